import type { Scan, Term } from './scan.js'
import type { Calendar } from './word.js'

/** A number of the day of a month: «23», «الـ23», «الثالث والعشرين», «فاتح». */
export interface DayNumber {
  readonly day: number
  readonly first: number
  readonly last: number
  readonly skip: number
  readonly word: boolean
}

const article = 'ال'
const firstDay = new Set(['فاتح', 'غره', 'مستهل'])

export function dayNumberAt(scan: Scan, index: number): DayNumber | null {
  // «الـ 19 من شباط», «الـ23 من مايو»
  const first = scan.is(index, article, `ب${article}`, `و${article}`, `لل`) ? index + 1 : index
  const word = scan.folded(index)
  if (firstDay.has(word) || firstDay.has(word.slice(1))) {
    return { day: 1, first: index, last: index + 1, skip: firstDay.has(word) ? 0 : 1, word: true }
  }
  const number = scan.number(first)
  if (!number || number.vague || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null
  if (number.reading === null && scan.surface(first).length > 2) return null
  const skip = first === index ? (number.reading?.skip ?? 0) : scan.is(index, article) ? 0 : 1
  // «الـ 19» written apart leaves its article out
  const from = first > index && !scan.touches(first) ? first : index
  return {
    day: number.value,
    first: from,
    last: number.last,
    skip: from > index ? 0 : skip,
    word: number.reading !== null,
  }
}

/** A month with its other name: «شهر تشرين الأول/أكتوبر», «أبريل (نيسان)». */
export interface MonthName {
  readonly month: number
  readonly calendar: Calendar
  readonly other: number | null
  /** «شهر» stands before it, a second name beside it, or its name has no other meaning. */
  readonly sure: boolean
  readonly term: Term<'month'>
  readonly first: number
  readonly last: number
  readonly skip: number
  readonly by: readonly string[]
}

function isSpelled(scan: Scan, { entry, first }: Term<'month'>): boolean {
  return entry.trust === 'sure' || (entry.letter !== undefined && scan.surface(first).includes(entry.letter))
}

export function monthAt(scan: Scan, index: number): MonthName | null {
  const unit = scan.term(index, 'unit')
  const named = unit?.entry.unit === 'month' && unit.entry.count === 1 && unit.last === index + 1
  const at = named ? index + 1 : index
  const term = scan.term(at, 'month')
  if (named && !term) return numberedMonthAt(scan, index, unit)
  if (!term || term.definite || (named && term.proclitics !== '')) return null
  const { month, calendar } = term.entry
  const second = otherMonthAt(scan, term.last, term.entry)
  return {
    month,
    calendar,
    other: second ? second.month : null,
    sure: named || second !== null || isSpelled(scan, term),
    term,
    first: index,
    last: second?.last ?? term.last,
    skip: (named ? unit : term).skip,
    by: second ? [term.entry.by, second.by] : [term.entry.by],
  }
}

/** «الشهر التاسع», «شهر عشرة». */
function numberedMonthAt(scan: Scan, index: number, unit: Term<'unit'>): MonthName | null {
  const number = scan.number(index + 1)
  const term = {
    entry: {
      role: 'month',
      calendar: 'gregorian',
      month: number?.value ?? 0,
      trust: 'neighbour',
      kind: 'time',
      by: unit.entry.by,
    },
  }
  if (!number?.reading || number.value > 12 || number.reading.proclitics !== '' || number.ordinal !== unit.definite)
    return null
  return {
    month: number.value,
    calendar: 'gregorian',
    other: null,
    sure: false,
    term: { ...unit, ...term } as Term<'month'>,
    first: index,
    last: number.last,
    skip: unit.skip,
    by: [unit.entry.by],
  }
}

function otherMonthAt(
  scan: Scan,
  index: number,
  { month, calendar }: { month: number; calendar: Calendar },
): { month: number; last: number; by: string } | null {
  const open = scan.is(index, '(', '[')
  const mark = open || scan.is(index, '/', '\\', '-', '–')
  const at = mark ? index + (scan.is(index + 1, '/') ? 2 : 1) : index
  const second = scan.term(at, 'month')
  if (!second || second.entry.calendar !== calendar || second.definite || second.proclitics !== '') return null
  if (open && !scan.is(second.last, ')', ']')) return null
  // «مارس - أبريل» is a range, «مارس/نيسان» a slip, «يناير كانون الثاني» one month
  if ((!mark || scan.is(index, '-', '–')) && second.entry.month !== month) return null
  return { month: second.entry.month, last: second.last + (open ? 1 : 0), by: second.entry.by }
}
