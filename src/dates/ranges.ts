import { adjustHour, expectedClockAt } from './clock.js'
import { type Composition, express, point } from './expression.js'
import { type Clock, type Expression, only, type Parts, type Piece, type Sense } from './parts.js'
import { pointAt } from './points.js'
import { type End, firstEndAt, linkBehind, type Opening, openingAt, secondEndAt } from './range-ends.js'
import type { Scan } from './scan.js'

const dayKeys = ['offset', 'weekday', 'day', 'month', 'year'] as const
const yearKeys = ['year', 'yearOf', 'shift', 'calendar'] as const
const weekKeys = ['weekOf'] as const
const monthKeys = ['month', 'otherMonth', 'monthOf', ...yearKeys] as const

/** What one end leaves out the other says: «من 16 إلى 30 سبتمبر 2018». */
function complete(left: Parts, right: Parts): { from: Parts; to: Parts } {
  if (left.time && right.time) return completeHours(left, left.time, right, right.time)
  return { from: { ...only(right, borrowedBy(left)), ...left }, to: right }
}

function borrowedBy({ weekday, day, month, year }: Parts): readonly (keyof Parts)[] {
  if (weekday !== undefined) return weekKeys
  if (month !== undefined) return year === undefined ? yearKeys : []
  return day === undefined ? [] : monthKeys
}

/** «من الخامسة إلى السابعة مساء غد»: day and part of the day hold for both. */
function completeHours(left: Parts, start: Clock, right: Parts, end: Clock): { from: Parts; to: Parts } {
  const to = { ...only(left, dayKeys), ...right }
  const from = { ...only(to, dayKeys), ...left }
  if (right.part && !left.part && start.hour <= 12) from.time = adjustHour(start, right.part)
  if (left.part && !right.part && end.hour < start.hour && end.hour < 12) to.time = adjustHour(end, left.part)
  return { from, to }
}

function areComparable(one: Parts, other: Parts): boolean {
  return (one.time !== undefined) === (other.time !== undefined) || other.day !== undefined || one.day !== undefined
}

/** «من مارس إلى مايو», «بين عامي 2011 و2015», «28-29 حزيران», «2001-2011». */
export function rangeAt(scan: Scan, index: number): Composition | null {
  const opening = openingAt(scan, index)
  const isMarked = opening.from !== null || opening.isPair
  const left = firstEndAt(scan, opening.start)
  if (!left || (left.piece.skip > 0 && isMarked)) return null
  const link = linkBehind(scan, opening, left)
  const right = link && secondEndAt(scan, link.at)
  if (!link || !right || (right.piece.skip > 0 && !link.and)) return null
  return isMarked || isOpenRange(scan, left, right, link.at) ? unite(scan, opening, left, right) : null
}

function unite(scan: Scan, opening: Opening, left: End, right: End): Composition | null {
  const [one, other] = [left.piece.parts, right.piece.parts]
  if (left.bare && right.bare && !areYears(one, other)) return null
  if (right.bare && other.year === undefined && one.time === undefined) return null
  if (left.bare && one.day !== undefined && other.day === undefined) return hoursBefore(scan, opening, left, right)
  if (left.bare && !right.bare && one.year !== undefined && other.year === undefined) return null
  if (one.time && right.bare) return hoursAfter(scan, opening, left, right)
  if (!areComparable(one, other)) return null
  return ranged(beginningOf(opening, left), left.piece, right.piece)
}

type Beginning = Pick<Piece, 'first' | 'skip'>

function beginningOf({ first, skip }: Opening, { piece }: End): Beginning {
  return skip === null ? piece : { first, skip }
}

/** «من 5 إلى 7 مساء». */
function hoursBefore(scan: Scan, opening: Opening, left: End, right: End): Composition | null {
  const hour = right.piece.parts.time ? expectedClockAt(scan, left.piece.first) : null
  return hour && [rangeOf(beginningOf(opening, left), { ...left.piece, parts: hour.parts }, right.piece)]
}

/** «من الخامسة مساء إلى 7». */
function hoursAfter(scan: Scan, opening: Opening, left: End, right: End): Composition | null {
  const hour = expectedClockAt(scan, right.piece.first)
  return hour && [rangeOf(beginningOf(opening, left), left.piece, hour)]
}

function areYears({ year: one }: Parts, { year: other }: Parts): boolean {
  return one !== undefined && other !== undefined && one < other
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

const longestYears = 120

/** Without «من» or «بين» only «28-29 حزيران», «2001-2011» and points joined by «إلى» or a dash are ranges. */
function isOpenRange(scan: Scan, left: End, right: End, at: number): boolean {
  const isSlash = scan.is(at - 1, '/')
  const [one, other] = [left.piece.parts, right.piece.parts]
  if (areYears(one, other)) {
    const years = (other.year ?? 0) - (one.year ?? 0)
    return isSlash ? years === 1 : years < longestYears
  }
  if (left.bare) return isDate(other) && scan.isPunctuation(at - 1) && !isSlash
  if (one.time && other.time) return true
  return !isSlash && !right.bare && areAlike(one, other)
}

function areAlike(one: Parts, other: Parts): boolean {
  if (one.portion !== undefined || other.portion !== undefined || namesDay(one) !== namesDay(other)) return false
  return (one.month !== undefined) === (other.month !== undefined || other.time !== undefined)
}

function namesDay({ day, weekday, offset }: Parts): boolean {
  return day !== undefined || weekday !== undefined || offset !== undefined
}

function isDate({ day, month }: Parts): boolean {
  return day !== undefined && month !== undefined
}

function rangeOf({ first, skip }: Beginning, left: Piece, right: Piece): Expression {
  const by = ['dates/range', ...left.by, ...right.by]
  return express({ first, last: right.last, skip, by }, { form: 'range', ...complete(left.parts, right.parts) })
}

/** The range with the ends that are dates of their own: «من 16 إلى 30 سبتمبر» holds «30 سبتمبر». */
export function ranged(beginning: Beginning, left: Piece, right: Piece): Composition {
  const { from } = complete(left.parts, right.parts)
  const first = isDate(left.parts) ? [express(left, { form: 'point', parts: from })] : []
  return [rangeOf(beginning, left, right), ...first, ...(isDate(right.parts) ? [point(right)] : [])]
}
