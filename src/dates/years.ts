import type { Parts, Piece } from './parts.js'
import { referenceAt } from './references.js'
import type { Scan } from './scan.js'
import type { Calendar } from './word.js'

/** A year of four digits without separators. */
export function plainYear(scan: Scan, index: number): number | null {
  const token = scan.tokens[index]
  if (!token || token.word.number === null || token.word.folded.length !== 4) return null
  const year = token.word.number
  return Number.isInteger(year) && year >= 1000 && year <= 2200 ? year : null
}

/** «48» behind «عام» is 1948; small numbers may count something else. */
function shortYear(scan: Scan, index: number): number | null {
  const token = scan.tokens[index]
  const number = token?.kind === 'number' && token.word.folded.length === 2 ? token.word.number : null
  const isCount =
    scan.is(index + 1, '%', '.', '/', ':') && scan.touches(index + 1) && scan.tokens[index + 2]?.kind === 'number'
  return number !== null && number >= 30 && Number.isInteger(number) && !isCount ? 1900 + number : null
}

const yearFillers = new Set(['من', 'في', 'ل', 'لل'])

const eraLetters: Readonly<Record<string, Calendar>> = { ه: 'hijri', م: 'gregorian' }

/** «هـ», «م», «هجرية» after a year. */
export function eraAt(scan: Scan, index: number): { calendar: Calendar; last: number } | null {
  const letter = eraLetters[scan.folded(index)]
  if (letter) return { calendar: letter, last: index + 1 }
  const term = scan.term(index, 'era')
  return term && !term.entry.before ? { calendar: term.entry.calendar, last: term.last } : null
}

/** A year with or without its word: «عام 2017», «سنة ألفين وعشرة», «العام 2017», «2015 م». */
export function yearAt(scan: Scan, index: number, bare: boolean): Piece | null {
  const unit = scan.term(index, 'unit')
  const named = unit?.entry.unit === 'year' && unit.entry.count === 1 && unit.last === index + 1
  let at = named ? index + 1 : index
  if (named && scan.is(at, ':')) at++
  let year = plainYear(scan, at)
  let last = at + 1
  if (year === null && named) {
    const number = scan.number(at)
    if (number?.reading && number.value >= 1000 && number.value < 2200 && number.reading.proclitics === '') {
      year = number.value
      last = number.last
    }
  }
  // «حدود عام 67», «عام 98»
  if (year === null && named && !unit.definite) year = shortYear(scan, at)
  if (year === null || (!named && !bare)) return null
  const era = eraAt(scan, last)
  const calendar: Calendar = era?.calendar ?? (year < 1500 && year > 1299 && !named ? 'hijri' : 'gregorian')
  const parts: Parts = era?.calendar === 'hijri' ? { year, calendar: 'hijri' } : { year }
  if (!era && calendar === 'hijri') return { first: index, last, skip: 0, parts: { year }, by: [] }
  return { first: index, last: era?.last ?? last, skip: unit?.skip ?? 0, parts, by: unit ? [unit.entry.by] : [] }
}

/** What may follow a month: a year, a modifier, «من العام الماضي», «من كل سنة». */
export function tailAt(scan: Scan, index: number): { parts: Parts; last: number; by: readonly string[] } | null {
  const shift = scan.term(index, 'shift')
  if (shift && shift.proclitics === '') {
    const year = scan.is(shift.last, 'من', 'عام')
      ? yearAt(scan, shift.last + (scan.is(shift.last, 'من') ? 1 : 0), false)
      : null
    return { parts: { shift: shift.entry.shift, ...year?.parts }, last: year?.last ?? shift.last, by: [shift.entry.by] }
  }
  let at = index
  if (scan.is(at, '،', ',') && plainYear(scan, at + 1) !== null) at++
  else if (scan.is(at, '،', ',') && scan.is(at + 1, 'من') && yearAt(scan, at + 2, false)) at += 2
  else if (yearFillers.has(scan.folded(at))) at++
  const every = scan.term(at, 'every')
  const unit = scan.term(every ? every.last : at, 'unit')
  if (every && unit?.entry.unit === 'year' && unit.entry.count === 1)
    return { parts: { everyYear: true }, last: unit.last, by: [every.entry.by] }
  const year = yearAt(scan, at, true)
  if (year) return year
  const reference = referenceAt(scan, at)
  return reference?.parts.yearOf !== undefined ? reference : null
}
