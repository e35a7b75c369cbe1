import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// here and not by `clean`, since the two builds below run side by side
rmSync('dist', { recursive: true, force: true })

const library = { index: 'src/index.ts', dates: 'src/dates/index.ts', node: 'src/node/index.ts' }

/** Data in files of their own: each stands once in each format, and the weights have another licence than the code. */
const data = { lexicon: 'src/lexicon/lexicon.generated.ts', 'tagger-weights': 'src/entities/tagger/weights.ts' }

const shared: Options = { splitting: true, target: 'es2022' }

export default defineConfig([
  { ...shared, entry: { ...library, ...data, cli: 'src/cli/main.ts' }, format: 'esm', dts: { entry: library } },
  { ...shared, entry: { ...library, ...data }, format: 'cjs' },
])
