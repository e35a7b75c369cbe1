import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { extractEvents, isEventDocument, schema, validate } from '../../src/index.js'

const document = extractEvents('قتل خمسة جنود في هجوم على حاجز قرب تعز أمس', { published: '2015-08-10' })
const plain = (): Record<string, unknown> => JSON.parse(JSON.stringify(document)) as Record<string, unknown>

it('finds no fault in a document', () => {
  expect(validate(document)).toEqual([])
  expect(isEventDocument(document)).toBe(true)
  expect(validate(plain())).toEqual([])
})

describe('faults', () => {
  it.each<[unknown, string]>([
    [null, ''],
    [{}, ''],
    [{ ...plain(), schema: 'ahdath/2' }, '/schema'],
    [{ ...plain(), extra: 1 }, ''],
    [{ ...plain(), events: [{}] }, '/events/0'],
    [{ ...plain(), warnings: [{ code: 1, message: '' }] }, '/warnings/0/code'],
  ])('%#', (value, path) => {
    const faults = validate(value)
    expect(isEventDocument(value)).toBe(false)
    expect(faults.map((fault) => fault.path)).toContain(path)
    expect(faults.every(({ message }) => message.length > 0)).toBe(true)
  })
})

it('the schema is valid by its own standard and says the same', () => {
  const check = new Ajv2020({ strict: true }).compile(schema)
  expect(check(plain())).toBe(true)
  expect(check({ ...plain(), schema: 'ahdath/2' })).toBe(false)
})
