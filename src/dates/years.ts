import type { Parts, Piece } from './parts.js'
import { referenceAt } from './references.js'
import type { Scan, Term } from './scan.js'
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

const eraLetters: ReadonlyMap<string, Calendar> = new Map([
  ['ه', 'hijri'],
  ['م', 'gregorian'],
])

/** «هـ», «م», «هجرية» after a year. */
export function eraAt(scan: Scan, index: number): { calendar: Calendar; last: number } | null {
  const letter = eraLetters.get(scan.folded(index))
  if (letter) return { calendar: letter, last: index + 1 }
  const term = scan.term(index, 'era')
  return term && !term.entry.before ? { calendar: term.entry.calendar, last: term.last } : null
}

function yearWordAt(scan: Scan, index: number): Term<'unit'> | null {
  const unit = scan.term(index, 'unit')
  return unit?.entry.unit === 'year' && unit.entry.count === 1 && unit.last === index + 1 ? unit : null
}

interface Year {
  readonly year: number
  readonly last: number
}

function digitsAt(scan: Scan, index: number): Year | null {
  const year = plainYear(scan, index)
  return year === null ? null : { year, last: index + 1 }
}

/** «2017», «ألفين وعشرة», «98» behind the word for a year. */
function yearBehind(scan: Scan, { last, definite }: Term<'unit'>): Year | null {
  const at = scan.is(last, ':') ? last + 1 : last
  const digits = digitsAt(scan, at)
  if (digits) return digits
  const number = scan.number(at)
  if (number?.reading && number.value >= 1000 && number.value < 2200 && number.reading.proclitics === '')
    return { year: number.value, last: number.last }
  const short = definite ? null : shortYear(scan, at)
  return short === null ? null : { year: short, last: at + 1 }
}

/** A year with or without its word: «عام 2017», «سنة ألفين وعشرة», «العام 2017», «2015 م». */
export function yearAt(scan: Scan, index: number): Piece | null {
  const word = yearWordAt(scan, index)
  const found = word ? yearBehind(scan, word) : digitsAt(scan, index)
  if (!found) return null
  const { year, last } = found
  const era = eraAt(scan, last)
  const parts: Parts = era?.calendar === 'hijri' ? { year, calendar: 'hijri' } : { year }
  return {
    first: index,
    last: era?.last ?? last,
    skip: word?.skip ?? 0,
    parts,
    by: word ? [word.entry.by] : [],
  }
}

/** A year with its word. */
export function namedYearAt(scan: Scan, index: number): Piece | null {
  return yearWordAt(scan, index) && yearAt(scan, index)
}

/** A year by its number or by reference: «2018», «عام 2018», «العام الماضي». */
export function anyYearAt(scan: Scan, index: number): Piece | null {
  const year = yearAt(scan, index)
  if (year) return year
  const reference = referenceAt(scan, index)
  return reference?.parts.yearOf !== undefined ? reference : null
}

/** What stands behind a month. */
export type Tail = Pick<Piece, 'parts' | 'last' | 'by'>

/** What may follow a month: a year, a modifier, «من العام الماضي», «من كل سنة». */
export function tailAt(scan: Scan, index: number): Tail | null {
  const shift = scan.term(index, 'shift')
  if (shift && shift.proclitics === '') return shiftTail(scan, shift)
  const at = index + fillersAt(scan, index)
  return everyYearAt(scan, at) ?? anyYearAt(scan, at)
}

/** «الماضي», «الماضي عام 2018». */
function shiftTail(scan: Scan, { entry, last }: Term<'shift'>): Tail {
  const isOf = scan.is(last, 'من')
  const year = isOf || scan.is(last, 'عام') ? namedYearAt(scan, isOf ? last + 1 : last) : null
  return { parts: { shift: entry.shift, ...year?.parts }, last: year?.last ?? last, by: [entry.by] }
}

const yearFillers = new Set(['من', 'في', 'ل', 'لل'])

/** How many tokens stand between a month and its year: «مارس من», «مارس،». */
function fillersAt(scan: Scan, index: number): number {
  if (!scan.is(index, '،', ',')) return yearFillers.has(scan.folded(index)) ? 1 : 0
  if (plainYear(scan, index + 1) !== null) return 1
  return scan.is(index + 1, 'من') && namedYearAt(scan, index + 2) ? 2 : 0
}

/** «كل سنة». */
function everyYearAt(scan: Scan, index: number): Tail | null {
  const every = scan.term(index, 'every')
  const unit = every && scan.term(every.last, 'unit')
  if (!every || unit?.entry.unit !== 'year' || unit.entry.count !== 1) return null
  return { parts: { everyYear: true }, last: unit.last, by: [every.entry.by] }
}
