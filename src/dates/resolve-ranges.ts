import type { Parts, Sense } from './parts.js'
import { resolvePoint } from './resolve-points.js'
import { type Implied, ofDay, type Resolution, type Setting, unresolved } from './setting.js'

type Range = Extract<Sense, { form: 'range' }>

/** «من مارس إلى مايو»: from the first day of one end to the last of the other. */
export function resolveRange({ from, to }: Range, given: Setting): Resolution {
  const setting: Setting = from.time && to.time ? { ...given, loose: true } : given
  const start = resolvePoint(from, setting)
  const nearest = resolvePoint(to, setting)
  if (start.value === null || nearest.value === null) return unresolved('range', impliedBy(start, nearest))
  const year = yearAfter(start, nearest, { from, to })
  const end = weekdayAfter(start, year === null ? nearest : resolvePoint({ ...to, year }, setting), to)
  const interval = start.interval && end.interval ? { start: start.interval.start, end: end.interval.end } : null
  if (interval && interval.end < interval.start) return unresolved('range')
  const value = `${start.value}/${end.value}`
  return { kind: 'range', value, interval, implied: impliedBy(start, end), day: end.day ?? start.day }
}

function impliedBy(start: Resolution, end: Resolution): Implied {
  return [...new Set([...start.implied, ...end.implied])]
}

/** «من نوفمبر إلى فبراير»: the year in which an end that lies before the start comes first after it. */
function yearAfter(start: Resolution, end: Resolution, { from, to }: Pick<Range, 'from' | 'to'>): number | null {
  if (to.month === undefined || to.year !== undefined || start.day !== null) return null
  if (!start.interval || !end.interval || end.interval.end >= start.interval.start) return null
  const year = Number(start.interval.start.slice(0, 4))
  return to.month < (from.month ?? 0) ? year + 1 : year
}

/** «من الخميس إلى الأحد»: the first such day after the start. */
function weekdayAfter(start: Resolution, end: Resolution, to: Parts): Resolution {
  if (!end.day || !start.day || end.day >= start.day || to.weekday === undefined || to.day !== undefined) return end
  let { day } = end
  while (day < start.day) day = day.plus({ weeks: 1 })
  return ofDay(day, end.implied)
}
