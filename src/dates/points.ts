import {
  dayNumberAt,
  isTitle,
  type MonthName,
  monthAt,
  numericDateAt,
  plainYear,
  referenceAt,
  tailAt,
  yearAt,
} from './calendar-pieces.js'
import { fold } from '../text/letters.js'
import { clockAt } from './clock.js'
import { datedNames, memorableDays } from './memorable.js'
import type { Parts, Piece } from './parts.js'
import type { Scan } from './scan.js'

/** After these «اليوم» is a celebration or a count of days, not today: «اليوم العالمي», «اليوم الأول». */
const namedDays = new Set([
  ...[
    'العالمي',
    'الوطني',
    'الدولي',
    'الواحد',
    'الدراسي',
    'الاخير',
    'الاسود',
    'الموعود',
    'المفتوح',
    'الانتخابي',
    'الاعلامي',
  ],
])
/** Before it: names of papers and channels, and days told of. */
const beforeToday = new Set([
  'المصري',
  'روسيا',
  'ذلك',
  'تلك',
  'نفس',
  'بذلك',
  'لذلك',
  'جريده',
  'صحيفه',
  'وذلك',
  'ليبيا',
  'اخبار',
  'بي',
])
const beforeTomorrow = new Set(['حزب', 'تيار', 'صحيفه', 'حركه', 'جريده', 'موسسه'])
/** «صلاة الجمعة» is a prayer, «مسجد الجمعة» a mosque. */
const beforeFriday = new Set(['صلاه', 'خطبه', 'لصلاه', 'وصلاه', 'بصلاه', 'خطيب', 'مسجد', 'جامع', 'امام', 'خطب'])
const inPlace = new Set([
  'في',
  'منذ',
  'خلال',
  'حتي',
  'وحتي',
  'الي',
  'بحلول',
  'وفي',
  'ومنذ',
  'اواخر',
  'اوائل',
  'منتصف',
  'نهايه',
  'مطلع',
  'بدايه',
])

const otherNights = new Set(['التاليه', 'نفسها', 'ذاتها', 'الفاصله', 'الاولي', 'الثانيه', 'السابقه', 'التي', 'الواحده'])

type Finder = (scan: Scan, index: number) => Piece | null

const piece = (first: number, last: number, skip: number, parts: Parts, by: readonly string[]): Piece => ({
  first,
  last,
  skip,
  parts,
  by,
})

/** «يوم» before a weekday, a date or a relative day. */
function afterDayWord(scan: Scan, index: number): { at: number; skip: number } | null {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'day' || unit.definite || unit.entry.count !== 1) return null
  return { at: unit.last, skip: unit.skip }
}

/** «اليوم الثالث من شهر أكتوبر». */
const countedDayAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'day' || !unit.definite || unit.entry.count !== 1) return null
  const date = scan.number(unit.last)?.ordinal ? dateAt(scan, unit.last) : null
  return date && { ...date, first: index, skip: unit.skip }
}

const offsetAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const word = afterDayWord(scan, index)
  const at = these?.last ?? word?.at ?? index
  const day = scan.term(at, 'day')
  if (!day || (word && (day.definite || day.proclitics !== ''))) return null
  const { offset, night, by } = day.entry
  if (day.last === at + 1 && offset === 0) {
    if (namedDays.has(scan.folded(day.last)) || beforeToday.has(scan.folded(index - 1))) return null
    const next = scan.number(day.last)
    if (next?.ordinal && next.reading?.definite) return null
  }
  // «في الليلة التالية», «الليلة الفاصلة بين» tell of other nights
  if (night && offset === 0 && (otherNights.has(scan.folded(day.last)) || scan.is(index - 1, 'تلك'))) return null
  if (offset === 1 && beforeTomorrow.has(scan.folded(index - 1))) return null
  return piece(
    index,
    day.last,
    word?.skip ?? these?.skip ?? day.skip,
    { offset, ...(night ? { part: 'night', ...(offset >= 0 ? { behind: true } : {}) } : {}) },
    [by],
  )
}

const weekdayAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const word = these ? null : afterDayWord(scan, index)
  const at = these?.last ?? word?.at ?? index
  const day = scan.term(at, 'weekday')
  if (!day || (word && day.proclitics !== '')) return null
  const week = !day.definite && !word ? referenceAt(scan, day.last) : null
  if (!day.definite && !word && week?.parts.weekOf === undefined) return null
  if (day.entry.weekday === 5 && !word && beforeFriday.has(scan.folded(index - 1))) return null
  const parts: Parts = { weekday: day.entry.weekday }
  let { last } = day
  const nthDay = nthWeekday(scan, last)
  if (nthDay !== null)
    return piece(index, last + 1, word?.skip ?? day.skip, { ...parts, nth: nthDay, monthOf: 0 }, [day.entry.by])
  const alone = numberedWeekday(scan, last)
  if (alone) return piece(index, alone.last, word?.skip ?? day.skip, { ...parts, day: alone.day }, [day.entry.by])
  const far = scan.is(last, 'قبل', 'بعد') ? scan.term(last + 1, 'shift') : null
  // «الجمعة قبل الماضية»
  if (far && far.entry.shift !== 0 && !far.entry.common) {
    const by = [day.entry.by, far.entry.by]
    return piece(index, far.last, word?.skip ?? day.skip, { ...parts, shift: far.entry.shift, twice: true }, by)
  }
  const shift = scan.term(last, 'shift')
  if (shift && shift.proclitics === '') {
    parts.shift = shift.entry.shift
    last = shift.last
  } else if (these) parts.shift = 0
  const nth = scan.number(last)
  if (nth?.ordinal && nth.reading?.definite && nth.value <= 5 && nth.reading.proclitics === '') {
    const month = monthAt(scan, nth.last + (scan.is(nth.last, 'من', 'في') ? 1 : 0))
    if (month) return piece(index, nth.last, word?.skip ?? day.skip, { ...parts, nth: nth.value }, [day.entry.by])
  }
  return piece(
    index,
    last,
    these?.skip ?? word?.skip ?? day.skip,
    parts,
    shift ? [day.entry.by, shift.entry.by] : [day.entry.by],
  )
}

/** «الثلاثاء الثالث» at the end of a clause is the third of the month. */
function nthWeekday(scan: Scan, index: number): number | null {
  const number = scan.number(index)
  if (!number?.ordinal || !number.reading?.definite || number.value > 5 || number.last !== index + 1) return null
  return number.reading.proclitics === '' && scan.isPunctuation(number.last) ? number.value : null
}

/** «الأربعاء 27،»: a day of the month without its month. */
function numberedWeekday(scan: Scan, index: number): { day: number; last: number } | null {
  const number = dayNumberAt(scan, scan.is(index, 'في') ? index + 1 : index)
  return number && scan.isPunctuation(number.last) && !scan.is(number.last, '/', '-', ':', '%', '–')
    ? { day: number.day, last: number.last }
    : null
}

/** Whether the neighbours bear out a month whose name has other meanings. */
function isBorneOut(scan: Scan, name: MonthName, hasDay: boolean, hasTail: boolean): boolean {
  if (name.sure) return true
  // «3 صفر» is a score more often than a day of Safar
  if (name.calendar === 'hijri' && name.month === 2) return hasTail
  if (name.term.entry.trust === 'date') return hasDay && hasTail
  if (hasDay || hasTail) return true
  const next = scan.term(name.last, 'to')?.last ?? scan.and(name.last)
  if (next !== null && scan.term(next, 'month')) return true
  if (name.term.entry.trust === 'neighbour') return false
  return inPlace.has(scan.folded(name.first - 1)) || ['ب', 'ل', 'وب'].includes(name.term.proclitics)
}

function monthParts(name: MonthName): Parts {
  return { calendar: name.calendar, month: name.month, ...(name.other === null ? {} : { otherMonth: name.other }) }
}

/** Behind a day number the month may stand after «من», a dash or nothing. */
function monthAfterDay(scan: Scan, index: number): MonthName | null {
  const of = scan.is(index, 'من', '-', '/', '–') ? index + 1 : index
  const name = monthAt(scan, of)
  if (!name || name.term.proclitics.length > 1 || (name.term.proclitics !== '' && name.term.proclitics !== 'ل'))
    return null
  if (name.skip > 0 && of > index && scan.is(index, 'من')) return null
  // «3-صفر»
  return scan.is(index, '-', '–', '/') && !name.sure ? null : name
}

const nameHeads = new Set(datedNames.map(fold))

/** The word before, a quotation mark passed over: «صحيفة "26 سبتمبر"». */
function headBefore(scan: Scan, index: number): string {
  const quoted = scan.is(index - 1, '"', '“', '”', '«', "'", '(')
  return scan.folded(quoted ? index - 2 : index - 1)
}

/** A month in a name: «مفاعل تموز», and the month of «قوى 14 آذار». */
function isNamePart(scan: Scan, index: number): boolean {
  const number = scan.tokens[index - 1]?.kind === 'number'
  return nameHeads.has(headBefore(scan, number ? index - 1 : index))
}

const known = new Map(
  memorableDays.flatMap(({ heads, month, day, year }) => heads.map((head) => [`${fold(head)} ${month}-${day}`, year] as const)),
)

function knownYear(head: string, month: number, day: number): number | undefined {
  return known.get(`${head} ${month}-${day}`)
}

const dateAt: Finder = (scan, index) => {
  const day = dayNumberAt(scan, index)
  if (!day) return null
  const month = monthAfterDay(scan, day.last)
  if (month) {
    const tail = hijriTail(scan, month)
    if (!isBorneOut(scan, month, true, tail !== null)) return null
    const before = headBefore(scan, index)
    if (!tail && nameHeads.has(before)) return null
    const year = tail ? undefined : knownYear(before, month.month, day.day)
    const parts: Parts = { day: day.day, ...monthParts(month), ...tail?.parts, ...(year === undefined ? {} : { knownYear: year }) }
    return piece(day.first, tail?.last ?? month.last, day.skip, parts, [...month.by, ...(tail?.by ?? [])])
  }
  // «12 الجاري»
  const running = day.word ? null : scan.term(day.last, 'shift')
  if (running && scan.is(day.last, 'الجاري', 'المنصرم')) {
    return piece(day.first, running.last, day.skip, { day: day.day, monthOf: running.entry.shift }, [running.entry.by])
  }
  if (scan.is(day.last, 'منه') && !day.word)
    return piece(index, day.last + 1, day.skip, { day: day.day, monthOf: 'same' }, ['dates/same'])
  const of = scan.is(day.last, 'من') ? day.last + 1 : day.last
  const reference = referenceAt(scan, of)
  if (
    reference?.parts.monthOf === undefined ||
    (of === day.last && !['ب', 'لل', 'ل'].includes(scan.term(of, 'unit')?.proclitics ?? ''))
  )
    return null
  const tail = tailAt(scan, reference.last)
  return piece(
    index,
    tail?.last ?? reference.last,
    day.skip,
    { day: day.day, ...reference.parts, ...tail?.parts },
    reference.by,
  )
}

/** A Hijri month is followed by a Hijri year or by none: «25 شوال 1436 هـ». */
function hijriTail(scan: Scan, month: MonthName): ReturnType<typeof tailAt> {
  const tail = tailAt(scan, month.last)
  if (month.calendar === 'gregorian' || tail?.parts.year === undefined) return tail
  const { year } = tail.parts
  // «رمضان 2017» is the Ramadan of that solar year
  return year < 1500 ? { ...tail, parts: { ...tail.parts, calendar: 'hijri' } } : tail
}

const monthPieceAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const month = monthAt(scan, these?.last ?? index)
  if (!month) return null
  const by = month.by
  const skip = these?.skip ?? month.skip
  const parts = monthParts(month)
  if (these) return piece(index, month.last, skip, { ...parts, shift: 0 }, by)
  const day = dayNumberAt(scan, month.last)
  const next = day ? (scan.is(day.last, ',', '،', 'من') ? day.last + 1 : day.last) : 0
  const year = day && yearAfterDay(scan, next)
  const alone = day && scan.isPunctuation(day.last) && !scan.is(day.last, '/', ':', '%', '-')
  if (day && day.skip === 0 && (day.word ? isDayWord(scan, day.first) : year || alone)) {
    return piece(index, year ? year.last : day.last, skip, { ...parts, day: day.day, ...year?.parts }, by)
  }
  const tail = hijriTail(scan, month)
  if (!isBorneOut(scan, month, false, tail !== null) || (!tail && isNamePart(scan, index))) return null
  return piece(index, tail?.last ?? month.last, skip, { ...parts, ...tail?.parts }, [...by, ...(tail?.by ?? [])])
}

/** «سبتمبر الحادي والعشرين»: behind the month only an ordinal with the article is its day. */
function isDayWord(scan: Scan, index: number): boolean {
  const number = scan.number(index)
  return number?.reading?.definite === true && number.reading.proclitics === ''
}

/** The year behind «سبتمبر 10,» may be in words. */
function yearAfterDay(scan: Scan, index: number): Piece | null {
  const year = yearAt(scan, index, true)
  if (year) return year
  const number = scan.number(index)
  return number?.reading && number.value >= 1000 && number.value < 2200
    ? piece(index, number.last, 0, { year: number.value }, [])
    : null
}

const yearPieceAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit && isTitle(scan, index, unit)) return null
  return yearAt(scan, index, false)
}

const partAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const part = scan.term(these?.last ?? index, 'part')
  if (!part) return null
  // «هذا الصباح» names its day
  if (these)
    return part.definite || part.entry.adverb
      ? piece(index, part.last, these.skip, { part: part.entry.part, offset: 0 }, [part.entry.by])
      : null
  // «صلاة الظهر»
  if (beforeFriday.has(scan.folded(index - 1))) return null
  // «في الصباح الباكر الثلاثاء» tells the time, «صباح الثلاثاء» names the day
  const behind = part.entry.adverb || part.definite ? ({ behind: true } as const) : {}
  return piece(index, part.last, part.skip, { part: part.entry.part, ...behind }, [part.entry.by])
}

const portionAt: Finder = (scan, index) => {
  const portion = scan.term(index, 'portion')
  if (!portion || portion.definite) return null
  const { entry, last, skip } = portion
  // «بداية من» is «from … on»
  if (entry.portion === 'start' && scan.is(last, 'من')) return null
  const parts: Parts = { portion: entry.portion, ...(entry.rest ? { rest: true } : {}) }
  const year = plainYear(scan, last)
  if (year !== null && year > 1800 && year < 2100) return piece(index, last + 1, skip, { ...parts, year }, [entry.by])
  // «نهاية العام» is that of the current one
  const unit = scan.term(last, 'unit')
  if (unit?.definite && unit.entry.count === 1 && unit.proclitics === '' && !referenceAt(scan, last)) {
    const slot = ({ week: 'weekOf', month: 'monthOf', year: 'yearOf' } as const)[
      unit.entry.unit as 'week' | 'month' | 'year'
    ]
    const hasYear = yearAt(scan, last, false) !== null || monthAt(scan, last) !== null
    if (slot && !hasYear) return piece(index, unit.last, skip, { ...parts, [slot]: 0 }, [entry.by, unit.entry.by])
  }
  return piece(index, last, skip, parts, [entry.by])
}

const seasonAt: Finder = (scan, index) => {
  const named = scan.is(index, 'فصل', 'بفصل', 'وفصل')
  const season = scan.term(named ? index + 1 : index, 'season')
  if (!season) return null
  const parts: Parts = { season: season.entry.season }
  const shift = scan.term(season.last, 'shift')
  const by = [season.entry.by]
  const skip = named ? scan.surface(index).length - 3 : season.skip
  if (season.definite && shift && shift.proclitics === '')
    return piece(index, shift.last, skip, { ...parts, shift: shift.entry.shift }, by)
  const at = scan.is(season.last, 'من') ? season.last + 1 : season.last
  const year = yearAt(scan, at, true) ?? referenceAt(scan, at)
  if (!year || (year.parts.year === undefined && year.parts.yearOf === undefined)) return null
  // «شتاء 2015-2016»
  const second = scan.is(year.last, '-', '–', '/') ? plainYear(scan, year.last + 1) : null
  const last = second !== null && second - 1 === year.parts.year ? year.last + 2 : year.last
  return piece(index, last, skip, { ...parts, ...year.parts }, by)
}

const centuryAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'century' || !unit.definite || unit.entry.count !== 1) return null
  const number = scan.number(unit.last)
  if (number && (number.ordinal || number.reading?.definite) && number.value <= 21) {
    return piece(index, number.last, unit.skip, { century: number.value }, [unit.entry.by])
  }
  return referenceAt(scan, index)
}

const decadeAt: Finder = (scan, index) => {
  const decade = scan.term(index, 'decade')
  if (!decade) return null
  const at = scan.is(decade.last, 'من') ? decade.last + 1 : decade.last
  const century = centuryAt(scan, at)
  if (!century && !decade.definite) return null
  // «في السبعينات من عمره»
  if (!century && scan.is(decade.last, 'من') && scan.folded(at).startsWith('عمر')) return null
  if (!century) return piece(index, decade.last, decade.skip, { decade: decade.entry.decade }, [decade.entry.by])
  return piece(index, century.last, decade.skip, { decade: decade.entry.decade, ...century.parts }, [decade.entry.by])
}

/** «2016 الربع الثالث». */
const yearQuarterAt: Finder = (scan, index) => {
  const year = plainYear(scan, index)
  const quarter = year === null ? null : quarterAt(scan, index + 1)
  return quarter && year !== null && quarter.parts.year === undefined
    ? piece(index, quarter.last, 0, { ...quarter.parts, year }, quarter.by)
    : null
}

/** «الربع الأول من 2018», «النصف الثاني من العام الماضي». */
const quarterAt: Finder = (scan, index) => {
  const word = scan.folded(index)
  const kind = word.endsWith('الربع') ? 'quarter' : word.endsWith('النصف') ? 'half' : null
  if (!kind) return null
  const number = scan.number(index + 1)
  const ordinal =
    number?.ordinal && number.reading?.definite
      ? number.value
      : scan.is(index + 1, 'الاخير')
        ? kind === 'half'
          ? 2
          : 4
        : null
  if (ordinal === null || ordinal > (kind === 'half' ? 2 : 4)) return null
  const at = scan.is(index + 2, 'من', 'في', 'ل') ? index + 3 : index + 2
  const year = yearAt(scan, at, true) ?? referenceAt(scan, at)
  const month = kind === 'half' && !year ? monthPieceAt(scan, at) : null
  const tail = year ?? month
  const skip = word.length - 'الربع'.length
  if (tail && (tail.parts.year !== undefined || tail.parts.yearOf !== undefined)) {
    return piece(index, tail.last, skip, { [kind]: ordinal, ...tail.parts }, [`dates/${kind}`])
  }
  if (tail) return piece(index, tail.last, skip, tail.parts, [`dates/${kind}`])
  // «2016 الربع الثالث»
  return plainYear(scan, index - 1) !== null
    ? piece(index, index + 2, skip, { [kind]: ordinal }, [`dates/${kind}`])
    : null
}

const holidayAt: Finder = (scan, index) => {
  const feast = scan.term(index, 'holiday')
  if (!feast || scan.is(index - 1, 'شجره')) return null
  const parts: Parts = { feast: feast.entry.date }
  const shift = scan.term(feast.last, 'shift')
  if (shift) return piece(index, shift.last, feast.skip, { ...parts, shift: shift.entry.shift }, [feast.entry.by])
  const at = scan.is(feast.last, 'من', 'في', 'ل') ? feast.last + 1 : feast.last
  const year = yearAt(scan, at, true) ?? referenceAt(scan, at)
  const tail = year && (year.parts.year !== undefined || year.parts.yearOf !== undefined) ? year : null
  return piece(index, tail?.last ?? feast.last, feast.skip, { ...parts, ...tail?.parts }, [feast.entry.by])
}

/** «الأسبوع الأول من يوليو», «أول يوم جمعة من يوليو», «عطلة نهاية الأسبوع». */
const nthAt: Finder = (scan, index) => {
  if (scan.is(index, 'عطله') && scan.is(index + 1, 'نهايه')) {
    const week = referenceAt(scan, index + 2)
    const unit = scan.term(index + 2, 'unit')
    if (unit?.entry.unit !== 'week') return null
    return piece(index, week?.last ?? unit.last, 0, { weekOf: 0, ...week?.parts, weekend: true }, [unit.entry.by])
  }
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit === 'week' && unit.definite) {
    const number = scan.number(unit.last)
    const nth = scan.is(unit.last, 'الاخير') ? -1 : number?.ordinal ? number.value : null
    if (nth === null || nth > 5) return null
    return piece(index, unit.last + 1, unit.skip, { nth, nthWeek: true }, [unit.entry.by])
  }
  const number = scan.number(index)
  if (!number?.ordinal || number.value > 5 || number.reading?.definite) return null
  // «ثاني أيام عيد الأضحى»
  const days = scan.term(number.last, 'unit')
  const feast = days?.entry.unit === 'day' && days.entry.count === 'many' && !days.definite ? holidayAt(scan, days.last) : null
  if (feast) return { ...feast, first: index, skip: number.reading?.skip ?? 0, parts: { ...feast.parts, nth: number.value } }
  const day = scan.term(afterDayWord(scan, number.last)?.at ?? number.last, 'weekday')
  return day && day.proclitics === ''
    ? piece(index, day.last, number.reading?.skip ?? 0, { nth: number.value, weekday: day.entry.weekday }, [
        day.entry.by,
      ])
    : null
}

const clockPieceAt: Finder = (scan, index) => clockAt(scan, index)
const numericAt: Finder = (scan, index) => numericDateAt(scan, index, false)

/** In the order in which they are tried; the longest wins. */
const finders: readonly Finder[] = [
  nthAt,
  countedDayAt,
  yearQuarterAt,
  portionAt,
  offsetAt,
  weekdayAt,
  numericAt,
  dateAt,
  monthPieceAt,
  clockPieceAt,
  yearPieceAt,
  quarterAt,
  seasonAt,
  decadeAt,
  centuryAt,
  referenceAt,
  holidayAt,
  partAt,
]

/** The longest piece that begins at a token. */
export function pieceAt(scan: Scan, index: number): Piece | null {
  let longest: Piece | null = null
  for (const find of finders) {
    const found = find(scan, index)
    if (found && found.last > (longest?.last ?? 0)) longest = found
  }
  return longest
}
