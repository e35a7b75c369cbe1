import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack } from '../../src/build/pack.js'
import type { Entry } from '../../src/document.js'
import { decodeColumns, encodeColumns } from '../../src/lexicon/columns.js'
import { decodeForms, encodeForms } from '../../src/lexicon/forms.js'
import { createSource, type Item } from '../../src/lexicon/lexicon.js'
import { decodeTable, encodeTable } from '../../src/lexicon/table.js'

const entries = [
  {
    kind: 'name',
    by: 'gazetteers/x#gn:12',
    id: 'gn:12',
    name: { ar: '6 أكتوبر', en: '6 Oct' },
    ids: { geonames: 12 },
    place: null,
  },
  {
    kind: 'name',
    by: 'gazetteers/x#free-army',
    id: 'free-army',
    name: { ar: 'حر', en: 'Free Army' },
    ids: {},
    place: { lat: -0.5 },
  },
  {
    kind: 'name',
    by: 'gazetteers/y#-',
    id: 'other',
    name: { ar: 'null', en: null },
    ids: { wikidata: 'Q1' },
    place: { lat: null },
  },
  {
    kind: 'name',
    by: 'events/x/y',
    id: '',
    name: { ar: '=', en: '-' },
    sectors: ['A', 'B'],
    roles: { ضد: 'actor' },
    flag: true,
  },
] as unknown as Entry[]

it('entries come back from their columns', () => {
  const table = decodeColumns(encodeColumns(entries))
  expect(table.length).toBe(entries.length)
  expect(entries.map((_, i) => table.entryAt(i))).toEqual(entries)
  expect(table.valuesOf(['name.ar'])).toEqual(['6 أكتوبر', 'حر', 'null', '='])
})

it('forms come back from their stems', () => {
  const letter = fc.constantFrom('ا', 'ل', 'ب', ' ', '1', 'و')
  const form = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 15 }), form, (forms, base) => {
      expect(decodeForms(encodeForms(forms, base), base)).toEqual(forms)
    }),
  )
})

it('a table finds what its items say, as a source in memory does', async () => {
  const [one, two] = entries as [Entry, Entry]
  const morphology = { form: 'noun', tense: null, person: null, gender: null, number: 'plural', voice: null } as const
  const items: Item[] = [
    { form: 'حر', host: 'name', entry: two },
    { form: 'الأحرار', host: 'noun', entry: { ...two, morphology } },
    { form: 'حر', host: 'noun', entry: one },
    { form: 'جيش حر', host: 'name', entry: two },
    { form: 'جيش', host: 'name', entry: two },
  ]
  const [packed, plain] = [decodeTable(await pack(encodeTable(items))), createSource(items)]
  for (const word of ['حر', 'الاحرار', 'none']) expect(packed.find(word)).toEqual(plain.find(word))
  expect(packed.find('جيش')).toHaveLength(2)
})
