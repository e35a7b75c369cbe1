import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// here and not by `clean`, since the two builds below run side by side
rmSync('dist', { recursive: true, force: true })

const library = { index: 'src/index.ts', dates: 'src/dates/index.ts', node: 'src/node/index.ts' }

/** Entry points share chunks, so that the word table stands once in each format. */
const shared: Options = { splitting: true, target: 'es2022' }

export default defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/main.ts' }, format: 'esm', dts: { entry: library } },
  { ...shared, entry: library, format: 'cjs' },
])
