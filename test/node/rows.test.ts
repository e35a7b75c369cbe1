import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { EventDocument } from '../../src/index.js'
import { extractLines, type LineOptions, type RowFault } from '../../src/node/index.js'
import { linesOf, type Source } from '../../src/node/lines.js'

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of source) list.push(one)
  return list
}

async function read(
  source: Source,
  options: LineOptions = {},
): Promise<{ documents: EventDocument[]; faults: RowFault[] }> {
  const faults: RowFault[] = []
  const documents = await all(extractLines(source, { onFault: (fault) => faults.push(fault), ...options }))
  return { documents, faults }
}

describe('linesOf', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a', 'b']],
    [
      ['a', 'b\nc'],
      ['ab', 'c'],
    ],
    [['\uFEFFa\n\nb'], ['a', '', 'b']],
    [['a\u2028b\n'], ['a\u2028b']],
    [[''], []],
  ])('%j', async (pieces, expected) => {
    const lines = await all(linesOf(pieces))
    expect(lines.map(({ text }) => text)).toEqual(expected)
    expect(lines.map(({ number }) => number)).toEqual(expected.map((_text, i) => i + 1))
  })

  it('puts letters together that chunks of bytes cut apart', async () => {
    const bytes = [...new TextEncoder().encode('قتل\nجندي')].map((byte) => Uint8Array.of(byte))
    expect((await all(linesOf(bytes))).map(({ text }) => text)).toEqual(['قتل', 'جندي'])
  })
})

describe('extractLines', () => {
  const rows = [
    { id: 'a', text: 'قتل جندي في تعز أمس', published: '2015-08-10' },
    { id: 'b', text: 'تظاهر آلاف في الخرطوم أمس', published: null, extra: true },
  ]
  const input = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`

  it('yields a document for each row, in order', async () => {
    const { documents, faults } = await read(Readable.from([input]))
    expect(documents.map(({ id, published }) => [id, published])).toEqual([
      ['a', '2015-08-10'],
      ['b', null],
    ])
    expect(faults).toEqual([])
  })

  it('takes what a row does not say from the options', async () => {
    const { documents } = await read([input], { published: '2020-01-01' })
    expect(documents.map(({ published }) => published)).toEqual(['2015-08-10', '2020-01-01'])
  })

  it('reports bad rows with their line and goes on', async () => {
    const bad = [
      '',
      'not json',
      '[]',
      '{"text":5}',
      '{"text":"نص","published":"gestern"}',
      '{"text":"نص","id":5}',
      'null',
    ]
    const { documents, faults } = await read([`${bad.join('\n')}\n${input}`])
    expect(documents).toHaveLength(2)
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7])
    expect(faults[0]?.message).toMatch(/^not JSON: /)
    expect(faults[1]?.message).toBe('a row must be an object with a "text" that is a string')
    expect(faults[3]?.message).toBe(`option "published" must be an ISO 8601 date or date-time, got 'gestern'`)
  })

  it('throws for wrong options of its own', async () => {
    await expect(read([input], { published: 'gestern' })).rejects.toThrow(TypeError)
    await expect(read([input], { publised: '2020-01-01' } as LineOptions)).rejects.toThrow('unknown option "publised"')
  })

  it('passes the faults of the source on', async () => {
    const broken = Readable.from(
      (function* () {
        yield input
        throw new Error('disk on fire')
      })(),
    )
    await expect(read(broken)).rejects.toThrow('disk on fire')
  })
})
