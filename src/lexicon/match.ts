import type { Entry, Reading, Token, TokenRange } from '../document.js'
import { latestOf } from '../text/facts.js'
import type { PhraseEntry, PhraseNode } from './phrases.js'

/** A listed word or phrase found in the text. */
export interface Match<E extends Entry = Entry> extends TokenRange {
  readonly entry: E
  /** The reading of the first word: its clitics, and how much of the surface they take. */
  readonly reading: Reading
}

class Found implements Match {
  constructor(
    readonly entry: Entry,
    readonly reading: Reading,
    readonly first: number,
    readonly last: number,
  ) {}
}

const none: readonly Match[] = []
const knownIn = latestOf(({ length }: readonly Token[]) => Array.from<readonly Match[] | undefined>({ length }))

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
  const places = knownIn(tokens)
  const matches = places[first] ?? findMatches(tokens, first, readings)
  places[first] = matches
  return matches
}

/** Matches on their way: an array that grows keeps room for many, and most words have one match or two. */
const gathered: Match[] = []

function findMatches(tokens: readonly Token[], first: number, readings: readonly Reading[]): readonly Match[] {
  gathered.length = 0
  for (const reading of readings) {
    for (const entry of reading.entries) {
      if (entry.kind !== 'phrase') gathered.push(new Found(entry, reading, first, first + 1))
      else followPhrase(tokens, first, entry as PhraseEntry, reading, gathered)
    }
  }
  return gathered.slice()
}

function followPhrase(
  tokens: readonly Token[],
  first: number,
  start: PhraseEntry,
  reading: Reading,
  matches: Match[],
): void {
  let node: PhraseNode | undefined = start
  for (let last = first + 1; node && last < tokens.length; last++) {
    node = node.next.get(tokens[last]?.word.folded ?? '')
    for (const entry of node?.entries ?? []) matches.push(new Found(entry, reading, first, last + 1))
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
