import type { Document } from '../document.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { analyze } from '../pipeline.js'
import type { EventRecord } from '../record.js'
import { readRows } from './rows.js'

/** A span of the annotation: the exact text and which occurrence of it. */
interface GoldSpan {
  readonly t: string
  readonly n: number
}

interface RawEvent {
  readonly type: string
  readonly trigger: GoldSpan
  readonly also: readonly GoldSpan[]
  readonly actors: readonly GoldSpan[]
  readonly recipients: readonly GoldSpan[]
  readonly place: GoldSpan | null
  readonly country: string | null
  readonly date: string | null
  readonly date_span: GoldSpan | null
  readonly source: GoldSpan | null
  readonly modality: string
  readonly optional: boolean
}

interface RawRow {
  readonly id: string
  readonly events: readonly RawEvent[]
}

export interface RawArticle {
  readonly id: string
  readonly fold: number
  readonly title?: string | null
  readonly text: string
  /** A sentence that stands alone has neither title nor date. */
  readonly date?: string | null
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** An annotated event with its spans as offsets. */
export interface GoldEvent {
  readonly type: string
  readonly optional: boolean
  readonly triggers: readonly Stretch[]
  readonly actors: readonly Stretch[]
  readonly recipients: readonly Stretch[]
  readonly place: Stretch | null
  readonly country: string | null
  /** ISO 8601, and the expression that says it. */
  readonly date: string | null
  readonly time: Stretch | null
  readonly source: Stretch | null
  readonly modality: string
}

/** A word judged as the trigger of an event of a type. */
export interface TypedTrigger {
  readonly type: string
  readonly trigger: Stretch
}

export interface Annotated {
  /** Null for an article that is only learnt from. */
  readonly fold: number | null
  readonly document: Document
  readonly events: readonly GoldEvent[]
  /** Events without their parts: their triggers were judged, nothing else. */
  readonly confirmed: readonly TypedTrigger[]
  /** What was judged to be no event; null where all events are annotated, so that whatever else is found is none. */
  readonly rejected: readonly TypedTrigger[] | null
}

/** The annotated articles of some folds of a folder, or of all. */
export function readGold(folder: string, folds: ReadonlySet<number> | null, lexicon: Lexicon): Annotated[] {
  const rows = new Map(readRows<RawRow>(`${folder}/gold.jsonl`).map((row) => [row.id, row]))
  return readRows<RawArticle>(`${folder}/articles.jsonl`)
    .filter(({ fold }) => folds === null || folds.has(fold))
    .map((article) => ({
      fold: article.fold,
      document: analyze(lexicon, textOf(article), { published: article.date ?? null, id: article.id, country: null }),
      events: (rows.get(article.id)?.events ?? []).map((event) => locateEvent(textOf(article), event)),
      confirmed: [],
      rejected: null,
    }))
}

/** The text of an article as it is annotated: the title stands before it. */
export function textOf({ title, text }: RawArticle): string {
  return title ? `${title}\n\n${text}` : text
}

function locateEvent(text: string, event: RawEvent): GoldEvent {
  const locateAll = (spans: readonly GoldSpan[]): Stretch[] => spans.flatMap((span) => locate(text, span) ?? [])
  const one = (span: GoldSpan | null): Stretch | null => span && locate(text, span)
  return {
    type: event.type,
    optional: event.optional,
    place: one(event.place),
    country: event.country,
    date: event.date,
    time: one(event.date_span),
    source: one(event.source),
    modality: event.modality,
    triggers: locateAll([event.trigger, ...event.also]),
    actors: locateAll(event.actors),
    recipients: locateAll(event.recipients),
  }
}

function locate(text: string, { t, n }: GoldSpan): Stretch | null {
  let start = -1
  for (let k = 0; k <= n; k++) {
    start = text.indexOf(t, start + 1)
    if (start < 0) return null
  }
  return { start, end: start + t.length }
}

export function touches(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

/** Two spans of one participant share at least half of the shorter. */
export function isSameSpan(one: Stretch, other: Stretch): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared > 0 && shared >= 0.5 * Math.min(one.end - one.start, other.end - other.start)
}

/** The annotated event that a record tells of, if its type and trigger are right. */
export function goldOf(record: EventRecord, events: readonly GoldEvent[]): GoldEvent | undefined {
  return events.find(
    ({ type, triggers }) => type === record.type && triggers.some((span) => touches(span, record.trigger)),
  )
}
