import { fold } from '../text/letters.js'
import { datedNames, memorableDays } from './memorable.js'
import { type DayNumber, dayNumberAt, type MonthName, monthAt } from './month-names.js'
import type { Parts, Piece } from './parts.js'
import type { Finder } from './piece.js'
import { referenceAt } from './references.js'
import type { Scan } from './scan.js'
import { type Tail, tailAt, yearAt } from './years.js'

/** «اليوم الثالث من شهر أكتوبر». */
export const countedDayAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'day' || !unit.definite || unit.entry.count !== 1) return null
  const date = scan.number(unit.last)?.ordinal ? dateAt(scan, unit.last) : null
  return date && { ...date, first: index, skip: unit.skip }
}

/** After these a word is a month in its place: «في مارس», «مطلع مارس». */
const inPlace = new Set([
  ...['في', 'منذ', 'خلال', 'حتي', 'وحتي', 'الي', 'بحلول', 'وفي'],
  ...['ومنذ', 'اواخر', 'اوائل', 'منتصف', 'نهايه', 'مطلع', 'بدايه'],
])

/** What stands beside the name of a month: its day, and a year or modifier. */
interface Company {
  readonly hasDay: boolean
  readonly hasTail: boolean
}

/** Whether the neighbours bear out a month whose name has other meanings. */
function isBorneOut(scan: Scan, name: MonthName, { hasDay, hasTail }: Company): boolean {
  // «واتس آب»
  if (scan.is(name.first - 1, 'واتس', 'الواتس')) return false
  // «أيلول الأسود»
  if (scan.is(name.last, 'الاسود')) return false
  if (name.sure) return true
  // «3 صفر» is a score more often than a day of Safar
  if (name.calendar === 'hijri' && name.month === 2) return hasTail
  if (name.term.entry.trust === 'date') return hasDay && hasTail
  if (hasDay || hasTail) return true
  const next = scan.term(name.last, 'to')?.last ?? scan.and(name.last)
  if (next !== null && scan.term(next, 'month')) return true
  if (name.term.entry.trust === 'neighbour') return false
  return inPlace.has(scan.folded(name.first - 1)) || ['ب', 'ل', 'وب'].includes(name.term.proclitics)
}

function monthParts(name: MonthName): Parts {
  return { calendar: name.calendar, month: name.month, ...(name.other === null ? {} : { otherMonth: name.other }) }
}

/** Behind a day number the month may stand after «من», a dash or nothing. */
function monthAfterDay(scan: Scan, index: number): MonthName | null {
  const of = scan.is(index, 'من', '-', '/', '–') ? index + 1 : index
  const name = monthAt(scan, of)
  if (!name || name.term.proclitics.length > 1 || (name.term.proclitics !== '' && name.term.proclitics !== 'ل'))
    return null
  if (name.skip > 0 && of > index && scan.is(index, 'من')) return null
  // «3-صفر»
  return scan.is(index, '-', '–', '/') && (!name.sure || scan.tokens[index - 1]?.kind !== 'number') ? null : name
}

const nameHeads = new Set(datedNames.map(fold))

/** The word before, a quotation mark passed over: «صحيفة "26 سبتمبر"». */
function headBefore(scan: Scan, index: number): string {
  const quoted = scan.is(index - 1, '"', '“', '”', '«', "'", '(')
  return scan.folded(quoted ? index - 2 : index - 1)
}

/** A month in a name: «مفاعل تموز», and the month of «قوى 14 آذار». */
function isNamePart(scan: Scan, index: number): boolean {
  const number = scan.tokens[index - 1]?.kind === 'number'
  return nameHeads.has(headBefore(scan, number ? index - 1 : index))
}

const knownYears: ReadonlyMap<string, number> = new Map(
  memorableDays.flatMap(({ heads, month, day, year }) =>
    heads.map((head) => [`${fold(head)} ${month}-${day}`, year] as const),
  ),
)

/** «هجمات 11 سبتمبر»: the year that is left out of a day everybody knows. */
function knownYearOf(head: string, { month }: MonthName, { day }: DayNumber): Pick<Parts, 'knownYear'> {
  const year = knownYears.get(`${head} ${month}-${day}`)
  return year === undefined ? {} : { knownYear: year }
}

/** «26 أكتوبر 2018», «14 آذار», «12 الجاري», «الثاني من هذا الشهر». */
export const dateAt: Finder = (scan, index) => {
  const day = dayNumberAt(scan, index)
  if (!day) return null
  const month = monthAfterDay(scan, day.last)
  return month ? dayAndMonth(scan, index, day, month) : dayOfReference(scan, index, day)
}

function dayAndMonth(scan: Scan, index: number, day: DayNumber, month: MonthName): Piece | null {
  const tail = hijriTail(scan, month)
  if (!isBorneOut(scan, month, { hasDay: true, hasTail: tail !== null })) return null
  const head = headBefore(scan, index)
  if (!tail && nameHeads.has(head)) return null
  const rest = tail?.parts ?? knownYearOf(head, month, day)
  const parts: Parts = { day: day.day, ...monthParts(month), ...rest }
  return { first: day.first, last: (tail ?? month).last, skip: day.skip, parts, by: [...month.by, ...(tail?.by ?? [])] }
}

/** «12 الجاري», «5 منه», «الثاني من الشهر الماضي». */
function dayOfReference(scan: Scan, index: number, day: DayNumber): Piece | null {
  const { skip } = day
  const running = day.word ? null : scan.term(day.last, 'shift')
  if (running && scan.is(day.last, 'الجاري', 'المنصرم')) {
    const parts: Parts = { day: day.day, monthOf: running.entry.shift }
    return { first: day.first, last: running.last, skip, parts, by: [running.entry.by] }
  }
  if (!day.word && scan.is(day.last, 'منه'))
    return { first: index, last: day.last + 1, skip, parts: { day: day.day, monthOf: 'same' }, by: ['dates/same'] }
  const reference = monthReferenceAt(scan, day.last)
  if (!reference) return null
  const tail = tailAt(scan, reference.last)
  const parts: Parts = { day: day.day, ...reference.parts, ...tail?.parts }
  return { first: index, last: (tail ?? reference).last, skip, parts, by: reference.by }
}

const prepositions = ['ب', 'لل', 'ل']

/** «من هذا الشهر», «بالشهر الماضي»: a month behind its day has a preposition. */
function monthReferenceAt(scan: Scan, index: number): Piece | null {
  const isOf = scan.is(index, 'من')
  const at = isOf ? index + 1 : index
  const reference = referenceAt(scan, at)
  if (reference?.parts.monthOf === undefined) return null
  return isOf || prepositions.includes(scan.term(at, 'unit')?.proclitics ?? '') ? reference : null
}

/** A Hijri month is followed by a Hijri year or by none: «25 شوال 1436 هـ». */
function hijriTail(scan: Scan, month: MonthName): Tail | null {
  const tail = tailAt(scan, month.last)
  if (month.calendar === 'gregorian' || tail?.parts.year === undefined) return tail
  const { year } = tail.parts
  // «رمضان 2017» is the Ramadan of that solar year
  return year < 1500 ? { ...tail, parts: { ...tail.parts, calendar: 'hijri' } } : tail
}

/** «مارس», «هذا مارس», «شهر أكتوبر 2018», «سبتمبر 10, 2018». */
export const monthPieceAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const month = monthAt(scan, these?.last ?? index)
  if (!month) return null
  const where = { first: index, skip: (these ?? month).skip }
  const parts = monthParts(month)
  if (these) return { ...where, last: month.last, parts: { ...parts, shift: 0 }, by: month.by }
  const day = dayBehind(scan, month.last)
  if (day) return { ...where, last: day.last, parts: { ...parts, ...day.parts }, by: month.by }
  const tail = hijriTail(scan, month)
  if (!isBorneOut(scan, month, { hasDay: false, hasTail: tail !== null })) return null
  if (!tail && isNamePart(scan, index)) return null
  const by = [...month.by, ...(tail?.by ?? [])]
  return { ...where, last: (tail ?? month).last, parts: { ...parts, ...tail?.parts }, by }
}

/** «سبتمبر 10, 2018», «سبتمبر 10» at the end of a clause, «سبتمبر الحادي والعشرين». */
function dayBehind(scan: Scan, index: number): Pick<Piece, 'parts' | 'last'> | null {
  const day = dayNumberAt(scan, index)
  if (!day || day.skip > 0) return null
  const year = yearAfterDay(scan, scan.is(day.last, ',', '،', 'من') ? day.last + 1 : day.last)
  const isAlone = scan.isPunctuation(day.last) && !scan.is(day.last, '/', ':', '%', '-')
  if (day.word ? !isDayWord(scan, day.first) : !year && !isAlone) return null
  return { parts: { day: day.day, ...year?.parts }, last: (year ?? day).last }
}

/** «سبتمبر الحادي والعشرين»: behind the month only an ordinal with the article is its day. */
function isDayWord(scan: Scan, index: number): boolean {
  const number = scan.number(index)
  return number?.reading?.definite === true && number.reading.proclitics === ''
}

/** The year behind «سبتمبر 10,» may be in words. */
function yearAfterDay(scan: Scan, index: number): Pick<Piece, 'parts' | 'last'> | null {
  const year = yearAt(scan, index)
  if (year) return year
  const number = scan.number(index)
  if (!number?.reading || number.value < 1000 || number.value >= 2200) return null
  return { parts: { year: number.value }, last: number.last }
}
