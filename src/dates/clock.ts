import { skipAbout } from './amounts.js'
import type { Clock, Piece } from './parts.js'
import type { Scan } from './scan.js'
import type { DayPart } from './word.js'

const minuteWords: Readonly<Record<string, number>> = { نصف: 30, ربع: 15, ثلث: 20 }

/** «والنصف», «و ربع», «إلا ثلثا», «و20 دقيقة»: minutes after the hour. */
function minutesAt(scan: Scan, index: number): { minutes: number; last: number } | null {
  const less = scan.is(index, 'الا')
  const at = less ? index + 1 : scan.and(index)
  if (at === null) return null
  const plain = scan.folded(at).replace(/^و/, '').replace(/^ال/, '').replace(/ا$/, '')
  const fraction = minuteWords[plain]
  if (fraction !== undefined) return { minutes: less ? -fraction : fraction, last: at + 1 }
  const number = scan.number(at)
  if (!number || number.vague || number.ordinal || !Number.isInteger(number.value) || number.value > 59) return null
  const unit = scan.term(number.last, 'unit')
  const counted = unit?.entry.unit === 'minute'
  if (!counted && (number.reading === null || number.value < 5)) return null
  return { minutes: less ? -number.value : number.value, last: counted ? unit.last : number.last }
}

interface Hour {
  readonly clock: Clock
  readonly last: number
  /** Written with minutes («14:30») or with words that leave no doubt. */
  readonly explicit: boolean
  readonly ordinal: boolean
  /** «الثامنة والنصف». */
  readonly fraction?: boolean
}

function hourAt(scan: Scan, index: number): Hour | null {
  const number = scan.number(index)
  if (!number || number.vague || number.value > (number.reading ? 59 : 24)) return null
  const { value, ordinal } = number
  if (number.reading === null) {
    const written = scan.surface(index)
    if (isDecimalAt(scan, index)) return decimalHour(scan, index, value)
    if (written.length > 2) return null
    if (scan.is(index + 1, ':') && scan.touches(index + 1) && scan.touches(index + 2)) {
      const minute = scan.tokens[index + 2]?.word.number ?? null
      if (minute !== null && minute < 60 && Number.isInteger(minute) && scan.surface(index + 2).length === 2) {
        const second =
          scan.is(index + 3, ':') && scan.touches(index + 4) ? (scan.tokens[index + 4]?.word.number ?? null) : null
        return {
          clock: { hour: value, minute, second },
          last: second === null ? index + 3 : index + 5,
          explicit: true,
          ordinal,
        }
      }
      return null
    }
  } else if ((value > 12 && !(value > 20 && value < 60)) || number.reading.proclitics.length > 1) return null
  // «الثامنة وعشرين دقيقة» reads as one number, 28
  if (value > 12 && number.reading && value % 10 > 0 && value > 20) {
    const unit = scan.term(number.last, 'unit')
    const clock = { hour: value % 10, minute: value - (value % 10), second: null }
    return { clock, last: unit?.entry.unit === 'minute' ? unit.last : number.last, explicit: false, ordinal }
  }
  const minutes = minutesAt(scan, number.last)
  const total = value * 60 + (minutes?.minutes ?? 0)
  const clock = { hour: Math.floor(total / 60), minute: total % 60, second: null }
  return {
    clock,
    last: minutes?.last ?? number.last,
    explicit: false,
    ordinal,
    fraction: minutes !== null && scan.number(minutes.last - 1)?.reading === undefined,
  }
}

const separators = ['.', ',', '٫']

function isDecimalAt(scan: Scan, index: number): boolean {
  return separators.some((separator) => scan.surface(index).includes(separator))
}

/** «04,00» and «7.55» where an hour is meant. */
function decimalHour(scan: Scan, index: number, value: number): Hour | null {
  const written = scan.folded(index)
  const separator = separators.find((mark) => written.includes(mark)) ?? '.'
  const [hour = '', minute = ''] = written.split(separator)
  if (minute.length !== 2 || Number(minute) > 59 || value >= 24) return null
  return {
    clock: { hour: Number(hour), minute: Number(minute), second: null },
    last: index + 1,
    explicit: false,
    ordinal: false,
  }
}

/** The hour on the 24-hour clock: «الثامنة مساء» 20, «12 صباحا» 0, «الثانية ليلا» 2. */
export function adjustHour({ hour, minute, second }: Clock, part: DayPart | null): Clock {
  const twelve = hour === 12
  switch (part) {
    case 'dawn':
    case 'morning':
      return { hour: twelve ? 0 : hour, minute, second }
    case 'noon':
      return { hour: hour < 10 ? hour + 12 : hour, minute, second }
    case 'midnight':
      return { hour: twelve ? 0 : hour, minute, second }
    case 'night':
      return { hour: twelve ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour, minute, second }
    case 'midday':
    case 'afternoon':
    case 'evening':
      return { hour: hour < 12 ? hour + 12 : hour, minute, second }
    case null:
      return { hour, minute, second }
  }
}

/** «صباحا», «هذا المساء», «من مساء» behind an hour; «من مساء» goes on with its day. */
function partAfter(scan: Scan, index: number): { part: DayPart; last: number } | null {
  const at = scan.is(index, 'هذا', 'هذه', 'من', 'في') ? index + 1 : index
  const letters: Readonly<Record<string, DayPart>> = { ص: 'morning', pm: 'evening', am: 'morning' }
  const letter = letters[scan.folded(at)]
  if (letter && at === index) return { part: letter, last: at + 1 }
  // «م» is evening behind an hour
  if (scan.folded(at) === 'م' && at === index) return { part: 'evening', last: at + 1 }
  const term = scan.term(at, 'part')
  // «اثنين من المغرب»
  if (term?.proclitics !== '' || (at > index && scan.is(at, 'المغرب'))) return null
  return { part: term.entry.part, last: term.last }
}

/**
 * A time of day: «الساعة الرابعة والنصف», «14:30», «الثامنة مساء». Without «الساعة», minutes or a part of day a number
 * is no hour, unless `inside` says that one is expected.
 */
export function clockAt(scan: Scan, index: number, inside = false): Piece | null {
  // «GMT+04:00»
  if (scan.is(index - 1, '+', '.') && scan.touches(index)) return null
  const at = skipAbout(scan, index)
  const word = scan.term(at, 'hour')
  if (at > index && !word) return null
  const start = word ? word.last + (scan.is(word.last, ':') ? 1 : 0) : at
  const first = scan.is(start, 'ال') ? start + 1 : start
  const hour = hourAt(scan, first)
  if (!hour) return null
  let { last } = hour
  let zone = zoneEnd(scan, last)
  const part = partAfter(scan, last)
  if (part) last = part.last
  if (part) zone = zoneEnd(scan, last)
  const isDecimal = isDecimalAt(scan, first)
  const isHour =
    part !== null || zone !== null || (hour.explicit && isTimely(scan, first)) || (hour.ordinal && hour.fraction)
  if (!word && !inside && (!isHour || (hour.ordinal && isAdjective(scan, first)))) return null
  // «7.55 دولار»: a decimal is an hour only with its words
  if (isDecimal && !word && !part && zone === null) return null
  let adjusted = adjustHour(hour.clock, part?.part ?? null)
  if (part && !hour.explicit && minutesAfterPart(scan, last) !== null) {
    const more = minutesAt(scan, last)
    if (more) {
      adjusted = { ...adjusted, minute: more.minutes }
      last = more.last
    }
  }
  if (zone !== null) last = zone
  const skip = scan.term(index, 'hour')?.skip ?? scan.number(index)?.reading?.skip ?? 0
  return {
    first: index,
    last,
    skip,
    parts: {
      time: part ? adjusted : { ...adjusted, half: true },
      ...(part ? { part: part.part } : {}),
      ...(zone === null ? {} : { zone: true }),
    },
    by: ['dates/clock#الساعة'],
  }
}

/** «الساعات الأولى من صباح», «الحرب العالمية الثانية»: an ordinal that goes with the noun before it. */
function isAdjective(scan: Scan, index: number): boolean {
  if (scan.number(index)?.reading?.proclitics !== '' || scan.term(index - 1, 'hour')) return false
  return /^[وفبكل]?ال.*(ه|ات)$/.test(scan.folded(index - 1))
}

/** «8 مساء و20 دقيقة». */
function minutesAfterPart(scan: Scan, index: number): number | null {
  const minutes = minutesAt(scan, index)
  return minutes && scan.term(minutes.last - 1, 'unit')?.entry.unit === 'minute' ? minutes.minutes : null
}

/** «14:30» is a time, «3:10» in a match report a score: hours of one digit need a word beside them. */
function isTimely(scan: Scan, index: number): boolean {
  return scan.surface(index).length === 2
}

function zoneEnd(scan: Scan, index: number): number | null {
  const open = scan.is(index, '(') ? index + 1 : index
  // single letters stand in no lexicon: «ت غ» is Greenwich time, «ت م» local time
  const letters = scan.is(open, 'ت') && scan.is(open + 1, 'غ', 'م')
  const term = scan.term(open, 'zone')
  if (!term && !letters) return null
  let last = term?.last ?? open + 2
  // «بتوقيت دمشق»
  if (
    scan.is(open, 'بتوقيت') &&
    last === open + 1 &&
    scan.tokens[last]?.kind !== 'punctuation' &&
    scan.tokens[last] !== undefined
  )
    last++
  if (open > index) return scan.is(last, ')') ? last + 1 : null
  return last
}
