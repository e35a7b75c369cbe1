import type { DateTime } from 'luxon'
import { dateOf, daysOf, hijriDateOf, isoDate } from './anchor.js'
import { hijriMonthLength, toHijri } from './hijri.js'
import { isHijri, type Parts } from './parts.js'
import {
  type Implied,
  isDate,
  ofDay,
  ofPeriod,
  ofStretch,
  pick,
  type Resolution,
  referred,
  type Setting,
  unresolved,
  yearOf,
  yearsAround,
} from './setting.js'

/** «الأربعاء 27»: the nearest month in which the day is that weekday. */
function resolveLoneDay(parts: Parts, day: number, setting: Setting): Resolution {
  const today = setting.anchor?.date
  const implied: Implied = ['year', 'month']
  if (!today || parts.weekday === undefined) return unresolved('date', implied)
  const months = [0, -1, 1, -2, 2].map((months) => today.plus({ months }))
  const date = months.map(({ year, month }) => dateOf(year, month, day)).find((one) => one?.weekday === parts.weekday)
  return date ? ofDay(date, implied) : resolveWeekday(parts, parts.weekday, setting)
}

export function resolveDay(parts: Parts, setting: Setting): Resolution {
  const hijri = isHijri(parts)
  const make = hijri ? hijriDateOf : dateOf
  const { day = 1, shift } = parts
  const implied: Implied = []
  if (parts.monthOf !== undefined) {
    const base = referred(parts.monthOf, 'month', setting)
    const date = base && dateOf(base.year, base.month, day)
    return date ? ofDay(date, ['year', 'month']) : unresolved('date', ['year', 'month'])
  }
  if (parts.month === undefined) return resolveLoneDay(parts, day, setting)
  const { month } = parts
  const today = setting.anchor?.date
  const known = parts.knownYear !== undefined && (!today || parts.knownYear < today.year) ? parts.knownYear : null
  const year = known ?? yearOf(parts, setting)
  let date: DateTime | null
  if (year !== null) {
    if (parts.year === undefined) implied.push('year')
    date = make(year, month, day)
  } else {
    implied.push('year')
    const years = yearsAround(setting, hijri)
    let candidates = years.map((one) => make(one, month, day)).filter(isDate)
    // the weekday beside it decides the year
    if (parts.weekday !== undefined && shift === undefined) {
      const agreeing = candidates.filter(
        (one) => one.weekday === parts.weekday && Math.abs(daysOf(one) - daysOf(setting.anchor?.date ?? one)) < 300,
      )
      if (agreeing.length > 0) candidates = agreeing
    }
    date = pick(candidates, shift, setting, 1, hijri)
  }
  if (!date) return unresolved('date', implied)
  if (parts.weekday !== undefined && date.weekday !== parts.weekday) {
    const better = parts.year !== undefined && repairYear(date, parts.weekday, setting)
    const warning = { code: 'weekday-mismatch', message: `${isoDate(date)} is not the weekday that stands beside it` }
    return ofDay(better || date, implied, warning)
  }
  const other = parts.other ? resolveDay(parts.other, setting).day : null
  if (other && Math.abs(daysOf(other) - daysOf(date)) > 1) {
    const gregorian = hijri ? other : date
    return ofDay(gregorian, implied, {
      code: 'calendar-mismatch',
      message: `the Hijri and the Gregorian date differ by ${Math.abs(daysOf(other) - daysOf(date))} days`,
    })
  }
  // the civil date is the one that the text is sure of
  return ofDay(other && hijri ? other : date, implied)
}

/** A year mistyped by one: «الثلاثاء 20 مارس 2018» in an article of March 2019 whose 20th is no Tuesday. */
function repairYear(date: DateTime, weekday: number, setting: Setting): DateTime | null {
  const today = setting.anchor?.date
  if (!today) return null
  const candidates = [date.minus({ years: 1 }), date.plus({ years: 1 })].filter((one) => one.weekday === weekday)
  return candidates.find((one) => Math.abs(daysOf(one) - daysOf(today)) < 60) ?? null
}

export function resolveMonth(parts: Parts, setting: Setting): Resolution {
  const hijri = isHijri(parts)
  const { month = 1, shift } = parts
  const year = yearOf(parts, setting)
  const implied: Implied = parts.year === undefined ? ['year'] : []
  if (hijri || parts.calendar === 'hijri') {
    const isSolar = year !== null && !hijri
    const years = year !== null && hijri && (parts.year ?? 0) < 1500 ? [year] : yearsAround(setting, true)
    const candidates = years.map((one) => hijriDateOf(one, month, 1)).filter(isDate)
    const start =
      year !== null && (isSolar || year > 1500)
        ? [0, 1, 2]
            .map((more) => hijriDateOf(Math.floor(((year - 622) * 33) / 32) + more, month, 1))
            .find((one) => one?.year === year)
        : years.length === 1
          ? candidates[0]
          : pick(candidates, shift, setting, 30, true)
    const at = start && toHijri(daysOf(start))
    if (!start || !at) return unresolved('date', implied)
    const end = start.plus({ days: hijriMonthLength(at.year, at.month) - 1 })
    return ofStretch(start, end, `${isoDate(start)}/${isoDate(end)}`, implied)
  }
  if (year !== null) {
    const date = dateOf(year, month, 1)
    return date ? ofPeriod(date, 'month', implied) : unresolved('date')
  }
  const candidates = yearsAround(setting, false)
    .map((one) => dateOf(one, month, 1))
    .filter(isDate)
  const length = 30
  const date = pick(candidates, shift, setting, length)
  return date ? ofPeriod(date, 'month', implied) : unresolved('date', implied)
}

export function resolveWeekday(parts: Parts, weekday: number, setting: Setting): Resolution {
  const implied: Implied = ['year', 'month', 'day']
  const today = setting.anchor?.date
  if (!today) return unresolved('date', implied)
  const week = referred(parts.weekOf, 'week', setting)
  if (week) return ofDay(week.startOf('week').plus({ days: weekday - 1 }), implied)
  const back = (today.weekday - weekday + 7) % 7
  if (parts.offset !== undefined) return ofDay(repairWeekday(parts.offset, weekday, today), implied)
  const { shift } = parts
  const more = parts.twice ? 7 : 0
  if (shift === 1) return ofDay(today.plus({ days: ((7 - back) % 7 || 7) + more }), implied)
  if (shift === -1) return ofDay(today.minus({ days: (back || 7) + more }), implied)
  if (shift === 0) return ofDay(today.startOf('week').plus({ days: weekday - 1 }), implied)
  const forward = (7 - back) % 7
  if (setting.ahead || setting.direction === 'future' || (setting.alone && forward < back)) {
    return ofDay(today.plus({ days: forward }), implied)
  }
  return ofDay(today.minus({ days: back }), implied)
}

/** «أمس الجمعة» published on Sunday: the weekday is right, the word was written a day earlier. */
function repairWeekday(offset: number, weekday: number, today: DateTime): DateTime {
  const said = today.plus({ days: offset })
  const back = (said.weekday - weekday + 7) % 7
  const forward = (7 - back) % 7
  return forward < back && offset >= 0 ? said.plus({ days: forward }) : said.minus({ days: back })
}
