import type { NumberEntry } from '../text/numbers.js'
import { generals } from './neighbours.js'
import type { Amount } from './parts.js'
import type { Scan, Term } from './scan.js'
import { plainYear } from './years.js'

/** A quantity of time: «ثلاثة أيام», «شهرين ويوم واحد», «عدة أسابيع», «نصف ساعة». */
export interface Quantity {
  readonly amounts: readonly Amount[]
  /** «ثلاثة إلى أربعة أيام». */
  readonly upTo?: number
  readonly first: number
  readonly last: number
  readonly skip: number
  readonly by: readonly string[]
  /** «عام», «أيام»: a unit alone, which counts only beside a word that asks for a quantity. */
  readonly bare: boolean
  /** The first word is definite: «الأيام الثلاثة». */
  readonly definite: boolean
}

const halves: Readonly<Record<string, number>> = { نصف: 0.5, ربع: 0.25, ثلث: 1 / 3 }

function fractionAt(scan: Scan, index: number): { value: number; skip: number } | null {
  for (const { entries, definite, enclitic, skip } of scan.tokens[index]?.word.readings ?? []) {
    if (definite || enclitic !== '') continue
    for (const entry of entries) {
      if (entry.kind === 'number' && (entry as NumberEntry).rank === 'fraction')
        return { value: (entry as NumberEntry).value, skip }
    }
  }
  return null
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

function countableUnit(scan: Scan, index: number): Term<'unit'> | null {
  const unit = scan.term(index, 'unit')
  return unit && !unit.definite && unit.proclitics === '' ? unit : null
}

interface Part {
  readonly amount: Amount
  readonly last: number
  readonly skip: number
  readonly by: string
  readonly bare: boolean
  readonly upTo?: number
}

function partAt(scan: Scan, index: number): Part | null {
  const dual = scan.term(index, 'unit')
  // «مديرين عامين»
  if (dual && scan.is(index, 'عامين') && generals.has(scan.folded(index - 1).replace(/^و/, ''))) return null
  if (dual?.entry.count === 2 && !dual.definite) {
    const half = /* «عامين ونصف» */ halfAfter(scan, dual.last)
    return part(dual, 2 + (half?.value ?? 0), half?.last ?? dual.last, dual.skip)
  }
  const some = scan.term(index, 'some')
  if (some && !some.definite) {
    const unit = scan.term(some.last, 'unit')
    const counts = unit?.entry.count === 'many' && unit.proclitics === ''
    // «العديد من العقود» are contracts
    return unit && counts && !(unit.definite && unit.entry.unit === 'decade')
      ? part(unit, null, unit.last, some.skip, some.entry.least)
      : null
  }
  const fraction = fractionAt(scan, index)
  if (fraction) {
    const unit = countableUnit(scan, index + 1)
    return unit && unit.entry.count === 1 ? part(unit, fraction.value, unit.last, fraction.skip) : null
  }
  const article = scan.is(index, 'ال') ? index + 1 : index
  const number = scan.number(article)
  if (number && !number.ordinal && number.value > 0) {
    const second = scan.term(number.last, 'to') ? scan.number(number.last + 1) : null
    const unit = countableUnit(scan, second ? second.last : number.last)
    if (!unit || unit.entry.count === 2) return null
    // «مقعد واحد سنة 2002», «35 سنة 2007»: the unit belongs to the year behind it
    if (unit.entry.unit === 'year' && unit.entry.count === 1 && plainYear(scan, unit.last) !== null) return null
    if (number.reading && number.value === 1) return null
    // «مقتل 6 يوم الخميس»
    if (scan.is(unit.last - 1, 'يوم') && scan.term(unit.last, 'weekday')) return null
    const count = number.vague ? null : number.value
    const half = halfAfter(scan, unit.last)
    const skip = number.reading?.skip ?? 0
    const whole = part(
      unit,
      count === null ? null : count + (half?.value ?? 0),
      half?.last ?? unit.last,
      article > index ? 0 : skip,
    )
    return second && count !== null ? { ...whole, upTo: second.value } : whole
  }
  if (dual && !dual.definite && (dual.entry.count === 'many' || dual.entry.count === 1)) {
    const one = dual.entry.count === 1
    const said = one && (scan.is(dual.last, 'واحد', 'واحده', 'كامل', 'كامله') || halfAfter(scan, dual.last) !== null)
    const half = one ? halfAfter(scan, dual.last) : null
    const few = one ? null : scan.term(dual.last, 'some')
    const last = half?.last ?? (said || few ? dual.last + 1 : dual.last)
    return { ...part(dual, one ? 1 + (half?.value ?? 0) : null, last, dual.skip), bare: !said && !few }
  }
  return null
}

function halfAfter(scan: Scan, index: number): { value: number; last: number } | null {
  const at = scan.and(index)
  if (at === null) return null
  const word = scan.folded(at).replace(/^و/, '').replace(/^ال/, '')
  const value = halves[word]
  if (value === undefined) return null
  // «ثلاث سنوات ونصف السنة»
  const unit = scan.term(at + 1, 'unit')
  return { value, last: unit?.definite && unit.proclitics === '' && unit.entry.count === 1 ? unit.last : at + 1 }
}

function part(unit: Term<'unit'>, count: number | null, last: number, skip: number, least?: number): Part {
  return {
    amount: { unit: unit.entry.unit, count, ...(least === undefined ? {} : { least }) },
    last,
    skip,
    by: unit.entry.by,
    bare: false,
  }
}

/** The quantity that begins at a token, with what is joined to it: «شهرين ويوم واحد وساعتين». */
export function quantityAt(scan: Scan, index: number): Quantity | null {
  const at = skipAbout(scan, index)
  const first = partAt(scan, at)
  if (!first) return null
  const parts = [first]
  let { last } = first
  for (;;) {
    const and = scan.and(last)
    const next = and === null ? null : partAt(scan, and)
    if (
      !next ||
      next.amount.count === null ||
      (next.bare && !scan.term(and ?? last, 'unit')?.proclitics.startsWith('و'))
    )
      break
    if (parts.some(({ amount }) => amount.unit === next.amount.unit)) break
    parts.push(next)
    last = next.last
  }
  const about = at > index ? scan.term(index, 'about') : null
  return {
    amounts: parts.map(({ amount }) => amount),
    ...(first.upTo === undefined ? {} : { upTo: first.upTo }),
    first: index,
    last,
    skip: about?.skip ?? first.skip,
    by: [...new Set(parts.map(({ by }) => by))],
    bare: first.bare && parts.length === 1,
    definite: false,
  }
}

/** «الأيام الثلاثة الماضية», «السنوات العشر الأخيرة», «العقدين الماضيين», «الأشهر الـ15 الأخيرة», «18 شهرا الماضية», «آخر 3 سنوات». */
export function recentAt(
  scan: Scan,
  index: number,
): { amount: Amount; shift: -1 | 0 | 1; last: number; skip: number; by: string[] } | null {
  const last = scan.term(index, 'last')
  if (last) {
    const quantity = quantityAt(scan, last.last)
    const amount = quantity?.amounts[0]
    if (!quantity || !amount || quantity.bare || quantity.amounts.length > 1) return null
    return { amount, shift: -1, last: quantity.last, skip: last.skip, by: [...quantity.by] }
  }
  const unit = scan.term(index, 'unit')
  if (unit?.definite && unit.entry.count !== 1) {
    let count: number | null = unit.entry.count === 2 ? 2 : null
    let at = unit.last
    const some = scan.term(at, 'some')
    const number = scan.number(scan.is(at, 'ال') ? at + 1 : at)
    if (some) at = some.last
    else if (number && !number.vague && unit.entry.count === 'many') {
      count = number.value
      at = number.last
    }
    const shift = scan.term(at, 'shift')
    if (shift?.proclitics !== '') return null
    return {
      amount: { unit: unit.entry.unit, count },
      shift: shift.entry.shift,
      last: shift.last,
      skip: unit.skip,
      by: [unit.entry.by, shift.entry.by],
    }
  }
  const quantity = quantityAt(scan, index)
  const amount = quantity?.amounts[0]
  const shift = quantity && scan.term(quantity.last, 'shift')
  if (!quantity || !amount || !shift || quantity.amounts.length > 1 || shift.proclitics !== '' || quantity.bare)
    return null
  return {
    amount,
    shift: shift.entry.shift,
    last: shift.last,
    skip: quantity.skip,
    by: [...quantity.by, shift.entry.by],
  }
}
