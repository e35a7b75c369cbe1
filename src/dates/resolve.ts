import { DateTime } from 'luxon'
import type { TimeExpression } from '../record.js'
import { type Anchor, dateOf, daysOf, easterOf, hijriDateOf, isoDate } from './anchor.js'
import { hijriMonthLength, toHijri } from './hijri.js'
import { isHijri } from './join.js'
import type { Amount, Parts, Reference, Sense } from './parts.js'
import type { DayPart, Feast, Season, Shift, Unit } from './word.js'

/** Which way an expression looks that does not say so: «الأحد» is last Sunday, in «سيزور الأحد» the next. */
export type Direction = 'past' | 'future'

/** What is known where an expression stands. */
export interface Setting {
  readonly anchor: Anchor | null
  readonly direction: Direction
  /** Whether the text itself looks ahead here: «سيعقد», «من المقرر». */
  readonly ahead: boolean
  /** The last day named before, and the last one within reach of an hour that names no day. */
  readonly previous: DateTime | null
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

type Implied = TimeExpression['implied']

const unresolved = (kind: Resolution['kind'], implied: Implied = []): Resolution => ({
  kind,
  value: null,
  interval: null,
  implied,
  day: null,
})

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

function stretch(start: DateTime, end: DateTime): Resolution['interval'] {
  return { start: isoDate(start), end: isoDate(end) }
}

function ofDay(day: DateTime, implied: Implied, warning?: Warning): Resolution {
  const value = isoDate(day)
  return { kind: 'date', value, interval: { start: value, end: value }, implied, day, ...(warning ? { warning } : {}) }
}

function ofPeriod(start: DateTime, unit: 'month' | 'year' | 'week', implied: Implied = []): Resolution {
  const value =
    unit === 'week'
      ? `${pad(start.weekYear, 4)}-W${pad(start.weekNumber)}`
      : unit === 'month'
        ? start.toFormat('yyyy-MM')
        : pad(start.year, 4)
  const first = start.startOf(unit)
  return { kind: 'date', value, interval: stretch(first, first.endOf(unit).startOf('day')), implied, day: null }
}

function ofStretch(
  start: DateTime,
  end: DateTime,
  value: string,
  implied: Implied = [],
  kind: Resolution['kind'] = 'date',
): Resolution {
  return { kind, value, interval: stretch(start, end), implied, day: null }
}

/** The base of a reference: «الشهر الماضي» from publication, «الشهر نفسه» from the last day named. */
function referred(
  reference: Reference | undefined,
  unit: 'week' | 'month' | 'year',
  setting: Setting,
): DateTime | null {
  if (reference === 'same') return setting.previous ?? null
  const base = setting.anchor?.date
  return base && reference !== undefined ? base.plus({ [`${unit}s`]: reference }) : null
}

function yearOf(parts: Parts, setting: Setting): number | null {
  if (parts.year !== undefined) return parts.year
  return referred(parts.yearOf, 'year', setting)?.year ?? null
}

/** The candidate that the modifier or, without one, the tendency of the text picks. */
function pick(
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
  if (setting.ahead || setting.direction === 'future') return future
  if (!past || !future) return past ?? future
  if (evenly) return nearest([past, future], today)
  // days not far off are more likely to come than to be most of a year ago
  return start(future) - today <= soon && today - start(past) > soon ? future : past
}

const soon = 100

function nearest(candidates: readonly DateTime[], today: number): DateTime | null {
  let best: DateTime | null = null
  for (const date of candidates)
    if (!best || Math.abs(daysOf(date) - today) < Math.abs(daysOf(best) - today)) best = date
  return best
}

/** The years in which something that comes once a year is looked for. */
function yearsAround(setting: Setting, hijri: boolean): number[] {
  const date = setting.anchor?.date
  if (!date) return []
  const year = hijri ? (toHijri(daysOf(date))?.year ?? 0) : date.year
  return [year - 2, year - 1, year, year + 1, year + 2]
}

const isDate = (date: DateTime | null): date is DateTime => date !== null

/** «الأربعاء 27»: the nearest month in which the day is that weekday. */
function resolveLoneDay(parts: Parts, day: number, setting: Setting): Resolution {
  const today = setting.anchor?.date
  const implied: Implied = ['year', 'month']
  if (!today || parts.weekday === undefined) return unresolved('date', implied)
  const months = [0, -1, 1, -2, 2].map((months) => today.plus({ months }))
  const date = months.map(({ year, month }) => dateOf(year, month, day)).find((one) => one?.weekday === parts.weekday)
  return date ? ofDay(date, implied) : resolveWeekday(parts, parts.weekday, setting)
}

function resolveDay(parts: Parts, setting: Setting): Resolution {
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

function resolveMonth(parts: Parts, setting: Setting): Resolution {
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

const firstMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** «صيف 2014», «الشتاء الماضي»: meteorological seasons; winter belongs to the year in which it begins. */
function resolveSeason(parts: Parts, season: Season, setting: Setting): Resolution {
  const year = yearOf(parts, setting)
  const month = firstMonths[season]
  const years = year !== null ? [year] : yearsAround(setting, false)
  const candidates = years.map((one) => dateOf(one, month, 1)).filter(isDate)
  const start = year !== null ? candidates[0] : pick(candidates, parts.shift, setting, 91)
  if (!start) return unresolved('range', ['year'])
  const end = start.plus({ months: 2 }).endOf('month').startOf('day')
  const value = `${start.toFormat('yyyy-MM')}/${end.toFormat('yyyy-MM')}`
  return ofStretch(start, end, value, parts.year === undefined ? ['year'] : [], 'range')
}

function feastIn(feast: Feast, year: number): DateTime | null {
  if ('easter' in feast) return easterOf(year, feast.easter)?.plus({ days: feast.offset }) ?? null
  if ('nth' in feast) {
    const first = dateOf(year, feast.month, 1)
    return first?.plus({ days: ((feast.weekday - first.weekday + 7) % 7) + (feast.nth - 1) * 7 }) ?? null
  }
  if (feast.calendar === 'gregorian') return dateOf(year, feast.month, feast.day)
  const hijriYear = Math.floor(((year - 622) * 33) / 32)
  return (
    [0, 1, 2]
      .map((more) => hijriDateOf(hijriYear + more, feast.month, feast.day))
      .find((date) => date?.year === year) ?? null
  )
}

function resolveFeast(parts: Parts, feast: Feast, setting: Setting): Resolution {
  const year = yearOf(parts, setting)
  const years = year !== null ? [year] : yearsAround(setting, false)
  const candidates = years.map((one) => feastIn(feast, one)).filter(isDate)
  const days = ('days' in feast && feast.days) || 1
  const start = year !== null ? candidates[0] : pick(candidates, parts.shift, setting, days, true)
  if (!start) return unresolved('date', ['year'])
  const implied: Implied = parts.year === undefined ? ['year'] : []
  if (days === 1 || parts.nth !== undefined) return ofDay(start.plus({ days: (parts.nth ?? 1) - 1 }), implied)
  const end = start.plus({ days: days - 1 })
  return ofStretch(start, end, `${isoDate(start)}/${isoDate(end)}`, implied)
}

function resolveWeekday(parts: Parts, weekday: number, setting: Setting): Resolution {
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

function resolveNth(parts: Parts, setting: Setting): Resolution {
  const { nth = 1, weekday } = parts
  const year = yearOf(parts, setting)
  const month = parts.monthOf === undefined ? parts.month : referred(parts.monthOf, 'month', setting)?.month
  const named = month === undefined ? null : resolveMonth({ ...parts, month }, setting).interval
  const start = named ? DateTime.fromISO(named.start, { zone: 'utc' }) : year === null ? null : dateOf(year, 1, 1)
  if (!start) return unresolved('date', ['year'])
  if (weekday !== undefined)
    return ofDay(
      start.plus({ days: ((weekday - start.weekday + 7) % 7) + (nth - 1) * 7 }),
      parts.year === undefined ? ['year'] : [],
    )
  const end = start.endOf(month === undefined ? 'year' : 'month')
  // the week of the first Thursday, as ISO counts weeks
  const firstWeek = start.plus({ days: (4 - start.weekday + 7) % 7 }).startOf('week')
  const lastWeek = end.minus({ days: (end.weekday - 7 + 7) % 7 }).startOf('week')
  return ofPeriod(nth === -1 ? lastWeek : firstWeek.plus({ weeks: nth - 1 }), 'week')
}

function resolveCentury(parts: Parts, setting: Setting): number | null {
  if (parts.century !== undefined) return parts.century - 1
  const today = setting.anchor?.date
  const now = today ? Math.floor(today.year / 100) : 20
  return parts.centuryOf === undefined ? null : parts.centuryOf === 'same' ? now : now + parts.centuryOf
}

function ofDecade(decade: number): Resolution {
  const start = dateOf(decade * 10, 1, 1)
  const end = dateOf(decade * 10 + 9, 12, 31)
  return start && end ? ofStretch(start, end, `${decade}X`) : unresolved('date')
}

function resolveLong(parts: Parts, setting: Setting): Resolution | null {
  const century = resolveCentury(parts, setting)
  if (parts.decade !== undefined) {
    const today = setting.anchor?.date
    if (century !== null) return ofDecade(century * 10 + parts.decade / 10)
    const recent = today && Math.floor(today.year / 100) * 100 + parts.decade <= today.year && parts.decade < 30
    return ofDecade((recent ? Math.floor(today.year / 100) : 19) * 10 + parts.decade / 10)
  }
  if (parts.decadeOf !== undefined && parts.decadeOf !== 'same') {
    const today = setting.anchor?.date
    return today ? ofDecade(Math.floor(today.year / 10) + parts.decadeOf) : unresolved('date')
  }
  if (century === null) return null
  const start = dateOf(century * 100, 1, 1)
  const end = dateOf(century * 100 + 99, 12, 31)
  return start && end ? ofStretch(start, end, `${pad(century)}XX`) : unresolved('date')
}

/** The day, month, year … without the hour. */
function resolveDate(parts: Parts, setting: Setting): Resolution {
  const today = setting.anchor?.date ?? null
  const all: Implied = ['year', 'month', 'day']
  if (parts.everyYear && parts.month !== undefined) {
    const value = `XXXX-${pad(parts.month)}${parts.day === undefined ? '' : `-${pad(parts.day)}`}`
    return { kind: 'set', value, interval: null, implied: [], day: null }
  }
  if (parts.feast) return resolveFeast(parts, parts.feast, setting)
  if (parts.nth !== undefined) return resolveNth(parts, setting)
  if (parts.day !== undefined) return resolveDay(parts, setting)
  if (parts.month !== undefined) return resolveMonth(parts, setting)
  if (parts.season) return resolveSeason(parts, parts.season, setting)
  if (parts.weekday !== undefined) return resolveWeekday(parts, parts.weekday, setting)
  if (parts.offset !== undefined)
    return today ? ofDay(today.plus({ days: parts.offset }), all) : unresolved('date', all)
  if (parts.dayOf) return setting.previous ? ofDay(setting.previous, all) : unresolved('date', all)
  if (parts.following !== undefined) {
    const base = setting.previous ?? today
    return base ? ofDay(base.plus({ days: parts.following }), all) : unresolved('date', all)
  }
  if (parts.quarter !== undefined || parts.half !== undefined) return resolveQuarter(parts, setting)
  const long = resolveLong(parts, setting)
  if (long) return long
  if (parts.rest && today) return resolveRest(parts, today, setting)
  if (parts.weekOf !== undefined) {
    const week = referred(parts.weekOf, 'week', setting)
    if (!week) return unresolved('date', all)
    if (!parts.weekend) return ofPeriod(week.startOf('week'), 'week', all)
    const saturday = week.startOf('week').plus({ days: 5 })
    return ofStretch(saturday, saturday.plus({ days: 1 }), `${saturday.toFormat("kkkk-'W'WW")}-WE`, all)
  }
  if (parts.monthOf !== undefined) {
    const month = referred(parts.monthOf, 'month', setting)
    return month ? ofPeriod(month, 'month', ['year', 'month']) : unresolved('date', ['year', 'month'])
  }
  const year = yearOf(parts, setting)
  if (year === null) return unresolved('date', ['year'])
  return resolveYear(year, parts)
}

function resolveYear(year: number, parts: Parts): Resolution {
  const implied: Implied = parts.year === undefined ? ['year'] : []
  if (isHijri(parts)) {
    const start = hijriDateOf(year, 1, 1)
    const end = hijriDateOf(year, 12, 29)
    return start && end ? ofStretch(start, end, `${isoDate(start)}/${isoDate(end)}`, implied) : unresolved('date')
  }
  const date = dateOf(year, 1, 1)
  return date ? ofPeriod(date, 'year', implied) : unresolved('date', implied)
}

function resolveQuarter(parts: Parts, setting: Setting): Resolution {
  const year = yearOf(parts, setting)
  if (year === null) return unresolved('date', ['year'])
  const months = parts.quarter === undefined ? 6 : 3
  const nth = parts.quarter ?? parts.half ?? 1
  const start = dateOf(year, (nth - 1) * months + 1, 1)
  if (!start) return unresolved('date')
  const value = `${pad(year, 4)}-${months === 3 ? 'Q' : 'H'}${nth}`
  return ofStretch(
    start,
    start
      .plus({ months: months - 1 })
      .endOf('month')
      .startOf('day'),
    value,
    parts.year === undefined ? ['year'] : [],
  )
}

/** «بقية العام»: from the day of publication to the end. */
function resolveRest(parts: Parts, today: DateTime, setting: Setting): Resolution {
  const unit = parts.weekOf !== undefined ? 'week' : parts.monthOf !== undefined ? 'month' : 'year'
  const whole = resolveDate({ ...parts, rest: undefined } as unknown as Parts, setting)
  const end = today.endOf(unit).startOf('day')
  const start = today.startOf('day')
  return whole.interval?.end === isoDate(end)
    ? ofStretch(start, end, `${isoDate(start)}/${isoDate(end)}`, whole.implied, 'range')
    : whole
}

function withTime(parts: Parts, setting: Setting): Resolution {
  const { time, part } = parts
  const clock =
    time ?? (part === 'midnight' ? { hour: 0, minute: 0, second: null } : { hour: 12, minute: 0, second: null })
  const { time: _time, part: _part, zone: _zone, portion: _portion, ...dated } = parts
  const hasDay = Object.values(dated).some((value) => value !== undefined)
  const date = hasDay ? resolveDate(dated, setting) : null
  const day = date ? date.day : (setting.near ?? (setting.loose ? null : setting.anchor?.date) ?? null)
  const implied = date?.implied ?? (['year', 'month', 'day'] as Implied)
  const suffix = `T${pad(clock.hour % 24)}:${pad(clock.minute)}${clock.second === null ? '' : `:${pad(clock.second)}`}`
  if (!day) return { ...unresolved('time', implied), value: date ? null : suffix }
  // midnight after a day is the start of the next one: «منتصف ليل الجمعة السبت» has said which
  const value = `${isoDate(day)}${suffix}`
  return {
    kind: 'time',
    value,
    interval: { start: isoDate(day), end: isoDate(day) },
    implied,
    day,
    ...(date?.warning ? { warning: date.warning } : {}),
  }
}

/** TIMEX3 tokens for parts of the day that a value keeps. */
const partTokens: Readonly<Record<DayPart, string>> = {
  dawn: 'TMO',
  morning: 'TMO',
  noon: 'TMI',
  midday: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'TNI',
}

function resolvePoint(parts: Parts, setting: Setting): Resolution {
  if (parts.behind && parts.part && !parts.time) {
    const resolution = resolveDate(parts, setting)
    return resolution.day
      ? { ...resolution, kind: 'time', value: `${resolution.value}${partTokens[parts.part]}` }
      : resolution
  }
  const isClock = parts.time !== undefined
  const isTimed = isClock || parts.part === 'midday' || (parts.part === 'midnight' && Object.keys(parts).every((key) => key === 'part' || key === 'behind'))
  const resolution = isTimed ? withTime(parts, setting) : resolveDate(parts, setting)
  if (parts.otherMonth !== undefined && parts.otherMonth !== parts.month) {
    return {
      ...resolution,
      warning: { code: 'month-mismatch', message: `the two names are months ${parts.month} and ${parts.otherMonth}` },
    }
  }
  return resolution
}

const letters: Readonly<Record<Unit, readonly [letter: string, factor: number, time: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  week: ['W', 1, false],
  month: ['M', 1, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}
const order: readonly Unit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** ISO 8601 duration; null where a count is vague. */
function durationValue(amounts: readonly Amount[]): string | null {
  let date = ''
  let time = ''
  for (const unit of order) {
    const amount = amounts.find((one) => one.unit === unit)
    if (!amount) continue
    const count = amount.count ?? amount.least
    if (count === undefined) return null
    const [letter, factor, isTime] = letters[unit]
    const text = `${Math.round(count * factor * 1000) / 1000}${letter}`
    if (isTime) time += text
    else date += text
  }
  return `P${date}${time === '' ? '' : `T${time}`}`
}

function shiftBy(date: DateTime, { unit, count }: Amount, direction: number): DateTime {
  const [, factor] = letters[unit]
  const steps = (count ?? 0) * factor * direction
  if (unit === 'decade' || unit === 'century') return date.plus({ years: steps })
  return Number.isInteger(steps) ? date.plus({ [`${unit}s`]: steps }) : date.plus(fractional(unit, steps))
}

function fractional(unit: Unit, steps: number): { months?: number; hours?: number; minutes?: number } {
  if (unit === 'year') return { months: Math.round(steps * 12) }
  if (unit === 'day') return { hours: Math.round(steps * 24) }
  return unit === 'hour'
    ? { minutes: Math.round(steps * 60) }
    : { hours: Math.round(steps * (unit === 'week' ? 168 : 730)) }
}

/** «قبل يومين» is a day, «قبل أسبوعين» a week, «قبل شهرين» a month, «منذ عامين» a year. */
function resolveOffset(sense: Extract<Sense, { form: 'offset' }>, setting: Setting): Resolution {
  const implied: Implied = ['year', 'month', 'day']
  const base = sense.narrative && setting.near && !setting.ahead ? setting.near : (setting.anchor?.date ?? null)
  if (!base || sense.amounts.some(({ count }) => count === null)) return unresolved('date', implied)
  let date = base
  for (const amount of sense.amounts) date = shiftBy(date, amount, sense.direction)
  const finest = [...order].reverse().find((unit) => sense.amounts.some((amount) => amount.unit === unit)) ?? 'day'
  if (letters[finest][2]) {
    if (!setting.anchor?.hasTime) return ofDay(base, implied)
    return {
      kind: 'time',
      value: date.toFormat("yyyy-MM-dd'T'HH:mm"),
      interval: stretch(date, date),
      implied,
      day: date.startOf('day'),
    }
  }
  if (finest === 'day') return ofDay(date, implied)
  return ofPeriod(date, finest === 'week' || finest === 'month' ? finest : 'year', implied)
}

/** «الأيام الثلاثة الماضية»: the days before today; «الأعوام الخمسة الماضية»: from year to year. */
function resolveRecent({ amount, shift }: Extract<Sense, { form: 'recent' }>, setting: Setting): Resolution {
  const implied: Implied = ['year', 'month', 'day']
  const today = setting.anchor?.date
  if (!today || amount.count === null || letters[amount.unit][2]) {
    const value = amount.count !== null && letters[amount.unit][2] ? durationValue([amount]) : null
    return { ...unresolved(value ? 'duration' : 'range', implied), value }
  }
  const far = shiftBy(today, amount, shift === 1 ? 1 : -1)
  const [from, to] = shift === 1 ? [today, far] : [far, today]
  const fine = amount.unit === 'day' || amount.unit === 'week'
  if (fine) {
    const start = shift === 1 ? from.plus({ days: 1 }) : from
    const end = shift === 1 ? to : to.minus({ days: 1 })
    return ofStretch(start, end, `${isoDate(start)}/${isoDate(end)}`, implied, 'range')
  }
  const format = amount.unit === 'month' ? 'yyyy-MM' : 'yyyy'
  return ofStretch(from, to, `${from.toFormat(format)}/${to.toFormat(format)}`, implied, 'range')
}

function resolveRange({ from, to }: Extract<Sense, { form: 'range' }>, given: Setting): Resolution {
  const setting: Setting = from.time && to.time ? { ...given, loose: true } : given
  const start = resolvePoint(from, setting)
  const anchored = start.interval && to.shift === undefined ? { ...setting, ahead: setting.ahead } : setting
  let end = resolvePoint(to, anchored)
  if (start.value === null || end.value === null)
    return unresolved('range', [...new Set([...start.implied, ...end.implied])])
  // «من نوفمبر إلى فبراير»: the end is the first one after the start
  if (
    start.interval &&
    end.interval &&
    end.interval.end < start.interval.start &&
    to.year === undefined &&
    start.day === null
  ) {
    const next = resolvePoint(
      {
        ...to,
        year:
          Number(start.interval.start.slice(0, 4)) + (to.month !== undefined && to.month < (from.month ?? 0) ? 1 : 0),
      },
      setting,
    )
    if (to.month !== undefined) end = next
  }
  if (end.day && start.day && end.day < start.day && to.weekday !== undefined && to.day === undefined) {
    let day = end.day
    while (day < start.day) day = day.plus({ weeks: 1 })
    end = ofDay(day, end.implied)
  }
  const interval = start.interval && end.interval ? { start: start.interval.start, end: end.interval.end } : null
  if (interval && interval.end < interval.start) return unresolved('range')
  return {
    kind: 'range',
    value: `${start.value}/${end.value}`,
    interval,
    implied: [...new Set([...start.implied, ...end.implied])],
    day: end.day ?? start.day,
  }
}

/** Ties the meaning of an expression to the calendar. */
export function resolve(sense: Sense, setting: Setting): Resolution {
  switch (sense.form) {
    case 'point':
      return resolvePoint(sense.parts, setting)
    case 'range':
      return resolveRange(sense, setting)
    case 'offset':
      return resolveOffset(sense, setting)
    case 'recent':
      return resolveRecent(sense, setting)
    case 'set':
      return { kind: 'set', value: sense.value, interval: null, implied: [], day: null }
    case 'duration': {
      const value = durationValue(sense.amounts)
      const upTo =
        sense.upTo === undefined
          ? null
          : durationValue(sense.amounts.map((amount) => ({ ...amount, count: sense.upTo ?? null })))
      return {
        kind: 'duration',
        value: value && upTo ? `${value}/${upTo}` : value,
        interval: null,
        implied: [],
        day: null,
      }
    }
  }
}
