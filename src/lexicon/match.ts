import type { Entry, Reading, Token, TokenRange } from '../document.js'
import type { PhraseEntry } from './lexicon.js'

/** A listed word or phrase found in the text. */
export interface Match<E extends Entry = Entry> extends TokenRange {
  readonly entry: E
  /** The reading of the first word: its clitics, and how much of the surface they take. */
  readonly reading: Reading
}

/** All listed words and phrases that begin at a token, in the order of its readings, or of those kept aside. */
export function matchesAt(tokens: readonly Token[], first: number, among: 'readings' | 'aside' = 'readings'): Match[] {
  const matches: Match[] = []
  for (const reading of tokens[first]?.word[among] ?? []) {
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
