import { pad } from './anchor.js'
import { clockAt } from './clock.js'
import { type Composition, express } from './expression.js'
import type { Piece } from './parts.js'
import { quantityAt } from './quantities.js'
import type { Scan, Term } from './scan.js'

/** «كل جمعة», «كل عام», «يوميا», «أيام الاثنين». */
export function setAt(scan: Scan, index: number): Composition | null {
  const set = scan.term(index, 'set')
  if (set) return [express({ ...set, by: [set.entry.by] }, { form: 'set', value: set.entry.value })]
  const every = scan.term(index, 'every')
  const unit = scan.term(every?.last ?? index, 'unit')
  const days = unit?.entry.unit === 'day' && !unit.definite ? unit : null
  const opener = every ?? (days?.entry.count === 'many' ? days : null)
  if (!opener) return null
  const weekday = scan.term(days?.last ?? every?.last ?? index, 'weekday')
  if (weekday && (every || weekday.definite) && weekday.proclitics === '')
    return every || !isPair(scan, weekday) ? weekly(scan, opener, weekday) : null
  return every && recurring(scan, every)
}

/** «أيام الأحد والاثنين». */
function isPair(scan: Scan, { last }: Term<'weekday'>): boolean {
  const and = scan.and(last)
  return and !== null && scan.term(and, 'weekday') !== null
}

/** «كل جمعة», «أيام الاثنين الساعة الثامنة». */
function weekly(
  scan: Scan,
  { first, skip }: Pick<Piece, 'first' | 'skip'>,
  { entry, last }: Term<'weekday'>,
): Composition {
  const clock = clockAt(scan, last)
  const time = clock?.parts.time ? `T${pad(clock.parts.time.hour)}:${pad(clock.parts.time.minute)}` : ''
  const value = `XXXX-WXX-${entry.weekday}${time}`
  return [express({ first, last: clock?.last ?? last, skip, by: [entry.by] }, { form: 'set', value })]
}

const daily = 'XXXX-XX-XX'

/** «كل يوم», «كل 5 سنوات». */
function recurring(scan: Scan, { entry, first, last: start, skip }: Term<'every'>): Composition | null {
  const quantity = quantityAt(scan, start)
  const amount = quantity?.amounts[0]
  if (!quantity || !amount || amount.count === null || quantity.skip > 0) return null
  const { last } = quantity
  if (amount.unit === 'day' && amount.count === 1)
    return [express({ first, last, skip, by: [entry.by] }, { form: 'set', value: daily })]
  const by = [entry.by, ...quantity.by]
  return [express({ first, last, skip, by }, { form: 'duration', amounts: [amount] })]
}
