import type { DateTime } from 'luxon'
import type { TimeExpression } from '../record.js'
import { type Anchor, daysOf, isoDate, pad } from './anchor.js'
import { toHijri } from './hijri.js'
import type { Parts, Reference } from './parts.js'
import type { Shift } from './word.js'

/** Which way an expression looks that does not say so: «الأحد» is last Sunday, in «سيزور الأحد» the next. */
export type Direction = 'past' | 'future'

/** What is known where an expression stands. */
export interface Setting {
  readonly anchor: Anchor | null
  readonly direction: Direction
  /** Whether the text itself looks ahead here: «سيعقد», «من المقرر». */
  readonly ahead: boolean
  /** Whether it looks back: «منذ نوفمبر», «وقع في 10 سبتمبر». */
  readonly back: boolean
  /** The last day named before, and the last one within reach of an hour that names no day. */
  readonly previous: DateTime | null
  readonly previousDay: DateTime | null
  readonly near: DateTime | null
  /** An hour without a day stays without: the ends of «من 5 إلى 7 مساء». */
  readonly loose?: boolean
  /** The expression is the whole text, so that nothing tells which way it looks. */
  readonly alone?: boolean
}

export interface Warning {
  readonly code: string
  readonly message: string
}

export interface Resolution {
  readonly kind: TimeExpression['kind']
  readonly value: string | null
  readonly interval: TimeExpression['interval']
  readonly implied: TimeExpression['implied']
  /** The day it names, for what refers back to it. */
  readonly day: DateTime | null
  readonly warning?: Warning
}

export type Implied = TimeExpression['implied']

export const unresolved = (kind: Resolution['kind'], implied: Implied = []): Resolution => ({
  kind,
  value: null,
  interval: null,
  implied,
  day: null,
})

export function stretch(start: DateTime, end: DateTime): Resolution['interval'] {
  return { start: isoDate(start), end: isoDate(end) }
}

export function ofDay(day: DateTime, implied: Implied, warning?: Warning): Resolution {
  const value = isoDate(day)
  return { kind: 'date', value, interval: { start: value, end: value }, implied, day, ...(warning ? { warning } : {}) }
}

export function ofPeriod(start: DateTime, unit: 'month' | 'year' | 'week', implied: Implied = []): Resolution {
  const value =
    unit === 'week'
      ? `${pad(start.weekYear, 4)}-W${pad(start.weekNumber)}`
      : unit === 'month'
        ? start.toFormat('yyyy-MM')
        : pad(start.year, 4)
  const first = start.startOf(unit)
  return { kind: 'date', value, interval: stretch(first, first.endOf(unit).startOf('day')), implied, day: null }
}

export function ofStretch(
  start: DateTime,
  end: DateTime,
  value: string,
  implied: Implied = [],
  kind: Resolution['kind'] = 'date',
): Resolution {
  return { kind, value, interval: stretch(start, end), implied, day: null }
}

/** The base of a reference: «الشهر الماضي» from publication, «الشهر نفسه» and «العام التالي» from the last day named. */
export function referred(
  reference: Reference | undefined,
  unit: 'week' | 'month' | 'year',
  setting: Setting,
): DateTime | null {
  if (reference === 'same') return setting.previous
  const base = setting.anchor?.date
  if (reference === undefined) return null
  if (typeof reference === 'number') return base?.plus({ [`${unit}s`]: reference }) ?? null
  const told = setting.previous ?? base
  return told?.plus({ [`${unit}s`]: reference === 'next' ? 1 : -1 }) ?? null
}

export function yearOf(parts: Parts, setting: Setting): number | null {
  if (parts.year !== undefined) return parts.year
  return referred(parts.yearOf, 'year', setting)?.year ?? null
}

/** The candidate that the modifier or, without one, the tendency of the text picks. */
export function pick(
  candidates: readonly DateTime[],
  shift: Shift | undefined,
  setting: Setting,
  length: number,
  evenly = false,
): DateTime | null {
  const today = setting.anchor && daysOf(setting.anchor.date)
  if (today === null || today === undefined) return null
  const start = daysOf
  const before = candidates.filter((date) => start(date) < today)
  const after = candidates.filter((date) => start(date) + length > today)
  const ended = candidates.filter((date) => start(date) + length <= today)
  const strictlyAfter = candidates.filter((date) => start(date) > today)
  if (shift === -1) return ended.at(-1) ?? null
  if (shift === 1) return (length > 1 ? after[0] : strictlyAfter[0]) ?? null
  if (shift === 0) return nearest(candidates, today)
  const past = before.at(-1) ?? null
  const current = candidates.find((date) => start(date) <= today && start(date) + length > today)
  if (current) return current
  const future = strictlyAfter[0] ?? null
  if (!past || !future) return past ?? future
  const [ago, until] = [today - start(past), start(future) - today]
  // «سيصعد الهجمات في يوليو» written in August speaks of the July before
  const stale = until > 3 * soon && ago < soon / 2
  if ((setting.ahead && !stale) || setting.direction === 'future') return future
  if (setting.back) return past
  if (evenly) return nearest([past, future], today)
  // days not far off are more likely to come than to be most of a year ago
  return until <= soon && ago > soon ? future : past
}

const soon = 100

function nearest(candidates: readonly DateTime[], today: number): DateTime | null {
  let best: DateTime | null = null
  for (const date of candidates)
    if (!best || Math.abs(daysOf(date) - today) < Math.abs(daysOf(best) - today)) best = date
  return best
}

/** The years in which something that comes once a year is looked for. */
export function yearsAround(setting: Setting, hijri: boolean): number[] {
  const date = setting.anchor?.date
  if (!date) return []
  const year = hijri ? (toHijri(daysOf(date))?.year ?? 0) : date.year
  return [year - 2, year - 1, year, year + 1, year + 2]
}

export const isDate = (date: DateTime | null): date is DateTime => date !== null
