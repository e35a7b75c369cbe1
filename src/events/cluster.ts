import type { EventDate, EventRecord } from '../record.js'
import { likeness, type Told, toldOf } from './likeness.js'

/**
 * Gives the records of one happening the same cluster, and what they may then have from each other: a date from the
 * sentence before, a country from anywhere in the cluster.
 */
export function clusterEvents(events: readonly EventRecord[]): EventRecord[] {
  const clusters = gather(tell(events))
  const countries = new Map([...clusters].map(([first, members]) => [first, countryOf(members)]))
  const first = new Map([...clusters].flatMap(([id, members]) => members.map((told) => [told.record, id] as const)))
  return events.map((event) => {
    const cluster = first.get(event) ?? event.cluster
    const earlier = (clusters.get(cluster) ?? []).map(({ record }) => record)
    return {
      ...event,
      cluster,
      date: event.date ?? dateBefore(event, earlier),
      country: event.country ?? countries.get(cluster) ?? null,
    }
  })
}

function tell(events: readonly EventRecord[]): Told[] {
  let sentence = -1
  let start = -1
  return events.map((event) => {
    if (event.sentence.start !== start) sentence++
    start = event.sentence.start
    return toldOf(event, sentence)
  })
}

/** Records further back than this are not compared, so that the cost of a long text stays linear. */
const memory = 100

/** Puts each record into the cluster whose members it is most like, on average, or else opens one. By first record. */
function gather(told: readonly Told[]): Map<string, Told[]> {
  const clusters = new Map<string, Told[]>()
  const homes: string[] = []
  for (let i = 0; i < told.length; i++) {
    const one = told[i]
    if (!one) continue
    const sums = new Map<string, { sum: number; count: number }>()
    for (let k = Math.max(0, i - memory); k < i; k++) {
      const [earlier, home] = [told[k], homes[k]]
      if (!earlier || home === undefined) continue
      const { sum, count } = sums.get(home) ?? { sum: 0, count: 0 }
      sums.set(home, { sum: sum + likeness(earlier, one), count: count + 1 })
    }
    let best = one.record.cluster
    let most = 0
    for (const [home, { sum, count }] of sums) {
      if (sum / count <= most) continue
      most = sum / count
      best = home
    }
    homes.push(best)
    clusters.set(best, [...(clusters.get(best) ?? []), one])
  }
  return clusters
}

/** The country that most records of a cluster have. */
function countryOf(members: readonly Told[]): string | null {
  const counts = new Map<string, number>()
  for (const { record } of members) {
    if (record.country) counts.set(record.country, (counts.get(record.country) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most?.[0] ?? null
}

/** Sentences with nothing but white space and marks between them are neighbours. */
const widestGap = 4

/** «أدان المجلس الهجوم»: the date of the same event in the sentence before; what has none of its own gives none on. */
function dateBefore(event: EventRecord, cluster: readonly EventRecord[]): EventDate | null {
  const gap = (other: EventRecord): number => event.sentence.start - other.sentence.end
  return cluster.find((other) => other.date && gap(other) >= 0 && gap(other) <= widestGap)?.date ?? null
}
