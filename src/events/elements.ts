import { pair } from './evidence.js'
import { foldLemma } from './lemmas.js'
import { verbKind } from './path.js'
import type { Element, Phrase } from './phrases.js'
import { hostOf } from './units.js'

/** The word that an element of a sentence is known by: the head of a phrase, the lemma of a verb. */
export function wordOf(element: Element | undefined): string {
  if (!element) return 'edge'
  if (element.kind === 'phrase') return element.phrase.head.word
  if (element.kind === 'verb') return element.unit.verb?.lemma ?? 'verb'
  return element.kind === 'time' ? 'time' : element.unit.word
}

/** What an element is: a verb by what it is to events, a particle by its class, a phrase by its preposition. */
export function kindOf(element: Element | undefined): string {
  if (!element) return 'edge'
  if (element.kind === 'particle') return element.unit.particle?.class ?? 'particle'
  if (element.kind === 'verb') return pair('verb', verbKind(element))
  if (element.kind === 'mark') return element.unit.word
  return element.kind === 'phrase' ? element.preposition || 'phrase' : 'time'
}

/** All words of an element that may govern a noun: those of a phrase without what is attached, a verb and its lemma. */
export function wordsOf(element: Element): string[] {
  if (element.kind !== 'phrase') {
    const { unit } = element
    const lemma = unit.verb?.lemma
    return [hostOf(unit), ...(lemma ? [foldLemma(lemma)] : [])]
  }
  const found: string[] = []
  for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
    found.push(hostOf(part.head), ...part.adjectives.map((unit) => unit.word))
  }
  return found
}
