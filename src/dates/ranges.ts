import { adjustHour, clockAt } from './clock.js'
import { type Composition, express, point } from './expression.js'
import { pointAt } from './join.js'
import { dayNumberAt } from './month-names.js'
import type { Parts, Piece, Sense } from './parts.js'
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

export const dayKeys = ['offset', 'weekday', 'day', 'month', 'year'] as const
const yearKeys = ['year', 'yearOf', 'shift', 'calendar'] as const
const monthKeys = ['month', 'otherMonth', 'monthOf', ...yearKeys] as const

function borrow(end: Parts, other: Parts, keys: readonly (keyof Parts)[]): void {
  for (const key of keys)
    if (end[key] === undefined && other[key] !== undefined) Object.assign(end, { [key]: other[key] })
}

/** What one end leaves out the other says: «من 16 إلى 30 سبتمبر 2018», «من الخامسة إلى السابعة مساء غد». */
function complete(left: Parts, right: Parts): { from: Parts; to: Parts } {
  const from: Parts = { ...left }
  const to: Parts = { ...right }
  if (from.time && to.time) {
    borrow(to, left, dayKeys)
    borrow(from, to, dayKeys)
    if (to.part && !from.part && from.time.hour <= 12) from.time = adjustHour(from.time, to.part)
    const wraps = from.part && !to.part && to.time.hour < from.time.hour && to.time.hour < 12
    if (wraps && from.part) to.time = adjustHour(to.time, from.part)
  } else if (left.weekday !== undefined) borrow(from, right, ['weekOf'])
  else if (left.month !== undefined && left.year === undefined) borrow(from, right, yearKeys)
  else if (left.day !== undefined && left.month === undefined) borrow(from, right, monthKeys)
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
  if (left.piece.parts.time === undefined && right.bare && right.piece.parts.year === undefined) return null
  if (left.bare && left.piece.parts.day !== undefined && right.piece.parts.day === undefined) {
    if (!right.piece.parts.time) return null
    const hour = clockAt(scan, left.piece.first, true)
    if (!hour) return null
    return ranged(index, from, { ...left.piece, parts: hour.parts }, right.piece, false)
  }
  if (!right.bare && left.piece.parts.year !== undefined && left.bare && right.piece.parts.year === undefined)
    return null
  if (left.piece.parts.time && right.bare) {
    const hour = clockAt(scan, right.piece.first, true)
    if (!hour) return null
    return ranged(index, from, left.piece, hour, false)
  }
  if (!comparable(left.piece.parts, right.piece.parts)) return null
  return ranged(index, from ?? (isPair ? pair : null), left.piece, right.piece, !left.bare)
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
  const slash = scan.is(at - 1, '/')
  const [one, other] = [left.piece.parts, right.piece.parts]
  if (one.year !== undefined && other.year !== undefined && bothYears(left.piece, right.piece)) {
    const years = other.year - one.year
    return slash ? years === 1 : years < 120
  }
  if (left.bare) return other.day !== undefined && other.month !== undefined && scan.isPunctuation(at - 1) && !slash
  if (one.time && other.time) return true
  return !slash && !right.bare && sameKind(one, other)
}

function sameKind(one: Parts, other: Parts): boolean {
  const day = ({ day, weekday, offset }: Parts): boolean =>
    day !== undefined || weekday !== undefined || offset !== undefined
  if (one.portion !== undefined || other.portion !== undefined) return false
  return (
    day(one) === day(other) && (one.month !== undefined) === (other.month !== undefined || other.time !== undefined)
  )
}

/** The range with the ends that are dates of their own: «من 16 إلى 30 سبتمبر» holds «30 سبتمبر». */
export function ranged(
  index: number,
  from: { readonly skip: number } | null,
  left: Piece,
  right: Piece,
  isWritten: boolean,
): Composition {
  const { from: start, to } = complete(left.parts, right.parts)
  const where = { first: from ? index : left.first, last: right.last, skip: from?.skip ?? left.skip }
  const range = express({ ...where, by: ['dates/range', ...left.by, ...right.by] }, { form: 'range', from: start, to })
  const isDate = ({ day, month }: Parts): boolean => day !== undefined && month !== undefined
  const first = isWritten && isDate(left.parts) ? [express(left, { form: 'point', parts: start })] : []
  return [range, ...first, ...(isDate(right.parts) ? [point(right)] : [])]
}
