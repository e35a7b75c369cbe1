import type { DateTime } from 'luxon'
import { dateOf, daysOf, hijriDateOf, isoDate } from './anchor.js'
import { hijriYearsAround, isDate, pick, yearsAround } from './candidates.js'
import { isHijri, type Parts } from './parts.js'
import { type Implied, ofDay, type Resolution, referred, type Setting, unresolved, yearOf } from './setting.js'

export function resolveDay(parts: Parts, setting: Setting): Resolution {
  const { day = 1, month, monthOf, weekday } = parts
  if (monthOf !== undefined) return resolveDayOfMonth(day, referred(monthOf, 'month', setting))
  if (month === undefined) return resolveLoneDay(parts, day, setting)
  const implied: Implied = parts.year === undefined ? ['year'] : []
  const date = dayOf(parts, month, setting)
  if (!date) return unresolved('date', implied)
  if (weekday !== undefined && date.weekday !== weekday) {
    const better = parts.year === undefined ? null : repairYear(date, weekday, setting)
    const message = `${isoDate(date)} is not the weekday that stands beside it`
    return ofDay(better ?? date, implied, { code: 'weekday-mismatch', message })
  }
  const other = parts.other ? resolveDay(parts.other, setting).day : null
  if (!other) return ofDay(date, implied)
  // the civil date is the one that the text is sure of
  const civil = isHijri(parts) ? other : date
  const apart = Math.abs(daysOf(other) - daysOf(date))
  if (apart <= 1) return ofDay(civil, implied)
  const message = `the Hijri and the Gregorian date differ by ${apart} days`
  return ofDay(civil, implied, { code: 'calendar-mismatch', message })
}

/** «12 الجاري». */
function resolveDayOfMonth(day: number, month: DateTime | null): Resolution {
  const date = month && dateOf(month.year, month.month, day)
  return date ? ofDay(date, ['year', 'month']) : unresolved('date', ['year', 'month'])
}

/** «الأربعاء 27»: the nearest month in which the day is that weekday. */
function resolveLoneDay(parts: Parts, day: number, setting: Setting): Resolution {
  const today = setting.anchor?.date
  const implied: Implied = ['year', 'month']
  if (!today || parts.weekday === undefined) return unresolved('date', implied)
  const months = [0, -1, 1, -2, 2].map((months) => today.plus({ months }))
  const date = months.map(({ year, month }) => dateOf(year, month, day)).find((one) => one?.weekday === parts.weekday)
  return date ? ofDay(date, implied) : resolveWeekday(parts, parts.weekday, setting)
}

/** The day of a month in the year that is said, known or likeliest. */
function dayOf(parts: Parts, month: number, setting: Setting): DateTime | null {
  const { day = 1, shift } = parts
  const isLunar = isHijri(parts)
  const make = isLunar ? hijriDateOf : dateOf
  const year = knownYearOf(parts, setting) ?? yearOf(parts, setting)
  if (year !== null) return make(year, month, day)
  const years = isLunar ? hijriYearsAround(setting) : yearsAround(setting)
  const dates = agreeing(years.map((one) => make(one, month, day)).filter(isDate), parts, setting)
  return pick({ dates, length: 1, shift, evenly: isLunar }, setting)
}

function knownYearOf({ knownYear }: Parts, { anchor }: Setting): number | null {
  return knownYear !== undefined && (!anchor || knownYear < anchor.date.year) ? knownYear : null
}

const mostOfYear = 300

/** The weekday beside a date decides its year, if it is that weekday in any. */
function agreeing(dates: DateTime[], { weekday, shift }: Parts, { anchor }: Setting): DateTime[] {
  if (weekday === undefined || shift !== undefined || !anchor) return dates
  const today = daysOf(anchor.date)
  const agreed = dates.filter((date) => date.weekday === weekday && Math.abs(daysOf(date) - today) < mostOfYear)
  return agreed.length > 0 ? agreed : dates
}

const fewWeeks = 60

/** A year mistyped by one: «الثلاثاء 20 مارس 2018» in an article of March 2019 whose 20th is no Tuesday. */
function repairYear(date: DateTime, weekday: number, setting: Setting): DateTime | null {
  const today = setting.anchor?.date
  if (!today) return null
  const candidates = [date.minus({ years: 1 }), date.plus({ years: 1 })].filter((one) => one.weekday === weekday)
  return candidates.find((one) => Math.abs(daysOf(one) - daysOf(today)) < fewWeeks) ?? null
}

export function resolveWeekday(parts: Parts, weekday: number, setting: Setting): Resolution {
  const implied: Implied = ['year', 'month', 'day']
  const today = setting.anchor?.date
  if (!today) return unresolved('date', implied)
  const week = referred(parts.weekOf, 'week', setting)
  if (week) return ofDay(week.startOf('week').plus({ days: weekday - 1 }), implied)
  if (parts.offset !== undefined) return ofDay(repairWeekday(parts.offset, weekday, today), implied)
  if (parts.shift === 0) return ofDay(today.startOf('week').plus({ days: weekday - 1 }), implied)
  return ofDay(today.plus({ days: daysTo(weekday, parts, today, setting) }), implied)
}

/** The days from publication to a weekday, the last one or the next. */
function daysTo(weekday: number, { shift, twice }: Parts, today: DateTime, setting: Setting): number {
  const back = daysBack(today, weekday)
  const forward = (7 - back) % 7
  const more = twice ? 7 : 0
  if (shift === 1) return (forward || 7) + more
  if (shift === -1) return -(back || 7) - more
  const isAhead = setting.ahead || setting.direction === 'future' || (setting.alone && forward < back)
  return isAhead ? forward : -back
}

function daysBack(day: DateTime, weekday: number): number {
  return (day.weekday - weekday + 7) % 7
}

/** «أمس الجمعة» published on Sunday: the weekday is right, the word was written a day earlier. */
function repairWeekday(offset: number, weekday: number, today: DateTime): DateTime {
  const said = today.plus({ days: offset })
  const back = daysBack(said, weekday)
  const forward = (7 - back) % 7
  return forward < back && offset >= 0 ? said.plus({ days: forward }) : said.minus({ days: back })
}
