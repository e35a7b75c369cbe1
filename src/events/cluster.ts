import type { EventRecord } from '../record.js'

/** Gives records of one happening the same cluster: same type and trigger stem, no contradiction between the rest. */
export function clusterEvents(events: readonly EventRecord[]): EventRecord[] {
  const leaders: EventRecord[] = []
  return events.map((event) => {
    const leader = leaders.find((other) => isSame(other, event))
    if (leader) return { ...event, cluster: leader.cluster }
    leaders.push(event)
    return event
  })
}

function isSame(one: EventRecord, other: EventRecord): boolean {
  if (one.type !== other.type || one.modality !== other.modality) return false
  if (one.date && other.date && one.date.value !== other.date.value) return false
  if (one.country && other.country && one.country !== other.country) return false
  if (one.trigger.lemma !== other.trigger.lemma) return false
  return shares(one.actors, other.actors) && shares(one.recipients, other.recipients)
}

function shares(ones: EventRecord['actors'], others: EventRecord['actors']): boolean {
  if (ones.length === 0 || others.length === 0) return true
  return ones.some((one) => others.some((other) => one.name.ar === other.name.ar))
}
