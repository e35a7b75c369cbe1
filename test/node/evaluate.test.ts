import { describe, expect, it } from 'vitest'
import { type EventDocument, extractEvents } from '../../src/index.js'
import { canonicalTime } from '../../src/node/calendar.js'
import { articleText, type GoldDocument, type GoldSpan, locate } from '../../src/node/gold.js'
import { evaluate, evaluationTable, rates } from '../../src/node/index.js'
import { articles, gold } from '../corpus.js'

describe('canonicalTime', () => {
  it.each([
    ['2015-W32', '2015-08-03/2015-08-09'],
    ['2015-08', '2015-08-01/2015-08-31'],
    ['2014', '2014-01/2014-12'],
    ['199X', '1990/1999'],
    ['2015-Q1', '2015-01/2015-03'],
    ['P1Y', 'P12M'],
    ['P1W', 'P7D'],
    ['2020-03-23T17:00', '2020-03-23T17:00:00'],
  ])('%s is %s', (one, other) => {
    expect(canonicalTime(one)).toBe(canonicalTime(other))
  })

  it.each([
    ['2015-W32', '2015-W33'],
    ['P1M', 'P30D'],
    ['2015-08-03', '2015-08'],
    ['XXXX-WXX-5', 'XXXX-WXX-6'],
  ])('%s is not %s', (one, other) => {
    expect(canonicalTime(one)).not.toBe(canonicalTime(other))
  })

  it('knows the first week of every year', () => {
    expect(canonicalTime('2020-W01')).toBe(canonicalTime('2019-12-30/2020-01-05'))
    expect(canonicalTime('2016-W01')).toBe(canonicalTime('2016-01-04/2016-01-10'))
  })
})

const text = 'قتل جندي في تعز ثم قتل ضابط'

it.each<[GoldSpan, number | undefined]>([
  [{ t: 'قتل' }, 0],
  [{ t: 'قتل', n: 1 }, 19],
  [{ t: 'قتل', n: 2 }, undefined],
  [{ t: 'عدن', n: 0 }, undefined],
])('locate %j', (span, start) => {
  expect(locate(text, span)?.start).toBe(start)
})

/** The gold written as if the library had found it: everything must be right. */
function asDocument(document: GoldDocument, text: string): EventDocument {
  const spans = (list: readonly GoldSpan[] = []): object[] => list.flatMap((span) => locate(text, span) ?? [])
  const counts = (list: Readonly<Record<string, number>> = {}): object =>
    Object.fromEntries(Object.entries(list).map(([kind, min]) => [kind, { min }]))
  const events = document.events.map((event) => ({
    ...event,
    trigger: spans([event.trigger])[0],
    also: spans(event.also),
    actors: spans(event.actors),
    recipients: spans(event.recipients),
    place: event.place ? spans([event.place])[0] : null,
    date: event.date ? { value: event.date } : null,
    source: event.source ? spans([event.source])[0] : null,
    counts: counts(event.counts),
  }))
  const dates = document.dates.flatMap(({ span, value }) => spans([span]).map((place) => ({ ...place, value })))
  return { events, dates } as unknown as EventDocument
}

describe('evaluate', () => {
  it('finds the gold itself without fault', () => {
    const perfect = evaluate(
      (text, { id }) => asDocument(gold.find((one) => one.id === id) as GoldDocument, text),
      articles,
      gold,
    )
    for (const [name, tally] of perfect) {
      if (tally.wanted > 0) expect({ name, recall: rates(tally).recall }).toEqual({ name, recall: 100 })
      expect({ name, wrong: tally.found - tally.right > 0 }).toEqual({ name, wrong: false })
    }
  })

  it('finds nothing in nothing', () => {
    const empty = evaluate(() => ({ events: [], dates: [] }) as unknown as EventDocument, articles, gold)
    for (const { right, found } of empty.values()) expect([right, found]).toEqual([0, 0])
    expect(empty.get('events')?.wanted).toBeGreaterThan(300)
  })

  it('prints a table', () => {
    const [article] = articles
    if (!article) throw new Error('no articles')
    const lines = evaluationTable(evaluate(extractEvents, [article], gold)).split('\n')
    expect(lines[0]).toMatch(/^\| +\| +P \| +R \| +F1 \|/)
    expect(lines[2]).toMatch(/^\| events +\|/)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
  })
})

it('every span of the gold stands in its article', () => {
  const texts = new Map(articles.map((article) => [article.id, articleText(article)]))
  const lost = gold.flatMap(({ id, dates, events }) => {
    const spans = [
      ...dates.map(({ span }) => span),
      ...events.flatMap(({ trigger, also = [], actors = [], recipients = [], place, source }) =>
        [trigger, ...also, ...actors, ...recipients, place, source].filter(
          (span) => span !== null && span !== undefined,
        ),
      ),
    ]
    return spans.filter((span) => !locate(texts.get(id) ?? '', span)).map((span) => `${id} ${span.t}`)
  })
  expect(lost).toEqual([])
})

/** Floors, so that nothing slips by unseen; raise them when the figures rise. */
it.each([
  ['events', 50],
  ['dates', 85],
  ['date values', 75],
])('%s: F1 of at least %d', (name, least) => {
  const tally = evaluate(extractEvents, articles, gold).get(name)
  expect(tally && rates(tally).f1).toBeGreaterThanOrEqual(least)
})
