import type { CountKind, EventDate, EventDocument, EventType, Modality, Name, ResolvedPlace } from '../record.js'
import { compareHappenings, countKinds, type Tolerance } from './compare.js'
import { type Happening, happeningsOf, mostSpecific, narrowest, type Party, strongestModality } from './happening.js'
import { fingerprint } from './ids.js'
import { compareTexts, type Link, type Union, unite } from './unite.js'

/** How far apart two reports of one event may lie. */
export interface MergeOptions {
  /** Days between the dates that two documents give one event; 1 by default. */
  days?: number | undefined
  /** Kilometres between the towns that two documents give one event; 30 by default, 50 at most. */
  kilometres?: number | undefined
}

/** One real-world event, with all that the documents say about it. */
export interface MergedEvent {
  /** Stable: the same documents give the same id, in whatever order they come. */
  id: string
  type: EventType
  /** The mode that most records have. */
  mode: string | null
  /** The most precise date that a document gives. */
  date: Omit<EventDate, 'expression'> | null
  /** The most specific place that a document gives. */
  place: Omit<ResolvedPlace, 'alternatives'> | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  actors: MergedParticipant[]
  recipients: MergedParticipant[]
  /** Numbers of people, as ranges over all sources. */
  counts: { [kind in CountKind]?: MergedCount }
  /** `actual` if any document tells the event as having happened; what is denied is an event of its own. */
  modality: Modality
  /** The documents that tell the event, the earliest first. */
  sources: MergedSource[]
  /** The highest confidence of a record. */
  confidence: number
  /** Why the documents were taken to tell one event: a line for each that joined, in words. Empty for a single source. */
  why: string[]
}

/** Somebody whom at least one document names or describes. */
export interface MergedParticipant {
  name: Name
  /** ISO 3166-1 alpha-2. */
  country: string | null
  sectors: string[]
  /** How many documents have it. */
  sources: number
}

/** The lowest and the highest number, and what each document says. An open end («أكثر من 10») has `max` null. */
export interface MergedCount {
  min: number
  max: number | null
  bySource: { document: string | null; min: number; max: number | null }[]
}

/** What one document adds to an event. */
export interface MergedSource {
  /** Id of the document. */
  document: string | null
  published: string | null
  /** Ids of its records. */
  events: string[]
  /** Whom the document has it from; null where it is the narrator. */
  source: Name | null
}

/**
 * Makes one dataset of real-world events out of many documents. Records of one type are one event if their dates,
 * places, participants, counts and words agree well enough and nothing contradicts it. Neither the order of the
 * documents nor repeating one changes the result. It is plain JSON data, sorted by date.
 *
 * @throws TypeError if an argument is wrong.
 * @example
 * const documents = articles.map(({ text, ...options }) => extractEvents(text, options))
 * mergeEvents(documents).filter(({ sources }) => sources.length > 1)
 */
export function mergeEvents(documents: Iterable<EventDocument>, options: MergeOptions = {}): MergedEvent[] {
  const tolerance = toleranceOf(options)
  const happenings = new Map<string, Happening>()
  for (const document of documents) {
    for (const happening of happeningsOf(document)) happenings.set(happening.key, happening)
  }
  const ordered = [...happenings.values()].sort((one, other) => compareTexts(one.key, other.key))
  return unite(ordered, tolerance)
    .map((union) => mergedEvent(union, tolerance))
    .sort(byDate)
}

const limits = { days: { usual: 1, most: 365 }, kilometres: { usual: 30, most: 50 } } as const

function toleranceOf(options: MergeOptions): Tolerance {
  for (const name of Object.keys(options)) {
    if (!(name in limits)) {
      throw new TypeError(`ahdath: unknown option "${name}"; the options are ${Object.keys(limits).join(', ')}`)
    }
  }
  const read = (name: keyof typeof limits): number => {
    const { usual, most } = limits[name]
    const value: unknown = options[name] ?? usual
    if (typeof value === 'number' && value >= 0 && value <= most) return value
    throw new TypeError(`ahdath: option "${name}" must be a number from 0 to ${most}, got ${String(value)}`)
  }
  return { days: read('days'), kilometres: read('kilometres') }
}

function byDate(one: MergedEvent, other: MergedEvent): number {
  // events without a date come last
  const last = '~'
  return compareTexts(one.date?.start ?? last, other.date?.start ?? last) || compareTexts(one.id, other.id)
}

function mergedEvent({ happenings, links }: Union, tolerance: Tolerance): MergedEvent {
  const parts = [...happenings].sort(
    (one, other) =>
      compareTexts(one.document.published ?? '', other.document.published ?? '') || compareTexts(one.key, other.key),
  )
  const [first] = parts
  const events = parts.flatMap((part) => part.events)
  const date = narrowest(parts.flatMap((part) => part.date ?? []))
  const place = mostSpecific(parts.flatMap((part) => part.place ?? []))
  return {
    id: `m${fingerprint(
      parts
        .map(({ key }) => key)
        .sort(compareTexts)
        .join('\n'),
    )}`,
    type: first?.type ?? 'ASSAULT',
    mode: mostFrequent(events.flatMap(({ mode }) => mode ?? [])),
    date: date && withoutExpression(date),
    place: place && withoutAlternatives(place),
    country: place?.country ?? mostFrequent(parts.flatMap(({ country }) => country ?? [])),
    actors: mergedParticipants(parts.map(({ actors }) => actors)),
    recipients: mergedParticipants(parts.map(({ recipients }) => recipients)),
    counts: mergedCounts(parts),
    modality: strongestModality(parts.map(({ modality }) => modality)),
    sources: parts.map(sourceOf),
    confidence: Math.max(...events.map(({ confidence }) => confidence)),
    why: links.map((link) => reasonOf(link, tolerance)),
  }
}

function withoutExpression({ expression: _expression, ...date }: EventDate): MergedEvent['date'] {
  return date
}

function withoutAlternatives({ alternatives: _alternatives, ...place }: ResolvedPlace): MergedEvent['place'] {
  return place
}

function reasonOf({ one, other }: Link, tolerance: Tolerance): string {
  const reasons = compareHappenings(one, other, tolerance)?.reasons ?? []
  return `${nameOf(one)} and ${nameOf(other)}: ${reasons.join('; ')}`
}

/** «article-1 (e0k3…)»: enough to find the record again. */
function nameOf({ document, events }: Happening): string {
  const [first] = events
  return document.id === null ? `${first?.id}` : `${document.id} (${first?.id})`
}

function sourceOf({ document, events }: Happening): MergedSource {
  const source = events.find((event) => event.source)?.source ?? null
  const { id, published } = document
  return { document: id, published, events: events.map((event) => event.id), source: source && { ...source.name } }
}

/** The value that stands most often; among equals the first. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most?.[0] ?? null
}

/** Everybody once; whom most documents have comes first. */
function mergedParticipants(lists: readonly (readonly Party[])[]): MergedParticipant[] {
  const merged = new Map<string, MergedParticipant>()
  for (const { key, participant } of lists.flat()) {
    const known = merged.get(key)
    if (known) known.sources++
    else {
      const { name, country, sectors } = participant
      merged.set(key, { name: { ...name }, country, sectors: [...sectors], sources: 1 })
    }
  }
  return [...merged.values()].sort((one, other) => other.sources - one.sources)
}

function mergedCounts(parts: readonly Happening[]): MergedEvent['counts'] {
  const counts: MergedEvent['counts'] = {}
  for (const kind of countKinds) {
    const bySource = parts.flatMap(({ document, events }) => {
      const told = events.flatMap((event) => event.counts[kind] ?? [])
      return told.length > 0 ? [{ document: document.id, ...rangeOf(told) }] : []
    })
    if (bySource.length > 0) counts[kind] = { ...rangeOf(bySource), bySource }
  }
  return counts
}

/** From the lowest number to the highest; the end is open if the highest is only a lower bound. */
function rangeOf(counts: readonly { min: number; max: number | null }[]): { min: number; max: number | null } {
  const highest = Math.max(...counts.map(({ min, max }) => max ?? min))
  const open = counts.some(({ min, max }) => max === null && min === highest)
  const closed = counts.some(({ max }) => max === highest)
  return { min: Math.min(...counts.map(({ min }) => min)), max: open && !closed ? null : highest }
}
