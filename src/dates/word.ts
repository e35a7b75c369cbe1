import type { Entry } from '../document.js'

/** The measures of time, by their ISO 8601 letter in durations where they have one. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight' | 'midday'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Calendar = 'gregorian' | 'hijri'
/** Before, around or after the day of publication: الماضي، الجاري، المقبل. */
export type Shift = -1 | 0 | 1

/** What a word may mean when dates are read. `role` tells the cases apart. */
export type Meaning =
  | {
      readonly role: 'month'
      readonly calendar: Calendar
      readonly month: number
      /** `sure` is a month wherever it stands; `place` needs «في» or a neighbour, `neighbour` a day, a year, «شهر» or a modifier, `date` a day and a year. */
      readonly trust: 'sure' | 'place' | 'neighbour' | 'date'
      /** A letter that folding removes and that lifts the doubt: the madda of «آب», since «أب» is a father. */
      readonly letter?: string
    }
  | { readonly role: 'weekday'; readonly weekday: number }
  | { readonly role: 'unit'; readonly unit: Unit; readonly count: 1 | 2 | 'many' }
  | { readonly role: 'day'; readonly offset: number; readonly night?: boolean }
  | { readonly role: 'part'; readonly part: DayPart; readonly adverb?: boolean }
  /** `told` counts from the period told before: «العام التالي». */
  | { readonly role: 'shift'; readonly shift: Shift; readonly common?: boolean; readonly told?: boolean }
  | { readonly role: 'same' }
  | { readonly role: 'this' }
  | { readonly role: 'that' }
  | { readonly role: 'portion'; readonly portion: 'start' | 'middle' | 'end' | 'within'; readonly rest?: boolean }
  | { readonly role: 'season'; readonly season: Season }
  | { readonly role: 'decade'; readonly decade: number }
  | { readonly role: 'holiday'; readonly date: Feast; readonly common?: boolean }
  | { readonly role: 'relation'; readonly direction: -1 | 1; readonly since?: boolean }
  | { readonly role: 'lasting' }
  | { readonly role: 'about' }
  /** `least` is the bound that the word itself names: «بضعة» is three to nine. */
  | { readonly role: 'some'; readonly least?: number }
  | { readonly role: 'last' }
  | { readonly role: 'every' }
  | { readonly role: 'set'; readonly value: string }
  | { readonly role: 'era'; readonly calendar: Calendar; readonly before?: boolean }
  | { readonly role: 'hour' }
  | { readonly role: 'zone' }
  | { readonly role: 'link' }
  | { readonly role: 'from' }
  | { readonly role: 'to' }
  | { readonly role: 'ahead' }

/** When a feast falls: a day of a calendar with its length, or so many days from Western or Eastern Easter. */
export type Feast =
  | { readonly calendar: Calendar; readonly month: number; readonly day: number; readonly days?: number }
  | { readonly easter: 'western' | 'eastern'; readonly offset: number; readonly days?: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

export type TimeEntry = Entry & { readonly kind: 'time' } & Meaning

/** One meaning and the ways to write it. Hamzas, final ya and ta marbuta need no variants: folding removes them. */
export type TimeWord = Meaning & { readonly forms: readonly string[]; readonly host?: 'noun' | 'particle' | 'name' }

/** Words of one kind with the proof that they work; texts are read as published on Wednesday 2019-03-20. */
export interface Family {
  readonly name: string
  readonly words: readonly TimeWord[]
  /** A text → the expression in it and its value. */
  readonly examples: readonly (readonly [text: string, expression: string, value: string | null])[]
  /** Texts in which there is no expression of time. */
  readonly not: readonly string[]
}
