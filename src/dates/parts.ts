import type { Calendar, DayPart, Feast, Season, Shift, Unit } from './word.js'

/** A period tied to the day of publication, or to the last one named: «الشهر نفسه», «العام التالي». */
export type Reference = number | 'same' | 'next' | 'before'

/** What the words of one expression say. Parts left out are understood when it is resolved. */
export interface Parts {
  calendar?: Calendar
  weekday?: number
  /** Of a weekday, month, season or feast: الماضي، الجاري، المقبل. */
  shift?: Shift
  /** «الجمعة قبل الماضية». */
  twice?: true
  day?: number
  month?: number
  year?: number
  /** The year of a day that everybody knows: «هجمات 11 سبتمبر». */
  knownYear?: number
  /** Days from publication: أمس −1. */
  offset?: number
  /** The day after or before the one that was named last: «اليوم التالي». */
  following?: number
  part?: DayPart
  /** The part stands behind its day and tells the time: «الجمعة بعد الظهر»; or is all there is: «الليلة». */
  behind?: true
  time?: Clock
  zone?: true
  weekOf?: Reference
  monthOf?: Reference
  yearOf?: Reference
  dayOf?: 'same'
  decadeOf?: Reference
  centuryOf?: Reference
  weekend?: true
  portion?: 'start' | 'middle' | 'end' | 'within'
  rest?: true
  season?: Season
  quarter?: number
  half?: number
  decade?: number
  century?: number
  /** «الأسبوع الأول من», «أول جمعة من»; −1 is the last. */
  nth?: number
  nthWeek?: true
  feast?: Feast
  everyYear?: true
  /** The other name of the same month: «26 تشرين الأول/أكتوبر». */
  otherMonth?: number
  /** The same day in the other calendar: «الموافق 10 أغسطس 2015». */
  other?: Parts
}

export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** 12-hour clock with nothing that says which half. */
  readonly half?: true
}

export interface Amount {
  readonly unit: Unit
  /** null is vague: «عدة أشهر». */
  readonly count: number | null
  /** The bound of a vague count; it holds for a span but would make a false date. */
  readonly least?: number
}

/** What an expression means before it is tied to a day. */
export type Sense =
  | { readonly form: 'point'; readonly parts: Parts }
  | {
      readonly form: 'offset'
      readonly amounts: readonly Amount[]
      readonly direction: -1 | 1
      /** What it counts from: «قبل يومين» now, «وبعد يومين قتل» the day told, «قبل يومين من الانتخابات» a happening. */
      readonly base: 'now' | 'told' | 'happening'
    }
  | { readonly form: 'recent'; readonly amount: Amount; readonly shift: Shift }
  | { readonly form: 'duration'; readonly amounts: readonly Amount[]; readonly upTo?: number }
  | { readonly form: 'set'; readonly value: string }
  | { readonly form: 'range'; readonly from: Parts; readonly to: Parts }

/** An expression found: its tokens, its meaning and the lines of data that made it. */
export interface Expression {
  readonly first: number
  readonly last: number
  /** UTF-16 units of the first token that do not belong to it. */
  readonly skip: number
  readonly sense: Sense
  readonly by: readonly string[]
}

/** A stretch of tokens that says something about one point in time. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly skip: number
  readonly parts: Parts
  readonly by: readonly string[]
}

/** What some of the parts say. */
export function only(parts: Parts, keys: readonly (keyof Parts)[]): Parts {
  const said = keys.filter((key) => parts[key] !== undefined)
  return Object.fromEntries(said.map((key) => [key, parts[key]]))
}

/** Whether a year that the press writes of is one of the Hijri calendar. */
export function isHijriYear(year: number): boolean {
  return year >= 1300 && year < 1500
}

export function isHijri({ calendar, year }: Parts): boolean {
  return calendar === 'hijri' || (year !== undefined && isHijriYear(year))
}
