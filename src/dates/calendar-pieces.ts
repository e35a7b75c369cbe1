import type { Parts, Piece } from './parts.js'
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

/** A year of four digits without separators. */
export function plainYear(scan: Scan, index: number): number | null {
  const token = scan.tokens[index]
  if (!token || token.word.number === null || token.word.folded.length !== 4) return null
  const year = token.word.number
  return Number.isInteger(year) && year >= 1000 && year <= 2200 ? year : null
}

const yearFillers = new Set(['من', 'في', 'ل', 'لل'])
const eraLetters: Readonly<Record<string, Calendar>> = { ه: 'hijri', م: 'gregorian' }

/** «هـ», «م», «هجرية» after a year. */
export function eraAt(scan: Scan, index: number): { calendar: Calendar; last: number } | null {
  const letter = eraLetters[scan.folded(index)]
  if (letter) return { calendar: letter, last: index + 1 }
  const term = scan.term(index, 'era')
  return term && !term.entry.before ? { calendar: term.entry.calendar, last: term.last } : null
}

/** A year with or without its word: «عام 2017», «سنة ألفين وعشرة», «العام 2017», «2015 م». */
export function yearAt(scan: Scan, index: number, bare: boolean): Piece | null {
  const unit = scan.term(index, 'unit')
  const named = unit?.entry.unit === 'year' && unit.entry.count === 1 && unit.last === index + 1
  let at = named ? index + 1 : index
  if (named && scan.is(at, ':')) at++
  let year = plainYear(scan, at)
  let last = at + 1
  if (year === null && named) {
    const number = scan.number(at)
    if (number?.reading && number.value >= 1000 && number.value < 2200 && number.reading.proclitics === '') {
      year = number.value
      last = number.last
    }
  }
  if (year === null || (!named && !bare)) return null
  const era = eraAt(scan, last)
  const calendar: Calendar = era?.calendar ?? (year < 1500 && year > 1299 && !named ? 'hijri' : 'gregorian')
  const parts: Parts = era?.calendar === 'hijri' ? { year, calendar: 'hijri' } : { year }
  if (!era && calendar === 'hijri') return { first: index, last, skip: 0, parts: { year }, by: [] }
  return { first: index, last: era?.last ?? last, skip: unit?.skip ?? 0, parts, by: unit ? [unit.entry.by] : [] }
}

/** What may follow a month: a year, a modifier, «من العام الماضي», «من كل سنة». */
export function tailAt(scan: Scan, index: number): { parts: Parts; last: number; by: readonly string[] } | null {
  const shift = scan.term(index, 'shift')
  if (shift && shift.proclitics === '') {
    const year = scan.is(shift.last, 'من', 'عام')
      ? yearAt(scan, shift.last + (scan.is(shift.last, 'من') ? 1 : 0), false)
      : null
    return { parts: { shift: shift.entry.shift, ...year?.parts }, last: year?.last ?? shift.last, by: [shift.entry.by] }
  }
  let at = index
  if (scan.is(at, '،', ',') && plainYear(scan, at + 1) !== null) at++
  else if (scan.is(at, '،', ',') && scan.is(at + 1, 'من') && yearAt(scan, at + 2, false)) at += 2
  else if (yearFillers.has(scan.folded(at))) at++
  const every = scan.term(at, 'every')
  const unit = scan.term(every ? every.last : at, 'unit')
  if (every && unit?.entry.unit === 'year' && unit.entry.count === 1)
    return { parts: { everyYear: true }, last: unit.last, by: [every.entry.by] }
  const year = yearAt(scan, at, true)
  if (year) return year
  const reference = referenceAt(scan, at)
  return reference?.parts.yearOf !== undefined ? reference : null
}

const yearAdjectives = new Set([
  'الدراسي',
  'المالي',
  'الميلادي',
  'الهجري',
  'الدراسيه',
  'الماليه',
  'الميلاديه',
  'الهجريه',
])
/** «الأمين العام الحالي»: beside these words العام is «general». */
const titles = new Set([
  ...[
    'الامين',
    'المدير',
    'النائب',
    'المدعي',
    'المفتش',
    'القائد',
    'الراي',
    'المراقب',
    'المنسق',
    'الكاتب',
    'المشرف',
    'القنصل',
    'المحامي',
  ],
  ...[
    'القطاع',
    'النظام',
    'الوضع',
    'الاضراب',
    'العفو',
    'السكرتير',
    'الحاكم',
    'المؤتمر',
    'الاتحاد',
    'الدين',
    'الوكيل',
    'الامن',
    'الاتجاه',
  ],
])
const slots = { week: 'weekOf', month: 'monthOf', year: 'yearOf', decade: 'decadeOf', century: 'centuryOf' } as const

/** «الأسبوع الماضي», «هذا الشهر», «نفس السنة», «العام ذاته». */
export function referenceAt(scan: Scan, index: number): Piece | null {
  const these = scan.term(index, 'this')
  const same = scan.term(index, 'same')
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
    if (!next || next.proclitics !== '') return null
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
  if (shift && shift.proclitics === '') return piece({ [slot]: shift.entry.shift }, shift.last, [shift.entry.by])
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

/** Numeric dates: 14/5/2015, 2015-05-14, 14.5.2015; «14/5» only where `short` allows it. */
export function numericDateAt(scan: Scan, index: number, short: boolean): Piece | null {
  const separator = scan.folded(index + 1)
  if (!['/', '-', '.', '\\', '–'].includes(separator)) return null
  const numbers = [index, index + 2, index + 4].map((at) => integerAt(scan, at))
  const [one = null, two = null, three = null] = scan.folded(index + 3) === separator ? numbers : numbers.slice(0, 2)
  if (one === null || two === null) return null
  const piece = (year: number | null, month: number, day: number, last: number): Piece | null => {
    if (month > 12 && day <= 12) return piece(year, day, month, last)
    if (month < 1 || month > 12 || day < 1 || day > 31) return null
    const era = eraAt(scan, last)
    const hijri = era?.calendar === 'hijri' || (year !== null && year >= 1300 && year < 1500)
    const parts: Parts = { month, day, ...(year === null ? {} : { year }), ...(hijri ? { calendar: 'hijri' } : {}) }
    return { first: index, last: era?.last ?? last, skip: 0, parts, by: ['dates/numeric'] }
  }
  if (three !== null) {
    if (scan.folded(index).length === 4) return piece(one, two, three, index + 5)
    const length = scan.folded(index + 4).length
    return length === 4 ? piece(three, two, one, index + 5) : null
  }
  if (!short || separator === '.' || one > 31 || two > 31 || scan.folded(index + 3) === separator) return null
  return piece(null, two, one, index + 3)
}

function integerAt(scan: Scan, index: number): number | null {
  const token = scan.tokens[index]
  return token?.word.number !== null &&
    token !== undefined &&
    Number.isInteger(token.word.number) &&
    token.word.folded.length <= 4
    ? token.word.number
    : null
}
