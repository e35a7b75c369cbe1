import { clockAt, expectedClockAt } from './clock.js'
import { pieceAt } from './finders.js'
import { type Joint, joinPieces, jointsAt } from './joints.js'
import { shortDateAt } from './numeric.js'
import type { Parts, Piece } from './parts.js'
import type { Scan } from './scan.js'
import { plainYear } from './years.js'

/** The point in time that begins at a token, all its pieces joined: «مساء أمس (الثلاثاء)، الساعة 8». */
export function pointAt(scan: Scan, index: number): Piece | null {
  const known = scan.points.get(index)
  if (known !== undefined) return known
  const point = findPoint(scan, index)
  scan.points.set(index, point)
  return point
}

function findPoint(scan: Scan, index: number): Piece | null {
  const first = pieceAt(scan, index)
  let complete = first && isComplete(first.parts) ? first : null
  for (let piece = first && extend(scan, first); piece; piece = extend(scan, piece)) {
    if (isComplete(piece.parts) && piece.last > (complete?.last ?? 0) && !endsOpen(scan, piece)) complete = piece
  }
  return complete
}

function extend(scan: Scan, so: Piece): Piece | null {
  return joinNight(scan, so) ?? joinNext(scan, so)
}

/** A piece with the next one, whatever stands between them. */
function joinNext(scan: Scan, so: Piece): Piece | null {
  for (const joint of jointsAt(scan, so.last)) {
    const next = nextPiece(scan, so, joint)
    const last = next && closes(scan, joint, next.last)
    const joined = next && last !== null ? joinPieces(scan, so, next, joint) : null
    if (joined && last !== null) return { ...joined, last }
  }
  return null
}

/** Where a piece ends with the bracket that it stands in; null where that stays open. */
function closes(scan: Scan, { mark }: Joint, last: number): number | null {
  if (mark !== '(') return last
  return scan.is(last, ')') ? last + 1 : null
}

/** In the middle of a date bare hours and short numeric dates are understood. */
function nextPiece(scan: Scan, so: Piece, { mark, at }: Joint): Piece | null {
  const piece = pieceAt(scan, at)
  if (piece) return piece
  const { day, weekday, offset, time } = so.parts
  if (day !== undefined || (offset === undefined && weekday === undefined)) return null
  const date = weekday === undefined ? null : shortDateAt(scan, at)
  if (date) return date
  if (time || mark === '(' || plainYear(scan, at) !== null) return null
  return mark === 'في' ? expectedHourAt(scan, at) : hourWithMinutesAt(scan, at)
}

/** «الأحد في الثامنة». */
function expectedHourAt(scan: Scan, index: number): Piece | null {
  const clock = expectedClockAt(scan, index)
  return clock && (clock.last > index + 1 || scan.number(index)?.ordinal) ? clock : null
}

/** «الثلاثاء 21 أكتوبر 2025 - 14:09». */
function hourWithMinutesAt(scan: Scan, index: number): Piece | null {
  const clock = clockAt(scan, index)
  return clock && clock.last > index + 1 ? clock : null
}

const midnight = { hour: 0, minute: 0, second: null } as const

/** «منتصف ليل الجمعة السبت»: the night between two days; midnight belongs to the second. */
function joinNight(scan: Scan, so: Piece): Piece | null {
  const { part, weekday } = so.parts
  if (weekday === undefined || (part !== 'midnight' && part !== 'night')) return null
  const dash = scan.is(so.last, '-', '–', '/') ? 1 : 0
  const next = scan.term(so.last + dash, 'weekday')
  if (!next?.definite || next.proclitics !== '' || next.entry.weekday !== (weekday % 7) + 1) return null
  return {
    ...so,
    last: next.last,
    parts: part === 'midnight' ? { ...so.parts, weekday: next.entry.weekday, time: midnight } : so.parts,
  }
}

/** Whether the parts name a time by themselves. */
function isComplete({
  portion,
  part,
  behind,
  calendar,
  shift,
  rest,
  nth,
  nthWeek,
  quarter,
  half,
  ...said
}: Parts): boolean {
  const named = Object.values(said).some((value) => value !== undefined)
  if (nth !== undefined && !said.feast)
    return (
      said.month !== undefined || said.year !== undefined || said.yearOf !== undefined || said.monthOf !== undefined
    )
  if (quarter !== undefined || half !== undefined) return said.year !== undefined || said.yearOf !== undefined
  if (part === 'midnight' || part === 'midday') return true
  return named
}

/** «غدا السبت بداية من الثامنة»: a portion at the end belongs to what follows. */
function endsOpen(scan: Scan, piece: Piece): boolean {
  for (let at = piece.last - 1; at > piece.first && at > piece.last - 5; at--) {
    const portion = scan.term(at, 'portion')
    if (portion) return portion.last === piece.last
  }
  return false
}
