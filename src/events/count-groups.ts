import type { Document } from '../document.js'
import type { Count } from '../record.js'
import { isBare, isComma } from './clauses.js'
import { nounLemmas } from './fate-words.js'
import { fateOf } from './fates.js'
import { headcountOf } from './headcount.js'
import type { Element, Phrase } from './phrases.js'
import { hostOf } from './units.js'

/** The number of a phrase and of those joined to it. */
export function countGroup(document: Document, elements: readonly Element[], first: number): Count[] {
  const element = elements[first]
  if (element?.kind !== 'phrase') return []
  const own = headcountOf(document, element.phrase)
  return [...(own ? [own] : []), ...(own || isPerson(element.phrase) ? conjunctsAfter(document, elements, first) : [])]
}

function isPerson({ head, quantity }: Phrase): boolean {
  return quantity !== null || head.mention?.type === 'PERSON' || head.mention?.type === 'GROUP'
}

const farthestJoined = 14
const additions = new Set(['الاضافه', 'اضافه'])

/** «مقتل 1400 فلسطيني، منهم مئات المدنيين، و13 إسرائيليا»: numbers after «و», but not what «منهم» picks out. */
export function conjunctsAfter(document: Document, elements: readonly Element[], from: number): Count[] {
  const counts: Count[] = []
  let picked = false
  let joined = false
  for (let i = from + 1; i < Math.min(elements.length, from + farthestJoined); i++) {
    const element = elements[i]
    if (!element || element.kind === 'verb') break
    if (element.kind === 'mark') {
      if (!isComma(element)) break
      picked = false
      joined = false
    } else if (element.kind === 'particle') {
      const particle = element.unit.particle
      if (particle?.class === 'preposition') {
        if (isPicker(element)) picked = true
        if (sides.has(particle.lemma)) joined = true
      } else if (particle?.lemma === 'و') joined = true
      else if (particle?.class !== 'adverb' && particle?.class !== 'quantifier') break
    } else if (element.kind === 'phrase') {
      if (fateOf('deeds', nounLemmas(element.phrase.head)) || fateOf('people', nounLemmas(element.phrase.head))) break
      if (additions.has(hostOf(element.phrase.head))) {
        joined = true
        continue
      }
      const joins = joined || (element.conjoined && element.preposition === '')
      const count = joins && !picked ? headcountOf(document, element.phrase) : null
      if (count) counts.push(count)
      joined = false
    }
  }
  return counts
}

const sides = new Set(['إلى جانب', 'إضافة إلى', 'بالإضافة إلى', 'فضلا عن'])

export function isAmount(element: Element | undefined): boolean {
  return isBare(element) && !element.conjoined && element.phrase.quantity !== null
}

const pickers = new Set(['بين', 'من'])

export function isPicker(element: Element | undefined): boolean {
  const particle = element?.kind === 'particle' ? element.unit.particle : null
  return particle != null && particle.class === 'preposition' && particle.pronoun && pickers.has(particle.lemma)
}
