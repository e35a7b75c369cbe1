import { type Composition, express, point } from './expression.js'
import { type DayNumber, dayNumberAt } from './month-names.js'
import { only, type Parts } from './parts.js'
import { pointAt } from './points.js'
import { ranged } from './ranges.js'
import type { Scan } from './scan.js'

const mostDays = 6
const monthKeys = ['month', 'calendar', 'year', 'shift', 'monthOf', 'yearOf'] as const

/** «7 و12 سبتمبر», «أيام 28 و29 و30 أبريل»: each day is a date. */
export function listAt(scan: Scan, index: number): Composition | null {
  const days: DayNumber[] = []
  let at = index
  for (let day = dayNumberAt(scan, at); day; day = dayNumberAt(scan, at)) {
    const whole = pointAt(scan, at)
    if (whole && isDayOfMonth(whole.parts)) {
      const shared = only(whole.parts, monthKeys)
      const others = days.map((one) =>
        express({ ...one, by: whole.by }, { form: 'point', parts: { day: one.day, ...shared } }),
      )
      return days.length === 0 ? null : [...others, point(whole)]
    }
    days.push(day)
    const and = scan.is(day.last, '،', ',') ? day.last + 1 : scan.and(day.last)
    if (and === null || days.length > mostDays) return null
    at = and
  }
  return null
}

function isDayOfMonth({ day, month, monthOf }: Parts): boolean {
  return day !== undefined && (month !== undefined || monthOf !== undefined)
}

const yearKeys = ['year', 'yearOf', 'shift'] as const

/** «سبتمبر أو أكتوبر المقبلين» is a range, «مارس وأبريل 2018» two months of one year. */
export function monthsAt(scan: Scan, index: number): Composition | null {
  const left = pointAt(scan, index)
  if (!left || !isMonth(left.parts)) return null
  const isOr = scan.is(left.last, 'او')
  const at = isOr ? left.last + 1 : scan.and(left.last)
  const right = at === null ? null : pointAt(scan, at)
  if (!right || !isMonth(right.parts)) return null
  if (isOr) return ranged(left, left, right)
  const shared = only(right.parts, yearKeys)
  if (saysAny(left.parts) || !saysAny(shared)) return null
  return [express(left, { form: 'point', parts: { ...left.parts, ...shared } }), point(right)]
}

function isMonth({ month, day }: Parts): boolean {
  return month !== undefined && day === undefined
}

function saysAny(parts: Parts): boolean {
  return yearKeys.some((key) => parts[key] !== undefined)
}
