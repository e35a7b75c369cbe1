import { article } from '../text/clitics.js'
import { monthPieceAt } from './date-pieces.js'
import { monthAt } from './month-names.js'
import type { Parts, Piece } from './parts.js'
import { afterDayWord, type Finder } from './piece.js'
import { isTitle, referenceAt } from './references.js'
import type { Scan, Term } from './scan.js'
import { anyYearAt, namedYearAt, plainYear, yearAt } from './years.js'

export const yearPieceAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  return unit && isTitle(scan, unit) ? null : namedYearAt(scan, index)
}

/** «مطلع», «نهاية 2018», «نهاية العام». */
export const portionAt: Finder = (scan, index) => {
  const portion = scan.term(index, 'portion')
  if (!portion || portion.definite) return null
  const { entry, last, skip } = portion
  // «بداية من» is «from … on»
  if (entry.portion === 'start' && scan.is(last, 'من')) return null
  const where = { first: index, skip }
  const parts: Parts = { portion: entry.portion, ...(entry.rest ? { rest: true } : {}) }
  const year = plainYear(scan, last)
  if (year !== null && year > 1800 && year < 2100)
    return { ...where, last: last + 1, parts: { ...parts, year }, by: [entry.by] }
  const current = currentPeriodAt(scan, last)
  if (current)
    return { ...where, last: current.last, parts: { ...parts, ...current.parts }, by: [entry.by, current.by] }
  return { ...where, last, parts, by: [entry.by] }
}

const currentPeriods: ReadonlyMap<string, Parts> = new Map([
  ['week', { weekOf: 0 }],
  ['month', { monthOf: 0 }],
  ['year', { yearOf: 0 }],
])

/** «نهاية العام» is that of the current one. */
function currentPeriodAt(scan: Scan, index: number): { parts: Parts; last: number; by: string } | null {
  const unit = scan.term(index, 'unit')
  if (!unit?.definite || unit.entry.count !== 1 || unit.proclitics !== '') return null
  const parts = currentPeriods.get(unit.entry.unit)
  if (!parts || referenceAt(scan, index) || namedYearAt(scan, index) || monthAt(scan, index)) return null
  return { parts, last: unit.last, by: unit.entry.by }
}

const seasonWord = 'فصل'

/** «صيف 2014», «فصل الشتاء الماضي», «شتاء 2015-2016». */
export const seasonAt: Finder = (scan, index) => {
  const isNamed = scan.is(index, seasonWord, `ب${seasonWord}`, `و${seasonWord}`)
  const season = scan.term(isNamed ? index + 1 : index, 'season')
  if (!season) return null
  const parts: Parts = { season: season.entry.season }
  const by = [season.entry.by]
  const where = { first: index, skip: isNamed ? scan.surface(index).length - seasonWord.length : season.skip }
  const shift = season.definite ? scan.term(season.last, 'shift') : null
  if (shift?.proclitics === '') return { ...where, last: shift.last, parts: { ...parts, shift: shift.entry.shift }, by }
  const year = anyYearAt(scan, scan.is(season.last, 'من') ? season.last + 1 : season.last)
  if (!year) return null
  const second = scan.is(year.last, '-', '–', '/') ? plainYear(scan, year.last + 1) : null
  const isPair = second !== null && second - 1 === year.parts.year
  return { ...where, last: isPair ? year.last + 2 : year.last, parts: { ...parts, ...year.parts }, by }
}

/** «القرن التاسع عشر», «القرن الماضي». */
export const centuryAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'century' || !unit.definite || unit.entry.count !== 1) return null
  const number = scan.number(unit.last)
  if (number && (number.ordinal || number.reading?.definite) && number.value <= 21)
    return { first: index, last: number.last, skip: unit.skip, parts: { century: number.value }, by: [unit.entry.by] }
  return referenceAt(scan, index)
}

/** «التسعينات», «أربعينيات القرن الماضي». */
export const decadeAt: Finder = (scan, index) => {
  const found = scan.term(index, 'decade')
  if (!found) return null
  const { entry, definite, skip } = found
  const isOf = scan.is(found.last, 'من')
  const at = isOf ? found.last + 1 : found.last
  const century = centuryAt(scan, at)
  // «في السبعينات من عمره»
  if (!century && (!definite || (isOf && scan.folded(at).startsWith('عمر')))) return null
  const parts: Parts = { decade: entry.decade, ...century?.parts }
  return { first: index, last: (century ?? found).last, skip, parts, by: [entry.by] }
}

/** «2016 الربع الثالث». */
export const yearQuarterAt: Finder = (scan, index) => {
  const year = plainYear(scan, index)
  const quarter = year === null ? null : quarterAt(scan, index + 1)
  if (year === null || !quarter || quarter.parts.year !== undefined) return null
  return { ...quarter, first: index, skip: 0, parts: { ...quarter.parts, year } }
}

/** What a year is cut into: the word, its slot, and how many there are. */
const divisions = [
  { word: `${article}ربع`, slot: 'quarter', count: 4 },
  { word: `${article}نصف`, slot: 'half', count: 2 },
] as const

type Division = (typeof divisions)[number]

/** «الربع الأول من 2018», «النصف الثاني من العام الماضي»; of a month only its name is kept. */
export const quarterAt: Finder = (scan, index) => {
  const word = scan.folded(index)
  const division = divisions.find((one) => word.endsWith(one.word))
  const nth = division ? nthOfYearAt(scan, index + 1, division) : null
  if (!division || nth === null) return null
  const { slot } = division
  const where = { first: index, skip: word.length - division.word.length, by: [`dates/${slot}`] }
  const at = scan.is(index + 2, 'من', 'في', 'ل') ? index + 3 : index + 2
  const year = yearAt(scan, at) ?? referenceAt(scan, at)
  const tail = year ?? (slot === 'half' ? monthPieceAt(scan, at) : null)
  if (tail) return { ...where, last: tail.last, parts: ofYear(tail) ? { [slot]: nth, ...tail.parts } : tail.parts }
  // «2016 الربع الثالث»
  return plainYear(scan, index - 1) === null ? null : { ...where, last: index + 2, parts: { [slot]: nth } }
}

function ofYear({ parts }: Piece): boolean {
  return parts.year !== undefined || parts.yearOf !== undefined
}

/** «الأول», «الأخير». */
function nthOfYearAt(scan: Scan, index: number, { count }: Division): number | null {
  const number = scan.number(index)
  if (!number?.ordinal || !number.reading?.definite) return scan.is(index, 'الاخير') ? count : null
  return number.value <= count ? number.value : null
}

/** «عيد الفطر», «عيد الفطر 2017», «رأس السنة الماضية». */
export const holidayAt: Finder = (scan, index) => {
  const feast = scan.term(index, 'holiday')
  if (!feast || scan.is(index - 1, 'شجره')) return null
  const { entry, last, skip } = feast
  const where = { first: index, skip, by: [entry.by] }
  const shift = scan.term(last, 'shift')
  if (shift) return { ...where, last: shift.last, parts: { feast: entry.date, shift: shift.entry.shift } }
  const year = anyYearAt(scan, scan.is(last, 'من', 'في', 'ل') ? last + 1 : last)
  return { ...where, last: year?.last ?? last, parts: { feast: entry.date, ...year?.parts } }
}

/** «عطلة نهاية الأسبوع». */
export const weekendAt: Finder = (scan, index) => {
  if (!scan.is(index, 'عطله') || !scan.is(index + 1, 'نهايه')) return null
  const unit = scan.term(index + 2, 'unit')
  if (unit?.entry.unit !== 'week') return null
  const week = referenceAt(scan, index + 2)
  const parts: Parts = { weekOf: 0, ...week?.parts, weekend: true }
  return { first: index, last: (week ?? unit).last, skip: 0, parts, by: [unit.entry.by] }
}

const mostInMonth = 5

/** «الأسبوع الأول من يوليو», «أول يوم جمعة من يوليو», «ثاني أيام عيد الأضحى». */
export const nthAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit === 'week' && unit.definite) return nthWeek(scan, unit)
  const number = scan.number(index)
  if (!number?.ordinal || number.value > mostInMonth || number.reading?.definite) return null
  const where = { first: index, skip: number.reading?.skip ?? 0 }
  const feast = feastOfDaysAt(scan, number.last)
  if (feast) return { ...feast, ...where, parts: { ...feast.parts, nth: number.value } }
  const day = scan.term(afterDayWord(scan, number.last)?.at ?? number.last, 'weekday')
  if (day?.proclitics !== '') return null
  return { ...where, last: day.last, parts: { nth: number.value, weekday: day.entry.weekday }, by: [day.entry.by] }
}

function nthWeek(scan: Scan, { first, last, skip, entry }: Term<'unit'>): Piece | null {
  const number = scan.number(last)
  const nth = scan.is(last, 'الاخير') ? -1 : number?.ordinal ? number.value : null
  if (nth === null || nth > mostInMonth) return null
  return { first, last: last + 1, skip, parts: { nth, nthWeek: true }, by: [entry.by] }
}

/** «أيام عيد الأضحى». */
function feastOfDaysAt(scan: Scan, index: number): Piece | null {
  const days = scan.term(index, 'unit')
  if (days?.entry.unit !== 'day' || days.entry.count !== 'many' || days.definite) return null
  return holidayAt(scan, days.last)
}
