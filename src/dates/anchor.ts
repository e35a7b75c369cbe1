import { DateTime } from 'luxon'
import { fromHijri } from './hijri.js'

const millisecondsPerDay = 864e5

/** Zone and locale of the machine play no part, nor is it asked for them. */
export const everywhere = { zone: 'utc', locale: 'en' } as const

/** A day, always in UTC. */
export function dateOf(year: number, month: number, day: number): DateTime | null {
  const date = DateTime.fromObject({ year, month, day }, everywhere)
  return date.isValid ? date : null
}

export function hijriDateOf(year: number, month: number, day: number): DateTime | null {
  // where the moon was sighted a day later than the calendar has it a month of 29 days has a 30th
  const late = day === 30 ? fromHijri(year, month, 29) : null
  const days = fromHijri(year, month, day) ?? (late === null ? null : late + 1)
  return days === null ? null : DateTime.fromMillis(days * millisecondsPerDay, everywhere)
}

export function daysOf(date: DateTime): number {
  return Math.floor(date.toMillis() / millisecondsPerDay)
}

export const isoDate = (date: DateTime): string => date.toFormat('yyyy-MM-dd')

/** The moment from which relative dates are counted, with its time of day where that is known. */
export interface Anchor {
  readonly date: DateTime
  readonly hasTime: boolean
}

/** Reads an ISO 8601 date or date-time as the wall clock of the place that wrote it; null where it is neither. */
export function anchorOf(published: string): Anchor | null {
  const moment = DateTime.fromISO(published, { setZone: true, locale: 'en' })
  if (!moment.isValid || published.length < 10) return null
  const { year, month, day, hour, minute, second } = moment
  return {
    date: DateTime.fromObject({ year, month, day, hour, minute, second }, everywhere),
    hasTime: published.length > 10,
  }
}

/** Easter Sunday by the Gregorian computus, or by the Julian one for the Eastern churches. */
export function easterOf(year: number, rite: 'western' | 'eastern'): DateTime | null {
  if (rite === 'eastern') {
    const d = (19 * (year % 19) + 15) % 30
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    const f = d + e + 114
    // the Julian calendar is 13 days behind from 1900 to 2099
    return dateOf(year, Math.floor(f / 31), (f % 31) + 1)?.plus({ days: 13 }) ?? null
  }
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1)
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
