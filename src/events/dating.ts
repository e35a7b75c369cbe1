import type { Timex, Token } from '../document.js'
import type { EventDate } from '../record.js'
import type { Candidate } from './candidates.js'
import { type DatedTime, earlierEvidence, precisionOf, timeEvidence } from './dating-evidence.js'
import { choose, createJudge, type Option } from './linear.js'
import { isMeasure } from './measures.js'
import type { Element } from './phrases.js'
import type { Saying } from './sayings.js'

/**
 * When an event took place: a linear model chooses among the times of its sentence and of the one before. Fitted to
 * annotated news by `npm run train:settings`.
 */

/** A date is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.3

const judge = createJudge('dating')

export function chooseTime(options: readonly Option<Timex>[]): Timex | null {
  return choose(judge, options, threshold)
}

/** The times that may date a trigger, of its own sentence and of the one before. */
export function proposeTimes(
  tokens: readonly Token[],
  candidate: Candidate,
  rivals: readonly Candidate[],
  before: readonly DatedTime[],
  sayings: readonly Saying[],
  published: string | null,
): Option<Timex>[] {
  const times = candidate.elements.flatMap((element, at) => {
    const time = element.kind === 'time' ? element.unit.time : null
    return time && isDatable(time) && !isMeasure(tokens, time, candidate.unit.first) ? [{ at, time }] : []
  })
  const own = times.map(({ at, time }) => ({
    value: time,
    evidence: timeEvidence(time, at, times, candidate, rivals, sayings, published),
  }))
  const earlier = before.map((dated) => ({
    value: dated.time,
    evidence: earlierEvidence(dated, times.length, before.length, candidate, published),
  }))
  return [...own, ...earlier]
}

/** The times of a sentence, for the next one. */
export function timesOf(
  tokens: readonly Token[],
  elements: readonly Element[],
  dated: readonly { time: Timex; type: string }[],
): DatedTime[] {
  return elements.flatMap((element) => {
    const time = element.kind === 'time' ? element.unit.time : null
    if (!time || !isDatable(time) || isMeasure(tokens, time, time.first)) return []
    return [{ time, types: dated.flatMap((one) => (one.time === time ? [one.type] : [])) }]
  })
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
