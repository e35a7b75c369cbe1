import type { Piece } from './parts.js'
import type { Scan } from './scan.js'

/** Finds the piece of one kind that begins at a token. */
export type Finder = (scan: Scan, index: number) => Piece | null

/** «يوم» before a weekday, a date or a relative day. */
export function afterDayWord(scan: Scan, index: number): { at: number; skip: number } | null {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'day' || unit.definite || unit.entry.count !== 1) return null
  return { at: unit.last, skip: unit.skip }
}
