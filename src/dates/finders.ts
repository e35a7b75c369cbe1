import { clockAt } from './clock.js'
import { countedDayAt, dateAt, monthPieceAt } from './date-pieces.js'
import { partAt, relativeDayAt, weekdayAt } from './day-pieces.js'
import { numericDateAt } from './numeric.js'
import type { Piece } from './parts.js'
import {
  centuryAt,
  decadeAt,
  holidayAt,
  nthAt,
  portionAt,
  quarterAt,
  seasonAt,
  weekendAt,
  yearPieceAt,
  yearQuarterAt,
} from './period-pieces.js'
import type { Finder } from './piece.js'
import { referenceAt } from './references.js'
import type { Scan } from './scan.js'

/** In the order in which they are tried; the longest wins. */
const finders: readonly Finder[] = [
  weekendAt,
  nthAt,
  countedDayAt,
  yearQuarterAt,
  portionAt,
  relativeDayAt,
  weekdayAt,
  numericDateAt,
  dateAt,
  monthPieceAt,
  clockAt,
  yearPieceAt,
  quarterAt,
  seasonAt,
  decadeAt,
  centuryAt,
  referenceAt,
  holidayAt,
  partAt,
]

/** The longest piece that begins at a token. */
export function pieceAt(scan: Scan, index: number): Piece | null {
  let longest: Piece | null = null
  for (const find of finders) {
    const found = find(scan, index)
    if (found && found.last > (longest?.last ?? 0)) longest = found
  }
  return longest
}
