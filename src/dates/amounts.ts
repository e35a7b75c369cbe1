import { article } from '../text/clitics.js'
import type { NumberEntry, NumberPhrase } from '../text/numbers.js'
import { fractionOf } from './fractions.js'
import { without } from './particles.js'
import type { Amount } from './parts.js'
import type { Scan, Term } from './scan.js'
import { generals } from './year-neighbours.js'
import { plainYear } from './years.js'

/** An amount of one unit, with its words: «ثلاثة أيام», «عدة أسابيع», «نصف ساعة». */
export interface Measure {
  readonly amount: Amount
  readonly last: number
  readonly skip: number
  readonly by: string
  /** «عام», «أيام»: a unit alone, which counts only beside a word that asks for a quantity. */
  readonly bare: boolean
  /** «ثلاثة إلى أربعة أيام». */
  readonly upTo?: number
}

/** The amount that begins at a token. */
export function measureAt(scan: Scan, index: number): Measure | null {
  const unit = scan.term(index, 'unit')
  if (unit && areGenerals(scan, index)) return null
  if (unit?.entry.count === 2 && !unit.definite) return dual(scan, unit)
  const some = scan.term(index, 'some')
  if (some && !some.definite) return vague(scan, some)
  const fraction = fractionAt(scan, index)
  if (fraction) return fractional(scan, index + 1, fraction)
  const number = scan.number(scan.is(index, article) ? index + 1 : index)
  if (number && !number.ordinal && number.value > 0) return counted(scan, index, number)
  return unit && !unit.definite ? lone(scan, unit) : null
}

const and = 'و'

/** «مديرين عامين» are no two years. */
function areGenerals(scan: Scan, index: number): boolean {
  return scan.is(index, 'عامين') && generals.has(without(and, scan.folded(index - 1)))
}

function measure(unit: Term<'unit'>, count: number | null, { last, skip }: { last: number; skip: number }): Measure {
  return { amount: { unit: unit.entry.unit, count }, last, skip, by: unit.entry.by, bare: false }
}

/** «عامين», «عامين ونصف». */
function dual(scan: Scan, unit: Term<'unit'>): Measure {
  const half = fractionAfter(scan, unit.last)
  return measure(unit, 2 + (half?.value ?? 0), { last: half?.last ?? unit.last, skip: unit.skip })
}

/** «بضعة أشهر». */
function vague(scan: Scan, { last, skip, entry }: Term<'some'>): Measure | null {
  const unit = scan.term(last, 'unit')
  if (unit?.entry.count !== 'many' || unit.proclitics !== '') return null
  // «العديد من العقود» are contracts
  if (unit.definite && unit.entry.unit === 'decade') return null
  const some = measure(unit, null, { last: unit.last, skip })
  return entry.least === undefined ? some : { ...some, amount: { ...some.amount, least: entry.least } }
}

/** «نصف ساعة». */
function fractional(scan: Scan, index: number, { value, skip }: { value: number; skip: number }): Measure | null {
  const unit = countableUnit(scan, index)
  return unit?.entry.count === 1 ? measure(unit, value, { last: unit.last, skip }) : null
}

/** «ثلاثة أيام», «3 أعوام ونصف», «ثلاثة إلى أربعة أيام». */
function counted(scan: Scan, index: number, number: NumberPhrase): Measure | null {
  const second = scan.term(number.last, 'to') ? scan.number(number.last + 1) : null
  const unit = countableUnit(scan, second ? second.last : number.last)
  if (!unit || unit.entry.count === 2 || belongsElsewhere(scan, unit)) return null
  if (number.reading && number.value === 1) return null
  const half = fractionAfter(scan, unit.last)
  const count = number.vague ? null : number.value + (half?.value ?? 0)
  const skip = number.first > index ? 0 : (number.reading?.skip ?? 0)
  const whole = measure(unit, count, { last: half?.last ?? unit.last, skip })
  return second && count !== null ? { ...whole, upTo: second.value } : whole
}

/** «مقعد واحد سنة 2002», «35 سنة 2007», «مقتل 6 يوم الخميس»: the unit goes with what stands behind it. */
function belongsElsewhere(scan: Scan, { entry, last }: Term<'unit'>): boolean {
  if (entry.unit === 'year' && entry.count === 1 && plainYear(scan, last) !== null) return true
  return scan.is(last - 1, 'يوم') && scan.term(last, 'weekday') !== null
}

/** «أيام», «سنوات طويلة»; «عام», «عام واحد», «عام ونصف». */
function lone(scan: Scan, unit: Term<'unit'>): Measure {
  const { last, skip } = unit
  if (unit.entry.count === 'many') {
    const isSome = scan.term(last, 'some') !== null
    return { ...measure(unit, null, { last: isSome ? last + 1 : last, skip }), bare: !isSome }
  }
  const half = fractionAfter(scan, last)
  if (half) return measure(unit, 1 + half.value, { last: half.last, skip })
  const isOne = scan.is(last, 'واحد', 'واحده', 'كامل', 'كامله')
  return { ...measure(unit, 1, { last: isOne ? last + 1 : last, skip }), bare: !isOne }
}

function countableUnit(scan: Scan, index: number): Term<'unit'> | null {
  const unit = scan.term(index, 'unit')
  return unit && !unit.definite && unit.proclitics === '' ? unit : null
}

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

function fractionAfter(scan: Scan, index: number): { value: number; last: number } | null {
  const at = scan.and(index)
  const value = at === null ? undefined : fractionOf(scan.folded(at))
  if (at === null || value === undefined) return null
  // «ثلاث سنوات ونصف السنة»
  const unit = scan.term(at + 1, 'unit')
  return { value, last: unit?.definite && unit.proclitics === '' && unit.entry.count === 1 ? unit.last : at + 1 }
}
