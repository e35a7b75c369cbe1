import { expect, it } from 'vitest'
import { bundleSize, packageSize } from './bench/sizes.js'

/** Bytes, minified and gzipped, luxon left out: what a browser has to load. */
it.each([
  ['dist/dates.js', 40_000],
  ['dist/index.js', 1_600_000],
])('%s stays below %d bytes', async (entry, largest) => {
  expect(await bundleSize(entry)).toBeLessThan(largest)
})

it('the package stays small', () => {
  expect(packageSize().packed).toBeLessThan(5_000_000)
})
