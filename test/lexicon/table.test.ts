import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack } from '../../src/build/pack.js'
import type { Entry } from '../../src/document.js'
import { decodeBytes, encodeBytes, splitBytes } from '../../src/lexicon/bytes.js'
import { Cells, encodeCells } from '../../src/lexicon/cells.js'
import { decodeColumns, encodeColumns } from '../../src/lexicon/columns.js'
import { encodeForms, Speller } from '../../src/lexicon/forms.js'
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

it('text comes back from bytes, whatever its script', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      const text = String.fromCharCode(...units)
      expect(decodeBytes(encodeBytes(text))).toBe(text)
    }),
  )
  const marks = String.fromCharCode(0x0f, 0x10, 0x11, 0x7f, 0x80, 0x5ff, 0x600, 0x67f, 0x680, 0xffff)
  expect(decodeBytes(encodeBytes(marks))).toBe(marks)
  const long = 'قصف, Gdańsk '.repeat(10_000)
  expect(decodeBytes(encodeBytes(long))).toBe(long)
  expect(splitBytes(encodeBytes('ا\0\0b')).map((part) => decodeBytes(part))).toEqual(['ا', '', 'b'])
})

it('cells come back in any order', () => {
  const cell = fc.constantFrom('', 'ا', 'ab', '"1"')
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 50 }), (cells) => {
      const read = new Cells(encodeBytes(encodeCells(cells)))
      expect(read.length).toBe(cells.length)
      const rows = cells.map((_, row) => row)
      for (const row of [...rows, ...rows.reverse()]) expect(read.textAt(row)).toBe(cells[row])
    }),
  )
})

it('entries come back from their columns', () => {
  const columns = Object.entries(encodeColumns(entries))
  const cells = columns.map(([column, lines]) => [column, new Cells(encodeBytes(lines))] as const)
  const table = decodeColumns(new Map(cells), entries.length)
  expect(table.length).toBe(entries.length)
  expect(entries.map((_, i) => table.entryAt(i))).toEqual(entries)
  expect(table.columnOf(['none', 'name.ar'])?.textAt(1)).toBe('حر')
})

/** The forms that are written in a line, with a stranger before it. */
function spell(line: string, base: string): string[] {
  const before = encodeBytes('قبل\n')
  const bytes = Uint8Array.from([...before, ...encodeBytes(line)])
  const speller = new Speller(bytes)
  for (let i = 0; i < base.length; i++) speller.base[i] = base.charCodeAt(i)
  speller.open(before.length, bytes.length, base.length)
  const forms: string[] = []
  while (speller.next()) forms.push(speller.text)
  return forms
}

it('forms come back from their stems', () => {
  const letter = fc.constantFrom('ا', 'ل', 'ب', ' ', '1', 'و', 'ڤ')
  const form = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 15 }), form, (forms, base) => {
      expect(spell(encodeForms(forms, base), base)).toEqual(forms)
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
    { form: 'قصف', host: 'noun', entry: entries[2] as Entry },
    { form: 'القاصف', host: 'noun', entry: two },
    { form: 'قاصف', host: 'noun', entry: entries[3] as Entry },
  ]
  const [packed, plain] = [decodeTable(await pack(encodeTable(items))), createSource(items)]
  for (const word of ['حر', 'الاحرار', 'قصف', 'القاصف', 'قاصف', 'none'])
    expect(packed.find(word)).toEqual(plain.find(word))
  expect(packed.find('جيش')).toHaveLength(2)
})
