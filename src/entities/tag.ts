import type { Document, Entry, Mention, Stage, Token } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import type { Name } from '../record.js'
import type { AgentEntry, NameEntry, NationalityEntry } from './entries.js'

/** Finds names, nominal actors and nationality adjectives: the longest first, then the leftmost, then the most specific. */
export const tagEntities: Stage = (document) => {
  const found: Mention[] = []
  let i = 0
  while (i < document.tokens.length) {
    const best = bestMatch(document.tokens, i)
    if (best) {
      found.push(mentionOf(document, best, found.length))
      i = best.last
    } else i++
  }
  return { ...document, mentions: found }
}

type EntityEntry = NameEntry | AgentEntry | NationalityEntry

function isEntityEntry(entry: Entry): entry is EntityEntry {
  return entry.kind === 'name' || entry.kind === 'agent' || entry.kind === 'nationality'
}

const rank: Readonly<Record<EntityEntry['kind'], number>> = { name: 0, agent: 1, nationality: 2 }

function bestMatch(tokens: readonly Token[], first: number): Match<EntityEntry> | null {
  let best: Match<EntityEntry> | null = null
  for (const match of matchesAt(tokens, first)) {
    const { entry } = match
    if (!isEntityEntry(entry) || (entry.kind !== 'agent' && entry.needsCue)) continue
    const candidate = { ...match, entry }
    if (
      !best ||
      candidate.last > best.last ||
      (candidate.last === best.last && rank[entry.kind] < rank[best.entry.kind])
    ) {
      best = candidate
    }
  }
  return best
}

function mentionOf(document: Document, match: Match<EntityEntry>, number: number): Mention {
  const { entry, reading, first, last } = match
  const start = (document.tokens[first]?.start ?? 0) + reading.skip
  const end = (document.tokens[last - 1]?.end ?? 0) - (last === first + 1 ? reading.trim : 0)
  return {
    id: `n${number + 1}`,
    first,
    last,
    start,
    end,
    text: document.text.slice(start, end),
    prefix: reading.proclitics,
    ...describe(entry),
    confidence: entry.kind === 'name' ? 0.9 : 0.7,
    by: [entry.by],
  }
}

type Description = Pick<Mention, 'type' | 'subtype' | 'name' | 'country' | 'sectors' | 'ids' | 'place' | 'mention'>

function describe(entry: EntityEntry): Description {
  const name: Name = entry.name
  const shared = { name, country: entry.country }
  if (entry.kind === 'nationality') {
    return {
      ...shared,
      type: 'GROUP',
      subtype: 'nationality',
      sectors: [],
      ids: {},
      place: null,
      mention: entry.plural ? 'nominal' : 'adjective',
    }
  }
  if (entry.kind === 'agent') {
    const type = entry.subtype === 'person' && entry.number === 'singular' ? 'PERSON' : 'GROUP'
    return {
      ...shared,
      type,
      subtype: entry.subtype,
      sectors: [...entry.sectors],
      ids: {},
      place: null,
      mention: 'nominal',
    }
  }
  const { type, subtype, sectors, ids, place } = entry
  return {
    ...shared,
    type,
    subtype,
    sectors: [...sectors],
    ids,
    place: place && { ...place, name, country: entry.country, alternatives: [] },
    mention: 'name',
  }
}
