import { type Composition, express, point } from './expression.js'
import { dayNumberAt } from './month-names.js'
import { pointAt } from './points.js'
import { ranged } from './ranges.js'
import type { Scan } from './scan.js'

/** «7 و12 سبتمبر», «أيام 28 و29 و30 أبريل»: each day is a date. */
export function listAt(scan: Scan, index: number): Composition | null {
  const days: { first: number; last: number; skip: number; day: number }[] = []
  let at = index
  for (let day = dayNumberAt(scan, at); day; day = dayNumberAt(scan, at)) {
    const whole = pointAt(scan, at)
    if (whole?.parts.day !== undefined && (whole.parts.month !== undefined || whole.parts.monthOf !== undefined)) {
      if (days.length === 0) return null
      const { month, calendar, year, shift, monthOf, yearOf } = whole.parts
      const shared = Object.fromEntries(
        Object.entries({ month, calendar, year, shift, monthOf, yearOf }).filter(([, value]) => value !== undefined),
      )
      return [
        ...days.map(({ day: number, ...where }) =>
          express({ ...where, by: whole.by }, { form: 'point', parts: { day: number, ...shared } }),
        ),
        point(whole),
      ]
    }
    days.push({ first: day.first, last: day.last, skip: day.skip, day: day.day })
    const and = scan.is(day.last, '،', ',') ? day.last + 1 : scan.and(day.last)
    if (and === null || days.length > 6) return null
    at = and
  }
  return null
}

/** «سبتمبر أو أكتوبر المقبلين» and «مارس وأبريل 2018» when the months follow each other. */
export function monthsAt(scan: Scan, index: number): Composition | null {
  const left = pointAt(scan, index)
  if (left?.parts.month === undefined || left.parts.day !== undefined) return null
  const or = scan.is(left.last, 'او')
  const at = or ? left.last + 1 : scan.and(left.last)
  const right = at === null ? null : pointAt(scan, at)
  if (right?.parts.month === undefined || right.parts.day !== undefined) return null
  if (!or) {
    const { year, yearOf, shift } = right.parts
    const said = left.parts.year ?? left.parts.yearOf ?? left.parts.shift
    if (said !== undefined || (year ?? yearOf ?? shift) === undefined) return null
    const shared = {
      ...(year === undefined ? {} : { year }),
      ...(yearOf === undefined ? {} : { yearOf }),
      ...(shift === undefined ? {} : { shift }),
    }
    return [express(left, { form: 'point', parts: { ...left.parts, ...shared } }), point(right)]
  }
  return ranged(left, left, right)
}
