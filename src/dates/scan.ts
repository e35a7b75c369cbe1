import type { Entry, Token, TokenRange, Word } from '../document.js'
import type { PhraseEntry } from '../lexicon/lexicon.js'
import { matchesAt } from '../lexicon/match.js'
import { factOf } from '../text/facts.js'
import { isLoneAnd, type NumberPhrase, numberAt } from '../text/numbers.js'
import type { Piece } from './parts.js'
import type { TimeEntry } from './word.js'

export type Role = TimeEntry['role']

/** A word or phrase of time found in the text. */
export interface Term<R extends Role = Role> extends TokenRange {
  readonly entry: Extract<TimeEntry, { role: R }>
  /** Whether ال stands before the listed form. */
  readonly definite: boolean
  readonly proclitics: string
  /** UTF-16 units of attached particles before the word. */
  readonly skip: number
}

/** Whether anything temporal can begin at a word: most words are dismissed here. */
const isRelevant = factOf(
  (word: Word) => word.number !== null || word.readings.some(({ entries }) => entries.some(isTemporal)),
)

/** An entry of time or number, or a phrase that ends in one. */
function isTemporal(entry: Entry): boolean {
  if (entry.kind !== 'phrase') return entry.kind === 'time' || entry.kind === 'number'
  const { entries, next } = entry as PhraseEntry
  return entries.some(isTemporal) || [...next.values()].some(isTemporal)
}

/** The tokens of a text as the date grammar sees them. */
export class Scan {
  readonly tokens: readonly Token[]
  /** Points read before: several readers ask for the same one. */
  readonly points = new Map<number, Piece | null>()
  private readonly found = new Map<number, readonly Term[]>()

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** All terms that begin at a token, the longest first. */
  private at(index: number): readonly Term[] {
    const token = this.tokens[index]
    if (!token || !isRelevant(token.word)) return []
    const known = this.found.get(index)
    if (known) return known
    const terms: Term[] = []
    for (const { entry, reading, first, last } of matchesAt(this.tokens, index)) {
      if (entry.kind !== 'time' || reading.enclitic !== '') continue
      const { definite, proclitics, skip } = reading
      terms.push({ entry: entry as TimeEntry, definite, proclitics, skip, first, last } as Term)
    }
    terms.sort((one, other) => other.last - one.last)
    this.found.set(index, terms)
    return terms
  }

  isRelevant(index: number): boolean {
    const token = this.tokens[index]
    return token !== undefined && isRelevant(token.word)
  }

  /** The longest term with a role that begins at a token. */
  term<R extends Role>(index: number, role: R): Term<R> | null {
    return (this.at(index).find((term) => term.entry.role === role) as Term<R> | undefined) ?? null
  }

  number(index: number): NumberPhrase | null {
    return this.isRelevant(index) ? numberAt(this.tokens, index) : null
  }

  folded(index: number): string {
    return this.tokens[index]?.word.folded ?? ''
  }

  surface(index: number): string {
    return this.tokens[index]?.word.surface ?? ''
  }

  is(index: number, ...words: readonly string[]): boolean {
    return words.includes(this.folded(index))
  }

  isPunctuation(index: number): boolean {
    const token = this.tokens[index]
    return !token || token.kind === 'punctuation'
  }

  /** Whether no space or other character stands between a token and the one before. */
  touches(index: number): boolean {
    return this.tokens[index - 1]?.end === this.tokens[index]?.start
  }

  /** «و» before a token, attached or written apart; gives where the word itself stands. */
  and(index: number): number | null {
    const token = this.tokens[index]
    if (!token) return null
    if (isLoneAnd(token)) return index + 1
    return token.word.folded.startsWith('و') && token.word.readings.some(({ proclitics }) => proclitics.startsWith('و'))
      ? index
      : null
  }
}
