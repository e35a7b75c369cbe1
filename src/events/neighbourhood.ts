import type { Document } from '../document.js'
import type { EventRecord, EventType } from '../record.js'
import { type Evidence, type Features, pair } from './evidence.js'

/**
 * What the rest of a text says of its events: a «هجوم» among matches and clubs is none, one among funerals and arrests is.
 * Gives the evidence for each of the records, which stand in the order of the text.
 */
export function neighbourhoodsOf({ mentions, tokens }: Document, records: readonly EventRecord[]): Evidence[] {
  const kinds = frequentKinds(mentions)
  const times = new Map<EventType, number>()
  for (const { type } of records) times.set(type, (times.get(type) ?? 0) + 1)
  const [main = null] = [...times].sort(([, one], [, other]) => other - one)[0] ?? []
  const density = Math.min(Math.floor((100 * records.length) / tokens.length), densest)
  return records.map((record, i) => (features) => {
    const { type } = record
    const others = (times.get(type) ?? 0) - 1
    const share = Math.floor((shareSteps * others) / Math.max(records.length - 1, 1))
    features.add('text density', density).with(type)
    features.add('text main', main, type)
    features.add('text share', share, type)
    for (const kind of kinds) features.add('text names', kind).with(type)
    addNeighbour(features, 'event before', record, records[i - 1])
    addNeighbour(features, 'event after', record, records[i + 1])
  })
}

/** In events per hundred tokens. */
const densest = 6
const shareSteps = 4

/** The kinds of names and nouns that a text has more than once: «ORGANIZATION club». */
function frequentKinds(mentions: Document['mentions']): string[] {
  const once = new Set<string>()
  const often = new Set<string>()
  for (const { type, subtype } of mentions) {
    const kind = pair(type, subtype ?? 'none')
    if (once.has(kind)) often.add(kind)
    once.add(kind)
  }
  return [...often]
}

function addNeighbour(features: Features, which: string, record: EventRecord, other: EventRecord | undefined): void {
  const together = other !== undefined && other.sentence.start === record.sentence.start
  features.add(which, other?.type ?? 'none', record.type, together)
}
