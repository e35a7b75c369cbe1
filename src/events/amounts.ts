import { attachedPreposition, isBareNominal, isNominal } from './nominals.js'
import type { Quantity } from './phrases.js'
import { hostStart, type Unit } from './units.js'

/** Numbers and words of amount before what they count: «أكثر من ثلاثين فردا من المتمردين». */

/** Words of amount that stand before what they count, also with «من»: «عدد من الجنود», «كل الأطراف». */
export function isQuantity(unit: Unit | undefined): boolean {
  return unit?.kind === 'particle' && unit.particle?.class === 'quantifier'
}

export function startsPhrase(units: readonly Unit[], index: number): boolean {
  let i = index
  while (isQuantity(units[i]) || isOf(units, i)) i++
  return (
    isNominal(units[i]) && attachedPreposition(units[i] as Unit) === '' && !(units[i]?.proclitics ?? '').startsWith('و')
  )
}

/** The «من» between an amount and what it counts: «عدد من الجنود», «أكثر من ثلاثين», but not «خمسة منهم». */
function isOf(units: readonly Unit[], index: number): boolean {
  const [before, unit, after] = [units[index - 1], units[index], units[index + 1]]
  if (unit?.particle?.lemma !== 'من' || unit.particle.pronoun) return false
  return (isQuantity(before) || before?.kind === 'number') && (isBareNominal(after) || isQuantity(after))
}

/** Whether a number counts what follows it; small numbers count nouns without article: «خمسة جنود», «آلاف المحتجين». */
function countsNext(units: readonly Unit[], index: number): boolean {
  const [number, next] = [units[index]?.number, units[index + 1]]
  if (!number || !isBareNominal(next) || next?.kind === 'number') return isOf(units, index + 1)
  return !next?.definite || number.vague || number.value >= 100
}

export interface Amount {
  /** The unit that the amount counts. */
  readonly at: number
  readonly quantity: Quantity | null
}

/** The amount before a phrase that begins at a unit: none if the unit itself is the head. */
export function amountAt(units: readonly Unit[], first: number): Amount {
  let at = first
  let quantity: Quantity | null = null
  let bound: Quantity['bound'] = 'exact'
  while (at < units.length - 1) {
    const unit = units[at]
    if (unit?.kind === 'number' && unit.number) {
      quantity = { value: unit.number.value, vague: unit.number.vague, bound, start: hostStart(unit), end: unit.end }
      if (!countsNext(units, at)) break
    } else if (!isOf(units, at) && !(isQuantity(unit) && startsPhrase(units, at))) break
    bound = boundOf(unit) ?? bound
    at++
  }
  return { at, quantity }
}

const least = new Set(['اكثر', 'اقل', 'مالايقل'])
const about = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء', 'تقريبا'])

function boundOf(unit: Unit | undefined): Quantity['bound'] | null {
  if (unit?.kind !== 'particle') return null
  if (least.has(unit.word)) return 'least'
  return about.has(unit.word) ? 'about' : null
}
