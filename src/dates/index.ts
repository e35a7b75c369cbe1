import { createLexicon, createSource, lookUp } from '../lexicon/lexicon.js'
import type { TimeExpression } from '../record.js'
import { numberItems } from '../text/numbers.js'
import { tokenize } from '../text/tokens.js'
import { anchorOf } from './anchor.js'
import { tagTimes } from './tag.js'
import { dateItems } from './words.js'

export type { TimeExpression } from '../record.js'

export interface DateOptions {
  /** ISO 8601 date or date-time from which relative dates are counted. Without it they stay unresolved. */
  published?: string
  /** Where weekdays and dates without a year lie when nothing tells: `past` (the default, as in news) or `future`. */
  preference?: 'past' | 'future'
}

const lexicon = createLexicon([createSource(numberItems), createSource(dateItems)])

/**
 * Finds the dates, times, durations and sets of an Arabic text.
 * Offsets are UTF-16 units, values ISO 8601 or TIMEX3, intervals whole days, both ends included.
 *
 * @example
 * parseDates('قال أمس الجمعة', { published: '2019-03-23' })[0]?.value // '2019-03-22'
 */
export function parseDates(text: string, options: DateOptions = {}): TimeExpression[] {
  if (typeof text !== 'string') throw new TypeError(`ahdath: the text must be a string, got ${show(text)}`)
  const { published, preference = 'past' } = options
  if (published !== undefined && (typeof published !== 'string' || anchorOf(published) === null)) {
    throw new TypeError(`ahdath: option "published" must be an ISO 8601 date, got ${show(published)}`)
  }
  if (preference !== 'past' && preference !== 'future') {
    throw new TypeError(`ahdath: option "preference" must be 'past' or 'future', got ${show(preference)}`)
  }
  const { times } = tagTimes(text, lookUp(lexicon, text, tokenize(text)), published ?? null, preference)
  return times.map(({ first: _first, last: _last, ...expression }) => expression)
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}
