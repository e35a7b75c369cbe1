import { type Quantity, quantityAt, recentAt } from './amounts.js'
import { pad } from './anchor.js'
import { clockAt } from './clock.js'
import { type Composition, express } from './expression.js'
import { besideSpan, noHappening } from './neighbours.js'
import type { Sense } from './parts.js'
import { referenceAt } from './references.js'
import type { Scan } from './scan.js'
import { plainYear } from './years.js'

/** «قبل يومين», «منذ أكثر من ثلاثة أعوام», «بعد أسبوع». */
export function offsetAt(scan: Scan, index: number): Composition | null {
  const relation = scan.term(index, 'relation')
  if (!relation) return null
  const quantity = quantityAt(scan, relation.last)
  if (!quantity || quantity.skip > 0 || isNoOffset(scan, index, quantity)) return null
  const unit = scan.term(quantity.last - 1, 'unit')
  const { direction, since } = relation.entry
  const vague = quantity.bare && quantity.amounts[0]?.count === null
  const fromNow = scan.is(quantity.last, 'من') && scan.is(quantity.last + 1, 'الان')
  // «بعد أسبوع من تلميح», «بعد مرور عام على»: a span between two happenings
  const after = scan.is(quantity.last, ...besideSpan) ? quantity.last + 1 : quantity.last
  if (direction === 1 && scan.is(after, 'من', 'علي', 'منذ') && !fromNow && !vague) {
    return [
      express(
        { ...quantity, by: [...quantity.by, relation.entry.by] },
        { form: 'duration', amounts: quantity.amounts },
      ),
    ]
  }
  if (quantity.bare && unit?.entry.unit === 'day' && unit.entry.count === 1 && scan.number(quantity.last)) return null
  const last = fromNow ? quantity.last + 2 : quantity.last
  // «قبل يومين من الانتخابات» counts from the elections
  const distant = direction === -1 && !since && !fromNow && scan.is(after, 'من') && !scan.is(after + 1, ...noHappening)
  const base = distant ? 'happening' : fromNow || direction === -1 ? 'now' : 'told'
  const sense: Sense = { form: 'offset', amounts: quantity.amounts, direction, base }
  return [express({ first: index, last, skip: relation.skip, by: [relation.entry.by, ...quantity.by] }, sense)]
}

/** «يقع على بعد ساعة» is a distance, «يوما بعد يوم» day by day, «قبل عام 2014» and «بعد يوم الراحة» go on with a name. */
function isNoOffset(scan: Scan, index: number, { bare, last }: Quantity): boolean {
  if (scan.is(index, 'بعد') && scan.is(index - 1, 'علي')) return true
  if (!bare) return false
  const repeated = scan.term(index - 1, 'unit')?.entry.unit
  return (
    isName(scan, last) ||
    isSession(scan, last) ||
    (scan.is(last - 1, 'يوم') && /^ال(?!ي$)/.test(scan.folded(last))) ||
    (repeated !== undefined && repeated === scan.term(index + 1, 'unit')?.entry.unit)
  )
}

/** Whether a unit goes on as a name: «قبل عام 2014», «بعد يوم الجمعة», «منذ شهر مارس». */
function isName(scan: Scan, index: number): boolean {
  return (
    plainYear(scan, index) !== null ||
    isNumbered(scan, index) ||
    scan.term(index, 'weekday') !== null ||
    scan.term(index, 'month') !== null ||
    scan.term(index, 'day') !== null ||
    scan.term(index, 'holiday') !== null
  )
}

/** «يوم 5», «عام ألفين وعشرة»; «قبل أسبوع ثمانية مقاعد» counts the seats. */
function isNumbered(scan: Scan, index: number): boolean {
  const number = scan.number(index)
  return number !== null && (number.reading === null || number.ordinal || number.value >= 1000)
}

/** «لمدة ثلاثة أيام», «22 يوما», «عام على». */
export function durationAt(scan: Scan, index: number): Composition | null {
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
  if (quantity.bare && (isName(scan, quantity.last) || isGenitive(scan, quantity.last))) return null
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
    express(
      { ...from, last: shift?.last ?? quantity.last, by: lasting ? [lasting.entry.by, ...quantity.by] : quantity.by },
      sense,
    ),
  ]
}

/** «بعد عقد جلسات» is «after holding sessions», «قبل عقد مضى» a decade. */
function isSession(scan: Scan, index: number): boolean {
  return scan.is(index - 1, 'عقد') && !scan.isPunctuation(index) && !scan.is(index, 'من', 'مضي', 'واحد', 'كامل')
}

/** «خلال ساعة الذروة», «طوال سنوات الحرب»: the unit is named by the word behind it. */
function isGenitive(scan: Scan, index: number): boolean {
  // «من خلال عقد جلسات» holds sessions; a decade alone is «عقد من الزمن»
  if (
    scan.term(index - 1, 'unit')?.entry.unit === 'decade' &&
    scan.is(index - 1, 'عقد', 'عقدا') &&
    !scan.is(index, 'من')
  )
    return true
  return scan.tokens[index]?.kind === 'word' && scan.folded(index).startsWith('ال') && !scan.term(index, 'shift')
}

/** A unit without a number counts as a span in «عام على هزيمة», «بعد سنوات», and where it is all the text. */
function isAskedFor(scan: Scan, first: number, last: number, year: boolean | undefined): boolean {
  if (year && scan.is(last, 'علي') && !scan.is(last + 1, 'الاقل', 'الاكثر')) return true
  // «انتظروا لساعات», «قبل وصوله بدقائق»
  const unit = scan.term(first, 'unit')
  const lasts = unit?.proclitics === 'ل' || (unit?.proclitics === 'ب' && scan.isPunctuation(last))
  if (lasts && unit.entry.count === 'many' && unit.entry.unit !== 'decade') return true
  return scan.isPunctuation(first - 1) && scan.isPunctuation(last) && scan.tokens.length <= 3
}

/** «كل جمعة», «كل عام», «يوميا», «أيام الاثنين». */
export function setAt(scan: Scan, index: number): Composition | null {
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

/** «الأيام الثلاثة الماضية». */
export function recent(scan: Scan, index: number): Composition | null {
  const found = recentAt(scan, index)
  if (!found) return null
  const { amount, shift, last, skip, by } = found
  const definite = scan.term(index, 'unit')?.definite
  const sense: Sense =
    definite || amount.unit === 'day' ? { form: 'recent', amount, shift } : { form: 'duration', amounts: [amount] }
  return [express({ first: index, last, skip, by }, sense)]
}
