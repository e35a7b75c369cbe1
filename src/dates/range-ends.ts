import { dayNumberAt } from './month-names.js'
import type { Parts, Piece } from './parts.js'
import { afterDayWord } from './piece.js'
import { pointAt } from './points.js'
import type { Scan, Term } from './scan.js'
import { plainYear } from './years.js'

/** The end of a range: a full point, or a bare number that borrows from the other end. */
export interface End {
  readonly piece: Piece
  readonly bare: boolean
}

function bareEnd(first: number, last: number, parts: Parts, skip = 0): End {
  return { piece: { first, last, skip, parts, by: [] }, bare: true }
}

/** What a range begins with: «من», «بين», «عامي», or nothing. */
export interface Opening {
  readonly first: number
  readonly from: Term<'from'> | null
  /** «عامي 2011 و2015», «يومي الأحد والاثنين». */
  readonly isPair: boolean
  /** What is attached before the first word. */
  readonly skip: number | null
  readonly isBetween: boolean
  /** Where the first end begins. */
  readonly start: number
}

const constructs = new Set(['عامي', 'بعامي', 'لعامي', 'وعامي', 'سنتي', 'شهري', 'بشهري', 'يومي', 'ويومي', 'ليومي'])

export function openingAt(scan: Scan, index: number): Opening {
  const from = scan.term(index, 'from')
  const isBetween = from !== null && scan.folded(from.last - 1).endsWith('بين')
  const start = from?.last ?? index
  const unit = scan.term(start, 'unit')
  const isPair = unit?.entry.count === 2 || (unit?.definite === true && isBetween) || constructs.has(scan.folded(start))
  const skip = from?.skip ?? (isPair ? unit?.skip : null) ?? null
  return { first: index, from, isPair, skip, isBetween, start: isPair ? start + 1 : start }
}

/** «من 16», «بين عامي 2011»: a day or year alone may begin a range. */
export function firstEndAt(scan: Scan, index: number): End | null {
  const full = pointAt(scan, index)
  if (full) return { piece: full, bare: false }
  const at = afterDayWord(scan, index)?.at ?? index
  const year = plainYear(scan, at)
  if (year !== null) return bareEnd(at, at + 1, { year })
  const day = dayNumberAt(scan, at)
  return day && bareEnd(at, day.last, { day: day.day }, day.skip)
}

const lastHour = 24

/** «إلى 30 سبتمبر», «2015», and behind a time of day the number of an hour. */
export function secondEndAt(scan: Scan, index: number): End | null {
  const full = pointAt(scan, index)
  if (full) return { piece: full, bare: false }
  const at = afterDayWord(scan, index)?.at ?? index
  const year = plainYear(scan, at)
  if (year !== null) return bareEnd(at, at + 1, { year })
  const number = scan.number(at)
  const isHour = number !== null && number.value <= lastHour && Number.isInteger(number.value)
  return isHour ? bareEnd(at, number.last, { day: number.value }) : null
}

export interface Link {
  readonly at: number
  readonly and: boolean
}

/** Where the second end begins: behind «إلى», «حتى», a dash, or «و» after «بين». */
export function linkBehind(scan: Scan, { from, isPair, isBetween }: Opening, { piece, bare }: End): Link | null {
  const to = scan.term(piece.last, 'to')
  if (to) return { at: to.last, and: false }
  if (scan.is(piece.last, '-', '–', '—', '~', '/')) return { at: piece.last + 1, and: false }
  const isYear = from !== null && bare && piece.parts.year !== undefined
  if (!isBetween && !isPair && !isYear) return null
  const and = scan.and(piece.last)
  return and === null ? null : { at: and, and: true }
}
