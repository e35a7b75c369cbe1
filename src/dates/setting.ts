import type { DateTime } from 'luxon'
import type { TimeExpression } from '../record.js'
import { type Anchor, isoDate, pad } from './anchor.js'
import type { Parts, Reference } from './parts.js'

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

export function ofStretch(start: DateTime, end: DateTime, value: string, implied: Implied = []): Resolution {
  return { kind: 'date', value, interval: stretch(start, end), implied, day: null }
}

/** A stretch that has no name but its days. */
export function ofDays(start: DateTime, end: DateTime, implied: Implied): Resolution {
  return ofStretch(start, end, `${isoDate(start)}/${isoDate(end)}`, implied)
}

/** A stretch that the text tells from one end to the other. */
export function asRange(resolution: Resolution): Resolution {
  return { ...resolution, kind: 'range' }
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
