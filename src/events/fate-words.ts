import { foldLemma } from './lemmas.js'
import type { Element, Phrase } from './phrases.js'
import { hostOf, type Unit } from './units.js'

/** The words by which verbs and nouns are known to tell a fate. */

export function lemmasOf({ verb }: Unit): string[] {
  return verb ? [verb.lemma, ...verb.triggers.map(({ lemma }) => lemma)].map(foldLemma) : []
}

export function nounLemmas(head: Unit): string[] {
  const written = hostOf(head)
  const word = written.startsWith('ال') ? written.slice(2) : written
  return [head.word, written, word, ...(head.event ? [foldLemma(head.event.entry.lemma)] : [])]
}

export function wordsOf(element: Element): string[] {
  if (element.kind !== 'phrase') return [hostOf(element.unit)]
  const words: string[] = []
  for (let part: Phrase | null = element.phrase; part; part = part.genitive) words.push(hostOf(part.head))
  return words
}
