import { fold } from '../text/letters.js'
import { datedNames, memorableDays } from './memorable.js'
import { dayNumberAt, type MonthName, monthAt } from './month-names.js'
import { inPlace } from './neighbours.js'
import type { Parts, Piece } from './parts.js'
import { type Finder, piece } from './piece.js'
import { referenceAt } from './references.js'
import type { Scan } from './scan.js'
import { tailAt, yearAt } from './years.js'

/** «اليوم الثالث من شهر أكتوبر». */
export const countedDayAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'day' || !unit.definite || unit.entry.count !== 1) return null
  const date = scan.number(unit.last)?.ordinal ? dateAt(scan, unit.last) : null
  return date && { ...date, first: index, skip: unit.skip }
}

/** Whether the neighbours bear out a month whose name has other meanings. */
function isBorneOut(scan: Scan, name: MonthName, hasDay: boolean, hasTail: boolean): boolean {
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

export const known = new Map(
  memorableDays.flatMap(({ heads, month, day, year }) =>
    heads.map((head) => [`${fold(head)} ${month}-${day}`, year] as const),
  ),
)

function knownYear(head: string, month: number, day: number): number | undefined {
  return known.get(`${head} ${month}-${day}`)
}

export const dateAt: Finder = (scan, index) => {
  const day = dayNumberAt(scan, index)
  if (!day) return null
  const month = monthAfterDay(scan, day.last)
  if (month) {
    const tail = hijriTail(scan, month)
    if (!isBorneOut(scan, month, true, tail !== null)) return null
    const before = headBefore(scan, index)
    if (!tail && nameHeads.has(before)) return null
    const year = tail ? undefined : knownYear(before, month.month, day.day)
    const parts: Parts = {
      day: day.day,
      ...monthParts(month),
      ...tail?.parts,
      ...(year === undefined ? {} : { knownYear: year }),
    }
    return piece(day.first, tail?.last ?? month.last, day.skip, parts, [...month.by, ...(tail?.by ?? [])])
  }
  // «12 الجاري»
  const running = day.word ? null : scan.term(day.last, 'shift')
  if (running && scan.is(day.last, 'الجاري', 'المنصرم')) {
    return piece(day.first, running.last, day.skip, { day: day.day, monthOf: running.entry.shift }, [running.entry.by])
  }
  if (scan.is(day.last, 'منه') && !day.word)
    return piece(index, day.last + 1, day.skip, { day: day.day, monthOf: 'same' }, ['dates/same'])
  const of = scan.is(day.last, 'من') ? day.last + 1 : day.last
  const reference = referenceAt(scan, of)
  if (
    reference?.parts.monthOf === undefined ||
    (of === day.last && !['ب', 'لل', 'ل'].includes(scan.term(of, 'unit')?.proclitics ?? ''))
  )
    return null
  const tail = tailAt(scan, reference.last)
  return piece(
    index,
    tail?.last ?? reference.last,
    day.skip,
    { day: day.day, ...reference.parts, ...tail?.parts },
    reference.by,
  )
}

/** A Hijri month is followed by a Hijri year or by none: «25 شوال 1436 هـ». */
function hijriTail(scan: Scan, month: MonthName): ReturnType<typeof tailAt> {
  const tail = tailAt(scan, month.last)
  if (month.calendar === 'gregorian' || tail?.parts.year === undefined) return tail
  const { year } = tail.parts
  // «رمضان 2017» is the Ramadan of that solar year
  return year < 1500 ? { ...tail, parts: { ...tail.parts, calendar: 'hijri' } } : tail
}

export const monthPieceAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const month = monthAt(scan, these?.last ?? index)
  if (!month) return null
  const by = month.by
  const skip = these?.skip ?? month.skip
  const parts = monthParts(month)
  if (these) return piece(index, month.last, skip, { ...parts, shift: 0 }, by)
  const day = dayNumberAt(scan, month.last)
  const next = day ? (scan.is(day.last, ',', '،', 'من') ? day.last + 1 : day.last) : 0
  const year = day && yearAfterDay(scan, next)
  const alone = day && scan.isPunctuation(day.last) && !scan.is(day.last, '/', ':', '%', '-')
  if (day && day.skip === 0 && (day.word ? isDayWord(scan, day.first) : year || alone)) {
    return piece(index, year ? year.last : day.last, skip, { ...parts, day: day.day, ...year?.parts }, by)
  }
  const tail = hijriTail(scan, month)
  if (!isBorneOut(scan, month, false, tail !== null) || (!tail && isNamePart(scan, index))) return null
  return piece(index, tail?.last ?? month.last, skip, { ...parts, ...tail?.parts }, [...by, ...(tail?.by ?? [])])
}

/** «سبتمبر الحادي والعشرين»: behind the month only an ordinal with the article is its day. */
function isDayWord(scan: Scan, index: number): boolean {
  const number = scan.number(index)
  return number?.reading?.definite === true && number.reading.proclitics === ''
}

/** The year behind «سبتمبر 10,» may be in words. */
function yearAfterDay(scan: Scan, index: number): Piece | null {
  const year = yearAt(scan, index, true)
  if (year) return year
  const number = scan.number(index)
  return number?.reading && number.value >= 1000 && number.value < 2200
    ? piece(index, number.last, 0, { year: number.value }, [])
    : null
}
