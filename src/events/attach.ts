import type { Document, Mention, Timex } from '../document.js'
import type { EventDate, EventPlace, Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { isSpeechAct } from './frame.js'
import type { Element, Phrase } from './phrases.js'
import type { Unit } from './units.js'

/** Prepositions after which a place is where something happens. Others count where a frame says so: «انسحب من». */
const locative = new Set(['في', 'ب', 'قرب', 'بالقرب من', 'داخل', 'أمام', 'وسط', 'قبالة', 'حول', 'خارج', 'عند'])

/** What may be tied to a trigger: a place or a time, at an element of the sentence. */
interface Attachable<T> {
  readonly value: T
  readonly at: number
  /** What speaks against it wherever the trigger stands. */
  readonly penalty: number
}

/** A trigger that lies this much nearer to a place or time than another has it to itself. */
const slack = 2

/**
 * The nearest of some places or times, unless another trigger of the sentence lies clearly nearer to it. Verbs,
 * complementizers and relative clauses between the two count as distance.
 */
function nearest<T>(
  attachables: readonly Attachable<T>[],
  candidate: Candidate,
  rivals: readonly Candidate[],
  farthest: number,
): T | null {
  let best: T | null = null
  let least = farthest
  for (const attachable of attachables) {
    const cost = costOf(attachable, candidate)
    if (cost > least) continue
    if (rivals.some((rival) => rival.unit !== candidate.unit && costOf(attachable, rival) + slack < cost)) continue
    least = cost
    best = attachable.value
  }
  return best
}

/** «تمكنت القوات في 23 آذار من طرد …»: a light verb reaches what stands beside it for its noun. */
function costOf({ at, penalty }: Attachable<unknown>, { at: trigger, light, elements }: Candidate): number {
  const own = distance(elements, trigger, at)
  return penalty + (light ? Math.min(own, distance(elements, light.at, at)) : own)
}

function distance(elements: readonly Element[], from: number, to: number): number {
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  let cost = to < from ? 2 : 0
  for (let i = low + 1; i < high; i++) cost += barrier(elements[i])
  return cost
}

function barrier(element: Element | undefined): number {
  if (!element) return 0
  if (element.kind === 'verb') return element.unit.verb?.class === 'aspect' ? 1 : 4
  if (element.kind === 'mark') return 2
  if (element.kind !== 'particle') return 1
  const particleClass = element.unit.particle?.class
  if (particleClass === 'complementizer' || particleClass === 'relative' || particleClass === 'temporal') return 5
  return 0
}

const farthestPlace = 14
const farthestPlaceOfSpeech = 4

/** The place that the text ties to a trigger: one in a role of it, else the nearest. What is only said has no place but its own clause's. */
export function placeOf(
  candidate: Candidate,
  rivals: readonly Candidate[],
  roles: readonly Phrase[],
  participants: readonly Participant[],
): { place: EventPlace; mention: Mention } | null {
  const taken = new Set(participants.map((participant) => participant.start))
  const free = (mention: Mention | null): mention is Mention => mention !== null && !taken.has(mention.start)
  const filler = roles.map(placeIn).find(free)
  const reach = isSpeechAct(candidate.entry.type) ? farthestPlaceOfSpeech : farthestPlace
  const sites = sitesOf(candidate.elements).filter(({ value }) => free(value))
  const site = filler ?? nearest(sites, candidate, rivals, reach)
  return site ? { place: eventPlace(site), mention: site } : null
}

function eventPlace({ start, end, text, id }: Mention): EventPlace {
  return { start, end, text, entity: id }
}

/** The place inside a phrase: «مدينة إدلب», «ريف دير الزور». */
function placeIn(phrase: Phrase | null): Mention | null {
  if (!phrase) return null
  const own = [phrase.head, ...(phrase.apposition ? [phrase.apposition.head] : [])].find((unit) => isSite(unit))
  return own?.mention ?? placeIn(phrase.genitive)
}

function isSite(unit: Unit): boolean {
  return unit.mention?.type === 'PLACE' && unit.mention.mention === 'name'
}

function sitesOf(elements: readonly Element[]): Attachable<Mention>[] {
  return elements.flatMap((element, at) => {
    if (element.kind !== 'phrase' || !locative.has(element.preposition)) return []
    const value = placeIn(element.phrase)
    return value ? [{ value, at, penalty: 0 }] : []
  })
}

const farthestTime = 22

/** The time expression that dates a trigger: the nearest in its sentence that is no duration and does not date a saying. */
export function dateOf(candidate: Candidate, rivals: readonly Candidate[]): EventDate | null {
  const times = candidate.elements.flatMap((element, at) => {
    if (element.kind !== 'time' || !element.unit.time || !isDatable(element.unit.time)) return []
    return [{ value: element.unit.time, at, penalty: 0 }]
  })
  const time = nearest(times, candidate, rivals, farthestTime)
  return time && eventDate(time)
}

function isDatable(time: Timex): boolean {
  return (
    time.value !== null &&
    time.interval !== null &&
    (time.kind === 'date' || time.kind === 'time' || time.kind === 'range')
  )
}

export function eventDate(time: Timex): EventDate | null {
  const { value, interval, id } = time
  if (value === null || interval === null) return null
  const day = value.includes('T') ? value.slice(0, value.indexOf('T')) : value
  return { value: day, ...interval, precision: precisionOf(day), expression: id }
}

function precisionOf(value: string): EventDate['precision'] {
  if (value.includes('T')) return 'minute'
  if (value.includes('/')) return 'range'
  if (value.includes('W')) return 'week'
  if (value.length >= 10) return 'day'
  return value.length === 7 ? 'month' : 'year'
}

/** How much a mention says about where a story plays: its places most, its actors and nisbas less. */
function weightOf(mention: Mention): number {
  if (mention.type === 'PLACE') return mention.subtype === 'country' ? 1 : 2
  return mention.mention === 'adjective' ? 0.5 : 0.25
}

/** The country that the document leaves no doubt of: that of most of what it names, if it outweighs all others together. */
export function dominantCountry(document: Document): string | null {
  const weights = new Map<string, number>()
  let total = 0
  for (const mention of document.mentions) {
    if (!mention.country) continue
    const weight = weightOf(mention)
    weights.set(mention.country, (weights.get(mention.country) ?? 0) + weight)
    total += weight
  }
  const [best] = [...weights].sort((one, other) => other[1] - one[1])
  return best && best[1] * 2 > total ? best[0] : null
}
