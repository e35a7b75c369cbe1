import { article } from '../text/clitics.js'
import { type Composition, express } from './expression.js'
import type { Sense } from './parts.js'
import { type Quantity, quantityAt, recentAt } from './quantities.js'
import { referenceAt } from './references.js'
import type { Scan, Term } from './scan.js'
import { plainYear } from './years.js'

/** «قبل يومين», «منذ أكثر من ثلاثة أعوام», «بعد أسبوع». */
export function offsetAt(scan: Scan, index: number): Composition | null {
  const relation = scan.term(index, 'relation')
  const quantity = relation && quantityAt(scan, relation.last)
  if (!relation || !quantity || quantity.skip > 0 || isNoOffset(scan, index, quantity)) return null
  const { amounts, by, last } = quantity
  const { direction } = relation.entry
  const fromNow = scan.is(last, 'من') && scan.is(last + 1, 'الان')
  if (direction === 1 && !fromNow && followsHappening(scan, quantity))
    return [express({ ...quantity, by: [...by, relation.entry.by] }, { form: 'duration', amounts })]
  if (isNumberedDay(scan, quantity)) return null
  const where = { first: index, last: fromNow ? last + 2 : last, skip: relation.skip, by: [relation.entry.by, ...by] }
  const isDistant = !fromNow && precedesHappening(scan, relation, quantity)
  const base = isDistant ? 'happening' : fromNow || direction === -1 ? 'now' : 'told'
  return [express(where, { form: 'offset', amounts, direction, base })]
}

/** «يقع على بعد ساعة» is a distance, «يوما بعد يوم» day by day, «قبل عام 2014» and «بعد يوم الراحة» go on with a name. */
function isNoOffset(scan: Scan, index: number, { bare, last }: Quantity): boolean {
  if (scan.is(index, 'بعد') && scan.is(index - 1, 'علي')) return true
  if (!bare) return false
  const repeated = scan.term(index - 1, 'unit')?.entry.unit
  return (
    isName(scan, last) ||
    isSession(scan, last) ||
    (scan.is(last - 1, 'يوم') && scan.folded(last).startsWith(article) && !scan.is(last, 'الي')) ||
    (repeated !== undefined && repeated === scan.term(index + 1, 'unit')?.entry.unit)
  )
}

/** «بعد يوم 5 مايو». */
function isNumberedDay(scan: Scan, { bare, last }: Quantity): boolean {
  const unit = bare ? scan.term(last - 1, 'unit')?.entry : null
  return unit?.unit === 'day' && unit.count === 1 && scan.number(last) !== null
}

/** Between a span and what it is counted from: «بعد يومين فقط من». */
const besideSpan = ['فقط', 'فحسب', 'تقريبا', 'مستمره', 'متواصله', 'كامله']

function behindSpan(scan: Scan, { last }: Quantity): number {
  return scan.is(last, ...besideSpan) ? last + 1 : last
}

/** «بعد أسبوع من تلميح», «بعد مرور عام على»: a span between two happenings. */
function followsHappening(scan: Scan, quantity: Quantity): boolean {
  const isVague = quantity.bare && quantity.amounts[0]?.count === null
  return !isVague && scan.is(behindSpan(scan, quantity), 'من', 'علي', 'منذ')
}

/** Behind «من» these are no happening from which a span is counted: «قبل عقد من الزمن», «قبل أسبوع من جانب واحد». */
const noHappening = ['الزمن', 'الزمان', 'جانب', 'طرف', 'قبل', 'خلال']

/** «قبل يومين من الانتخابات» counts from the elections. */
function precedesHappening(scan: Scan, { entry }: Term<'relation'>, quantity: Quantity): boolean {
  if (entry.direction !== -1 || entry.since) return false
  const after = behindSpan(scan, quantity)
  return scan.is(after, 'من') && !scan.is(after + 1, ...noHappening)
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

/** «بعد عقد جلسات» is «after holding sessions», «قبل عقد مضى» a decade. */
function isSession(scan: Scan, index: number): boolean {
  return scan.is(index - 1, 'عقد') && !scan.isPunctuation(index) && !scan.is(index, 'من', 'مضي', 'واحد', 'كامل')
}

/** «لمدة ثلاثة أيام», «22 يوما», «عام على». */
export function durationAt(scan: Scan, index: number): Composition | null {
  const lasting = scan.term(index, 'lasting')
  const quantity = quantityAt(scan, lasting?.last ?? index)
  if (!quantity) return lasting && wholeAt(scan, lasting)
  if (lasting ? quantity.skip > 0 : isConstruct(scan, quantity)) return null
  if (quantity.bare && (isName(scan, quantity.last) || isGenitive(scan, quantity.last))) return null
  if (quantity.bare && !lasting && !isAskedFor(scan, quantity)) return null
  const { amounts, upTo } = quantity
  const sense: Sense = { form: 'duration', amounts, ...(upTo === undefined ? {} : { upTo }) }
  if (!lasting) return [express(quantity, sense)]
  // «على مدى الاثني عشر شهرا الماضية»
  const last = scan.term(quantity.last, 'shift')?.last ?? quantity.last
  const { first, skip } = scan.is(index, 'لمده', 'لفتره') ? { first: index, skip: 0 } : quantity
  return [express({ first, last, skip, by: [lasting.entry.by, ...quantity.by] }, sense)]
}

/** «طوال العام». */
function wholeAt(scan: Scan, { entry, first, last }: Term<'lasting'>): Composition | null {
  const unit = scan.term(last, 'unit')
  if (!unit?.definite || unit.entry.count !== 1 || !scan.is(first, 'طوال', 'طيله') || referenceAt(scan, last))
    return null
  const amounts = [{ unit: unit.entry.unit, count: 1 }]
  return [express({ first, last: unit.last, skip: 0, by: [entry.by, unit.entry.by] }, { form: 'duration', amounts })]
}

/** «ثانية» alone is «second», «يومي» the construct of two days. */
function isConstruct(scan: Scan, { first }: Quantity): boolean {
  return scan.term(first, 'unit')?.entry.unit === 'second' || scan.folded(first).endsWith('يومي')
}

/** «خلال ساعة الذروة», «طوال سنوات الحرب»: the unit is named by the word behind it. */
function isGenitive(scan: Scan, index: number): boolean {
  // «من خلال عقد جلسات» holds sessions; a decade alone is «عقد من الزمن»
  const isDecade = scan.term(index - 1, 'unit')?.entry.unit === 'decade' && scan.is(index - 1, 'عقد', 'عقدا')
  if (isDecade && !scan.is(index, 'من')) return true
  return scan.tokens[index]?.kind === 'word' && scan.folded(index).startsWith(article) && !scan.term(index, 'shift')
}

/** A unit without a number counts as a span in «عام على هزيمة», «بعد سنوات», and where it is all the text. */
function isAskedFor(scan: Scan, { first, last }: Quantity): boolean {
  const unit = scan.term(first, 'unit')
  const isYear = unit?.entry.unit === 'year' && unit.entry.count === 1
  if (isYear && scan.is(last, 'علي') && !scan.is(last + 1, 'الاقل', 'الاكثر')) return true
  // «انتظروا لساعات», «قبل وصوله بدقائق»
  const lasts = unit?.proclitics === 'ل' || (unit?.proclitics === 'ب' && scan.isPunctuation(last))
  if (lasts && unit.entry.count === 'many' && unit.entry.unit !== 'decade') return true
  return scan.isPunctuation(first - 1) && scan.isPunctuation(last) && scan.tokens.length <= 3
}

/** «الأيام الثلاثة الماضية»; of longer units only a definite one names the days: «18 شهرا الماضية» is a span. */
export function recentSpanAt(scan: Scan, index: number): Composition | null {
  const recent = recentAt(scan, index)
  if (!recent) return null
  const { amount, shift } = recent
  const isDated = amount.unit === 'day' || scan.term(index, 'unit')?.definite
  return [express(recent, isDated ? { form: 'recent', amount, shift } : { form: 'duration', amounts: [amount] })]
}
