import type { DateTime } from 'luxon'
import { isoDate, pad } from './anchor.js'
import type { Clock, Parts, Reference } from './parts.js'
import { resolveDay, resolveWeekday } from './resolve-days.js'
import { resolveMonth } from './resolve-months.js'
import {
  resolveFeast,
  resolveLong,
  resolveNth,
  resolveQuarter,
  resolveRest,
  resolveSeason,
  resolveYear,
} from './resolve-periods.js'
import {
  type Implied,
  ofDay,
  ofPeriod,
  ofStretch,
  type Resolution,
  referred,
  type Setting,
  unresolved,
  yearOf,
} from './setting.js'
import type { DayPart } from './word.js'

export function resolvePoint(parts: Parts, setting: Setting): Resolution {
  if (parts.behind && parts.part && !parts.time) return withPart(resolveDate(parts, setting), parts.part)
  const resolution = isTimed(parts) ? withTime(parts, setting) : resolveDate(parts, setting)
  if (parts.otherMonth === undefined || parts.otherMonth === parts.month) return resolution
  const message = `the two names are months ${parts.month} and ${parts.otherMonth}`
  return { ...resolution, warning: { code: 'month-mismatch', message } }
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

function withPart(resolution: Resolution, part: DayPart): Resolution {
  if (!resolution.day) return resolution
  return { ...resolution, kind: 'time', value: `${resolution.value}${partTokens[part]}` }
}

/** Whether an hour is named; midnight beside a day belongs to its night. */
function isTimed(parts: Parts): boolean {
  if (parts.time !== undefined || parts.part === 'midday') return true
  return parts.part === 'midnight' && Object.keys(parts).every((key) => key === 'part' || key === 'behind')
}

const midnight: Clock = { hour: 0, minute: 0, second: null }
const noon: Clock = { hour: 12, minute: 0, second: null }

function withTime(parts: Parts, setting: Setting): Resolution {
  const { time, part, zone: _zone, portion: _portion, ...dated } = parts
  const suffix = suffixOf(time ?? (part === 'midnight' ? midnight : noon))
  const hasDay = Object.values(dated).some((value) => value !== undefined)
  if (!hasDay) return ofHour(suffix, setting.near ?? (setting.loose ? null : setting.anchor?.date) ?? null)
  const { day, implied, warning } = resolveDate(dated, setting)
  if (!day) return unresolved('time', implied)
  return { ...ofHour(suffix, day), implied, ...(warning ? { warning } : {}) }
}

function suffixOf({ hour, minute, second }: Clock): string {
  return `T${pad(hour % 24)}:${pad(minute)}${second === null ? '' : `:${pad(second)}`}`
}

function ofHour(suffix: string, day: DateTime | null): Resolution {
  if (!day) return { ...unresolved('time', wholeDay), value: suffix }
  const date = isoDate(day)
  return { kind: 'time', value: `${date}${suffix}`, interval: { start: date, end: date }, implied: wholeDay, day }
}

const wholeDay: Implied = ['year', 'month', 'day']

/** The day, month, year … without the hour. */
function resolveDate(parts: Parts, setting: Setting): Resolution {
  if (parts.everyYear && parts.month !== undefined) return everyYear(parts.month, parts.day)
  if (parts.feast) return resolveFeast(parts, parts.feast, setting)
  if (parts.nth !== undefined) return resolveNth(parts, setting)
  if (parts.day !== undefined) return resolveDay(parts, setting)
  if (parts.month !== undefined) return resolveMonth(parts, parts.month, setting)
  if (parts.season) return resolveSeason(parts, parts.season, setting)
  if (parts.weekday !== undefined) return resolveWeekday(parts, parts.weekday, setting)
  const isRelative = parts.offset !== undefined || parts.dayOf || parts.following !== undefined
  return isRelative ? resolveRelativeDay(parts, setting) : resolvePeriod(parts, setting)
}

/** «20 جوان من كل سنة». */
function everyYear(month: number, day: number | undefined): Resolution {
  const value = `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`
  return { kind: 'set', value, interval: null, implied: [], day: null }
}

/** «أمس», «اليوم نفسه», «اليوم التالي». */
function resolveRelativeDay({ offset, dayOf, following = 0 }: Parts, setting: Setting): Resolution {
  const today = setting.anchor?.date ?? null
  const told = setting.previousDay
  const base = offset !== undefined ? today : dayOf ? told : (told ?? today)
  return base ? ofDay(base.plus({ days: offset ?? following }), wholeDay) : unresolved('date', wholeDay)
}

function resolvePeriod(parts: Parts, setting: Setting): Resolution {
  if (parts.quarter !== undefined || parts.half !== undefined) return resolveQuarter(parts, setting)
  const long = resolveLong(parts, setting)
  if (long) return long
  const today = setting.anchor?.date
  if (parts.rest && today) {
    const { rest: _rest, ...whole } = parts
    return resolveRest(parts, resolvePeriod(whole, setting), today)
  }
  if (parts.weekOf !== undefined) return resolveWeek(parts, parts.weekOf, setting)
  if (parts.monthOf !== undefined) {
    const month = referred(parts.monthOf, 'month', setting)
    return month ? ofPeriod(month, 'month', ['year', 'month']) : unresolved('date', ['year', 'month'])
  }
  const year = yearOf(parts, setting)
  return year === null ? unresolved('date', ['year']) : resolveYear(year, parts)
}

/** «الأسبوع الماضي», «عطلة نهاية الأسبوع». */
function resolveWeek({ weekend }: Parts, weekOf: Reference, setting: Setting): Resolution {
  const week = referred(weekOf, 'week', setting)
  if (!week) return unresolved('date', wholeDay)
  if (!weekend) return ofPeriod(week.startOf('week'), 'week', wholeDay)
  const saturday = week.startOf('week').plus({ days: 5 })
  return ofStretch(saturday, saturday.plus({ days: 1 }), `${saturday.toFormat("kkkk-'W'WW")}-WE`, wholeDay)
}
