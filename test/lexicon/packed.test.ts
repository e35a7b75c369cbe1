import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack } from '../../src/build/pack.js'
import { inflate } from '../../src/lexicon/inflate.js'
import { unpack, unpackBytes } from '../../src/lexicon/packed.js'

it.each([
  ['stored', { level: 0 }],
  ['with the fixed code', { strategy: 4 }],
  ['without matches', { strategy: 2 }],
  ['with codes of their own', { level: 9 }],
  ['in many blocks', { level: 9, memLevel: 1 }],
])('deflated bytes come back, %s', (_, options) => {
  const letters = fc.array(fc.nat(30), { maxLength: 500 })
  const noise = fc.array(fc.nat(255), { maxLength: 500 })
  fc.assert(
    fc.property(fc.oneof(letters, noise), fc.integer({ min: 1, max: 80 }), (part, times) => {
      const bytes = Uint8Array.from(Array.from({ length: times }, () => part).flat())
      expect(inflate(deflateRawSync(bytes, options), 0, bytes.length)).toEqual(bytes)
    }),
    { numRuns: 30 },
  )
})

it('what is packed comes back', async () => {
  for (const text of ['', 'قصف', 'قصفت الطائرات الحي، وقصفت المدفعية. '.repeat(3000)]) {
    expect(unpack(await pack(text))).toBe(text)
  }
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) >> 7)
  expect(unpackBytes(await pack(bytes))).toEqual(bytes)
})
