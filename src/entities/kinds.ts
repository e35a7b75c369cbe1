import type { Entry, Word } from '../document.js'
import type { PhraseEntry } from '../lexicon/phrases.js'
import { factOf } from '../text/facts.js'
import type { WordEntry } from './entries.js'

/** Kinds of entries as bits of a number; `speech` is a word that is a verb of speech before all else. */
export const kinds = {
  name: 1,
  nationality: 2,
  agent: 4,
  title: 8,
  head: 16,
  given: 32,
  capital: 64,
  speech: 128,
  village: 256,
} as const

/** Kinds of the words of the language, names and parts of names left out. */
export const languageKinds: ReadonlySet<string> = new Set([
  'noun',
  'adjective',
  'verb',
  'particle',
  'trigger',
  'light',
  'agent',
  'title',
  'number',
  'head',
])

/** Kinds of listed names and of their parts. */
export const nameKinds: ReadonlySet<string> = new Set(['name', 'given', 'phrase', 'capital'])

/** Whether an entry is a name, a part of one, or a word that begins one: «حزب». */
export function isOfName({ kind }: Entry): boolean {
  return nameKinds.has(kind) || kind === 'head'
}

/** Whether a word may be of one of some kinds. */
export function hasKind({ readings }: Word, among: ReadonlySet<string>): boolean {
  return readings.some(({ entries }) => entries.some(({ kind }) => among.has(kind)))
}

const bits: Readonly<Record<string, number>> = kinds

/** The kinds that a word is or begins. Most words begin no name, and the rules do not look at them. */
export const kindsOf = factOf(({ readings, aside }: Word): number => {
  let found = aside.length > 0 ? kinds.village : 0
  if (readings[0]?.entries.some(isSpeech)) found |= kinds.speech
  for (const { entries } of readings) for (const entry of entries) found |= kindsOfEntry(entry)
  return found
})

/** A verb of speech: «قال». */
export function isSpeech(entry: Entry): boolean {
  return entry.kind === 'verb' && (entry as WordEntry).class === 'speech'
}

function kindsOfEntry(entry: Entry): number {
  if (entry.kind !== 'phrase') return bits[entry.kind] ?? 0
  let found = 0
  for (const kind of (entry as PhraseEntry).kinds) found |= bits[kind] ?? 0
  return found
}
