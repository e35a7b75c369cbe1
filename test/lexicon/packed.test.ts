import { expect, it, vi } from 'vitest'
import { pack } from '../../src/build/pack.js'
import { unpack, unpackBytes } from '../../src/lexicon/packed.js'

it('what is packed comes back', async () => {
  for (const text of ['', 'قصف', 'قصفت الطائرات الحي، وقصفت المدفعية. '.repeat(3000)]) {
    expect(unpack(await pack(text))).toBe(text)
  }
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) >> 7)
  expect(unpackBytes(await pack(bytes))).toEqual(bytes)
})

it('what is packed comes back in a browser too', async () => {
  const packed = await pack('قصف')
  vi.stubGlobal('process', undefined)
  const unpacked = unpack(packed)
  vi.unstubAllGlobals()
  expect(unpacked).toBe('قصف')
})
