import { bareYearAt } from './bare-years.js'
import { type Composition, express, point } from './expression.js'
import { listAt, monthsAt } from './lists.js'
import type { Expression, Piece } from './parts.js'
import { pointAt } from './points.js'
import { boundedRangeAt, rangeAt } from './ranges.js'
import type { Scan } from './scan.js'
import { setAt } from './sets.js'
import { durationAt, offsetAt, recentSpanAt } from './spans.js'

/** «الثلاثاء 21 فيفري» in apposition to «اليوم» is a date of its own. */
function pointsAt(scan: Scan, index: number): Composition | null {
  const whole = pointAt(scan, index)
  if (!whole) return null
  const { offset, weekday, day, month } = whole.parts
  if (offset === undefined || weekday === undefined || day === undefined || month === undefined) return [point(whole)]
  for (let at = index + 1; at < whole.last; at++) {
    const date = scan.term(at, 'weekday') ? pointAt(scan, at) : null
    if (!date || date.last !== whole.last) continue
    const today = pieceBefore(scan, index, at, whole)
    return today ? [today, express({ ...date, by: whole.by }, { form: 'point', parts: whole.parts })] : [point(whole)]
  }
  return [point(whole)]
}

function pieceBefore(scan: Scan, index: number, end: number, whole: Piece): Expression | null {
  const last = scan.isPunctuation(end - 1) ? end - 1 : end
  return last > index ? express({ ...whole, last }, { form: 'point', parts: whole.parts }) : null
}

const readers = [
  listAt,
  boundedRangeAt,
  rangeAt,
  monthsAt,
  setAt,
  offsetAt,
  recentSpanAt,
  durationAt,
  pointsAt,
  bareYearAt,
]

/** Words that the lexicon does not hold by themselves: «الـ 19 من شباط», «فاتح ماي», «عطلة نهاية الأسبوع». */
const openers = new Set(['ال', 'بال', 'وال', 'لل', 'فاتح', 'وفاتح', 'فصل', 'بفصل', 'وفصل', 'عطله'])

/** The longest composition of date words that begins at a token; of equals the first reader's. */
export function composeAt(scan: Scan, index: number): Composition | null {
  if (!scan.isRelevant(index) && !openers.has(scan.folded(index))) return null
  let best: Composition | null = null
  let reach = index
  for (const read of readers) {
    const found = read(scan, index)
    const last = found ? Math.max(...found.map((expression) => expression.last)) : 0
    if (found && last > reach) {
      best = found
      reach = last
    }
  }
  return best
}
