import { isHijriYear, type Parts, type Piece } from './parts.js'
import type { Finder } from './piece.js'
import type { Scan } from './scan.js'
import { eraAt } from './years.js'

const separators = ['/', '-', '.', '\\', '–']

/** The mark behind the first number of a date in numbers. */
function separatorAt(scan: Scan, index: number): string | null {
  const separator = scan.folded(index + 1)
  // «Screen Shot 2017-05-11»: the name of a file
  if (!separators.includes(separator) || scan.tokens[index - 1]?.kind === 'latin') return null
  return separator
}

/** 14/5/2015, 2015-05-14, 14.5.2015. */
export const numericDateAt: Finder = (scan, index) => {
  const separator = separatorAt(scan, index)
  if (separator === null || scan.folded(index + 3) !== separator) return null
  const one = integerAt(scan, index)
  const two = integerAt(scan, index + 2)
  const three = integerAt(scan, index + 4)
  if (one === null || two === null || three === null) return null
  const where = { first: index, last: index + 5 }
  if (scan.folded(index).length === 4) return dateOf(scan, where, [three, two, one])
  return scan.folded(index + 4).length === 4 ? dateOf(scan, where, [one, two, three]) : null
}

/** «14/5», which may be a fraction or a score, and is no date where nothing asks for one. */
export const shortDateAt: Finder = (scan, index) => {
  const separator = separatorAt(scan, index)
  if (separator === null || separator === '.' || scan.folded(index + 3) === separator) return null
  const one = integerAt(scan, index)
  const two = integerAt(scan, index + 2)
  if (one === null || two === null || one > 31 || two > 31) return null
  return dateOf(scan, { first: index, last: index + 3 }, [one, two, null])
}

type Numbers = readonly [day: number, month: number, year: number | null]

/** The date that numbers name, day and month in either order. */
function dateOf(scan: Scan, where: Pick<Piece, 'first' | 'last'>, [one, two, year]: Numbers): Piece | null {
  const [day, month] = two > 12 && one <= 12 ? [two, one] : [one, two]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const era = eraAt(scan, where.last)
  const isHijri = era?.calendar === 'hijri' || (year !== null && isHijriYear(year))
  const parts: Parts = { month, day, ...(year === null ? {} : { year }), ...(isHijri ? { calendar: 'hijri' } : {}) }
  return { first: where.first, last: era?.last ?? where.last, skip: 0, parts, by: ['dates/numeric'] }
}

function integerAt(scan: Scan, index: number): number | null {
  const word = scan.tokens[index]?.word
  return word && Number.isInteger(word.number) && word.folded.length <= 4 ? word.number : null
}
