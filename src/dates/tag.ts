import type { DateTime } from 'luxon'
import type { Document, Stage, Timex, Token } from '../document.js'
import type { Warning } from '../record.js'
import { isScheduled, looksAhead, looksBack } from './ahead.js'
import { type Anchor, anchorOf } from './anchor.js'
import { composeAt } from './compose.js'
import { type Expression, isHijri, type Parts } from './parts.js'
import { resolve } from './resolve.js'
import { Scan } from './scan.js'
import type { Direction, Setting } from './setting.js'
import { deadlines } from './tenses.js'

/** How far back an hour or «بعد يومين» looks for its day. */
export const reach = 45

interface State {
  previous: DateTime | null
  /** The last day with where it was named. */
  dated: { day: DateTime; at: number; explicit: boolean } | null
}

function settingAt(
  scan: Scan,
  { first, last, sense }: Expression,
  state: State,
  anchor: Anchor | null,
  direction: Direction,
): Setting {
  const parts = sense.form === 'point' ? sense.parts : null
  const yearless = parts !== null && parts.month !== undefined && parts.year === undefined
  const due = parts?.weekday !== undefined && (scan.is(first - 1, 'قبل', 'بحلول') || isScheduled(scan, first))
  const back = yearless && looksBack(scan, first)
  const ahead =
    (looksAhead(scan, first) && !(back && scan.is(first - 1, 'منذ'))) ||
    (yearless && (deadlines.has(scan.folded(first - 1)) || scan.is(last, 'موعدا', 'كموعد'))) ||
    due
  const near =
    state.dated && !isFooter(scan, first) && (first - state.dated.at <= reach || state.dated.explicit)
      ? state.dated.day
      : null
  const alone = (first === 0 || first === 1) && last === scan.tokens.length
  return {
    anchor,
    direction,
    ahead,
    back,
    previous: state.previous,
    previousDay: state.dated?.day ?? null,
    near,
    alone,
  }
}

/** «// انتهى // 10:07 ت م»: the hour at which an agency let the story go. */
function isFooter(scan: Scan, index: number): boolean {
  let at = index - 1
  while (scan.is(at, '/', '\n')) at--
  return at < index - 1 && scan.is(at, 'انتهي') && scan.is(at - 1, '/')
}

function calendarOf({ sense }: Expression): 'gregorian' | 'hijri' {
  return sense.form === 'point' &&
    (isHijri(sense.parts) ||
      (sense.parts.feast && 'calendar' in sense.parts.feast && sense.parts.feast.calendar === 'hijri'))
    ? 'hijri'
    : 'gregorian'
}

/** A whole date alone on the first lines: «بيروت - 12 آذار 2019». Relative dates may be counted from it. */
const datelineReach = 25

function isDateline(tokens: readonly Token[], { first, last, sense }: Expression): boolean {
  if (first > datelineReach || sense.form !== 'point') return false
  const { day, month, year } = sense.parts
  if (day === undefined || month === undefined || year === undefined) return false
  const isEdge = (token: Token | undefined): boolean =>
    !token || (token.kind === 'punctuation' && token.word.surface !== '،')
  return isEdge(tokens[first - 1]) && (isEdge(tokens[last]) || tokens[last]?.word.folded === 'واس')
}

export interface Tagged {
  readonly times: readonly Timex[]
  readonly warnings: readonly Warning[]
}

/** Finds and resolves every expression of time among the tokens of a text. */
export function tagTimes(
  text: string,
  tokens: readonly Token[],
  published: string | null,
  direction: Direction,
): Tagged {
  const scan = new Scan(tokens)
  const found: Expression[] = []
  for (let index = 0; index < tokens.length; ) {
    const composition = composeAt(scan, index)
    if (composition) found.push(...composition)
    index = composition ? Math.max(index + 1, ...composition.map(({ last }) => last)) : index + 1
  }
  const dateline = published === null ? found.find((expression) => isDateline(tokens, expression)) : undefined
  const lineDay =
    dateline &&
    resolve(dateline.sense, settingAt(scan, dateline, { previous: null, dated: null }, null, direction)).value
  const anchor = published !== null ? anchorOf(published) : lineDay ? anchorOf(lineDay.slice(0, 10)) : null
  const state: State = { previous: null, dated: null }
  const times: Timex[] = []
  const warnings: Warning[] = []
  for (const expression of found) {
    const resolution = resolve(expression.sense, settingAt(scan, expression, state, anchor, direction))
    const { first, last, skip, by } = expression
    const start = (tokens[first]?.start ?? 0) + skip
    const end = tokens[last - 1]?.end ?? start
    const { kind, value, interval, implied, day, warning } = resolution
    const span = { start, end, text: text.slice(start, end) }
    times.push({
      id: `t${times.length + 1}`,
      ...span,
      kind,
      value,
      interval,
      calendar: calendarOf(expression),
      implied,
      by: [...by],
      first,
      last,
    })
    if (warning) warnings.push({ ...warning, span })
    remember(state, expression, resolution.interval?.start ?? null, day)
  }
  return { times, warnings }
}

function remember(state: State, { first, sense }: Expression, start: string | null, day: DateTime | null): void {
  if (sense.form !== 'point') return
  const { parts } = sense
  if (day) {
    // an hour that takes its day from a whole date hands it on
    const explicit = isExplicit(parts) || (isHour(parts) && state.dated?.explicit === true && +state.dated.day === +day)
    if (explicit || !state.dated?.explicit || first - state.dated.at <= reach)
      state.dated = { day, at: first, explicit }
    state.previous = day
  } else if (start !== null && (parts.month !== undefined || parts.year !== undefined || parts.monthOf !== undefined)) {
    state.previous = anchorOf(start)?.date ?? state.previous
  }
}

const isHour = ({ time, weekday, day, offset, dayOf, following }: Parts): boolean =>
  time !== undefined && (weekday ?? day ?? offset ?? dayOf ?? following) === undefined

const isExplicit = ({ day, month, year }: Parts): boolean =>
  day !== undefined && month !== undefined && year !== undefined

/** Adds the expressions of time and the warnings about them. */
export const tagDates: Stage = (document: Document): Document => {
  const { times, warnings } = tagTimes(document.text, document.tokens, document.context.published, 'past')
  return { ...document, times: [...document.times, ...times], warnings: [...document.warnings, ...warnings] }
}
