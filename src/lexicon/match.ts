import type { Entry, Reading, Token, TokenRange } from '../document.js'
import type { PhraseEntry } from './lexicon.js'

/** A listed word or phrase found in the text. */
export interface Match<E extends Entry = Entry> extends TokenRange {
  readonly entry: E
  /** The reading of the first word: its clitics, and how much of the surface they take. */
  readonly reading: Reading
}

const none: readonly Match[] = []
const known = new WeakMap<readonly Token[], (readonly Match[] | undefined)[]>()

/**
 * All listed words and phrases that begin at a token, in the order of its readings, or of those kept aside. They are
 * looked for once, since many ask.
 */
export function matchesAt(
  tokens: readonly Token[],
  first: number,
  among: 'readings' | 'aside' = 'readings',
): readonly Match[] {
  const readings = tokens[first]?.word[among] ?? []
  if (readings.length === 0) return none
  if (among === 'aside') return findMatches(tokens, first, readings)
  let places = known.get(tokens)
  if (!places) {
    places = Array.from({ length: tokens.length })
    known.set(tokens, places)
  }
  const matches = places[first] ?? findMatches(tokens, first, readings)
  places[first] = matches
  return matches
}

function findMatches(tokens: readonly Token[], first: number, readings: readonly Reading[]): readonly Match[] {
  const matches: Match[] = []
  for (const reading of readings) {
    for (const entry of reading.entries) {
      if (entry.kind !== 'phrase') matches.push({ entry, reading, first, last: first + 1 })
      else followPhrase(tokens, first, entry as PhraseEntry, reading, matches)
    }
  }
  return matches
}

function followPhrase(
  tokens: readonly Token[],
  first: number,
  start: PhraseEntry,
  reading: Reading,
  matches: Match[],
): void {
  let node: PhraseEntry | undefined = start
  for (let last = first + 1; node && last < tokens.length; last++) {
    node = node.next.get(tokens[last]?.word.folded ?? '')
    for (const entry of node?.entries ?? []) matches.push({ entry, reading, first, last: last + 1 })
  }
}

/** The first entry of a kind among the readings of a word, with its reading. */
export function entryOf<E extends Entry>(
  token: Token | undefined,
  kind: E['kind'],
): { entry: E; reading: Reading } | null {
  for (const reading of token?.word.readings ?? []) {
    for (const entry of reading.entries) if (entry.kind === kind) return { entry: entry as E, reading }
  }
  return null
}
