import type { Document, Mention, Timex } from '../document.js'
import type { EventDate, EventPlace, Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Element, Phrase } from './phrases.js'
import type { Unit } from './units.js'

/** Prepositions after which a place is where something happens. */
const locative = new Set([
  'في',
  'ب',
  'قرب',
  'بالقرب من',
  'داخل',
  'خارج',
  'أمام',
  'وسط',
  'قبالة',
  'على',
  'حول',
  'عند',
  'تجاه',
  'من',
  'إلى',
  'ل',
  'نحو',
  'ضمن',
  'عبر',
  'خلف',
  '',
])
/** Those that say it most clearly. */
const clearlyLocative = new Set(['في', 'ب', 'قرب', 'بالقرب من', 'داخل', 'أمام', 'وسط', 'قبالة'])

interface Site {
  readonly mention: Mention
  readonly at: number
  readonly preposition: string
}

/** The place that the text ties to a trigger: after it in its clause, else before it, else the only one of the sentence. */
export function placeOf(
  candidate: Candidate,
  roles: readonly Phrase[],
  participants: readonly Participant[],
): { place: EventPlace; mention: Mention } | null {
  const taken = new Set(participants.map((participant) => participant.start))
  for (const phrase of roles) {
    const mention = placeIn(phrase)
    if (mention && !taken.has(mention.start)) return { place: eventPlace(mention), mention }
  }
  const sites = sitesOf(candidate.elements).filter(({ mention }) => !taken.has(mention.start))
  const best = nearest(sites, candidate)
  return best ? { place: eventPlace(best.mention), mention: best.mention } : null
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

function sitesOf(elements: readonly Element[]): Site[] {
  return elements.flatMap((element, at) => {
    if (element.kind !== 'phrase' || !locative.has(element.preposition)) return []
    const mention = placeIn(element.phrase)
    return mention ? [{ mention, at, preposition: element.preposition }] : []
  })
}

function nearest(sites: readonly Site[], candidate: Candidate): Site | null {
  let best: Site | null = null
  let least = Number.POSITIVE_INFINITY
  for (const site of sites) {
    const cost = distance(site, candidate)
    if (cost < least) {
      least = cost
      best = site
    }
  }
  return best
}

const cheapest = 12

/** Elements between trigger and place; verbs and stops between them, the wrong side and vague prepositions cost more. */
function distance(site: Site, { at, slots, elements }: Candidate): number {
  const inClause = site.at >= slots.from && site.at < slots.to
  const between = elements.slice(Math.min(site.at, at) + 1, Math.max(site.at, at))
  const barriers = between.filter(
    (element) =>
      element.kind === 'verb' || (element.kind === 'particle' && element.unit.particle?.class === 'complementizer'),
  )
  const cost =
    between.length +
    4 * barriers.length +
    (site.at < at ? 3 : 0) +
    (inClause ? 0 : 2) +
    (clearlyLocative.has(site.preposition) ? 0 : 4)
  return cost <= cheapest + (site.at > at ? 6 : 0) ? cost : Number.POSITIVE_INFINITY
}

/** The time expression that dates a trigger: the nearest in its sentence that is no duration and does not date a saying. */
export function dateOf(candidate: Candidate): { date: EventDate; time: Timex } | null {
  let best: Timex | null = null
  let least = Number.POSITIVE_INFINITY
  candidate.elements.forEach((element, at) => {
    if (element.kind !== 'time' || !element.unit.time || !isDatable(element.unit.time)) return
    const cost = timeDistance(candidate, at)
    if (cost < least) {
      least = cost
      best = element.unit.time
    }
  })
  const date = best && eventDate(best)
  return best && date ? { date, time: best } : null
}

function isDatable(time: Timex): boolean {
  return (
    time.value !== null &&
    time.interval !== null &&
    (time.kind === 'date' || time.kind === 'time' || time.kind === 'range')
  )
}

function timeDistance({ at, elements }: Candidate, time: number): number {
  const [low, high] = [Math.min(at, time), Math.max(at, time)]
  let cost = 0
  for (let i = low + 1; i < high; i++) {
    const element = elements[i]
    if (!element) continue
    cost += 1
    if (element.kind === 'verb') cost += element.unit.verb?.class === 'speech' ? 12 : 3
    if (element.kind === 'particle' && element.unit.particle?.class === 'complementizer') cost += 8
  }
  return cost <= 25 ? cost : Number.POSITIVE_INFINITY
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
