import { readFileSync } from 'node:fs'
import type { Document } from '../document.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { analyze } from '../pipeline.js'

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
  readonly source: GoldSpan | null
  readonly modality: string
  readonly optional: boolean
}

interface RawArticle {
  readonly id: string
  readonly fold: number
  readonly title: string | null
  readonly text: string
  readonly date: string | null
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
  readonly source: Stretch | null
  readonly modality: string
}

export interface Annotated {
  readonly fold: number
  readonly document: Document
  readonly events: readonly GoldEvent[]
}

/**
 * The annotated articles that the arguments of a training script name, analysed: folders that hold articles.jsonl and
 * gold.jsonl, each with the folds to take where not all are wanted: «data/gold/dev@0,1,2,3».
 *
 * @throws Error if there are none
 */
export function readAnnotated(args: readonly string[], lexicon: Lexicon): Annotated[] {
  if (args.length === 0) throw new Error('ahdath: name a folder that holds articles.jsonl and gold.jsonl')
  return args.flatMap((arg) => {
    const [folder = '', folds] = arg.split('@')
    return readGold(folder, folds === undefined ? null : new Set(folds.split(',').map(Number)), lexicon)
  })
}

/** The annotated articles of some folds of a folder, or of all. */
export function readGold(folder: string, folds: ReadonlySet<number> | null, lexicon: Lexicon): Annotated[] {
  const events = new Map(
    readRows<{ id: string; events: RawEvent[] }>(`${folder}/gold.jsonl`).map((row) => [row.id, row.events]),
  )
  return readRows<RawArticle>(`${folder}/articles.jsonl`)
    .filter(({ fold }) => folds === null || folds.has(fold))
    .map((article) => {
      const text = article.title ? `${article.title}\n\n${article.text}` : article.text
      const document = analyze(lexicon, text, { published: article.date, id: article.id, country: null })
      return {
        fold: article.fold,
        document,
        events: (events.get(article.id) ?? []).map((event) => locateEvent(text, event)),
      }
    })
}

function readRows<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}

function locateEvent(text: string, event: RawEvent): GoldEvent {
  const locateAll = (spans: readonly GoldSpan[]): Stretch[] => spans.flatMap((span) => locate(text, span) ?? [])
  return {
    type: event.type,
    optional: event.optional,
    triggers: locateAll([event.trigger, ...event.also]),
    actors: locateAll(event.actors),
    recipients: locateAll(event.recipients),
    source: event.source ? locate(text, event.source) : null,
    modality: event.modality,
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
