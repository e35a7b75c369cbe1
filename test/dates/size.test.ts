import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const largest = 40_000

it('the dates alone stay small: minified and gzipped, with their data, luxon left out', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/dates/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['luxon'],
    write: false,
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(largest)
})
