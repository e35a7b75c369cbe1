import { fromArticle } from './particles.js'
import type { Parts, Piece } from './parts.js'
import type { Scan, Term } from './scan.js'
import { titles, yearAdjectives } from './year-neighbours.js'

const slots = { week: 'weekOf', month: 'monthOf', year: 'yearOf', decade: 'decadeOf', century: 'centuryOf' } as const

/** Periods that «التالي» and «السابق» count from the one told. */
const shiftable: ReadonlySet<string> = new Set([slots.week, slots.month, slots.year])

/** A period with its article and what stands before it. */
interface Named {
  readonly first: number
  readonly skip: number
  readonly unit: Term<'unit'>
  /** «هذا». */
  readonly isThis: boolean
  /** «نفس», «ذلك». */
  readonly isSame: boolean
}

/** «الأسبوع الماضي», «هذا الشهر», «نفس السنة», «العام ذاته». */
export function referenceAt(scan: Scan, index: number): Piece | null {
  const these = scan.term(index, 'this')
  const same = scan.term(index, 'same') ?? thatAt(scan, index)
  const opener = these ?? same
  const unit = scan.term(opener?.last ?? index, 'unit')
  if (!unit?.definite || unit.entry.count !== 1) return null
  const { skip } = opener ?? unit
  const named = { first: index, skip, unit, isThis: these !== null, isSame: same !== null }
  return unit.entry.unit === 'day' ? dayReference(scan, named) : periodReference(scan, named)
}

/** «ذلك العام»; «ذلك العام الماضي» is «that, last year». */
function thatAt(scan: Scan, index: number): Term<'that'> | null {
  const that = scan.term(index, 'that')
  if (that?.proclitics !== '') return null
  const unit = scan.term(that.last, 'unit')
  return unit && !scan.term(unit.last, 'shift') ? that : null
}

/** «اليوم نفسه», «اليوم التالي», «اليوم الحالي». */
function dayReference(scan: Scan, { first, skip, unit, isSame }: Named): Piece | null {
  const by = [unit.entry.by]
  const behind = isSame ? unit : scan.term(unit.last, 'same')
  if (behind) return { first, last: behind.last, skip, parts: { dayOf: 'same' }, by }
  const next = scan.term(unit.last, 'shift')
  if (next?.proclitics !== '') return null
  const { shift, common } = next.entry
  if (shift !== 0 && scan.folded(unit.last).startsWith('الاخير')) return null
  const parts: Parts = common && shift !== 0 ? { following: shift } : { offset: shift }
  return { first, last: next.last, skip, parts, by }
}

/** «العام الماضي», «العام الدراسي الماضي», «الشهر قبل الماضي»; «هذا الشهر» and «الشهر» as all the text are the present one. */
function periodReference(scan: Scan, named: Named): Piece | null {
  const { first, skip, unit, isThis, isSame } = named
  const slot = slots[unit.entry.unit as keyof typeof slots]
  if (!slot || isTitle(scan, unit)) return null
  const by = [unit.entry.by]
  if (isSame) return { first, last: unit.last, skip, parts: { [slot]: 'same' }, by }
  const next = yearAdjectives.has(scan.folded(unit.last)) ? unit.last + 1 : unit.last
  const behind = scan.term(next, 'same')
  if (behind?.proclitics === '') return { first, last: behind.last, skip, parts: { [slot]: 'same' }, by }
  const shift = shiftAt(scan, next)
  if (shift) {
    const isTold = shift.told && !isThis && shiftable.has(slot)
    const value = isTold ? (shift.steps === 1 ? 'next' : 'before') : shift.steps
    return { first, last: shift.last, skip, parts: { [slot]: value }, by: [...by, shift.by] }
  }
  const isAll = first === 0 && unit.last === scan.tokens.length
  return isThis || isAll ? { first, last: unit.last, skip, parts: { [slot]: 0 }, by } : null
}

interface Shifted {
  readonly steps: number
  /** «العام التالي» follows the one that was told. */
  readonly told: boolean
  readonly last: number
  readonly by: string
}

/** «الماضي», «قبل الماضي». */
function shiftAt(scan: Scan, index: number): Shifted | null {
  const far = scan.is(index, 'قبل', 'بعد') ? scan.term(index + 1, 'shift') : null
  if (far) return { steps: far.entry.shift * 2, told: false, last: far.last, by: far.entry.by }
  const shift = scan.term(index, 'shift')
  if (shift?.proclitics !== '') return null
  const { entry, last } = shift
  return { steps: entry.shift, told: entry.told === true, last, by: entry.by }
}

/** «الأمين العام»: no year, but a general. */
export function isTitle(scan: Scan, { entry, first }: Term<'unit'>): boolean {
  return entry.unit === 'year' && scan.is(first, 'العام') && titles.has(fromArticle(scan.folded(first - 1)))
}
