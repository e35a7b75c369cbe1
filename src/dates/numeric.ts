import type { Parts, Piece } from './parts.js'
import type { Scan } from './scan.js'
import { eraAt } from './years.js'

/** Numeric dates: 14/5/2015, 2015-05-14, 14.5.2015; «14/5» only where `short` allows it. */
export function numericDateAt(scan: Scan, index: number, short: boolean): Piece | null {
  // «Screen Shot 2017-05-11»: the name of a file
  if (scan.tokens[index - 1]?.kind === 'latin') return null
  const separator = scan.folded(index + 1)
  if (!['/', '-', '.', '\\', '–'].includes(separator)) return null
  const numbers = [index, index + 2, index + 4].map((at) => integerAt(scan, at))
  const [one = null, two = null, three = null] = scan.folded(index + 3) === separator ? numbers : numbers.slice(0, 2)
  if (one === null || two === null) return null
  const piece = (year: number | null, month: number, day: number, last: number): Piece | null => {
    if (month > 12 && day <= 12) return piece(year, day, month, last)
    if (month < 1 || month > 12 || day < 1 || day > 31) return null
    const era = eraAt(scan, last)
    const hijri = era?.calendar === 'hijri' || (year !== null && year >= 1300 && year < 1500)
    const parts: Parts = { month, day, ...(year === null ? {} : { year }), ...(hijri ? { calendar: 'hijri' } : {}) }
    return { first: index, last: era?.last ?? last, skip: 0, parts, by: ['dates/numeric'] }
  }
  if (three !== null) {
    if (scan.folded(index).length === 4) return piece(one, two, three, index + 5)
    const length = scan.folded(index + 4).length
    return length === 4 ? piece(three, two, one, index + 5) : null
  }
  if (!short || separator === '.' || one > 31 || two > 31 || scan.folded(index + 3) === separator) return null
  return piece(null, two, one, index + 3)
}

function integerAt(scan: Scan, index: number): number | null {
  const token = scan.tokens[index]
  return token?.word.number !== null &&
    token !== undefined &&
    Number.isInteger(token.word.number) &&
    token.word.folded.length <= 4
    ? token.word.number
    : null
}
