import { isoDate, pad } from './anchor.js'
import type { Parts, Sense } from './parts.js'
import { resolveDay, resolveMonth, resolveWeekday } from './resolve-days.js'
import {
  resolveFeast,
  resolveLong,
  resolveNth,
  resolveQuarter,
  resolveRest,
  resolveSeason,
  resolveYear,
} from './resolve-periods.js'
import { durationValue, resolveOffset, resolveRecent } from './resolve-spans.js'
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

/** The day, month, year … without the hour. */
export function resolveDate(parts: Parts, setting: Setting): Resolution {
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
  if (parts.dayOf) return setting.previousDay ? ofDay(setting.previousDay, all) : unresolved('date', all)
  if (parts.following !== undefined) {
    const base = setting.previousDay ?? today
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
  const isTimed =
    isClock ||
    parts.part === 'midday' ||
    (parts.part === 'midnight' && Object.keys(parts).every((key) => key === 'part' || key === 'behind'))
  const resolution = isTimed ? withTime(parts, setting) : resolveDate(parts, setting)
  if (parts.otherMonth !== undefined && parts.otherMonth !== parts.month) {
    return {
      ...resolution,
      warning: { code: 'month-mismatch', message: `the two names are months ${parts.month} and ${parts.otherMonth}` },
    }
  }
  return resolution
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
