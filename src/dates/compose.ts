import { quantityAt, recentAt } from './amounts.js'
import { dayNumberAt, plainYear, referenceAt, tailAt, yearAt } from './calendar-pieces.js'
import { adjustHour, clockAt } from './clock.js'
import { pointAt } from './join.js'
import type { Expression, Parts, Piece, Sense } from './parts.js'
import type { Scan } from './scan.js'

/** One or more expressions found together; ranges come with the dates that are their ends. */
export type Composition = readonly Expression[]

function express(piece: Pick<Piece, 'first' | 'last' | 'skip' | 'by'>, sense: Sense): Expression {
  return { first: piece.first, last: piece.last, skip: piece.skip, sense, by: [...new Set(piece.by)] }
}

const point = (piece: Piece): Expression => express(piece, { form: 'point', parts: piece.parts })

/** «قبل يومين», «منذ أكثر من ثلاثة أعوام», «بعد أسبوع». */
function offsetAt(scan: Scan, index: number): Composition | null {
  const relation = scan.term(index, 'relation')
  if (!relation) return null
  const quantity = quantityAt(scan, relation.last)
  if (!quantity || quantity.skip > 0) return null
  const unit = scan.term(quantity.last - 1, 'unit')
  if (quantity.bare && isName(scan, quantity.last)) return null
  const { direction } = relation.entry
  const vague = quantity.bare && quantity.amounts[0]?.count === null
  // «بعد أسبوع من تلميح», «بعد مرور عام على»: a span between two happenings
  const spans = direction === 1 && scan.is(quantity.last, 'من', 'علي') && !scan.is(quantity.last + 1, 'الان')
  if (spans && !vague) {
    return [
      express(
        { ...quantity, by: [...quantity.by, relation.entry.by] },
        { form: 'duration', amounts: quantity.amounts },
      ),
    ]
  }
  if (quantity.bare && unit?.entry.unit === 'day' && unit.entry.count === 1 && scan.number(quantity.last)) return null
  const last = scan.is(quantity.last, 'من') && scan.is(quantity.last + 1, 'الان') ? quantity.last + 2 : quantity.last
  const sense: Sense = { form: 'offset', amounts: quantity.amounts, direction, narrative: direction === 1 }
  return [express({ first: index, last, skip: relation.skip, by: [relation.entry.by, ...quantity.by] }, sense)]
}

/** Whether a unit goes on as a name: «قبل عام 2014», «بعد يوم الجمعة», «منذ شهر مارس». */
function isName(scan: Scan, index: number): boolean {
  return (
    plainYear(scan, index) !== null ||
    scan.number(index) !== null ||
    scan.term(index, 'weekday') !== null ||
    scan.term(index, 'month') !== null ||
    scan.term(index, 'day') !== null ||
    scan.term(index, 'holiday') !== null
  )
}

/** «لمدة ثلاثة أيام», «22 يوما», «عام على». */
function durationAt(scan: Scan, index: number): Composition | null {
  const lasting = scan.term(index, 'lasting')
  const quantity = quantityAt(scan, lasting?.last ?? index)
  if (lasting && !quantity) {
    const unit = scan.term(lasting.last, 'unit')
    const whole =
      unit?.definite && unit.entry.count === 1 && scan.is(index, 'طوال', 'طيله') && !referenceAt(scan, lasting.last)
    if (!whole) return null
    return [
      express(
        { first: index, last: unit.last, skip: 0, by: [lasting.entry.by, unit.entry.by] },
        { form: 'duration', amounts: [{ unit: unit.entry.unit, count: 1 }] },
      ),
    ]
  }
  if (!quantity || (lasting && quantity.skip > 0)) return null
  if (quantity.bare && isName(scan, quantity.last)) return null
  const first = scan.term(quantity.first, 'unit')
  if (
    quantity.bare &&
    !lasting &&
    !isAskedFor(scan, quantity.first, quantity.last, first?.entry.count === 1 && first.entry.unit === 'year')
  )
    return null
  // «ثانية» alone is «second», «يومي» the construct of two days
  if (first?.entry.unit === 'second' && !lasting) return null
  if (scan.folded(index).endsWith('يومي') && !lasting) return null
  const amounts = quantity.amounts
  const sense: Sense = { form: 'duration', amounts, ...(quantity.upTo === undefined ? {} : { upTo: quantity.upTo }) }
  // «على مدى الاثني عشر شهرا الماضية»
  const shift = lasting ? scan.term(quantity.last, 'shift') : null
  const measured = scan.is(index, 'لمده', 'لفتره')
  const from = lasting && measured ? { first: index, skip: 0 } : { first: quantity.first, skip: quantity.skip }
  return [
    express({ ...from, last: shift?.last ?? quantity.last, by: lasting ? [lasting.entry.by, ...quantity.by] : quantity.by }, sense),
  ]
}

/** A unit without a number counts as a span in «عام على هزيمة», «بعد سنوات», and where it is all the text. */
function isAskedFor(scan: Scan, first: number, last: number, year: boolean | undefined): boolean {
  if (year && scan.is(last, 'علي') && !scan.is(last + 1, 'الاقل', 'الاكثر')) return true
  return scan.isPunctuation(first - 1) && scan.isPunctuation(last) && scan.tokens.length <= 3
}

/** «كل جمعة», «كل عام», «يوميا», «أيام الاثنين». */
function setAt(scan: Scan, index: number): Composition | null {
  const set = scan.term(index, 'set')
  if (set) return [express({ ...set, by: [set.entry.by] }, { form: 'set', value: set.entry.value })]
  const every = scan.term(index, 'every')
  const unit = scan.term(every?.last ?? index, 'unit')
  const days = unit?.entry.unit === 'day' && !unit.definite ? unit : null
  if (!every && !(days?.entry.count === 'many')) return null
  const at = days?.last ?? every?.last ?? index
  const weekday = scan.term(at, 'weekday')
  const skip = every?.skip ?? days?.skip ?? 0
  if (weekday && (every || weekday.definite) && weekday.proclitics === '') {
    const and = scan.and(weekday.last)
    if (!every && and !== null && scan.term(and, 'weekday')) return null
    const clock = clockAt(scan, weekday.last)
    const time = clock?.parts.time ? `T${pad(clock.parts.time.hour)}:${pad(clock.parts.time.minute)}` : ''
    const value = `XXXX-WXX-${weekday.entry.weekday}${time}`
    return [
      express(
        { first: index, last: clock?.last ?? weekday.last, skip, by: [weekday.entry.by] },
        { form: 'set', value },
      ),
    ]
  }
  if (!every) return null
  const quantity = quantityAt(scan, every.last)
  const amount = quantity?.amounts[0]
  if (!quantity || !amount || amount.count === null || quantity.skip > 0) return null
  if (amount.unit === 'day' && amount.count === 1)
    return [
      express({ first: index, last: quantity.last, skip, by: [every.entry.by] }, { form: 'set', value: 'XXXX-XX-XX' }),
    ]
  return [
    express(
      { first: index, last: quantity.last, skip, by: [every.entry.by, ...quantity.by] },
      { form: 'duration', amounts: [amount] },
    ),
  ]
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** «الأيام الثلاثة الماضية». */
function recent(scan: Scan, index: number): Composition | null {
  const found = recentAt(scan, index)
  if (!found) return null
  const { amount, shift, last, skip, by } = found
  const definite = scan.term(index, 'unit')?.definite
  const sense: Sense =
    definite || amount.unit === 'day' ? { form: 'recent', amount, shift } : { form: 'duration', amounts: [amount] }
  return [express({ first: index, last, skip, by }, sense)]
}

/** The end of a range: a full point, or a bare number that borrows from the other end. */
interface End {
  readonly piece: Piece
  readonly bare: boolean
}

function endAt(scan: Scan, index: number, opening: boolean): End | null {
  const full = pointAt(scan, index)
  if (full) return { piece: full, bare: false }
  const dayWord = scan.term(index, 'unit')
  const at = dayWord?.entry.unit === 'day' && dayWord.entry.count === 1 && !dayWord.definite ? dayWord.last : index
  const year = plainYear(scan, at)
  if (year !== null) return { piece: { first: at, last: at + 1, skip: 0, parts: { year }, by: [] }, bare: true }
  const number = scan.number(at)
  const day = dayNumberAt(scan, at)
  if (day && opening) return { piece: { ...day, first: at, parts: { day: day.day }, by: [] }, bare: true }
  if (number && !opening && number.value <= 24 && Number.isInteger(number.value)) {
    return { piece: { first: at, last: number.last, skip: 0, parts: { day: number.value }, by: [] }, bare: true }
  }
  return null
}

/** Where the second end begins: behind «إلى», «حتى», a dash, or «و» after «بين». */
function secondEnd(scan: Scan, index: number, between: boolean): { at: number; and: boolean } | null {
  const to = scan.term(index, 'to')
  if (to) return { at: to.last, and: false }
  if (scan.is(index, '-', '–', '—', '~', '/')) return { at: index + 1, and: false }
  if (!between) return null
  const and = scan.and(index)
  return and === null ? null : { at: and, and: true }
}

function complete(left: Parts, right: Parts): { from: Parts; to: Parts } {
  // «من 16 إلى 30 سبتمبر 2018», «من مارس إلى مايو 2018», «من الخامسة إلى السابعة مساء»
  const from: Parts = { ...left }
  for (const key of [
    'month',
    'otherMonth',
    'calendar',
    'monthOf',
    'year',
    'yearOf',
    'shift',
    'offset',
    'weekOf',
  ] as const) {
    if (from[key] !== undefined || right[key] === undefined) continue
    if (key === 'offset' && !left.time) continue
    if (key === 'weekOf' && left.weekday === undefined) continue
    if (left.weekday !== undefined || left.offset !== undefined) continue
    if (key !== 'year' && key !== 'yearOf' && key !== 'shift' && key !== 'calendar' && left.month !== undefined)
      continue
    if (left.year !== undefined) continue
    Object.assign(from, { [key]: right[key] })
  }
  const to: Parts = { ...right }
  if (to.offset === undefined && left.time && left.offset !== undefined) to.offset = left.offset
  if (to.weekday === undefined && left.time && left.weekday !== undefined) to.weekday = left.weekday
  if (to.day === undefined && left.time && left.day !== undefined)
    Object.assign(to, { day: left.day, month: left.month, year: left.year })
  if (from.time && to.time && to.part && !from.part && from.time.hour <= 12) from.time = adjustHour(from.time, to.part)
  if (from.time && to.time && from.part && !to.part && to.time.hour < from.time.hour && to.time.hour < 12) {
    to.time = adjustHour(to.time, from.part)
  }
  if (from.time && to.time)
    for (const key of ['offset', 'weekday', 'day', 'month', 'year'] as const) {
      if (from[key] === undefined && to[key] !== undefined) Object.assign(from, { [key]: to[key] })
    }
  return { from, to }
}

const comparable = (one: Parts, other: Parts): boolean =>
  (one.time !== undefined) === (other.time !== undefined) || other.day !== undefined || one.day !== undefined

/** «من مارس إلى مايو», «بين عامي 2011 و2015», «28-29 حزيران», «2001-2011». */
function rangeAt(scan: Scan, index: number): Composition | null {
  const from = scan.term(index, 'from')
  const between = from !== null && scan.folded(from.last - 1).endsWith('بين')
  let start = from?.last ?? index
  const pair = scan.term(start, 'unit')
  // «عامي 2011 و2015», «يومي الأحد والاثنين»
  const isPair =
    pair?.entry.count === 2 ||
    (pair !== null && between && pair.definite) ||
    scan.is(start, 'عامي', 'بعامي', 'لعامي', 'وعامي', 'سنتي', 'شهري', 'بشهري', 'يومي', 'ويومي', 'ليومي')
  if (isPair) start++
  const left = endAt(scan, start, true)
  if (!left || (left.piece.skip > 0 && (from || isPair))) return null
  const years = from !== null && left.bare && left.piece.parts.year !== undefined
  const link = secondEnd(scan, left.piece.last, between || isPair || years)
  if (!link) return null
  const right = endAt(scan, link.at, false)
  if (!right || (right.bare && left.bare && !bothYears(left.piece, right.piece))) return null
  if (right.piece.skip > 0 && !link.and) return null
  if (!from && !isPair && !isOpenRange(scan, left, right, link.at)) return null
  const mismatch = left.piece.parts.time === undefined && right.bare && right.piece.parts.year === undefined
  if (mismatch) return null
  if (left.bare && left.piece.parts.day !== undefined && right.piece.parts.day === undefined) {
    if (!right.piece.parts.time) return null
    const hour = clockAt(scan, left.piece.first, true)
    if (!hour) return null
    return ranged(scan, index, from, { ...left.piece, parts: hour.parts }, right.piece, false)
  }
  if (!right.bare && left.piece.parts.year !== undefined && left.bare && right.piece.parts.year === undefined)
    return null
  if (left.piece.parts.time && right.bare) {
    const hour = clockAt(scan, right.piece.first, true)
    if (!hour) return null
    return ranged(scan, index, from, left.piece, hour, false)
  }
  if (!comparable(left.piece.parts, right.piece.parts)) return null
  return ranged(scan, index, from ?? (isPair ? pair : null), left.piece, right.piece, !left.bare)
}

function bothYears(left: Piece, right: Piece): boolean {
  return left.parts.year !== undefined && right.parts.year !== undefined && left.parts.year < right.parts.year
}

/** «اليوم من الخامسة إلى السابعة», «الأسبوع المقبل بين الأربعاء والجمعة»: the period before holds for both ends. */
function boundedRangeAt(scan: Scan, index: number): Composition | null {
  const bound = pointAt(scan, index)
  if (!bound || bound.parts.time || !scan.term(bound.last, 'from')) return null
  const [range] = rangeAt(scan, bound.last) ?? []
  if (range?.sense.form !== 'range') return null
  const { from, to } = range.sense
  const hours = from.time !== undefined && to.time !== undefined
  const within = bound.parts.weekOf !== undefined ? from.weekday !== undefined : hours
  if (!within || from.day !== undefined || from.offset !== undefined || (hours && from.weekday !== undefined))
    return null
  const sense: Sense = { form: 'range', from: { ...bound.parts, ...from }, to: { ...bound.parts, ...to } }
  return [express({ first: index, last: range.last, skip: bound.skip, by: [...bound.by, ...range.by] }, sense)]
}

/** Without «من» or «بين» only «28-29 حزيران», «2001-2011» and points joined by «إلى» or a dash are ranges. */
function isOpenRange(scan: Scan, left: End, right: End, at: number): boolean {
  if (bothYears(left.piece, right.piece))
    return (
      (right.piece.parts.year! - left.piece.parts.year! < 120 && !scan.is(at - 1, '/')) ||
      (scan.is(at - 1, '/') && right.piece.parts.year! - left.piece.parts.year! === 1)
    )
  if (left.bare)
    return (
      right.piece.parts.day !== undefined &&
      right.piece.parts.month !== undefined &&
      scan.isPunctuation(at - 1) &&
      !scan.is(at - 1, '/')
    )
  if (left.piece.parts.time && right.piece.parts.time) return true
  if (scan.is(at - 1, '/')) return false
  return !right.bare && sameKind(left.piece.parts, right.piece.parts)
}

function sameKind(one: Parts, other: Parts): boolean {
  const day = ({ day, weekday, offset }: Parts): boolean =>
    day !== undefined || weekday !== undefined || offset !== undefined
  if (one.portion !== undefined || other.portion !== undefined) return false
  return (
    day(one) === day(other) && (one.month !== undefined) === (other.month !== undefined || other.time !== undefined)
  )
}

function ranged(
  scan: Scan,
  index: number,
  from: { skip: number } | null,
  left: Piece,
  right: Piece,
  named: boolean,
): Composition {
  const { from: start, to } = complete(left.parts, right.parts)
  const range = express(
    {
      first: from ? index : left.first,
      last: right.last,
      skip: from?.skip ?? left.skip,
      by: ['dates/range', ...left.by, ...right.by],
    },
    { form: 'range', from: start, to },
  )
  // the ends are dates of their own where they are written out: «من 16 إلى 30 سبتمبر» has «30 سبتمبر»
  const isDate = ({ day, month }: Parts): boolean => day !== undefined && month !== undefined
  const ends: Expression[] = []
  if (named && isDate(left.parts)) ends.push(express(left, { form: 'point', parts: start }))
  if (isDate(right.parts)) ends.push(point(right))
  return scan ? [range, ...ends] : [range]
}

/** «7 و12 سبتمبر», «أيام 28 و29 و30 أبريل»: each day is a date. */
function listAt(scan: Scan, index: number): Composition | null {
  const days: { first: number; last: number; skip: number; day: number }[] = []
  let at = index
  for (let day = dayNumberAt(scan, at); day; day = dayNumberAt(scan, at)) {
    const whole = pointAt(scan, at)
    if (whole?.parts.day !== undefined && (whole.parts.month !== undefined || whole.parts.monthOf !== undefined)) {
      if (days.length === 0) return null
      const { month, calendar, year, shift, monthOf, yearOf } = whole.parts
      const shared = Object.fromEntries(
        Object.entries({ month, calendar, year, shift, monthOf, yearOf }).filter(([, value]) => value !== undefined),
      )
      return [
        ...days.map(({ day: number, ...where }) =>
          express({ ...where, by: whole.by }, { form: 'point', parts: { day: number, ...shared } }),
        ),
        point(whole),
      ]
    }
    days.push({ first: day.first, last: day.last, skip: day.skip, day: day.day })
    const and = scan.is(day.last, '،', ',') ? day.last + 1 : scan.and(day.last)
    if (and === null || days.length > 6) return null
    at = and
  }
  return null
}

/** «سبتمبر أو أكتوبر المقبلين» and «مارس وأبريل 2018» when the months follow each other. */
function monthsAt(scan: Scan, index: number): Composition | null {
  const left = pointAt(scan, index)
  if (left?.parts.month === undefined || left.parts.day !== undefined) return null
  const or = scan.is(left.last, 'او')
  const at = or ? left.last + 1 : scan.and(left.last)
  const right = at === null ? null : pointAt(scan, at)
  if (right?.parts.month === undefined || right.parts.day !== undefined) return null
  if (!or) {
    const { year, yearOf, shift } = right.parts
    const said = left.parts.year ?? left.parts.yearOf ?? left.parts.shift
    if (said !== undefined || (year ?? yearOf ?? shift) === undefined) return null
    const shared = { ...(year === undefined ? {} : { year }), ...(yearOf === undefined ? {} : { yearOf }), ...(shift === undefined ? {} : { shift }) }
    return [express(left, { form: 'point', parts: { ...left.parts, ...shared } }), point(right)]
  }
  return ranged(scan, index, left, left, right, false)
}

/** A year in digits alone, where a preposition, brackets or the end of the sentence lets nothing else be meant. */
function bareYearAt(scan: Scan, index: number): Composition | null {
  const year = plainYear(scan, index)
  // «1439هـ»
  const hijri = year !== null && year >= 1300 && year < 1500 ? yearAt(scan, index, true) : null
  if (hijri?.parts.calendar === 'hijri') return [point({ ...hijri, by: ['dates/year'] })]
  if (
    year === null ||
    year < 1800 ||
    year > 2099 ||
    scan.surface(index - 1) === '.' ||
    scan.is(index - 1, '/', ':', '+', '#', '$')
  )
    return null
  if (!isYearly(scan, index, year)) return null
  const era = tailAt(scan, index)
  const last = era?.parts.year === year ? era.last : index + 1
  return [express({ first: index, last, skip: 0, by: ['dates/year'] }, { form: 'point', parts: { year } })]
}

const beforeYear = new Set([
  ...['في', 'وفي', 'منذ', 'ومنذ', 'قبل', 'وقبل', 'بعد', 'وبعد', 'خلال', 'وخلال', 'حتي', 'وحتي', 'بحلول', 'وبحلول', 'و'],
  // happenings and works that carry their year: «حرب 1948», «كأس العالم 1994», «دستور 2012»
  ...['حرب', 'وحرب', 'حدود', 'ثوره', 'انتخابات', 'مونديال', 'العالم', 'نكبه', 'نكسه', 'دستور', 'اتفاق', 'اتفاقيه', 'معاهده', 'موسم', 'ماليه'],
  ...['اولمبياد', 'هدنه', 'انقلاب', 'غزو', 'مجزره', 'ميزانيه', 'افق', 'احداث', 'هجمات', 'تفجيرات', 'دوره', 'نسخه', 'رمضان', 'الماليه'],
])
const afterYear = new Set([
  ...['الي', 'من', 'في', 'علي', 'و', 'التي', 'الذي', 'حين', 'عندما', 'بعد', 'قبل', 'عن', 'مع', 'ان', 'او', 'لم', 'حتي', 'ضد', 'بين', 'بسبب'],
  ...['ما', 'اي', 'بانه', 'انه', 'وهو', 'وهي', 'اثر'],
])
const countsPeople = new Set([
  ...['نحو', 'حوالي', 'قرابه', 'من', 'عدد', 'بلغ', 'بلغت', 'الي', 'مقتل', 'بين', 'الف', 'قتل', 'اكثر', 'اقل', 'زهاء', 'كل', 'قانون'],
  ...['القرار', 'قرار', 'رقم', 'المرقم'],
])

function isYearly(scan: Scan, index: number, year: number): boolean {
  const round = year % 100 === 0 && year !== 1900
  const before = scan.folded(index - 1)
  const after = scan.folded(index + 1)
  const closed = scan.isPunctuation(index + 1) && !scan.is(index + 1, '%', '$', '/', ':', '٪', '-') && !isDecimalTail(scan, index)
  const joined = after.startsWith('و') && scan.tokens[index + 1]?.kind === 'word' && after.length > 3
  const followed = closed || afterYear.has(after) || joined
  if (scan.is(index - 1, '(') && scan.is(index + 1, ')')) return true
  // a year at the head of a line: «2018: …»
  if ((index === 0 || scan.is(index - 1, '\n')) && scan.is(index + 1, ':')) return true
  if (scan.isPunctuation(index - 1) && scan.isPunctuation(index + 1)) {
    return scan.tokens.length <= 2 || (closed && scan.is(index - 1, '|', '-', '،') && year > 1950 && year < 2040)
  }
  if (beforeYear.has(before)) return !round || followed
  if (year < 1940 || year > 2040 || round || countsPeople.has(before)) return false
  return followed && scan.tokens[index - 1]?.kind === 'word' && scan.number(index - 1) === null
}

function isDecimalTail(scan: Scan, index: number): boolean {
  return scan.is(index + 1, '.', ',') && scan.touches(index + 2) && scan.tokens[index + 2]?.kind === 'number'
}

/** «الثلاثاء 21 فيفري» in apposition to «اليوم» is a date of its own. */
function pointsAt(scan: Scan, index: number): Composition | null {
  const whole = pointAt(scan, index)
  if (!whole) return null
  const { offset, weekday, day, month } = whole.parts
  if (offset === undefined || weekday === undefined || day === undefined || month === undefined) return [point(whole)]
  for (let at = index + 1; at < whole.last; at++) {
    const date = scan.term(at, 'weekday') ? pointAt(scan, at) : null
    if (!date || date.last !== whole.last) continue
    const today = pieceBefore(scan, index, at, whole)
    return today ? [today, express({ ...date, by: whole.by }, { form: 'point', parts: whole.parts })] : [point(whole)]
  }
  return [point(whole)]
}

function pieceBefore(scan: Scan, index: number, end: number, whole: Piece): Expression | null {
  const last = scan.isPunctuation(end - 1) ? end - 1 : end
  return last > index ? express({ ...whole, last }, { form: 'point', parts: whole.parts }) : null
}

const readers = [listAt, boundedRangeAt, rangeAt, monthsAt, setAt, offsetAt, recent, durationAt, pointsAt, bareYearAt]

/** Words that the lexicon does not hold by themselves: «الـ 19 من شباط», «فاتح ماي», «عطلة نهاية الأسبوع». */
const openers = new Set(['ال', 'بال', 'وال', 'لل', 'فاتح', 'وفاتح', 'فصل', 'بفصل', 'وفصل', 'عطله'])

/** The longest composition of date words that begins at a token; of equals the first reader's. */
export function composeAt(scan: Scan, index: number): Composition | null {
  if (!scan.isRelevant(index) && !openers.has(scan.folded(index))) return null
  let best: Composition | null = null
  let reach = index
  for (const read of readers) {
    const found = read(scan, index)
    const last = found ? Math.max(...found.map((expression) => expression.last)) : 0
    if (found && last > reach) {
      best = found
      reach = last
    }
  }
  return best
}
