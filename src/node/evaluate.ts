import type { EventDocument, EventRecord, Options, Span, TimeExpression } from '../index.js'
import { canonicalTime } from './calendar.js'
import { articleText, type GoldArticle, type GoldDocument, type GoldEvent, locate, locateAll } from './gold.js'

/** How often something was found rightly, found at all, and there to be found. */
export interface Tally {
  right: number
  found: number
  wanted: number
}

/** Tallies by what was measured: `events`, `events, any type`, each type, `actors`, `place`, `event date` … */
export type Evaluation = Map<string, Tally>

type Extract = (text: string, options: Options) => EventDocument

/**
 * Measures an extractor against annotated articles. An event is right if its trigger touches a word of the annotated
 * event and the type is the same; a span is right if it shares half of the shorter one. Optional events of the gold
 * count neither for nor against.
 */
export function evaluate(
  extract: Extract,
  articles: readonly GoldArticle[],
  gold: readonly GoldDocument[],
): Evaluation {
  const evaluation: Evaluation = new Map(measures.map((name) => [name, { right: 0, found: 0, wanted: 0 }]))
  const annotated = new Map(gold.map((document) => [document.id, document]))
  for (const article of articles) {
    const wanted = annotated.get(article.id)
    if (!wanted) continue
    const text = articleText(article)
    const document = extract(text, { id: article.id, ...(article.date ? { published: article.date } : {}) })
    scoreEvents(evaluation, text, document.events, wanted.events)
    scoreDates(evaluation, text, document.dates, wanted.dates)
  }
  return evaluation
}

const measures = [
  ...['events', 'events, any type', 'actors', 'recipients', 'place', 'country', 'event date', 'source', 'counts'],
  ...['modality', 'mode', 'whole record', 'dates', 'date values'],
]

function add(evaluation: Evaluation, name: string, { right = 0, found = 0, wanted = 0 }: Partial<Tally>): void {
  const tally = evaluation.get(name) ?? { right: 0, found: 0, wanted: 0 }
  evaluation.set(name, { right: tally.right + right, found: tally.found + found, wanted: tally.wanted + wanted })
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function touches(one: Span, other: Span): boolean {
  return overlap(one, other) > 0
}

/** Half of the shorter span is common: annotators differ on the edges of a phrase. */
function matches(one: Span, other: Span): boolean {
  return touches(one, other) && overlap(one, other) * 2 >= Math.min(one.end - one.start, other.end - other.start)
}

/** A gold event with the spans of its words in the text, the trigger first. */
interface Wanted {
  readonly event: GoldEvent
  readonly words: readonly Span[]
}

interface Pairing {
  readonly pairs: ReadonlyMap<Wanted, EventRecord>
  /** Records that count: those that no optional event and no second mention of a found one excuses. */
  readonly counted: readonly EventRecord[]
}

/** Gives each gold event the first free record: triggers that touch come before words in `also`. */
function pair(wanted: readonly Wanted[], records: readonly EventRecord[], typed: boolean): Pairing {
  const pairs = new Map<Wanted, EventRecord>()
  const used = new Set<EventRecord>()
  const fits = (one: Wanted, record: EventRecord): boolean => !typed || record.type === one.event.type
  const triggerMeets = ({ words }: Wanted, { trigger }: EventRecord): boolean => touches(trigger, words[0] ?? nowhere)
  const wordMeets = ({ words }: Wanted, { trigger, also }: EventRecord): boolean =>
    words.some((word) => [trigger, ...also].some((span) => touches(span, word)))
  for (const meets of [triggerMeets, wordMeets]) {
    for (const one of wanted) {
      if (pairs.has(one)) continue
      const record = records.find((record) => !used.has(record) && fits(one, record) && meets(one, record))
      if (!record) continue
      used.add(record)
      pairs.set(one, record)
    }
  }
  const excused = new Set([...pairs].filter(([{ event }]) => event.optional).map(([, record]) => record))
  for (const record of records) {
    const repeats = wanted.some((one) => fits(one, record) && one.words.some((word) => touches(word, record.trigger)))
    if (!used.has(record) && repeats) excused.add(record)
  }
  return { pairs, counted: records.filter((record) => !excused.has(record)) }
}

const nowhere: Span = { start: -1, end: -1, text: '' }

function scoreEvents(
  evaluation: Evaluation,
  text: string,
  records: readonly EventRecord[],
  gold: readonly GoldEvent[],
): void {
  const wanted = gold.map((event) => ({ event, words: locateAll(text, [event.trigger, ...(event.also ?? [])]) }))
  const required = wanted.filter(({ event }) => !event.optional)
  const untyped = pair(wanted, records, false)
  const right = required.filter((one) => untyped.pairs.has(one)).length
  add(evaluation, 'events, any type', { right, found: untyped.counted.length, wanted: required.length })
  const { pairs, counted } = pair(wanted, records, true)
  for (const record of counted) scoreFound(evaluation, record)
  for (const { event } of required) scoreWanted(evaluation, event)
  for (const one of required) {
    const record = pairs.get(one)
    if (record) scoreRight(evaluation, text, one.event, record)
  }
}

function scoreFound(evaluation: Evaluation, record: EventRecord): void {
  for (const name of ['events', record.type, 'whole record']) add(evaluation, name, { found: 1 })
  add(evaluation, 'actors', { found: record.actors.length })
  add(evaluation, 'recipients', { found: record.recipients.length })
  add(evaluation, 'place', { found: record.place ? 1 : 0 })
  add(evaluation, 'country', { found: record.country ? 1 : 0 })
  add(evaluation, 'event date', { found: record.date ? 1 : 0 })
  add(evaluation, 'source', { found: record.source ? 1 : 0 })
  add(evaluation, 'counts', { found: Object.keys(record.counts).length })
}

function scoreWanted(evaluation: Evaluation, event: GoldEvent): void {
  for (const name of ['events', event.type, 'whole record']) add(evaluation, name, { wanted: 1 })
  add(evaluation, 'actors', { wanted: event.actors?.length ?? 0 })
  add(evaluation, 'recipients', { wanted: event.recipients?.length ?? 0 })
  add(evaluation, 'place', { wanted: event.place ? 1 : 0 })
  add(evaluation, 'country', { wanted: event.country ? 1 : 0 })
  add(evaluation, 'event date', { wanted: event.date ? 1 : 0 })
  add(evaluation, 'source', { wanted: event.source ? 1 : 0 })
  add(evaluation, 'counts', { wanted: Object.keys(event.counts ?? {}).length })
}

/** A record paired with its gold event: each of its fields. Modality and mode are measured on such pairs alone. */
function scoreRight(evaluation: Evaluation, text: string, event: GoldEvent, record: EventRecord): void {
  const one = (name: string, right: boolean): boolean => {
    if (right) add(evaluation, name, { right: 1 })
    return right
  }
  one('events', true)
  one(event.type, true)
  const actors = scoreParties(evaluation, 'actors', locateAll(text, event.actors), record.actors)
  const recipients = scoreParties(evaluation, 'recipients', locateAll(text, event.recipients), record.recipients)
  const place = event.place ? locate(text, event.place) : null
  one('place', place !== null && record.place !== null && matches(place, record.place))
  const country = !event.country || one('country', record.country === event.country)
  const date = event.date ? one('event date', sameTime(event.date, record.date?.value)) : record.date === null
  const source = event.source ? locate(text, event.source) : null
  one('source', source !== null && record.source !== null && matches(source, record.source))
  for (const [kind, number] of Object.entries(event.counts ?? {})) {
    const count = Object.entries(record.counts).find(([name]) => name === kind)
    one('counts', count?.[1].min === number)
  }
  add(evaluation, 'modality', { found: 1, wanted: 1 })
  const modality = one('modality', record.modality === event.modality)
  if (event.mode) {
    add(evaluation, 'mode', { found: 1, wanted: 1 })
    one('mode', record.mode === event.mode)
  }
  one('whole record', actors && recipients && country && date && modality)
}

/** Whether every gold participant was found and no other. */
function scoreParties(evaluation: Evaluation, name: string, wanted: readonly Span[], found: readonly Span[]): boolean {
  const left = [...found]
  let right = 0
  for (const span of wanted) {
    const at = left.findIndex((one) => matches(one, span))
    if (at < 0) continue
    left.splice(at, 1)
    right++
  }
  add(evaluation, name, { right })
  return right === wanted.length && left.length === 0
}

function sameTime(gold: string, value: string | null | undefined): boolean {
  return typeof value === 'string' && canonicalTime(gold) === canonicalTime(value)
}

function scoreDates(
  evaluation: Evaluation,
  text: string,
  found: readonly TimeExpression[],
  gold: GoldDocument['dates'],
): void {
  add(evaluation, 'dates', { found: found.length })
  add(evaluation, 'date values', { found: found.length })
  for (const { span, value } of gold) {
    const place = locate(text, span)
    if (!place) continue
    const [best] = found
      .filter((one) => touches(one, place))
      .sort((one, other) => overlap(other, place) - overlap(one, place))
    const right = best !== undefined && (value === null || sameTime(value, best.value))
    add(evaluation, 'dates', { wanted: 1, right: best ? 1 : 0 })
    add(evaluation, 'date values', { wanted: 1, right: right ? 1 : 0 })
  }
}
