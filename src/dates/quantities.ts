import { article } from '../text/clitics.js'
import { type Measure, measureAt } from './amounts.js'
import type { Amount } from './parts.js'
import type { Scan, Term } from './scan.js'
import type { Shift } from './word.js'

/** A quantity of time: «ثلاثة أيام», «شهرين ويوم واحد», «نحو نصف ساعة». */
export interface Quantity {
  readonly amounts: readonly Amount[]
  /** «ثلاثة إلى أربعة أيام». */
  readonly upTo?: number
  readonly first: number
  readonly last: number
  readonly skip: number
  readonly by: readonly string[]
  /** A unit alone: «عام», «أيام». */
  readonly bare: boolean
}

const mostAbout = 3

/** Words of approximation are passed over: «نحو», «أكثر من». */
export function skipAbout(scan: Scan, index: number): number {
  let at = index
  for (let passed = 0; passed < mostAbout; passed++) {
    const about = scan.term(at, 'about')
    if (!about) break
    at = about.last
  }
  return at
}

/** The quantity that begins at a token, with what is joined to it: «شهرين ويوم واحد وساعتين». */
export function quantityAt(scan: Scan, index: number): Quantity | null {
  const at = skipAbout(scan, index)
  const first = measureAt(scan, at)
  if (!first) return null
  const measures = [first]
  let { last } = first
  for (let next = joinedAt(scan, last); next && !hasUnit(measures, next); next = joinedAt(scan, last)) {
    measures.push(next)
    last = next.last
  }
  const about = at > index ? scan.term(index, 'about') : null
  return {
    amounts: measures.map(({ amount }) => amount),
    ...(first.upTo === undefined ? {} : { upTo: first.upTo }),
    first: index,
    last,
    skip: about?.skip ?? first.skip,
    by: [...new Set(measures.map(({ by }) => by))],
    bare: first.bare && measures.length === 1,
  }
}

const and = 'و'

/** «شهرين ويوم»: a unit alone is joined only by the «و» that is written with it. */
function joinedAt(scan: Scan, index: number): Measure | null {
  const at = scan.and(index)
  const next = at === null ? null : measureAt(scan, at)
  if (at === null || !next || next.amount.count === null) return null
  return next.bare && !scan.term(at, 'unit')?.proclitics.startsWith(and) ? null : next
}

function hasUnit(measures: readonly Measure[], { amount: { unit } }: Measure): boolean {
  return measures.some(({ amount }) => amount.unit === unit)
}

/** A span that ends or begins with the day of publication: «الأيام الثلاثة الماضية». */
export interface Recent {
  readonly amount: Amount
  readonly shift: Shift
  readonly first: number
  readonly last: number
  readonly skip: number
  readonly by: readonly string[]
}

export function recentAt(scan: Scan, index: number): Recent | null {
  const last = scan.term(index, 'last')
  if (last) return latest(scan, last)
  const unit = scan.term(index, 'unit')
  return unit?.definite && unit.entry.count !== 1 ? definite(scan, unit) : shifted(scan, index)
}

/** The quantity of one unit with its number that begins at a token. */
function simpleQuantityAt(scan: Scan, index: number): (Quantity & { readonly amount: Amount }) | null {
  const quantity = quantityAt(scan, index)
  const [amount, more] = quantity?.amounts ?? []
  return quantity && amount && !more && !quantity.bare ? { ...quantity, amount } : null
}

/** «آخر 3 سنوات». */
function latest(scan: Scan, { first, last, skip }: Term<'last'>): Recent | null {
  const quantity = simpleQuantityAt(scan, last)
  return quantity && { amount: quantity.amount, shift: -1, first, last: quantity.last, skip, by: quantity.by }
}

/** «السنوات العشر الأخيرة», «العقدين الماضيين», «الأشهر الـ15 الأخيرة», «الأيام القليلة المقبلة». */
function definite(scan: Scan, { entry, first, last, skip }: Term<'unit'>): Recent | null {
  const some = scan.term(last, 'some')
  const number = scan.number(scan.is(last, article) ? last + 1 : last)
  const isCounted = !some && number !== null && !number.vague && entry.count === 'many'
  const shift = scan.term(isCounted ? number.last : (some?.last ?? last), 'shift')
  if (shift?.proclitics !== '') return null
  const count = isCounted ? number.value : entry.count === 2 ? 2 : null
  const by = [entry.by, shift.entry.by]
  return { amount: { unit: entry.unit, count }, shift: shift.entry.shift, first, last: shift.last, skip, by }
}

/** «18 شهرا الماضية». */
function shifted(scan: Scan, index: number): Recent | null {
  const quantity = simpleQuantityAt(scan, index)
  if (!quantity) return null
  const { amount, first, last, skip, by } = quantity
  const shift = scan.term(last, 'shift')
  if (shift?.proclitics !== '') return null
  return { amount, shift: shift.entry.shift, first, last: shift.last, skip, by: [...by, shift.entry.by] }
}
