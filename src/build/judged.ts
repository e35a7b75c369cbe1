import type { Lexicon } from '../lexicon/lexicon.js'
import { analyze } from '../pipeline.js'
import { type Annotated, type GoldEvent, type RawArticle, type Stretch, type TypedTrigger, textOf } from './gold.js'
import { readRows } from './rows.js'

/** A span of a judgement, in UTF-16 units of title, empty line and text: it holds no word of the article. */
type Offsets = readonly [start: number, end: number]

interface JudgedEvent {
  readonly type: string
  readonly optional?: boolean
  readonly trigger: Offsets
  readonly also?: readonly Offsets[]
  readonly actors?: readonly Offsets[]
  readonly recipients?: readonly Offsets[]
  readonly place?: Offsets
  readonly country?: string
  readonly date?: string
  readonly time?: Offsets
  readonly source?: Offsets
  readonly modality?: string
}

interface JudgedTrigger {
  readonly type: string
  readonly trigger: Offsets
}

interface JudgedRow {
  readonly id: string
  /** Given for an article of which all events are annotated. */
  readonly fold?: number
  readonly events: readonly JudgedEvent[]
  /** Proposed events that are none: not needed where all events are annotated. */
  readonly rejected?: readonly JudgedTrigger[]
  /** Events of which only the trigger has been judged. */
  readonly confirmed?: readonly JudgedTrigger[]
}

/**
 * Articles of which the events that were proposed have been judged, true ones with their parts, or, where a row has a
 * fold, all events annotated.
 */
export function readJudged(judgements: string, articles: string, lexicon: Lexicon): Annotated[] {
  const rows = new Map(readRows<JudgedRow>(judgements).map((row) => [row.id, row]))
  return readRows<RawArticle>(articles).flatMap((article): Annotated[] => {
    const row = rows.get(article.id)
    if (!row) return []
    return [
      {
        fold: row.fold ?? null,
        document: analyze(lexicon, textOf(article), { published: article.date ?? null, id: article.id, country: null }),
        events: row.events.map(eventOf),
        confirmed: (row.confirmed ?? []).map(triggerOf),
        rejected: row.fold === undefined ? (row.rejected ?? []).map(triggerOf) : null,
      },
    ]
  })
}

function eventOf(event: JudgedEvent): GoldEvent {
  return {
    type: event.type,
    optional: event.optional ?? false,
    triggers: [event.trigger, ...(event.also ?? [])].map(stretchOf),
    actors: (event.actors ?? []).map(stretchOf),
    recipients: (event.recipients ?? []).map(stretchOf),
    place: event.place ? stretchOf(event.place) : null,
    country: event.country ?? null,
    date: event.date ?? null,
    time: event.time ? stretchOf(event.time) : null,
    source: event.source ? stretchOf(event.source) : null,
    modality: event.modality ?? 'actual',
  }
}

function triggerOf({ type, trigger }: JudgedTrigger): TypedTrigger {
  return { type, trigger: stretchOf(trigger) }
}

function stretchOf([start, end]: Offsets): Stretch {
  return { start, end }
}
