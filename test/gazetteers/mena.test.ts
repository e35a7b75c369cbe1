import { describe, expect, it } from 'vitest'
import { readGazetteer } from '../../src/build/gazetteers.js'
import { pack } from '../../src/build/pack.js'
import { mena } from '../../src/gazetteers/mena.js'
import { decodeVillages, encodeVillages } from '../../src/gazetteers/villages.js'
import { createExtractor, extractEvents } from '../../src/index.js'
import type { Entity } from '../../src/record.js'

const { header, rows } = readGazetteer('mena/villages.tsv')
const extractor = createExtractor({ gazetteers: mena })
const source = 'gazetteers/mena/villages'

function villages(text: string): Entity[] {
  return extractor.extractEvents(text).entities.filter(({ by }) => by.some((line) => line.startsWith(source)))
}

it('holds every row of its file', () => {
  const decoded = mena.villages.map(({ source: _, ...row }) => row)
  expect(decoded).toEqual(rows.map(({ row }) => row))
  expect(decoded.length).toBeGreaterThan(60_000)
})

it('packs ids of several sources, negative degrees and aliases', async () => {
  const [one, two] = [
    {
      id: 'gn:12',
      name: '~الشكر',
      aliases: 'قرية الشكر',
      english: 'Shukr',
      country: 'IQ',
      admin1: '',
      lat: '-1.5',
      lon: '3',
    },
    {
      id: 'wof:7',
      name: 'حاس',
      aliases: '',
      english: 'Has',
      country: 'SY',
      admin1: 'Idlib',
      lat: '35.001',
      lon: '-0.002',
    },
  ]
  expect(decodeVillages(await pack(encodeVillages([one, two])), 'own/x')).toEqual(
    [one, two].map((row) => ({ ...row, source: 'own/x' })),
  )
})

describe('the examples of its header', () => {
  it.each(header.filter(({ key }) => key === 'example').map(({ value }) => value.split(' → ')))('%s', (text, name) => {
    expect(villages(text ?? '').map((entity) => entity.text)).toEqual([name])
  })

  it.each(header.filter(({ key }) => key === 'not').map(({ value }) => value))('not: %s', (text) => {
    expect(villages(text)).toEqual([])
  })
})

describe('a village', () => {
  it('is resolved, with its namesakes as alternatives', () => {
    const [found] = villages('انفجر لغم في قرية معر شمارين بريف إدلب في سوريا')
    expect(found).toMatchObject({
      text: 'معر شمارين',
      type: 'PLACE',
      subtype: 'village',
      country: 'SY',
      place: { level: 'town' },
    })
    expect(found?.place?.lat).toBeCloseTo(35.6, 0)
  })

  it('counts without such a word where the text plays, and not elsewhere', () => {
    expect(villages('قالت السلطات في الجزائر إن الهجوم وقع في شرشال').map(({ country }) => country)).toEqual(['DZ'])
    expect(villages('قالت السلطات في فرنسا إن الهجوم وقع في شرشال')).toEqual([])
  })

  it('under the name of a larger place stays behind it', () => {
    const text = 'وصل الوفد إلى القاهرة وبغداد ودمشق وصنعاء'
    expect(extractor.extractEvents(text)).toEqual(extractEvents(text))
  })
})

it('goes with own names', () => {
  const both = createExtractor({ gazetteers: { ...mena, persons: [{ id: 'x', name: 'زيد المغنطيسي' }] } })
  const found = both.extractEvents('التقى زيد المغنطيسي سكان قرية معر شمارين').entities.map(({ by }) => by[0])
  expect(found).toContain('own/persons#x')
})
