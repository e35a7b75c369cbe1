import { article } from '../text/clitics.js'
import { type Hour, hourAt, isDecimalAt, minutesAt } from './hours.js'
import { isDefinite } from './particles.js'
import type { Clock, Piece } from './parts.js'
import type { Finder } from './piece.js'
import { skipAbout } from './quantities.js'
import type { Scan, Term } from './scan.js'
import type { DayPart } from './word.js'

/** A time of day as it is told; what stands beside the number says whether it is one. */
interface Telling {
  readonly first: number
  /** «الساعة». */
  readonly word: Term<'hour'> | null
  /** Where the number begins. */
  readonly at: number
  readonly hour: Hour
  readonly part: DayPartBehind | null
  /** Where the time zone ends. */
  readonly zone: number | null
}

interface DayPartBehind {
  readonly part: DayPart
  readonly last: number
}

/**
 * A time of day: «الساعة الرابعة والنصف», «14:30», «الثامنة مساء». Without «الساعة», minutes or a part of day a number
 * is no hour.
 */
export const clockAt: Finder = (scan, index) => {
  const telling = tellingAt(scan, index)
  return telling && isEvident(scan, telling) ? pieceOf(scan, telling) : null
}

/** A time of day where one is expected: «5» in «من 5 إلى 7 مساء». */
export const expectedClockAt: Finder = (scan, index) => {
  const telling = tellingAt(scan, index)
  return telling && pieceOf(scan, telling)
}

function tellingAt(scan: Scan, index: number): Telling | null {
  // «GMT+04:00»
  if (scan.is(index - 1, '+', '.') && scan.touches(index)) return null
  const start = skipAbout(scan, index)
  const word = scan.term(start, 'hour')
  if (start > index && !word) return null
  const number = word ? word.last + (scan.is(word.last, ':') ? 1 : 0) : start
  const at = scan.is(number, article) ? number + 1 : number
  const hour = hourAt(scan, at)
  if (!hour) return null
  const part = partAfter(scan, hour.last)
  const zone = zoneEnd(scan, part?.last ?? hour.last)
  // «7.55 دولار»: a decimal is an hour only with its words
  if (!word && !part && zone === null && isDecimalAt(scan, at)) return null
  return { first: index, word, at, hour, part, zone }
}

function isEvident(scan: Scan, { word, at, hour, part, zone }: Telling): boolean {
  if (word) return true
  if (hour.ordinal && isAdjective(scan, at)) return false
  return part !== null || zone !== null || (hour.explicit && isTimely(scan, at)) || (hour.ordinal && hour.fraction)
}

/** «14:30» is a time, «3:10» in a match report a score: hours of one digit need a word beside them. */
function isTimely(scan: Scan, index: number): boolean {
  return scan.surface(index).length === 2
}

const feminineEndings = ['ه', 'ات']

/** «الساعات الأولى من صباح», «الحرب العالمية الثانية»: an ordinal that goes with the noun before it. */
function isAdjective(scan: Scan, index: number): boolean {
  if (scan.number(index)?.reading?.proclitics !== '' || scan.term(index - 1, 'hour')) return false
  const noun = scan.folded(index - 1)
  return isDefinite(noun) && feminineEndings.some((ending) => noun.endsWith(ending))
}

function pieceOf(scan: Scan, { first, hour, part, zone }: Telling): Piece {
  const clock = adjustHour(hour.clock, part?.part ?? null)
  const minutes = part && !hour.explicit ? namedMinutesAt(scan, part.last) : null
  const time = minutes ? { ...clock, minute: minutes.minutes } : clock
  return {
    first,
    last: zone ?? minutes?.last ?? part?.last ?? hour.last,
    skip: scan.term(first, 'hour')?.skip ?? scan.number(first)?.reading?.skip ?? 0,
    parts: {
      time: part ? time : { ...time, half: true },
      ...(part ? { part: part.part } : {}),
      ...(zone === null ? {} : { zone: true }),
    },
    by: ['dates/clock#الساعة'],
  }
}

/** «8 مساء و20 دقيقة». */
function namedMinutesAt(scan: Scan, index: number): { minutes: number; last: number } | null {
  const minutes = minutesAt(scan, index)
  return minutes?.named ? minutes : null
}

/** The hour on the 24-hour clock: «الثامنة مساء» 20, «12 صباحا» 0, «الثانية ليلا» 2. */
export function adjustHour({ hour, minute, second }: Clock, part: DayPart | null): Clock {
  switch (part) {
    case 'dawn':
    case 'morning':
    case 'midnight':
      return { hour: hour === 12 ? 0 : hour, minute, second }
    case 'noon':
      return { hour: hour < 10 ? hour + 12 : hour, minute, second }
    case 'night':
      return { hour: hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour, minute, second }
    case 'midday':
    case 'afternoon':
    case 'evening':
      return { hour: hour < 12 ? hour + 12 : hour, minute, second }
    case null:
      return { hour, minute, second }
  }
}

/** Letters right behind an hour: «م» is evening there. */
const partLetters: ReadonlyMap<string, DayPart> = new Map([
  ['ص', 'morning'],
  ['م', 'evening'],
  ['am', 'morning'],
  ['pm', 'evening'],
])

/** «صباحا», «هذا المساء», «من مساء» behind an hour; «من مساء» goes on with its day. */
function partAfter(scan: Scan, index: number): DayPartBehind | null {
  const letter = partLetters.get(scan.folded(index))
  if (letter) return { part: letter, last: index + 1 }
  const at = scan.is(index, 'هذا', 'هذه', 'من', 'في') ? index + 1 : index
  const term = scan.term(at, 'part')
  // «اثنين من المغرب»
  if (term?.proclitics !== '' || (at > index && scan.is(at, 'المغرب'))) return null
  return { part: term.entry.part, last: term.last }
}

/** «(04,00 ت غ)», «بتوقيت دمشق»: where the time zone behind an hour ends. */
function zoneEnd(scan: Scan, index: number): number | null {
  const isBracketed = scan.is(index, '(')
  const at = isBracketed ? index + 1 : index
  // single letters stand in no lexicon: «ت غ» is Greenwich time, «ت م» local time
  const isLettered = scan.is(at, 'ت') && scan.is(at + 1, 'غ', 'م')
  const term = scan.term(at, 'zone')
  if (!term && !isLettered) return null
  const end = term?.last ?? at + 2
  const isOpen = scan.is(at, 'بتوقيت') && end === at + 1 && !scan.isPunctuation(end)
  const last = isOpen ? end + 1 : end
  if (!isBracketed) return last
  return scan.is(last, ')') ? last + 1 : null
}
