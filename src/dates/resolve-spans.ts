import type { DateTime } from 'luxon'
import type { Amount, Sense } from './parts.js'
import {
  asRange,
  type Implied,
  ofDay,
  ofDays,
  ofPeriod,
  ofStretch,
  type Resolution,
  type Setting,
  stretch,
  unresolved,
} from './setting.js'
import type { Unit } from './word.js'

const letters: Readonly<Record<Unit, readonly [letter: string, factor: number, time: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}

const order: readonly Unit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** «لمدة ثلاثة أيام», «ثلاثة إلى أربعة أيام». */
export function resolveDuration({ amounts, upTo }: Extract<Sense, { form: 'duration' }>): Resolution {
  const least = durationValue(amounts)
  const most = upTo === undefined ? null : durationValue(amounts.map((amount) => ({ ...amount, count: upTo })))
  const value = least && most ? `${least}/${most}` : least
  return { kind: 'duration', value, interval: null, implied: [], day: null }
}

/** ISO 8601 duration; null where a count is vague. */
function durationValue(amounts: readonly Amount[]): string | null {
  let date = ''
  let time = ''
  for (const unit of order) {
    const amount = amounts.find((one) => one.unit === unit)
    if (!amount) continue
    const count = amount.count ?? amount.least
    if (count === undefined) return null
    const [letter, factor, isTime] = letters[unit]
    const text = `${Math.round(count * factor * 1000) / 1000}${letter}`
    if (isTime) time += text
    else date += text
  }
  return `P${date}${time === '' ? '' : `T${time}`}`
}

function shiftBy(date: DateTime, { unit, count }: Amount, direction: number): DateTime {
  const [, factor] = letters[unit]
  const steps = (count ?? 0) * factor * direction
  if (unit === 'decade' || unit === 'century') return date.plus({ years: steps })
  return Number.isInteger(steps) ? date.plus({ [`${unit}s`]: steps }) : date.plus(fractional(unit, steps))
}

function fractional(unit: Unit, steps: number): { months?: number; hours?: number; minutes?: number } {
  if (unit === 'year') return { months: Math.round(steps * 12) }
  if (unit === 'day') return { hours: Math.round(steps * 24) }
  return unit === 'hour'
    ? { minutes: Math.round(steps * 60) }
    : { hours: Math.round(steps * (unit === 'week' ? 168 : 730)) }
}

/** «بعد يومين» counts from the day told, or from publication where the words look ahead: «سيعود بعد يومين». */
function baseOf({ base }: Extract<Sense, { form: 'offset' }>, setting: Setting): DateTime | null {
  if (base === 'happening') return null
  const fromNow = base === 'now' || setting.ahead || setting.alone || setting.direction === 'future'
  return (fromNow ? setting.anchor?.date : setting.near) ?? null
}

/** «قبل يومين» is a day, «قبل أسبوعين» a week, «قبل شهرين» a month, «منذ عامين» a year. */
export function resolveOffset(sense: Extract<Sense, { form: 'offset' }>, setting: Setting): Resolution {
  const implied: Implied = ['year', 'month', 'day']
  const base = baseOf(sense, setting)
  const isVague = sense.amounts.some(({ count }) => count === null)
  // «عاد بعد سبع سنوات» counts from something that has not been dated
  if (!base && sense.base === 'told' && setting.anchor && !isVague)
    return { ...unresolved('duration', implied), value: durationValue(sense.amounts) }
  if (!base || isVague) return unresolved('date', implied)
  let date = base
  for (const amount of sense.amounts) date = shiftBy(date, amount, sense.direction)
  const finest = [...order].reverse().find((unit) => sense.amounts.some((amount) => amount.unit === unit)) ?? 'day'
  if (letters[finest][2]) {
    if (!setting.anchor?.hasTime) return ofDay(base, implied)
    return {
      kind: 'time',
      value: date.toFormat("yyyy-MM-dd'T'HH:mm"),
      interval: stretch(date, date),
      implied,
      day: date.startOf('day'),
    }
  }
  if (finest === 'day') return ofDay(date, implied)
  return ofPeriod(date, finest === 'week' || finest === 'month' ? finest : 'year', implied)
}

/** «الأيام الثلاثة الماضية»: the days before today; «الأعوام الخمسة الماضية»: from year to year. */
export function resolveRecent({ amount, shift }: Extract<Sense, { form: 'recent' }>, setting: Setting): Resolution {
  const implied: Implied = ['year', 'month', 'day']
  const today = setting.anchor?.date
  if (!today || amount.count === null || letters[amount.unit][2]) {
    const value = amount.count !== null && letters[amount.unit][2] ? durationValue([amount]) : null
    return { ...unresolved(value ? 'duration' : 'range', implied), value }
  }
  const far = shiftBy(today, amount, shift === 1 ? 1 : -1)
  const [from, to] = shift === 1 ? [today, far] : [far, today]
  const fine = amount.unit === 'day' || amount.unit === 'week'
  if (fine) {
    const start = shift === 1 ? from.plus({ days: 1 }) : from
    const end = shift === 1 ? to : to.minus({ days: 1 })
    return asRange(ofDays(start, end, implied))
  }
  const format = amount.unit === 'month' ? 'yyyy-MM' : 'yyyy'
  return asRange(ofStretch(from, to, `${from.toFormat(format)}/${to.toFormat(format)}`, implied))
}
