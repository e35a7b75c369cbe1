import { compareHappenings, countKinds, numbersOf, type Tolerance, vast } from './compare.js'
import type { Happening } from './happening.js'

/** Happenings found to be one event, and the pairs that brought them together. */
export interface Union {
  readonly happenings: readonly Happening[]
  readonly links: readonly Link[]
}

/** Two happenings that compare well. */
export interface Link {
  readonly one: Happening
  readonly other: Happening
  readonly points: number
}

/**
 * Unites happenings that compare well, the best pairs first. A pair is passed over if it would put two events of one
 * document together, or days or countries that lie apart: chains of small steps would else join what nobody would join.
 */
export function unite(happenings: readonly Happening[], tolerance: Tolerance): Union[] {
  const groups = new Map<Happening, Group>(happenings.map((happening) => [happening, groupOf(happening)]))
  for (const link of linksOf(happenings, tolerance)) {
    const [one, other] = [groups.get(link.one), groups.get(link.other)]
    if (!one || !other || one === other || !canJoin(one, other, tolerance)) continue
    const [large, small] = one.happenings.length >= other.happenings.length ? [one, other] : [other, one]
    for (const happening of small.happenings) groups.set(happening, large)
    join(large, small, link)
  }
  return [...new Set(groups.values())]
}

interface Group extends Union {
  happenings: Happening[]
  links: Link[]
  sources: Set<string>
  country: string | null
  /** The latest first day and the earliest last day. */
  first: number
  last: number
}

function groupOf(happening: Happening): Group {
  const { days, source, country } = happening
  const [first, last] = days ? [days.first, days.last] : [-Infinity, Infinity]
  return { happenings: [happening], links: [], sources: new Set([source]), country, first, last }
}

function canJoin(one: Group, other: Group, tolerance: Tolerance): boolean {
  if (one.country && other.country && one.country !== other.country) return false
  if (Math.max(one.first, other.first) - Math.min(one.last, other.last) > tolerance.days) return false
  const [few, many] = one.sources.size < other.sources.size ? [one, other] : [other, one]
  return ![...few.sources].some((source) => many.sources.has(source))
}

function join(group: Group, added: Group, link: Link): void {
  group.happenings.push(...added.happenings)
  group.links.push(...added.links, link)
  for (const source of added.sources) group.sources.add(source)
  group.country ??= added.country
  group.first = Math.max(group.first, added.first)
  group.last = Math.min(group.last, added.last)
}

/** In a block each happening is compared with so many that follow it in time: cost grows linearly with the documents. */
const window = 40

/** The pairs that compare well, the best first, in an order that depends on nothing but what they are. */
function linksOf(happenings: readonly Happening[], tolerance: Tolerance): Link[] {
  const ordered = happenings.filter(({ days }) => days !== null).sort(byTime)
  const blocks = new Map<string, number[]>()
  ordered.forEach((happening, at) => {
    for (const key of blockKeysOf(happening)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  const seen = new Set<number>()
  const links: Link[] = []
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      for (let k = i + 1; k < block.length && k <= i + window; k++) {
        const [a, b] = [block[i] ?? 0, block[k] ?? 0]
        const [one, other] = [ordered[a], ordered[b]]
        if (!one?.days || !other?.days || other.days.first > one.days.last + tolerance.days) break
        const pair = a * ordered.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        const comparison = compareHappenings(one, other, tolerance)
        // reasons are many and seldom read: they are found again for the pairs that unite
        if (comparison) links.push({ one, other, points: comparison.points })
      }
    }
  }
  return links.sort(
    (a, b) => b.points - a.points || compareTexts(a.one.key, b.one.key) || compareTexts(a.other.key, b.other.key),
  )
}

function byTime(one: Happening, other: Happening): number {
  return (one.days?.first ?? 0) - (other.days?.first ?? 0) || compareTexts(one.key, other.key)
}

/** By code units: the same in every locale. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** What two happenings must have one of in common to be compared at all, besides their type. */
function blockKeysOf(happening: Happening): string[] {
  const { type, country, place, lemmas } = happening
  const parties = [...happening.actors, ...happening.recipients]
  const keys = parties.filter(({ named }) => named).map(({ key }) => `who ${key}`)
  if (place && !vast.has(place.level) && place.lat !== null && place.lon !== null)
    keys.push(...cellsOf(place.lat, place.lon))
  if (country) {
    for (const lemma of lemmas.keys()) keys.push(`word ${country} ${lemma}`)
    for (const kind of countKinds) {
      for (const number of numbersOf(happening, kind)) keys.push(`count ${country} ${kind} ${number}`)
    }
  }
  return [...new Set(keys)].map((key) => `${type} ${key}`)
}

/** Squares of one degree in four grids, shifted by half: any two points less than half a degree apart share one. */
function cellsOf(lat: number, lon: number): string[] {
  const shifts = [0, 0.5]
  return shifts.flatMap((x) => shifts.map((y) => `at ${x} ${y} ${Math.floor(lat + x)} ${Math.floor(lon + y)}`))
}
