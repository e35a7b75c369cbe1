import { describe, expect, it } from 'vitest'
import * as dates from '../src/dates/index.js'
import * as library from '../src/index.js'
import { createExtractor, extractEvents, type Options } from '../src/index.js'
import * as node from '../src/node/index.js'

it('exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'createExtractor',
    'explain',
    'extractEvents',
    'isEventDocument',
    'mergeEvents',
    'schema',
    'toHtml',
    'validate',
  ])
  expect(Object.keys(dates).sort()).toEqual(['parseDates'])
  expect(Object.keys(node).sort()).toEqual(['evaluate', 'evaluationTable', 'extractLines', 'rates'])
})

const text = 'قتل خمسة جنود في هجوم على حاجز قرب تعز أمس'

describe('arguments', () => {
  const wrong: readonly [options: unknown, message: string][] = [
    [{ published: 'yesterday' }, `ahdath: option "published" must be an ISO 8601 date or date-time, got 'yesterday'`],
    [{ published: 20200323 }, 'ahdath: option "published" must be an ISO 8601 date or date-time, got 20200323'],
    [{ published: '2020-13-01' }, `ahdath: option "published" must be an ISO 8601 date or date-time, got '2020-13-01'`],
    [{ published: null }, 'ahdath: option "published" must be an ISO 8601 date or date-time, got null'],
    [{ published: new Date(0) }, 'ahdath: option "published" must be an ISO 8601 date or date-time, got an object'],
    [{ id: 7 }, 'ahdath: option "id" must be a string, got 7'],
    [{ country: 'Syria' }, `ahdath: option "country" must be an ISO 3166-1 alpha-2 code such as 'SY', got 'Syria'`],
    [{ country: 'sy' }, `ahdath: option "country" must be an ISO 3166-1 alpha-2 code such as 'SY', got 'sy'`],
    [{ minConfidence: 2 }, 'ahdath: option "minConfidence" must be a number from 0 to 1, got 2'],
    [{ minConfidence: '0.5' }, `ahdath: option "minConfidence" must be a number from 0 to 1, got '0.5'`],
    [{ minConfidence: Number.NaN }, 'ahdath: option "minConfidence" must be a number from 0 to 1, got NaN'],
    [{ include: true }, 'ahdath: option "include" must be an object, got true'],
    [{ include: { negated: 'no' } }, `ahdath: option "include.negated" must be true or false, got 'no'`],
    [{ include: { future: false } }, 'ahdath: unknown option "include.future"; the options are negated, hypothetical'],
    [
      { publised: '2020-03-23' },
      'ahdath: unknown option "publised"; the options are published, id, country, minConfidence, include',
    ],
    ['2020-03-23', `ahdath: options must be an object, got '2020-03-23'`],
    [null, 'ahdath: options must be an object, got null'],
    [[], 'ahdath: options must be an object, got an array'],
  ]

  it.each(wrong)('%j', (options, message) => {
    const expected = new TypeError(message)
    expect(() => extractEvents(text, options as Options)).toThrow(expected)
    expect(() => createExtractor().extractEvents(text, options as Options)).toThrow(expected)
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [{}, 'an object'],
    [['نص'], 'an array'],
  ])('text %j', (value, shown) => {
    const expected = new TypeError(`ahdath: text must be a string, got ${shown}`)
    expect(() => extractEvents(value as string)).toThrow(expected)
    expect(() => library.explain(value as string)).toThrow(expected)
  })

  it('undefined is as good as nothing', () => {
    const options = { published: undefined, id: undefined, country: undefined, minConfidence: undefined }
    expect(extractEvents(text, { ...options, include: undefined })).toEqual(extractEvents(text))
  })
})

describe('what comes back', () => {
  it('is plain JSON', () => {
    const document = extractEvents(text, { published: '2015-08-10', id: 'a' })
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    expect(document).toMatchObject({ schema: 'ahdath/1', id: 'a', published: '2015-08-10', language: { code: 'ar' } })
  })

  it('leaves out what is not wanted', () => {
    const denied = 'لم يقتل أي جندي في الهجوم على الحاجز'
    const { events } = extractEvents(denied, { minConfidence: 0 })
    expect(events.some(({ modality }) => modality === 'negated')).toBe(true)
    const kept = extractEvents(denied, { minConfidence: 0, include: { negated: false } }).events
    expect(kept).toEqual(events.filter(({ modality }) => modality !== 'negated'))
  })

  it('leaves out what is less sure than asked for, and what is not sure enough by default', () => {
    const { events } = extractEvents(text, { minConfidence: 0 })
    const sure = (least: number): string[] => events.filter(({ confidence }) => confidence >= least).map(({ id }) => id)
    const found = (minConfidence?: number): string[] =>
      extractEvents(text, { minConfidence }).events.map(({ id }) => id)
    for (const least of [0, 0.3, 0.5, 0.7, 0.9, 1]) expect(found(least)).toEqual(sure(least))
    expect(found()).toEqual(sure(0.35))
  })

  it('shows itself in a notebook', () => {
    const document = extractEvents(text)
    const show = (document as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]
    const shown = show?.call(document) ?? {}
    expect(Object.keys(shown)).toEqual(['text/html', 'text/plain'])
    expect(shown['text/html']).toContain('dir="rtl"')
    expect(
      Object.getOwnPropertySymbols(document).filter(
        (key) => Object.getOwnPropertyDescriptor(document, key)?.enumerable,
      ),
    ).toEqual([])
  })
})

describe('createExtractor', () => {
  it('knows own names', () => {
    const extractor = createExtractor({
      gazetteers: {
        organizations: [{ id: 'green-hand', name: 'كتائب الكف الأخضر', english: 'Green Hand', sectors: 'REB' }],
      },
    })
    const own = 'هاجمت كتائب الكف الأخضر بلدة الباغوز'
    const [entity] = extractor
      .extractEvents(own)
      .entities.filter(({ by }) => by.includes('own/organizations#green-hand'))
    expect(entity).toMatchObject({
      text: 'كتائب الكف الأخضر',
      type: 'ORGANIZATION',
      name: { en: 'Green Hand' },
      sectors: ['REB'],
    })
    expect(extractEvents(own).entities.filter(({ by }) => by.some((one) => one.startsWith('own/')))).toEqual([])
  })

  it('knows own frames', () => {
    const extractor = createExtractor({
      frames: [
        {
          type: 'COERCE',
          roles: { subject: 'actor', object: 'recipient' },
          frames: [{ id: 'zarkasha', mode: 'seize', verb: ['زركش يزركش'] }],
        },
      ],
    })
    const [event] = extractor.extractEvents('زركشت الشرطة المتظاهرين في تعز').events
    expect(event).toMatchObject({ type: 'COERCE', mode: 'seize', trigger: { text: 'زركشت', form: 'verb' } })
    expect(event?.by).toContain('events/coerce/zarkasha')
  })

  it('has defaults that a call may change', () => {
    const extractor = createExtractor({ published: '2015-08-10', id: 'all' })
    expect(extractor.extractEvents(text)).toMatchObject({ published: '2015-08-10', id: 'all' })
    expect(extractor.extractEvents(text, { id: 'one' })).toMatchObject({ published: '2015-08-10', id: 'one' })
  })

  const wrong: readonly [options: unknown, message: string][] = [
    [{ gazetteers: [] }, 'ahdath: option "gazetteers" must be an object of lists of rows, got an array'],
    [{ gazetteers: { person: [] } }, 'ahdath: unknown option "gazetteers.person"; the options are '],
    [{ gazetteers: { persons: {} } }, 'ahdath: option "gazetteers.persons" must be a list of rows, got an object'],
    [
      { gazetteers: { persons: ['x'] } },
      `ahdath: option "gazetteers.persons[0]" must be an object of columns, got 'x'`,
    ],
    [{ gazetteers: { persons: [{ name: 3 }] } }, 'ahdath: option "gazetteers.persons[0].name" must be a string, got 3'],
    [
      { gazetteers: { persons: [{ id: 'x' }] } },
      `ahdath: option "gazetteers.persons[0]" has no form to look for, such as a name, got 'x'`,
    ],
    [{ frames: {} }, 'ahdath: option "frames" must be a list of frame families, got an object'],
    [{ frames: [{ type: 'PARTY', roles: {}, frames: [] }] }, 'ahdath: option "frames[0].type" must be one of '],
    [
      { frames: [{ type: 'AID', roles: {}, frames: [{}] }] },
      'ahdath: option "frames[0].frames[0].id" must be a string, got undefined',
    ],
    [
      { frames: [{ type: 'AID', roles: {}, frames: [{ id: 'x', verb: ['زركش'] }] }] },
      'ahdath: option "frames[0].frames[0].verb" must be verbs as «past present», got ',
    ],
    [{ frame: [] }, 'ahdath: unknown option "frame"; the options are '],
    [{ published: 'x' }, `ahdath: option "published" must be an ISO 8601 date or date-time, got 'x'`],
  ]

  it.each(wrong)('%j', (options, message) => {
    expect(() => createExtractor(options as object)).toThrow(TypeError)
    expect(() => createExtractor(options as object)).toThrow(message)
  })
})
