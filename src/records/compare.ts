import type { CountKind, EventType, ResolvedPlace } from '../record.js'
import type { Days, Happening, Party } from './happening.js'

/** How far apart two reports of one event may lie. */
export interface Tolerance {
  readonly days: number
  readonly kilometres: number
}

/** What speaks for two happenings being one: points, and in words. */
export interface Comparison {
  readonly points: number
  readonly reasons: readonly string[]
}

/** Fewer points leave two happenings apart. */
const enough = 5

/** Events in which all parties do the same, so that it is open who is told as actor and who as recipient. */
const mutual = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])

/** Compares what two documents tell; null if they contradict each other or share too little. */
export function compareHappenings(one: Happening, other: Happening, tolerance: Tolerance): Comparison | null {
  if (one.type !== other.type || one.source === other.source) return null
  if ((one.modality === 'negated') !== (other.modality === 'negated')) return null
  const time = compareDays(one.days, other.days, tolerance.days)
  const place = time && comparePlaces(one, other, tolerance.kilometres)
  const who = place && compareEveryone(one, other)
  if (!time || !place || !who) return null
  const counts = compareCounts(one, other)
  const told = who.points > 0 || counts.points > 0
  const silent = [one, other].some(({ actors, recipients }) => actors.length + recipients.length === 0)
  // two attacks in one town on one day are told apart by nothing but who was in them
  if (!told && !(silent && place.points >= near)) return null
  const parts = [time, place, who, counts, compareWords(one, other)]
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  return points >= enough ? { points, reasons: [one.type, ...parts.flatMap(({ reasons }) => reasons)] } : null
}

const none: Comparison = { points: 0, reasons: [] }

/** A stretch of more days than a week says little about when. */
const wide = 7

function compareDays(one: Days | null, other: Days | null, tolerance: number): Comparison | null {
  if (!one || !other) return null
  const apart = Math.max(one.first, other.first) - Math.min(one.last, other.last)
  if (apart > tolerance) return null
  const vague = isWide(one) || isWide(other)
  // what is told without a date in 2009 need not be what another tells of 2009
  if (!one.stated || !other.stated) return vague ? null : { points: 0, reasons: ['dated by publication'] }
  if (vague) return { points: -1, reasons: ['dates overlap'] }
  if (apart <= 0) return { points: 1, reasons: ['same date'] }
  return { points: 0, reasons: [`dates ${apart} ${apart === 1 ? 'day' : 'days'} apart`] }
}

function isWide({ first, last }: Days): boolean {
  return last - first > wide
}

const near = 2

/** Places that contain others: an event in «سوريا» may be the one in «إدلب». */
export const vast: ReadonlySet<ResolvedPlace['level']> = new Set<ResolvedPlace['level']>([
  'country',
  'region',
  'admin1',
  'water',
])

function comparePlaces(one: Happening, other: Happening, tolerance: number): Comparison | null {
  if (one.country && other.country && one.country !== other.country) return null
  const [here, there] = [one.place, other.place]
  const together = one.country !== null && one.country === other.country
  const country = together ? { points: 1, reasons: [`both in ${one.country}`] } : none
  if (!here || !there) return country
  if (here.name.ar === there.name.ar) {
    const exact = here.level === 'admin1' || !vast.has(here.level)
    return { points: exact ? near : 1, reasons: [`both in ${here.name.ar}`] }
  }
  if (vast.has(here.level) || vast.has(there.level)) return country
  const distance = kilometresBetween(here, there)
  if (distance === null) return country
  if (distance > tolerance) return null
  return { points: near, reasons: [`${here.name.ar} and ${there.name.ar} ${Math.round(distance)} km apart`] }
}

const kilometresOfDegree = 111.2

/** On a flat map, which is right enough for neighbouring towns. */
function kilometresBetween(one: ResolvedPlace, other: ResolvedPlace): number | null {
  if (one.lat === null || one.lon === null || other.lat === null || other.lon === null) return null
  const shrink = Math.cos((((one.lat + other.lat) / 2) * Math.PI) / 180)
  return Math.hypot(one.lat - other.lat, (one.lon - other.lon) * shrink) * kilometresOfDegree
}

function compareEveryone(one: Happening, other: Happening): Comparison | null {
  if (mutual.has(one.type)) {
    return compareParties(guestsOf(one), guestsOf(other), 'parties')
  }
  const actors = compareParties(one.actors, other.actors, 'actors')
  const recipients = actors && compareParties(one.recipients, other.recipients, 'recipients')
  if (!actors || !recipients) return null
  return { points: actors.points + recipients.points, reasons: [...actors.reasons, ...recipients.reasons] }
}

/** All parties but the country itself where they meet, which is host to many. */
function guestsOf({ actors, recipients, country }: Happening): Party[] {
  return [...actors, ...recipients].filter(({ place, participant }) => !place || participant.country !== country)
}

/** Different persons are different events; of other participants a text may leave some out. */
function compareParties(ones: readonly Party[], others: readonly Party[], role: string): Comparison | null {
  if (ones.length === 0 || others.length === 0) return none
  const keys = new Set(others.map(({ key }) => key))
  const shared = ones.filter(({ key }) => keys.has(key))
  const named = shared.filter((party) => party.named)
  const [best] = named.length > 0 ? named : shared
  if (best) {
    const points = named.length > 1 ? 3 : named.length > 0 ? 2 : 1
    return { points, reasons: [`${role} share ${best.participant.name.ar}`] }
  }
  if (ones.some(({ person }) => person) && others.some(({ person }) => person)) return null
  const kin = ones.find((party) => others.some((another) => isAkin(party, another)))
  if (kin) {
    const { country, sectors } = kin.participant
    return { points: 1, reasons: [`${role} are both ${country} ${sectors[0]}`] }
  }
  const strangers = ones.every((party) => party.named) && others.every((party) => party.named)
  return strangers ? { points: -1, reasons: [] } : none
}

/** «جندي تركي» and «الجيش التركي»: the same country and the same sector. */
function isAkin({ participant: one }: Party, { participant: other }: Party): boolean {
  return (
    one.country !== null &&
    one.country === other.country &&
    one.sectors.some((sector) => other.sectors.includes(sector))
  )
}

export const countKinds: readonly CountKind[] = ['killed', 'injured', 'arrested', 'displaced', 'participants']

/** The numbers of a kind that a happening is told with, lowest first. */
export function numbersOf({ events }: Happening, kind: CountKind): number[] {
  return events.flatMap(({ counts }) => counts[kind]?.min ?? []).sort((one, other) => one - other)
}

/** Tolls grow from report to report, but seldom to their threefold. */
const growth = 3

function compareCounts(one: Happening, other: Happening): Comparison {
  let points = 0
  const reasons: string[] = []
  for (const kind of countKinds) {
    const [ones, others] = [numbersOf(one, kind), numbersOf(other, kind)]
    const [most, another] = [ones.at(-1), others.at(-1)]
    if (most === undefined || another === undefined) continue
    const shared = ones.find((number) => others.includes(number))
    if (shared !== undefined) {
      // one dead and one dead are common; 27 and 27 are not
      points += shared > 1 ? 2 : 1
      reasons.push(`both ${shared} ${kind}`)
    } else if (Math.max(most, another) > growth * Math.min(most, another)) points -= 2
  }
  return { points: Math.max(-2, Math.min(points, 3)), reasons }
}

function compareWords(one: Happening, other: Happening): Comparison {
  const [, lemma] = [...one.lemmas].find(([word]) => other.lemmas.has(word)) ?? []
  const mode = [...one.modes].find((word) => other.modes.has(word))
  const clash = !mode && one.modes.size > 0 && other.modes.size > 0
  return {
    points: (lemma ? 1 : 0) + (mode ? 1 : 0) - (clash ? 1 : 0),
    reasons: [...(lemma ? [`both «${lemma}»`] : []), ...(mode ? [`both ${mode}`] : [])],
  }
}
