import { adjustHour, clockAt } from './clock.js'
import { type Composition, express, point } from './expression.js'
import { pointAt } from './join.js'
import { dayNumberAt } from './month-names.js'
import type { Expression, Parts, Piece, Sense } from './parts.js'
import type { Scan } from './scan.js'
import { plainYear } from './years.js'

/** The end of a range: a full point, or a bare number that borrows from the other end. */
interface End {
  readonly piece: Piece
  readonly bare: boolean
}

function endAt(scan: Scan, index: number, opening: boolean): End | null {
  const full = pointAt(scan, index)
  if (full) return { piece: full, bare: false }
  const dayWord = scan.term(index, 'unit')
  const at = dayWord?.entry.unit === 'day' && dayWord.entry.count === 1 && !dayWord.definite ? dayWord.last : index
  const year = plainYear(scan, at)
  if (year !== null) return { piece: { first: at, last: at + 1, skip: 0, parts: { year }, by: [] }, bare: true }
  const number = scan.number(at)
  const day = dayNumberAt(scan, at)
  if (day && opening) return { piece: { ...day, first: at, parts: { day: day.day }, by: [] }, bare: true }
  if (number && !opening && number.value <= 24 && Number.isInteger(number.value)) {
    return { piece: { first: at, last: number.last, skip: 0, parts: { day: number.value }, by: [] }, bare: true }
  }
  return null
}

/** Where the second end begins: behind «إلى», «حتى», a dash, or «و» after «بين». */
function secondEnd(scan: Scan, index: number, between: boolean): { at: number; and: boolean } | null {
  const to = scan.term(index, 'to')
  if (to) return { at: to.last, and: false }
  if (scan.is(index, '-', '–', '—', '~', '/')) return { at: index + 1, and: false }
  if (!between) return null
  const and = scan.and(index)
  return and === null ? null : { at: and, and: true }
}

export function complete(left: Parts, right: Parts): { from: Parts; to: Parts } {
  // «من 16 إلى 30 سبتمبر 2018», «من مارس إلى مايو 2018», «من الخامسة إلى السابعة مساء»
  const from: Parts = { ...left }
  for (const key of [
    'month',
    'otherMonth',
    'calendar',
    'monthOf',
    'year',
    'yearOf',
    'shift',
    'offset',
    'weekOf',
  ] as const) {
    if (from[key] !== undefined || right[key] === undefined) continue
    if (key === 'offset' && !left.time) continue
    if (key === 'weekOf' && left.weekday === undefined) continue
    if (left.weekday !== undefined || left.offset !== undefined) continue
    if (key !== 'year' && key !== 'yearOf' && key !== 'shift' && key !== 'calendar' && left.month !== undefined)
      continue
    if (left.year !== undefined) continue
    Object.assign(from, { [key]: right[key] })
  }
  const to: Parts = { ...right }
  if (to.offset === undefined && left.time && left.offset !== undefined) to.offset = left.offset
  if (to.weekday === undefined && left.time && left.weekday !== undefined) to.weekday = left.weekday
  if (to.day === undefined && left.time && left.day !== undefined)
    Object.assign(to, { day: left.day, month: left.month, year: left.year })
  if (from.time && to.time && to.part && !from.part && from.time.hour <= 12) from.time = adjustHour(from.time, to.part)
  if (from.time && to.time && from.part && !to.part && to.time.hour < from.time.hour && to.time.hour < 12) {
    to.time = adjustHour(to.time, from.part)
  }
  if (from.time && to.time)
    for (const key of ['offset', 'weekday', 'day', 'month', 'year'] as const) {
      if (from[key] === undefined && to[key] !== undefined) Object.assign(from, { [key]: to[key] })
    }
  return { from, to }
}

const comparable = (one: Parts, other: Parts): boolean =>
  (one.time !== undefined) === (other.time !== undefined) || other.day !== undefined || one.day !== undefined

/** «من مارس إلى مايو», «بين عامي 2011 و2015», «28-29 حزيران», «2001-2011». */
export function rangeAt(scan: Scan, index: number): Composition | null {
  const from = scan.term(index, 'from')
  const between = from !== null && scan.folded(from.last - 1).endsWith('بين')
  let start = from?.last ?? index
  const pair = scan.term(start, 'unit')
  // «عامي 2011 و2015», «يومي الأحد والاثنين»
  const isPair =
    pair?.entry.count === 2 ||
    (pair !== null && between && pair.definite) ||
    scan.is(start, 'عامي', 'بعامي', 'لعامي', 'وعامي', 'سنتي', 'شهري', 'بشهري', 'يومي', 'ويومي', 'ليومي')
  if (isPair) start++
  const left = endAt(scan, start, true)
  if (!left || (left.piece.skip > 0 && (from || isPair))) return null
  const years = from !== null && left.bare && left.piece.parts.year !== undefined
  const link = secondEnd(scan, left.piece.last, between || isPair || years)
  if (!link) return null
  const right = endAt(scan, link.at, false)
  if (!right || (right.bare && left.bare && !bothYears(left.piece, right.piece))) return null
  if (right.piece.skip > 0 && !link.and) return null
  if (!from && !isPair && !isOpenRange(scan, left, right, link.at)) return null
  const mismatch = left.piece.parts.time === undefined && right.bare && right.piece.parts.year === undefined
  if (mismatch) return null
  if (left.bare && left.piece.parts.day !== undefined && right.piece.parts.day === undefined) {
    if (!right.piece.parts.time) return null
    const hour = clockAt(scan, left.piece.first, true)
    if (!hour) return null
    return ranged(scan, index, from, { ...left.piece, parts: hour.parts }, right.piece, false)
  }
  if (!right.bare && left.piece.parts.year !== undefined && left.bare && right.piece.parts.year === undefined)
    return null
  if (left.piece.parts.time && right.bare) {
    const hour = clockAt(scan, right.piece.first, true)
    if (!hour) return null
    return ranged(scan, index, from, left.piece, hour, false)
  }
  if (!comparable(left.piece.parts, right.piece.parts)) return null
  return ranged(scan, index, from ?? (isPair ? pair : null), left.piece, right.piece, !left.bare)
}

function bothYears(left: Piece, right: Piece): boolean {
  return left.parts.year !== undefined && right.parts.year !== undefined && left.parts.year < right.parts.year
}

/** «اليوم من الخامسة إلى السابعة», «الأسبوع المقبل بين الأربعاء والجمعة»: the period before holds for both ends. */
export function boundedRangeAt(scan: Scan, index: number): Composition | null {
  const bound = pointAt(scan, index)
  if (!bound || bound.parts.time || !scan.term(bound.last, 'from')) return null
  const [range] = rangeAt(scan, bound.last) ?? []
  if (range?.sense.form !== 'range') return null
  const { from, to } = range.sense
  const hours = from.time !== undefined && to.time !== undefined
  const within = bound.parts.weekOf !== undefined ? from.weekday !== undefined : hours
  if (!within || from.day !== undefined || from.offset !== undefined || (hours && from.weekday !== undefined))
    return null
  const sense: Sense = { form: 'range', from: { ...bound.parts, ...from }, to: { ...bound.parts, ...to } }
  return [express({ first: index, last: range.last, skip: bound.skip, by: [...bound.by, ...range.by] }, sense)]
}

/** Without «من» or «بين» only «28-29 حزيران», «2001-2011» and points joined by «إلى» or a dash are ranges. */
function isOpenRange(scan: Scan, left: End, right: End, at: number): boolean {
  if (bothYears(left.piece, right.piece))
    return (
      (right.piece.parts.year! - left.piece.parts.year! < 120 && !scan.is(at - 1, '/')) ||
      (scan.is(at - 1, '/') && right.piece.parts.year! - left.piece.parts.year! === 1)
    )
  if (left.bare)
    return (
      right.piece.parts.day !== undefined &&
      right.piece.parts.month !== undefined &&
      scan.isPunctuation(at - 1) &&
      !scan.is(at - 1, '/')
    )
  if (left.piece.parts.time && right.piece.parts.time) return true
  if (scan.is(at - 1, '/')) return false
  return !right.bare && sameKind(left.piece.parts, right.piece.parts)
}

function sameKind(one: Parts, other: Parts): boolean {
  const day = ({ day, weekday, offset }: Parts): boolean =>
    day !== undefined || weekday !== undefined || offset !== undefined
  if (one.portion !== undefined || other.portion !== undefined) return false
  return (
    day(one) === day(other) && (one.month !== undefined) === (other.month !== undefined || other.time !== undefined)
  )
}

export function ranged(
  scan: Scan,
  index: number,
  from: { skip: number } | null,
  left: Piece,
  right: Piece,
  named: boolean,
): Composition {
  const { from: start, to } = complete(left.parts, right.parts)
  const range = express(
    {
      first: from ? index : left.first,
      last: right.last,
      skip: from?.skip ?? left.skip,
      by: ['dates/range', ...left.by, ...right.by],
    },
    { form: 'range', from: start, to },
  )
  // the ends are dates of their own where they are written out: «من 16 إلى 30 سبتمبر» has «30 سبتمبر»
  const isDate = ({ day, month }: Parts): boolean => day !== undefined && month !== undefined
  const ends: Expression[] = []
  if (named && isDate(left.parts)) ends.push(express(left, { form: 'point', parts: start }))
  if (isDate(right.parts)) ends.push(point(right))
  return scan ? [range, ...ends] : [range]
}
