import type { DateTime } from 'luxon'
import { dateOf, daysOf, hijriDateOf } from './anchor.js'
import { hijriDatesIn, hijriYearsAround, isDate, pick, yearsAround } from './candidates.js'
import { hijriMonthLength, toHijri } from './hijri.js'
import { isHijri, type Parts } from './parts.js'
import { type Implied, ofDays, ofPeriod, type Resolution, type Setting, unresolved, yearOf } from './setting.js'

const length = 30

export function resolveMonth(parts: Parts, month: number, setting: Setting): Resolution {
  const implied: Implied = parts.year === undefined ? ['year'] : []
  if (isHijri(parts)) return resolveHijriMonth(parts, month, setting)
  const year = yearOf(parts, setting)
  if (year !== null) {
    const date = dateOf(year, month, 1)
    return date ? ofPeriod(date, 'month', implied) : unresolved('date')
  }
  const dates = yearsAround(setting)
    .map((one) => dateOf(one, month, 1))
    .filter(isDate)
  const date = pick({ dates, length, shift: parts.shift }, setting)
  return date ? ofPeriod(date, 'month', implied) : unresolved('date', implied)
}

/** «شهر رمضان الماضي», «محرم 1440»; «رمضان 2017» is the Ramadan of that solar year. */
function resolveHijriMonth(parts: Parts, month: number, setting: Setting): Resolution {
  const implied: Implied = parts.year === undefined ? ['year'] : []
  const start = hijriMonthOf(parts, month, setting)
  const hijri = start && toHijri(daysOf(start))
  if (!start || !hijri) return unresolved('date', implied)
  const end = start.plus({ days: hijriMonthLength(hijri.year, hijri.month) - 1 })
  return ofDays(start, end, implied)
}

const firstSolarYear = 1500

/** The first day of a Hijri month in the year that is said or likeliest. */
function hijriMonthOf(parts: Parts, month: number, setting: Setting): DateTime | null {
  const year = yearOf(parts, setting)
  if (year !== null)
    return (year > firstSolarYear ? hijriDatesIn(year, month, 1)[0] : hijriDateOf(year, month, 1)) ?? null
  const dates = hijriYearsAround(setting)
    .map((one) => hijriDateOf(one, month, 1))
    .filter(isDate)
  return pick({ dates, length, shift: parts.shift, evenly: true }, setting)
}
