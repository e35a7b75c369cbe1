import { titles, yearAdjectives } from './neighbours.js'
import type { Parts, Piece } from './parts.js'
import type { Scan, Term } from './scan.js'

const slots = { week: 'weekOf', month: 'monthOf', year: 'yearOf', decade: 'decadeOf', century: 'centuryOf' } as const

/** Periods that «التالي» and «السابق» count from the one told. */
const shiftable: ReadonlySet<string> = new Set([slots.week, slots.month, slots.year])

/** «ذلك العام»; «ذلك العام الماضي» is «that, last year». */
function thatAt(scan: Scan, index: number): Term<'that'> | null {
  const that = scan.term(index, 'that')
  if (that?.proclitics !== '') return null
  const unit = scan.term(that.last, 'unit')
  return unit && !scan.term(unit.last, 'shift') ? that : null
}

/** «الأسبوع الماضي», «هذا الشهر», «نفس السنة», «العام ذاته». */
export function referenceAt(scan: Scan, index: number): Piece | null {
  const these = scan.term(index, 'this')
  const same = scan.term(index, 'same') ?? thatAt(scan, index)
  const at = these?.last ?? same?.last ?? index
  const unit = scan.term(at, 'unit')
  if (!unit?.definite || unit.entry.count !== 1) return null
  const slot = slots[unit.entry.unit as keyof typeof slots]
  const piece = (value: Parts, last: number, by: readonly string[] = []): Piece => ({
    first: index,
    last,
    skip: (these ?? same ?? unit).skip,
    parts: value,
    by: [unit.entry.by, ...by],
  })
  if (unit.entry.unit === 'day') {
    if (same) return piece({ dayOf: 'same' }, unit.last)
    const after = scan.term(unit.last, 'same')
    if (after) return piece({ dayOf: 'same' }, after.last)
    const next = scan.term(unit.last, 'shift')
    if (next?.proclitics !== '') return null
    if (next.entry.shift === 0) return piece({ offset: 0 }, next.last)
    if (scan.folded(unit.last).startsWith('الاخير')) return null
    return piece(next.entry.common ? { following: next.entry.shift } : { offset: next.entry.shift }, next.last)
  }
  if (!slot || isTitle(scan, at, unit)) return null
  if (same) return piece({ [slot]: 'same' }, unit.last)
  let next = unit.last
  if (yearAdjectives.has(scan.folded(next))) next++
  const behind = scan.term(next, 'same')
  if (behind && behind.proclitics === '') return piece({ [slot]: 'same' }, behind.last)
  const far = scan.is(next, 'قبل', 'بعد') ? scan.term(next + 1, 'shift') : null
  if (far) return piece({ [slot]: far.entry.shift * 2 }, far.last, [far.entry.by])
  const shift = scan.term(next, 'shift')
  if (shift && shift.proclitics === '') {
    // «العام التالي» follows the one that was told
    const told = shift.entry.told && !these ? (shift.entry.shift === 1 ? 'next' : 'before') : null
    const value = told && shiftable.has(slot) ? told : shift.entry.shift
    return piece({ [slot]: value }, shift.last, [shift.entry.by])
  }
  const alone = index === 0 && unit.last === scan.tokens.length
  return these || alone ? piece({ [slot]: 0 }, unit.last) : null
}

export function isTitle(scan: Scan, index: number, unit: Term<'unit'>): boolean {
  return (
    scan.folded(index) === 'العام' &&
    unit.entry.unit === 'year' &&
    titles.has(scan.folded(index - 1).replace(/^[وفبل]ال/, 'ال'))
  )
}
