import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EventDocument, extractEvents, type MergedEvent, type MergeOptions, mergeEvents } from '../../src/index.js'

function read(id: string, text: string, published = '2015-08-10'): EventDocument {
  return extractEvents(text, { id, published })
}

/** Merged events that several documents tell. */
function shared(documents: readonly EventDocument[], options?: MergeOptions): MergedEvent[] {
  return mergeEvents(documents, options).filter(({ sources }) => sources.length > 1)
}

const first = read('first', 'قتل خمسة جنود يمنيين في هجوم شنته حركة طالبان على حاجز في تعز أمس.')
const second = read('second', 'هاجمت حركة طالبان حاجزا في تعز يوم الأحد وقتل سبعة جنود يمنيين.', '2015-08-11')
const elsewhere = read('elsewhere', 'قتل خمسة جنود يمنيين في هجوم شنته حركة طالبان على حاجز في عدن أمس.')
const later = read('later', 'قتل خمسة جنود يمنيين في هجوم شنته حركة طالبان على حاجز في تعز أمس.', '2015-08-20')
const denied = read('denied', 'لم تهاجم حركة طالبان حاجزا في تعز يوم الأحد.', '2015-08-11')
const visit = read('visit', 'زار وزير الخارجية الأميركي جون كيري القاهرة أمس والتقى الرئيس عبد الفتاح السيسي.')
const otherVisit = read('other-visit', 'زار وزير الخارجية الروسي سيرغي لافروف القاهرة أمس.')
const all = [first, second, elsewhere, later, denied, visit, otherVisit]

describe('one event of two documents', () => {
  const [merged] = shared([first, second])

  it('has what both say', () => {
    expect(merged).toMatchObject({
      type: 'ASSAULT',
      date: { value: '2015-08-09', start: '2015-08-09', end: '2015-08-09', precision: 'day' },
      place: { name: { ar: 'تعز' }, country: 'YE' },
      country: 'YE',
      modality: 'actual',
    })
    expect(merged?.actors[0]?.sources).toBe(2)
    expect(merged?.sources.map(({ document, published }) => [document, published])).toEqual([
      ['first', '2015-08-10'],
      ['second', '2015-08-11'],
    ])
  })

  it('gives counts as ranges, by source', () => {
    expect(merged?.counts.killed).toEqual({
      min: 5,
      max: 7,
      bySource: [
        { document: 'first', min: 5, max: 5 },
        { document: 'second', min: 7, max: 7 },
      ],
    })
  })

  it('says why', () => {
    expect(merged?.why).toHaveLength(1)
    expect(merged?.why[0]).toMatch(/^first \(e\w+\) and second \(e\w+\): ASSAULT; same date; both in تعز; /)
    expect(merged?.why[0]).toContain(`actors share ${merged?.actors[0]?.name.ar}`)
  })
})

describe('events apart', () => {
  it.each([
    ['in towns apart', [first, elsewhere]],
    ['on days apart', [first, later]],
    ['told and denied', [first, denied]],
    ['visits of different people', [visit, otherVisit]],
  ])('%s', (_what, documents) => {
    expect(shared(documents)).toEqual([])
  })

  it('unless days are let to differ', () => {
    expect(shared([first, later], { days: 10 })).toHaveLength(1)
  })

  it('two of one document stay two, though a third document fits both', () => {
    const twice = read(
      'twice',
      'قتل خمسة جنود في هجوم لحركة طالبان على حاجز في تعز أمس.\nوقتل ستة شرطيين في هجوم آخر لحركة طالبان على مخفر في تعز أمس.',
    )
    const attacks = mergeEvents([twice, first, second]).filter(({ type }) => type === 'ASSAULT')
    for (const { sources } of attacks) {
      const documents = sources.map(({ document }) => document)
      expect(new Set(documents).size).toBe(documents.length)
    }
  })
})

describe('properties', () => {
  const merged = mergeEvents(all)

  it('every record is in one event, once', () => {
    const records = all.flatMap(({ id, events }) => events.map((event) => `${id} ${event.id}`)).sort()
    const found = merged.flatMap(({ sources }) =>
      sources.flatMap((one) => one.events.map((id) => `${one.document} ${id}`)),
    )
    expect(found.sort()).toEqual(records)
    expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
  })

  it('the order of the documents changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (documents) => {
        expect(mergeEvents(documents)).toEqual(merged)
      }),
      { numRuns: 30 },
    )
  })

  it('a document given again changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray(all), (again) => {
        expect(mergeEvents([...all, ...again])).toEqual(merged)
      }),
      { numRuns: 30 },
    )
  })

  it('is plain JSON, also after a way through JSON', () => {
    expect(JSON.parse(JSON.stringify(merged))).toEqual(merged)
    expect(mergeEvents(JSON.parse(JSON.stringify(all)) as EventDocument[])).toEqual(merged)
  })

  it('leaves the documents as they are', () => {
    const before = JSON.stringify(all)
    mergeEvents(all)
    expect(JSON.stringify(all)).toBe(before)
  })

  it('of nothing is nothing', () => {
    expect(mergeEvents([])).toEqual([])
    expect(mergeEvents([extractEvents('')])).toEqual([])
  })

  it('needs neither ids nor dates of publication', () => {
    const bare = extractEvents('قتل خمسة جنود في هجوم على حاجز في تعز يوم 9 أغسطس 2015')
    expect(mergeEvents([bare, bare])).toEqual(mergeEvents([bare]))
    expect(mergeEvents([bare])[0]?.sources[0]).toMatchObject({ document: null, published: null })
  })
})

it('reads ten thousand documents in seconds', () => {
  const kinds = [first, elsewhere, visit]
  const days = 28
  const documents = Array.from({ length: 10_000 }, (_, i) => {
    const document = kinds[i % kinds.length] ?? first
    const day = `2015-08-${String(1 + (i % days)).padStart(2, '0')}`
    const date = { value: day, start: day, end: day, precision: 'day' as const, expression: null }
    return { ...document, id: `d${i}`, events: document.events.map((event) => ({ ...event, date })) }
  })
  const start = performance.now()
  const merged = mergeEvents(documents)
  expect(performance.now() - start).toBeLessThan(20_000)
  expect(merged.length).toBeLessThan(10_000)
}, 60_000)

describe('arguments', () => {
  it.each([
    [{ days: -1 }, 'ahdath: option "days" must be a number from 0 to 365, got -1'],
    [{ days: Number.NaN }, 'ahdath: option "days" must be a number from 0 to 365, got NaN'],
    [{ kilometres: 100 }, 'ahdath: option "kilometres" must be a number from 0 to 50, got 100'],
    [{ miles: 1 }, 'ahdath: unknown option "miles"; the options are days, kilometres'],
  ])('%j', (options, message) => {
    expect(() => mergeEvents([], options as MergeOptions)).toThrow(new TypeError(message))
  })
})
