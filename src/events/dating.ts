import type { Timex } from '../document.js'
import type { EventDate } from '../record.js'
import type { Candidate } from './candidates.js'
import { datingModel } from './dating-weights.js'
import { isSpeechAct } from './frame.js'
import { choose, createJudge, type Option } from './linear.js'
import { pathBetween, verbKind } from './path.js'
import type { Element } from './phrases.js'
import { isNearerTo, reachOf, reachStep } from './reach.js'

/**
 * When an event took place: a linear model chooses among the times of its sentence and of the one before. Fitted to
 * annotated news by `npm run train:settings`.
 */

/** A date is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.3

const judge = createJudge(datingModel)

export function chooseTime(options: readonly Option<Timex>[]): Timex | null {
  return choose(judge, options, threshold)
}

/** The times that may date a trigger, of its own sentence and of the one before. */
export function proposeTimes(
  candidate: Candidate,
  rivals: readonly Candidate[],
  before: readonly DatedTime[],
  published: string | null,
): Option<Timex>[] {
  const times = candidate.elements.flatMap((element, at) =>
    element.kind === 'time' && element.unit.time && isDatable(element.unit.time)
      ? [{ at, time: element.unit.time }]
      : [],
  )
  const own = times.map(({ at, time }) => ({
    value: time,
    evidence: timeEvidence(time, at, times, candidate, rivals, published),
  }))
  const earlier = before.map((dated) => ({
    value: dated.time,
    evidence: earlierEvidence(dated, times.length, before.length, candidate, published),
  }))
  return [...own, ...earlier]
}

/** A time of the sentence before, and the types of the events that it dates there. */
export interface DatedTime {
  readonly time: Timex
  readonly types: readonly string[]
}

/** The times of a sentence, for the next one. */
export function timesOf(elements: readonly Element[], dated: readonly { time: Timex; type: string }[]): DatedTime[] {
  return elements.flatMap((element) => {
    const time = element.kind === 'time' ? element.unit.time : null
    if (!time || !isDatable(time)) return []
    return [{ time, types: dated.flatMap((one) => (one.time === time ? [one.type] : [])) }]
  })
}

function timeEvidence(
  time: Timex,
  at: number,
  times: readonly { at: number; time: Timex }[],
  candidate: Candidate,
  rivals: readonly Candidate[],
  published: string | null,
): string[] {
  const { entry, form, elements, morphology } = candidate
  const { type } = entry
  const reach = reachStep(reachOf(candidate, at))
  const rival = isNearerTo(rivals, candidate, at)
  const { side, way, verbs, distance } = pathBetween(elements, at, candidate.at)
  const nearer = times.filter((other) => reachOf(candidate, other.at) < reachOf(candidate, at)).length
  const preposition = prepositionBefore(elements, at)
  const said = nearestVerb(elements, at)
  const speech = isSpeechAct(type)
  const when = whenOf(time, published)
  const tense = form === 'verb' ? (morphology?.tense ?? 'none') : form
  return [
    'own',
    `type ${type}`,
    `form ${form}`,
    ...valueEvidence(time, when, type, tense),
    `preposition ${preposition}`,
    `preposition ${preposition} ${side}`,
    `preposition ${preposition} ${reach}`,
    `reach ${reach} ${side}`,
    `reach ${reach} ${form}`,
    `reach ${reach} ${speech}`,
    `distance ${side} ${distance}`,
    `rival ${rival}`,
    `rival ${rival} ${reach}`,
    `rank ${Math.min(nearer, 2)} ${times.length === 1}`,
    `verbs ${side} ${verbs}`,
    `way ${side} ${way}`,
    `beside ${said}`,
    `beside ${said} ${side} ${speech}`,
    `beside ${said} ${form} ${verbs}`,
    `first ${at === 0}`,
  ]
}

function earlierEvidence(
  { time, types }: DatedTime,
  own: number,
  others: number,
  { entry, form, morphology, at, unit }: Candidate,
  published: string | null,
): string[] {
  const { type } = entry
  const same = types.includes(type)
  const when = whenOf(time, published)
  const tense = form === 'verb' ? (morphology?.tense ?? 'none') : form
  return [
    'earlier',
    `earlier ${type}`,
    `earlier ${form}`,
    `earlier same ${same}`,
    `earlier same ${same} ${type}`,
    `earlier same ${same} ${own > 0}`,
    `earlier dates ${types.length > 0}`,
    `earlier beside ${own > 0}`,
    `earlier lone ${others === 1}`,
    `earlier definite ${unit.definite} ${same}`,
    `earlier first ${at === 0}`,
    `earlier precision ${precisionOf(time.value ?? '')}`,
    `earlier when ${when} ${tense}`,
  ]
}

function valueEvidence(time: Timex, when: string, type: string, tense: string): string[] {
  const precision = precisionOf(time.value ?? '')
  return [
    `precision ${precision}`,
    `precision ${precision} ${type}`,
    `kind ${time.kind}`,
    `when ${when}`,
    `when ${when} ${tense}`,
    `when ${when} ${type}`,
    `implied ${time.implied.join(' ')}`,
  ]
}

/** Where a time lies as seen from the publication. */
function whenOf({ interval }: Timex, published: string | null): string {
  if (!interval || !published) return 'unknown'
  const day = published.slice(0, 10)
  if (interval.end < day) return interval.end.slice(0, 4) === day.slice(0, 4) ? 'before' : 'years before'
  return interval.start > day ? 'after' : 'now'
}

function prepositionBefore(elements: readonly Element[], at: number): string {
  const element = elements[at]
  const attached = element?.kind === 'time' ? element.unit.proclitics.slice(-1) : ''
  const before = elements[at - 1]
  if (before?.kind === 'particle') return before.unit.particle?.lemma ?? ''
  return attached
}

/** The kind of the verb that a time stands beside, with no other time or mark between: «قال الاثنين إن …». */
function nearestVerb(elements: readonly Element[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - longestClause); i--) {
    const element = elements[i]
    if (element?.kind === 'mark') return 'mark'
    if (element?.kind === 'verb') return verbKind(element)
    if (element?.kind === 'particle' && element.unit.particle?.class === 'complementizer') return 'complementizer'
  }
  return 'none'
}

const longestClause = 8

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
