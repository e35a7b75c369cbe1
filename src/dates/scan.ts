import type { Entry, Token, TokenRange, Word } from '../document.js'
import { matchesAt } from '../lexicon/match.js'
import type { PhraseEntry, PhraseNode } from '../lexicon/phrases.js'
import { factOf } from '../text/facts.js'
import { isLoneAnd, isNumber, type NumberPhrase, numberAt } from '../text/numbers.js'
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

const noRoles: ReadonlySet<Role> = new Set()

/** The roles of the words and phrases of time that can begin at a word: most words have none. */
const rolesOf = factOf(({ readings }): ReadonlySet<Role> => {
  const roles = new Set<Role>()
  const add = (entry: Entry): void => {
    if (entry.kind === 'time') roles.add((entry as TimeEntry).role)
    if (entry.kind === 'phrase' && (entry as PhraseEntry).kinds.has('time')) addAll(entry as PhraseEntry)
  }
  const addAll = ({ entries, next }: PhraseNode): void => {
    entries.forEach(add)
    next.forEach(addAll)
  }
  for (const { entries } of readings) entries.forEach(add)
  return roles.size > 0 ? roles : noRoles
})

/** Whether anything temporal can begin at a word. */
const isRelevant = factOf((word: Word) => isNumber(word) || rolesOf(word) !== noRoles)

/** The tokens of a text as the date grammar sees them. */
export class Scan {
  readonly tokens: readonly Token[]
  /** Points read before: several readers ask for the same one. */
  readonly points = new Map<number, Piece | null>()
  private readonly found = new Map<number, readonly Term[]>()
  private readonly numbers = new Map<number, NumberPhrase | null>()

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** All terms that begin at a token, the longest first. */
  private at(index: number): readonly Term[] {
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
    const token = this.tokens[index]
    if (!token || !rolesOf(token.word).has(role)) return null
    return (this.at(index).find((term) => term.entry.role === role) as Term<R> | undefined) ?? null
  }

  number(index: number): NumberPhrase | null {
    const token = this.tokens[index]
    if (!token || !isNumber(token.word)) return null
    const known = this.numbers.get(index)
    if (known !== undefined) return known
    const number = numberAt(this.tokens, index)
    this.numbers.set(index, number)
    return number
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
