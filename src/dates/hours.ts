import type { NumberPhrase } from '../text/numbers.js'
import { fractionOf } from './fractions.js'
import type { Clock } from './parts.js'
import type { Scan } from './scan.js'

/** A number read as an hour, before anything beside it says that it is one. */
export interface Hour {
  readonly clock: Clock
  readonly last: number
  /** Written with minutes: «14:30». */
  readonly explicit: boolean
  readonly ordinal: boolean
  /** «الثامنة والنصف». */
  readonly fraction: boolean
}

const lastHour = 24
const lastMinute = 59

export function hourAt(scan: Scan, index: number): Hour | null {
  const number = scan.number(index)
  if (!number || number.vague) return null
  return number.reading === null ? digitalHour(scan, index, number) : spelledHour(scan, number)
}

function digitalHour(scan: Scan, index: number, number: NumberPhrase): Hour | null {
  if (number.value > lastHour) return null
  if (isDecimalAt(scan, index)) return decimalHour(scan, index)
  if (scan.surface(index).length > 2) return null
  const isTouching = scan.is(index + 1, ':') && scan.touches(index + 1) && scan.touches(index + 2)
  return isTouching ? pointedHour(scan, index, number.value) : wholeHour(scan, number)
}

/** «14:30», «14:30:05». */
function pointedHour(scan: Scan, index: number, hour: number): Hour | null {
  const minute = scan.tokens[index + 2]?.word.number ?? null
  if (minute === null || minute > lastMinute || !Number.isInteger(minute) || scan.surface(index + 2).length !== 2)
    return null
  const isTimed = scan.is(index + 3, ':') && scan.touches(index + 4)
  const second = isTimed ? (scan.tokens[index + 4]?.word.number ?? null) : null
  const last = second === null ? index + 3 : index + 5
  return { clock: { hour, minute, second }, last, explicit: true, ordinal: false, fraction: false }
}

const decimalPoints = ['.', ',', '٫']

export function isDecimalAt(scan: Scan, index: number): boolean {
  return decimalPoints.some((mark) => scan.surface(index).includes(mark))
}

/** «04,00» and «7.55» where an hour is meant. */
function decimalHour(scan: Scan, index: number): Hour | null {
  const written = scan.folded(index)
  const [hour = '', minute = ''] = written.split(decimalPoints.find((mark) => written.includes(mark)) ?? '.')
  if (minute.length !== 2 || Number(minute) > lastMinute || Number(hour) >= lastHour) return null
  const clock = { hour: Number(hour), minute: Number(minute), second: null }
  return { clock, last: index + 1, explicit: false, ordinal: false, fraction: false }
}

/** «الثامنة والنصف». */
function spelledHour(scan: Scan, number: NumberPhrase): Hour | null {
  const { value, reading } = number
  if ((reading?.proclitics.length ?? 0) > 1 || (value > 12 && value <= 20) || value > lastMinute) return null
  return value > 20 && value % 10 > 0 ? joinedHour(scan, number) : wholeHour(scan, number)
}

/** «الثامنة وعشرين دقيقة» reads as one number, 28. */
function joinedHour(scan: Scan, { value, ordinal, last }: NumberPhrase): Hour {
  const unit = scan.term(last, 'unit')
  const clock = { hour: value % 10, minute: value - (value % 10), second: null }
  const end = unit?.entry.unit === 'minute' ? unit.last : last
  return { clock, last: end, explicit: false, ordinal, fraction: false }
}

/** «الرابعة», «8 والنصف», «الخامسة إلا ربعا». */
function wholeHour(scan: Scan, { value, ordinal, last }: NumberPhrase): Hour {
  const minutes = minutesAt(scan, last)
  const total = value * 60 + (minutes?.minutes ?? 0)
  const clock = { hour: Math.floor(total / 60), minute: total % 60, second: null }
  const fraction = minutes !== null && scan.number(minutes.last - 1) === null
  return { clock, last: minutes?.last ?? last, explicit: false, ordinal, fraction }
}

export interface Minutes {
  readonly minutes: number
  readonly last: number
  /** «دقيقة» stands behind them. */
  readonly named: boolean
}

/** Small numbers without «دقيقة» may count something else: «الخامسة و3». */
const leastUnnamed = 5
const accusativeEnding = 'ا'

/** «والنصف», «و ربع», «إلا ثلثا», «و20 دقيقة»: minutes after the hour. */
export function minutesAt(scan: Scan, index: number): Minutes | null {
  const less = scan.is(index, 'الا')
  const at = less ? index + 1 : scan.and(index)
  if (at === null) return null
  const sign = less ? -1 : 1
  const word = scan.folded(at)
  const fraction = fractionOf(word.endsWith(accusativeEnding) ? word.slice(0, -1) : word)
  if (fraction !== undefined) return { minutes: sign * fraction * 60, last: at + 1, named: false }
  const number = scan.number(at)
  if (!number || number.vague || number.ordinal || !Number.isInteger(number.value) || number.value > lastMinute)
    return null
  const unit = scan.term(number.last, 'unit')
  if (unit?.entry.unit === 'minute') return { minutes: sign * number.value, last: unit.last, named: true }
  if (number.reading === null || number.value < leastUnnamed) return null
  return { minutes: sign * number.value, last: number.last, named: false }
}
