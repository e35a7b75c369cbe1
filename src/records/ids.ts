import type { EventRecord } from '../record.js'

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, basis: number): number {
  let value = basis
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

const firstBasis = 0x811c9dc5
const secondBasis = 0x050c5d1f
const radix = 36
const width = 7

/** Two hashes with different beginnings, so that millions of events do not meet: 14 letters and digits. */
export function fingerprint(text: string): string {
  return [firstBasis, secondBasis].map((basis) => hash(text, basis).toString(radix).padStart(width, '0')).join('')
}

/**
 * Gives events ids that depend on nothing but the document and what they are: the seed, which is the id of the document
 * or else its text, the type and the place of the trigger. A cluster has the id of its first event.
 */
export function identifyEvents(events: readonly EventRecord[], seed: string): EventRecord[] {
  const root = fingerprint(seed)
  const clusters = new Map<string, string>()
  const used = new Map<string, number>()
  return events.map((event) => {
    const key = `${root} ${event.type} ${event.trigger.start} ${event.trigger.end}`
    const same = used.get(key) ?? 0
    used.set(key, same + 1)
    // «الزيارتين» may be two events on one word
    const id = fingerprint(same === 0 ? key : `${key} ${same}`)
    const cluster = clusters.get(event.cluster) ?? id
    clusters.set(event.cluster, cluster)
    return { ...event, id: `e${id}`, cluster: `c${cluster}` }
  })
}
