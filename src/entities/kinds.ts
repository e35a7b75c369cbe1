import type { Entry, Word } from '../document.js'
import type { PhraseEntry } from '../lexicon/lexicon.js'

/** Kinds of entries as bits of a number; `other` are the words of the language: verbs, particles, nouns, dates. */
export const kinds = {
  name: 1,
  nationality: 2,
  agent: 4,
  title: 8,
  head: 16,
  given: 32,
  capital: 64,
  other: 128,
} as const

const bits: Readonly<Record<string, number>> = kinds
const kindsOfWord = new WeakMap<Word, number>()

/** The kinds that a word is or begins. Most words begin no name, and the rules do not look at them. */
export function kindsOf(word: Word): number {
  const known = kindsOfWord.get(word)
  if (known !== undefined) return known
  let found = 0
  for (const { entries } of word.readings) for (const entry of entries) found |= kindsOfEntry(entry)
  kindsOfWord.set(word, found)
  return found
}

function kindsOfEntry(entry: Entry): number {
  if (entry.kind !== 'phrase') return bits[entry.kind] ?? kinds.other
  const { entries, next } = entry as PhraseEntry
  let found = 0
  for (const inner of entries) found |= kindsOfEntry(inner)
  for (const inner of next.values()) found |= kindsOfEntry(inner)
  return found
}
