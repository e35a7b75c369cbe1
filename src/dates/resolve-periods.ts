import { DateTime } from 'luxon'
import { dateOf, easterOf, everywhere, hijriDateOf, isoDate, pad } from './anchor.js'
import { hijriDatesIn, isDate, pick, yearsAround } from './candidates.js'
import { isHijri, type Parts } from './parts.js'
import { resolveMonth } from './resolve-months.js'
import {
  asRange,
  type Implied,
  ofDay,
  ofDays,
  ofPeriod,
  ofStretch,
  type Resolution,
  referred,
  type Setting,
  unresolved,
  yearOf,
} from './setting.js'
import type { Feast, Season } from './word.js'

const daysOfSeason = 91
const firstMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** «صيف 2014», «الشتاء الماضي»: meteorological seasons; winter belongs to the year in which it begins. */
export function resolveSeason(parts: Parts, season: Season, setting: Setting): Resolution {
  const year = yearOf(parts, setting)
  const month = firstMonths[season]
  const years = year !== null ? [year] : yearsAround(setting)
  const dates = years.map((one) => dateOf(one, month, 1)).filter(isDate)
  const start = year !== null ? dates[0] : pick({ dates, length: daysOfSeason, shift: parts.shift }, setting)
  if (!start) return unresolved('range', ['year'])
  const end = start.plus({ months: 2 }).endOf('month').startOf('day')
  const value = `${start.toFormat('yyyy-MM')}/${end.toFormat('yyyy-MM')}`
  return asRange(ofStretch(start, end, value, parts.year === undefined ? ['year'] : []))
}

/** The days of a feast in a solar year. */
function feastsIn(feast: Feast, year: number): DateTime[] {
  if ('easter' in feast) return [easterOf(year, feast.easter)?.plus({ days: feast.offset }) ?? null].filter(isDate)
  if ('nth' in feast) {
    const first = dateOf(year, feast.month, 1)
    return first ? [nthWeekday(first, feast.weekday, feast.nth)] : []
  }
  if (feast.calendar === 'hijri') return hijriDatesIn(year, feast.month, feast.day)
  return [dateOf(year, feast.month, feast.day)].filter(isDate)
}

/** The nth of a weekday from a day on. */
function nthWeekday(start: DateTime, weekday: number, nth: number): DateTime {
  return start.plus({ days: ((weekday - start.weekday + 7) % 7) + (nth - 1) * 7 })
}

export function resolveFeast(parts: Parts, feast: Feast, setting: Setting): Resolution {
  const year = yearOf(parts, setting)
  const years = year !== null ? [year] : yearsAround(setting)
  const dates = years.flatMap((one) => feastsIn(feast, one))
  const days = ('days' in feast && feast.days) || 1
  const start = year !== null ? dates[0] : pick({ dates, length: days, shift: parts.shift, evenly: true }, setting)
  if (!start) return unresolved('date', ['year'])
  const implied: Implied = parts.year === undefined ? ['year'] : []
  if (days === 1 || parts.nth !== undefined) return ofDay(start.plus({ days: (parts.nth ?? 1) - 1 }), implied)
  const end = start.plus({ days: days - 1 })
  return ofDays(start, end, implied)
}

/** «أول جمعة من يوليو», «الأسبوع الأخير من يوليو», «الأسبوع الثالث من 2018». */
export function resolveNth(parts: Parts, setting: Setting): Resolution {
  const { nth = 1, weekday } = parts
  const month = parts.monthOf === undefined ? parts.month : referred(parts.monthOf, 'month', setting)?.month
  const start = month === undefined ? startOfYear(parts, setting) : startOfMonth(parts, month, setting)
  if (!start) return unresolved('date', ['year'])
  if (weekday === undefined) return nthWeek(start, nth, month === undefined ? 'year' : 'month')
  return ofDay(nthWeekday(start, weekday, nth), parts.year === undefined ? ['year'] : [])
}

function startOfYear(parts: Parts, setting: Setting): DateTime | null {
  const year = yearOf(parts, setting)
  return year === null ? null : dateOf(year, 1, 1)
}

function startOfMonth(parts: Parts, month: number, setting: Setting): DateTime | null {
  const { interval } = resolveMonth(parts, month, setting)
  return interval ? DateTime.fromISO(interval.start, everywhere) : startOfYear(parts, setting)
}

function nthWeek(start: DateTime, nth: number, unit: 'month' | 'year'): Resolution {
  if (nth === -1) {
    const end = start.endOf(unit)
    return ofPeriod(end.minus({ days: end.weekday % 7 }).startOf('week'), 'week')
  }
  // the week of the first Thursday, as ISO counts weeks
  const first = start.plus({ days: (4 - start.weekday + 7) % 7 }).startOf('week')
  return ofPeriod(first.plus({ weeks: nth - 1 }), 'week')
}

function resolveCentury(parts: Parts, setting: Setting): number | null {
  if (parts.century !== undefined) return parts.century - 1
  const today = setting.anchor?.date
  const now = today ? Math.floor(today.year / 100) : 20
  return parts.centuryOf === undefined ? null : typeof parts.centuryOf === 'number' ? now + parts.centuryOf : now
}

function ofDecade(decade: number): Resolution {
  const start = dateOf(decade * 10, 1, 1)
  const end = dateOf(decade * 10 + 9, 12, 31)
  return start && end ? ofStretch(start, end, `${decade}X`) : unresolved('date')
}

export function resolveLong(parts: Parts, setting: Setting): Resolution | null {
  const century = resolveCentury(parts, setting)
  if (parts.decade !== undefined) {
    const today = setting.anchor?.date
    if (century !== null) return ofDecade(century * 10 + parts.decade / 10)
    const recent = today && Math.floor(today.year / 100) * 100 + parts.decade <= today.year && parts.decade < 30
    return ofDecade((recent ? Math.floor(today.year / 100) : 19) * 10 + parts.decade / 10)
  }
  if (typeof parts.decadeOf === 'number') {
    const today = setting.anchor?.date
    return today ? ofDecade(Math.floor(today.year / 10) + parts.decadeOf) : unresolved('date')
  }
  if (century === null) return null
  const start = dateOf(century * 100, 1, 1)
  const end = dateOf(century * 100 + 99, 12, 31)
  return start && end ? ofStretch(start, end, `${pad(century)}XX`) : unresolved('date')
}

export function resolveYear(year: number, parts: Parts): Resolution {
  const implied: Implied = parts.year === undefined ? ['year'] : []
  if (isHijri(parts)) {
    const start = hijriDateOf(year, 1, 1)
    const end = hijriDateOf(year, 12, 29)
    return start && end ? ofDays(start, end, implied) : unresolved('date')
  }
  const date = dateOf(year, 1, 1)
  return date ? ofPeriod(date, 'year', implied) : unresolved('date', implied)
}

export function resolveQuarter(parts: Parts, setting: Setting): Resolution {
  const year = yearOf(parts, setting)
  if (year === null) return unresolved('date', ['year'])
  const months = parts.quarter === undefined ? 6 : 3
  const nth = parts.quarter ?? parts.half ?? 1
  const start = dateOf(year, (nth - 1) * months + 1, 1)
  if (!start) return unresolved('date')
  const value = `${pad(year, 4)}-${months === 3 ? 'Q' : 'H'}${nth}`
  const last = start.plus({ months: months - 1 })
  return ofStretch(start, last.endOf('month').startOf('day'), value, parts.year === undefined ? ['year'] : [])
}

/** «بقية العام»: of a whole that ends with the present period what is left from the day of publication. */
export function resolveRest(parts: Parts, whole: Resolution, today: DateTime): Resolution {
  const unit = parts.weekOf !== undefined ? 'week' : parts.monthOf !== undefined ? 'month' : 'year'
  const end = today.endOf(unit).startOf('day')
  const start = today.startOf('day')
  if (whole.interval?.end !== isoDate(end)) return whole
  return asRange(ofDays(start, end, whole.implied))
}
