import type { DateTime } from 'luxon'
import type { Document, Stage, Timex, Token } from '../document.js'
import type { Warning } from '../record.js'
import { isScheduled, looksAhead, looksBack } from './ahead.js'
import { type Anchor, anchorOf } from './anchor.js'
import { composeAt } from './compose.js'
import { type Expression, isHijri, type Parts } from './parts.js'
import { resolve } from './resolve.js'
import { Scan } from './scan.js'
import type { Direction, Resolution, Setting } from './setting.js'
import { deadlines } from './tenses.js'

/** How far back an hour or «بعد يومين» looks for its day. */
const reach = 45

/** What a text has told as far as it has been read. */
interface Story {
  readonly anchor: Anchor | null
  readonly direction: Direction
  previous: DateTime | null
  /** The last day with where it was named. */
  dated: { day: DateTime; at: number; explicit: boolean } | null
}

function beginStory(anchor: Anchor | null, direction: Direction): Story {
  return { anchor, direction, previous: null, dated: null }
}

function settingAt(scan: Scan, expression: Expression, story: Story): Setting {
  const { first, last } = expression
  const { anchor, direction, previous, dated } = story
  const back = isYearless(expression) && looksBack(scan, first)
  const isNear = dated !== null && !isFooter(scan, first) && (first - dated.at <= reach || dated.explicit)
  return {
    anchor,
    direction,
    ahead: (looksAhead(scan, first) && !(back && scan.is(first - 1, 'منذ'))) || isDue(scan, expression),
    back,
    previous,
    previousDay: dated?.day ?? null,
    near: isNear ? dated.day : null,
    alone: first <= 1 && last === scan.tokens.length,
  }
}

/** «في 10 سبتمبر», «في مارس». */
function isYearless({ sense }: Expression): boolean {
  return sense.form === 'point' && sense.parts.month !== undefined && sense.parts.year === undefined
}

/** Whether a day is set for something: «بحلول الأحد», «يصل الجمعة», «حتى 5 مارس», «5 مارس موعدا». */
function isDue(scan: Scan, expression: Expression): boolean {
  const { first, last, sense } = expression
  if (isYearless(expression) && (deadlines.has(scan.folded(first - 1)) || scan.is(last, 'موعدا', 'كموعد'))) return true
  if (sense.form !== 'point' || sense.parts.weekday === undefined) return false
  return scan.is(first - 1, 'قبل', 'بحلول') || isScheduled(scan, first)
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
  const found = findExpressions(scan)
  const anchor = published === null ? anchorInText(scan, found, direction) : anchorOf(published)
  const story = beginStory(anchor, direction)
  const times: Timex[] = []
  const warnings: Warning[] = []
  for (const expression of found) {
    const resolution = resolve(expression.sense, settingAt(scan, expression, story))
    const time = timexOf(text, tokens, expression, resolution)
    times.push({ id: `t${times.length + 1}`, ...time })
    const { start, end } = time
    if (resolution.warning) warnings.push({ ...resolution.warning, span: { start, end, text: time.text } })
    remember(story, expression, resolution)
  }
  return { times, warnings }
}

function findExpressions(scan: Scan): Expression[] {
  const found: Expression[] = []
  for (let index = 0; index < scan.tokens.length; ) {
    const composition = composeAt(scan, index)
    index++
    if (!composition) continue
    found.push(...composition)
    index = Math.max(index, ...composition.map(({ last }) => last))
  }
  return found
}

/** The day of a text that nobody has dated but itself. */
function anchorInText(scan: Scan, found: readonly Expression[], direction: Direction): Anchor | null {
  const dateline = found.find((expression) => isDateline(scan.tokens, expression))
  if (!dateline) return null
  const { value } = resolve(dateline.sense, settingAt(scan, dateline, beginStory(null, direction)))
  return value === null ? null : anchorOf(value.slice(0, 'yyyy-mm-dd'.length))
}

function timexOf(
  text: string,
  tokens: readonly Token[],
  expression: Expression,
  { kind, value, interval, implied }: Resolution,
): Omit<Timex, 'id'> {
  const { first, last, skip, by } = expression
  const start = (tokens[first]?.start ?? 0) + skip
  const end = tokens[last - 1]?.end ?? start
  const calendar = calendarOf(expression)
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    interval,
    calendar,
    implied,
    by: [...by],
    first,
    last,
  }
}

function remember(story: Story, { first, sense }: Expression, { interval, day }: Resolution): void {
  if (sense.form !== 'point') return
  const { parts } = sense
  const { dated } = story
  if (day) {
    // an hour that takes its day from a whole date hands it on
    const explicit = isExplicit(parts) || (isHour(parts) && dated?.explicit === true && +dated.day === +day)
    if (explicit || !dated?.explicit || first - dated.at <= reach) story.dated = { day, at: first, explicit }
    story.previous = day
  } else if (interval && (parts.month !== undefined || parts.year !== undefined || parts.monthOf !== undefined)) {
    story.previous = anchorOf(interval.start)?.date ?? story.previous
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
