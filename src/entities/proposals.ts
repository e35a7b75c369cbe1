import type { Entry, Mention, Reading, Token, TokenRange, Word } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import { unfoldedLength } from '../text/letters.js'
import type { AgentEntry, HeadEntry, NameEntry, NationalityEntry, TitleEntry } from './entries.js'

/** What a mention is, apart from where it stands. */
export type Description = Pick<
  Mention,
  'type' | 'subtype' | 'name' | 'country' | 'sectors' | 'ids' | 'place' | 'mention'
>

/** A stretch of tokens that may be a mention. */
export interface Proposal extends TokenRange {
  /** The reading of the first token: its proclitics are left out of the span. */
  readonly reading: Reading | null
  readonly description: Description
  /** Rows with the same name, this one's first: other places or persons it may be. */
  readonly rows: readonly NameEntry[]
  /** Ambiguous by itself: it counts only where the rest of the text supports it. */
  readonly doubtful: boolean
  /** Of two proposals of the same words the higher wins. */
  readonly rank: number
  readonly confidence: number
  readonly by: readonly string[]
}

/** A rule looks at the tokens from one on and proposes mentions that begin there. */
export type Rule = (tokens: readonly Token[], first: number) => Proposal[]

export function isKind<E extends Entry>(kind: E['kind']): (match: Match) => match is Match<E> {
  return (match): match is Match<E> => match.entry.kind === kind
}

export const isName = isKind<NameEntry>('name')
export const isAgent = isKind<AgentEntry>('agent')
export const isNationality = isKind<NationalityEntry>('nationality')
export const isTitle = isKind<TitleEntry>('title')
export const isHead = isKind<HeadEntry>('head')

/** «مدينة», «في شمال»: a word of place before its name; one with its article or a pronoun is complete («الطريق كان»). */
export function isPlaceHead(match: Match): match is Match<HeadEntry> {
  const { definite, enclitic } = match.reading
  return isHead(match) && match.entry.head === 'place' && !definite && enclitic === ''
}

/** A proposal of a rule: fields that few rules need have their usual values. */
export function propose(
  range: TokenRange & { readonly reading: Reading | null },
  description: Partial<Description> & Pick<Description, 'type' | 'name'>,
  rest: Pick<Proposal, 'rank' | 'confidence' | 'by'> & Partial<Pick<Proposal, 'rows' | 'doubtful'>>,
): Proposal {
  return {
    first: range.first,
    last: range.last,
    reading: range.reading,
    description: {
      subtype: description.subtype ?? null,
      country: description.country ?? null,
      sectors: description.sectors ?? [],
      ids: description.ids ?? {},
      place: description.place ?? null,
      mention: description.mention ?? 'name',
      type: description.type,
      name: description.name,
    },
    rows: rest.rows ?? [],
    doubtful: rest.doubtful ?? false,
    rank: rest.rank,
    confidence: rest.confidence,
    by: rest.by,
  }
}

/** Matches that end right before a token, of its two predecessors at most. */
export function matchesBefore(tokens: readonly Token[], index: number): Match[] {
  const found: Match[] = []
  for (let first = Math.max(0, index - 3); first < index; first++) {
    if ((tokens[first]?.word.readings.length ?? 0) === 0) continue
    for (const match of matchesAt(tokens, first)) if (match.last === index) found.push(match)
  }
  return found
}

/** The words of a range as one name, without what is attached to the first. */
export function textOf(tokens: readonly Token[], first: number, last: number, skip = 0): string {
  let text = tokens[first]?.word.surface.slice(skip) ?? ''
  for (let i = first + 1; i < last; i++) text += ` ${tokens[i]?.word.surface}`
  return text
}

/** What is attached before the first word. */
export function procliticsOf({ reading }: Pick<Proposal, 'reading'>): string {
  return reading?.proclitics ?? ''
}

/** The first word without what is attached. */
export function firstWordOf(tokens: readonly Token[], range: Pick<Proposal, 'first' | 'reading'>): string {
  return tokens[range.first]?.word.folded.slice(procliticsOf(range).length) ?? ''
}

/** How many letters a reading takes off: of two readings that which takes fewer is the likelier. */
export function peeledLetters({ proclitics, definite, enclitic, accusative }: Reading): number {
  return proclitics.length + (definite ? 2 : 0) + enclitic.length + (accusative ? 1 : 0)
}

/** The reading of a word that the lexicon does not know, with its first letters taken for particles. */
export function peel({ surface, folded }: Word, letters: number): Reading {
  return {
    proclitics: folded.slice(0, letters),
    definite: false,
    stem: folded.slice(letters),
    enclitic: '',
    accusative: false,
    skip: unfoldedLength(surface, letters),
    trim: 0,
    entries: [],
  }
}

const nunation = '\u064b'
const alef = 'ا'

/** Whether a word is written with the ending of the indefinite accusative, so that its alef is no letter of the stem: «روسيًا». */
export function isAccusativeForm(surface: string): boolean {
  return surface.endsWith(nunation + alef) || surface.endsWith(alef + nunation)
}
