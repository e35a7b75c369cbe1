import type { DateTime } from 'luxon'
import { daysOf, hijriDateOf } from './anchor.js'
import { toHijri } from './hijri.js'
import type { Setting } from './setting.js'
import type { Shift } from './word.js'

/** The dates that something may be which comes again every year: «مارس», «عيد الفطر». */
export interface Candidates {
  readonly dates: readonly DateTime[]
  /** Of how many days it is. */
  readonly length: number
  readonly shift: Shift | undefined
  /** Whether the past is no likelier than the future where nothing tells. */
  readonly evenly?: boolean
}

/** The candidate that the modifier or, without one, the tendency of the text picks. */
export function pick({ dates, length, shift, evenly = false }: Candidates, setting: Setting): DateTime | null {
  if (!setting.anchor) return null
  const today = daysOf(setting.anchor.date)
  const future = dates.find((date) => daysOf(date) > today) ?? null
  if (shift === -1) return dates.findLast((date) => daysOf(date) + length <= today) ?? null
  if (shift === 1) return length > 1 ? (dates.find((date) => daysOf(date) + length > today) ?? null) : future
  if (shift === 0) return nearest(dates, today)
  const current = dates.find((date) => daysOf(date) <= today && daysOf(date) + length > today)
  if (current) return current
  const past = dates.findLast((date) => daysOf(date) < today) ?? null
  if (!past || !future) return past ?? future
  const ago = today - daysOf(past)
  const until = daysOf(future) - today
  // «سيصعد الهجمات في يوليو» written in August speaks of the July before
  const isStale = until > 3 * soon && ago < soon / 2
  if ((setting.ahead && !isStale) || setting.direction === 'future') return future
  if (setting.back) return past
  if (evenly) return nearest([past, future], today)
  // days not far off are more likely to come than to be most of a year ago
  return until <= soon && ago > soon ? future : past
}

const soon = 100

function nearest(dates: readonly DateTime[], today: number): DateTime | null {
  let best: DateTime | null = null
  for (const date of dates) if (!best || Math.abs(daysOf(date) - today) < Math.abs(daysOf(best) - today)) best = date
  return best
}

/** The years in which something that comes once a year is looked for. */
export function yearsAround({ anchor }: Setting): number[] {
  return anchor ? around(anchor.date.year) : []
}

/** The same in the Hijri calendar. */
export function hijriYearsAround({ anchor }: Setting): number[] {
  return anchor ? around(toHijri(daysOf(anchor.date))?.year ?? 0) : []
}

function around(year: number): number[] {
  return [year - 2, year - 1, year, year + 1, year + 2]
}

/** The days of a solar year on which a Hijri date falls: the lunar year is shorter, so that 2009 had two Ashuras. */
export function hijriDatesIn(year: number, month: number, day: number): DateTime[] {
  const first = Math.floor(((year - 622) * 33) / 32)
  const dates = [first, first + 1, first + 2].map((one) => hijriDateOf(one, month, day))
  return dates.filter(isDate).filter((date) => date.year === year)
}

export const isDate = (date: DateTime | null): date is DateTime => date !== null
