import type { Entry, Mention, Reading, Token, TokenRange } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
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
  /** Rows with the same name: other places or persons it may be. */
  readonly rivals: readonly NameEntry[]
  /** Of two proposals of the same length the higher wins. */
  readonly rank: number
  readonly confidence: number
  readonly by: readonly string[]
}

/** A rule looks at the tokens from one on and proposes mentions that begin there. */
export type Rule = (tokens: readonly Token[], first: number) => Proposal[]

export function isKind<E extends Entry>(kind: E['kind']): (match: Match) => match is Match<E> {
  return (match): match is Match<E> => match.entry.kind === kind
}

const isName = isKind<NameEntry>('name')
const isAgent = isKind<AgentEntry>('agent')
const isNationality = isKind<NationalityEntry>('nationality')
export const isTitle = isKind<TitleEntry>('title')
export const isHead = isKind<HeadEntry>('head')

/** Names of the gazetteers. Rows that share a name are one proposal with rivals, for {@link resolvePlace} to decide. */
export const proposeNames: Rule = (tokens, first) => {
  const byLength = new Map<number, Match<NameEntry>[]>()
  for (const match of matchesAt(tokens, first).filter(isName)) {
    if (match.entry.needsCue && !hasCue(tokens, match)) continue
    byLength.set(match.last, [...(byLength.get(match.last) ?? []), match])
  }
  return [...byLength.values()].map((matches) => {
    const [best, ...others] = [...matches].sort((one, other) => weight(other.entry) - weight(one.entry)) as [
      Match<NameEntry>,
      ...Match<NameEntry>[],
    ]
    return {
      first,
      last: best.last,
      reading: best.reading,
      description: describeName(best.entry),
      rivals: others.map((match) => match.entry),
      rank: 3,
      confidence: best.entry.needsCue ? 0.7 : 0.9,
      by: [best.entry.by],
    }
  })
}

/** Countries before towns before regions, the populous before the small. */
function weight(entry: NameEntry): number {
  const levels = { country: 60, town: 40, region: 35, water: 30, admin1: 30, admin2: 20, site: 15 } as const
  const level = entry.place ? levels[entry.place.level] : 50
  return level + Math.log10((entry.place?.population ?? 0) + 1) * 4
}

/** An ambiguous name counts after a title or another person's name, after a place word, or after «في». */
function hasCue(tokens: readonly Token[], { entry, first }: Match<NameEntry>): boolean {
  const previous = matchesEndingAt(tokens, first)
  if (entry.type === 'PERSON')
    return previous.some((match) => isTitle(match) || (isName(match) && match.entry.type === 'PERSON'))
  if (entry.type === 'PLACE') return previous.some((match) => isHead(match) && match.entry.head === 'place')
  return previous.some((match) => isHead(match) && match.entry.head === 'organization')
}

/** Matches of one word that stand right before a token. */
function matchesEndingAt(tokens: readonly Token[], index: number): Match[] {
  return index > 0 ? matchesAt(tokens, index - 1).filter((match) => match.last === index) : []
}

export function describeName(entry: NameEntry): Description {
  const { type, subtype, name, country, sectors, ids, place } = entry
  return {
    type,
    subtype,
    name,
    country,
    sectors: [...sectors],
    ids,
    place: place && {
      level: place.level,
      name,
      country,
      admin1: place.admin1,
      lat: place.lat,
      lon: place.lon,
      alternatives: [],
    },
    mention: 'name',
  }
}

/** Nouns for people and bodies: «مسلحون», «الشرطة», «قوات الأمن». */
export const proposeAgents: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isAgent)
    .map((match) => ({
      ...match,
      description: describeAgent(match.entry),
      rivals: [],
      rank: 1,
      confidence: 0.7,
      by: [match.entry.by],
    }))

function describeAgent({ subtype, number, name, country, sectors }: AgentEntry): Description {
  const type = subtype === 'person' && number === 'singular' ? 'PERSON' : 'GROUP'
  return { type, subtype, name, country, sectors: [...sectors], ids: {}, place: null, mention: 'nominal' }
}

/** Nisbas: «أمريكية» as an adjective, «الأمريكيون» as people. */
export const proposeNationalities: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isNationality)
    .filter(({ entry }) => !entry.needsCue)
    .map((match) => ({
      ...match,
      description: {
        type: 'GROUP' as const,
        subtype: 'nationality',
        name: match.entry.name,
        country: match.entry.country,
        sectors: [],
        ids: {},
        place: null,
        mention: match.entry.plural ? ('nominal' as const) : ('adjective' as const),
      },
      rivals: [],
      rank: 0,
      confidence: 0.8,
      by: [match.entry.by],
    }))
