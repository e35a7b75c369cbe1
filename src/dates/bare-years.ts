import { type Composition, express, point } from './expression.js'
import { isHijriYear } from './parts.js'
import type { Scan } from './scan.js'
import { afterYear, beforeYear, countsPeople } from './year-neighbours.js'
import { plainYear, tailAt, yearAt } from './years.js'

/** A year in digits alone, where a preposition, brackets or the end of the sentence lets nothing else be meant. */
export function bareYearAt(scan: Scan, index: number): Composition | null {
  const year = plainYear(scan, index)
  // «1439هـ»
  const hijri = year !== null && isHijriYear(year) ? yearAt(scan, index) : null
  if (hijri?.parts.calendar === 'hijri') return [point({ ...hijri, by: ['dates/year'] })]
  if (
    year === null ||
    year < 1800 ||
    year > 2099 ||
    scan.surface(index - 1) === '.' ||
    scan.is(index - 1, '/', ':', '+', '#', '$')
  )
    return null
  if (!isYearly(scan, index, year)) return null
  const era = tailAt(scan, index)
  const last = era?.parts.year === year ? era.last : index + 1
  return [express({ first: index, last, skip: 0, by: ['dates/year'] }, { form: 'point', parts: { year } })]
}

function isYearly(scan: Scan, index: number, year: number): boolean {
  const round = year % 100 === 0 && year !== 1900
  const before = scan.folded(index - 1)
  const after = scan.folded(index + 1)
  const closed =
    scan.isPunctuation(index + 1) && !scan.is(index + 1, '%', '$', '/', ':', '٪', '-') && !isDecimalTail(scan, index)
  const joined = after.startsWith('و') && scan.tokens[index + 1]?.kind === 'word' && after.length > 3
  const followed = closed || afterYear.has(after) || joined
  if (scan.is(index - 1, '(') && scan.is(index + 1, ')')) return true
  // a year at the head of a line: «2018: …»
  if ((index === 0 || scan.is(index - 1, '\n')) && scan.is(index + 1, ':')) return true
  if (scan.isPunctuation(index - 1) && scan.isPunctuation(index + 1)) {
    return scan.tokens.length <= 2 || (closed && scan.is(index - 1, '|', '-', '،') && year > 1950 && year < 2040)
  }
  if (beforeYear.has(before)) return !round || followed
  if (year < 1940 || year > 2040 || round || countsPeople.has(before)) return false
  return followed && scan.tokens[index - 1]?.kind === 'word' && scan.number(index - 1) === null
}

function isDecimalTail(scan: Scan, index: number): boolean {
  return scan.is(index + 1, '.', ',') && scan.touches(index + 2) && scan.tokens[index + 2]?.kind === 'number'
}
