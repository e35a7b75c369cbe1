import type { EventDate, EventRecord } from '../record.js'
import { likeness } from './likeness.js'
import { type Told, toldOf } from './told.js'

/**
 * Gives the records of one happening the same cluster, and what they may then have from each other: a date from the
 * sentence before, a country from anywhere in the cluster.
 */
export function clusterEvents(events: readonly EventRecord[]): EventRecord[] {
  const told = tell(events)
  const homes = gather(told)
  const clusters = new Map<string, Told[]>()
  told.forEach((one, i) => {
    if (!one) return
    const cluster = homes[i] ?? one.record.cluster
    const members = clusters.get(cluster)
    if (members) members.push(one)
    else clusters.set(cluster, [one])
  })
  const countries = new Map([...clusters].map(([cluster, members]) => [cluster, countryOf(members)]))
  return events.map((record, i) => {
    const one = told[i]
    if (!one) return record
    const cluster = homes[i] ?? record.cluster
    return {
      ...record,
      cluster,
      date: record.date ?? dateBefore(one, clusters.get(cluster) ?? []),
      country: record.country ?? countries.get(cluster) ?? null,
    }
  })
}

/** Only records of a type that stands more than once have anybody to be compared with. */
function tell(events: readonly EventRecord[]): (Told | null)[] {
  const types = new Map<string, number>()
  for (const { type } of events) types.set(type, (types.get(type) ?? 0) + 1)
  let sentence = -1
  let start = -1
  return events.map((event) => {
    if (event.sentence.start !== start) sentence++
    start = event.sentence.start
    return (types.get(event.type) ?? 0) > 1 ? toldOf(event, sentence) : null
  })
}

/** Records further back than this are not compared, so that the cost of a long text stays linear. */
const memory = 100

/** The cluster of each record: that whose members it is most like, on average, or else one of its own. */
function gather(told: readonly (Told | null)[]): (string | undefined)[] {
  const homes: (string | undefined)[] = []
  told.forEach((one, i) => {
    if (!one) {
      homes.push(undefined)
      return
    }
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
  })
  return homes
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

/**
 * The date that the sentence before gives the same event: «وقع انفجار أمس … وأسفر الانفجار عن …». Only a noun that points
 * back is sure to mean it, and a year or a range is too wide to date a happening.
 */
function dateBefore({ record, definite, demonstrative }: Told, cluster: readonly Told[]): EventDate | null {
  if (!definite && !demonstrative) return null
  for (const { record: other } of cluster) {
    const gap = record.sentence.start - other.sentence.end
    if (gap >= 0 && gap <= widestGap && other.date && !isWide(other.date)) return other.date
  }
  return null
}

function isWide({ precision }: EventDate): boolean {
  return precision === 'year' || precision === 'range'
}
