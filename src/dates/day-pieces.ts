import {
  beforeFriday,
  beforeToday,
  beforeTomorrow,
  channels,
  namedDays,
  otherNights,
  quotes,
} from './day-neighbours.js'
import { dayNumberAt, monthAt } from './month-names.js'
import { withoutConjunction } from './particles.js'
import type { Parts } from './parts.js'
import { afterDayWord, type Finder } from './piece.js'
import { referenceAt } from './references.js'
import type { Scan, Term } from './scan.js'
import type { Tail } from './years.js'

/** «أمس», «اليوم», «يوم غد», «هذه الليلة». */
export const relativeDayAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const word = afterDayWord(scan, index)
  const day = scan.term(these?.last ?? word?.at ?? index, 'day')
  if (!day || (word && (day.definite || day.proclitics !== '')) || isOtherDay(scan, index, day)) return null
  const { offset, night, by } = day.entry
  const parts: Parts = { offset, ...(night ? { part: 'night', ...(offset >= 0 ? { behind: true } : {}) } : {}) }
  return { first: index, last: day.last, skip: (word ?? these ?? day).skip, parts, by: [by] }
}

/** Whether the words around a day that begins at a token make it another one, or none. */
function isOtherDay(scan: Scan, index: number, { entry, first, last }: Term<'day'>): boolean {
  const { offset, night } = entry
  if (offset === 1) return beforeTomorrow.has(withoutConjunction(scan.folded(index - 1)))
  if (offset !== 0) return false
  if (last === first + 1 && isNamed(scan, index, last)) return true
  // «في الليلة التالية», «الليلة الفاصلة بين» tell of other nights
  return night === true && (otherNights.has(scan.folded(last)) || scan.is(index - 1, 'تلك'))
}

/** Whether «اليوم» is a celebration, a count of days or part of a name. */
function isNamed(scan: Scan, index: number, last: number): boolean {
  const before = withoutConjunction(scan.folded(index - 1))
  if (namedDays.has(scan.folded(last)) || beforeToday.has(before)) return true
  // «قناة حلب اليوم», «صحيفة المصري اليوم»
  if (channels.has(withoutConjunction(scan.folded(index - 2)))) return true
  // «قالوا لـ اليوم» is said to the paper
  if (scan.is(index - 1, 'ل', 'لـ') && !scan.touches(index)) return true
  // «مرتين في اليوم» is «a day»
  if (before === 'في' && !scan.term(last, 'weekday')) return true
  if (quotes.has(scan.folded(index - 1)) && quotes.has(scan.folded(last))) return true
  const next = scan.number(last)
  return next?.ordinal === true && next.reading?.definite === true
}

/** «الأحد», «يوم الجمعة الماضي», «هذا الأحد», «الأربعاء 27». */
export const weekdayAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const word = these ? null : afterDayWord(scan, index)
  const day = scan.term(these?.last ?? word?.at ?? index, 'weekday')
  if (!day || (word ? day.proclitics !== '' : isNoDay(scan, index, day))) return null
  const { weekday, by } = day.entry
  const where = { first: index, skip: (these ?? word ?? day).skip }
  const told = nthDayAt(scan, day.last) ?? numberedDayAt(scan, day.last) ?? farShiftAt(scan, day.last)
  if (told) return { ...where, last: told.last, parts: { weekday, ...told.parts }, by: [by, ...told.by] }
  const shift = nearShiftAt(scan, day.last) ?? (these && { parts: { shift: 0 }, last: day.last, by: [] })
  const nth = nthOfMonthAt(scan, shift?.last ?? day.last)
  const parts: Parts = { weekday, ...shift?.parts, ...nth?.parts }
  return { ...where, last: (nth ?? shift ?? day).last, parts, by: nth || !shift ? [by] : [by, ...shift.by] }
}

/** Without «يوم» the name of a day needs its article or a week, and «الجمعة» no prayer before it. */
function isNoDay(scan: Scan, index: number, { definite, last, entry }: Term<'weekday'>): boolean {
  if (!definite && referenceAt(scan, last)?.parts.weekOf === undefined) return true
  return entry.weekday === 5 && beforeFriday.has(scan.folded(index - 1))
}

const mostInMonth = 5

/** An ordinal that may count the weekdays of a month: «الثالث». */
function ordinalAt(scan: Scan, index: number): { nth: number; last: number } | null {
  const number = scan.number(index)
  if (!number?.ordinal || !number.reading?.definite || number.value > mostInMonth) return null
  return number.reading.proclitics === '' ? { nth: number.value, last: number.last } : null
}

/** «الثلاثاء الثالث» at the end of a clause is the third of the month. */
function nthDayAt(scan: Scan, index: number): Tail | null {
  const number = ordinalAt(scan, index)
  if (number?.last !== index + 1 || !scan.isPunctuation(number.last)) return null
  return { parts: { nth: number.nth, monthOf: 0 }, last: number.last, by: [] }
}

/** «الجمعة الأولى من يوليو»: the month is a piece of its own. */
function nthOfMonthAt(scan: Scan, index: number): Tail | null {
  const number = ordinalAt(scan, index)
  if (!number || !monthAt(scan, number.last + (scan.is(number.last, 'من', 'في') ? 1 : 0))) return null
  return { parts: { nth: number.nth }, last: number.last, by: [] }
}

/** «الأربعاء 27،»: a day of the month without its month. */
function numberedDayAt(scan: Scan, index: number): Tail | null {
  const into = scan.is(index, 'في')
  const number = dayNumberAt(scan, into ? index + 1 : index)
  // «الأحد والاثنين» are two days
  if (!number || (number.word && !into)) return null
  const isClosed = scan.isPunctuation(number.last) && !scan.is(number.last, '/', '-', ':', '%', '–')
  return isClosed ? { parts: { day: number.day }, last: number.last, by: [] } : null
}

/** «الجمعة قبل الماضية». */
function farShiftAt(scan: Scan, index: number): Tail | null {
  const far = scan.is(index, 'قبل', 'بعد') ? scan.term(index + 1, 'shift') : null
  if (!far || far.entry.shift === 0 || far.entry.common) return null
  return { parts: { shift: far.entry.shift, twice: true }, last: far.last, by: [far.entry.by] }
}

/** «الجمعة الماضية». */
function nearShiftAt(scan: Scan, index: number): Tail | null {
  const shift = scan.term(index, 'shift')
  return shift?.proclitics === ''
    ? { parts: { shift: shift.entry.shift }, last: shift.last, by: [shift.entry.by] }
    : null
}

/** «مساء», «صباحا», «هذا الصباح». */
export const partAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const term = scan.term(these?.last ?? index, 'part')
  if (!term) return null
  const { entry, last, definite } = term
  const { part, by } = entry
  const isAlone = definite || entry.adverb
  // «هذا الصباح» names its day
  if (these) return isAlone ? { first: index, last, skip: these.skip, parts: { part, offset: 0 }, by: [by] } : null
  // «صلاة الظهر»
  if (beforeFriday.has(scan.folded(index - 1))) return null
  // «في الصباح الباكر الثلاثاء» tells the time, «صباح الثلاثاء» names the day
  const parts: Parts = isAlone ? { part, behind: true } : { part }
  return { first: index, last, skip: term.skip, parts, by: [by] }
}
