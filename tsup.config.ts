import { rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { schema } from './src/records/schema.generated.js'

// here and not by `clean`, since the two builds below run side by side
rmSync('dist', { recursive: true, force: true })

const library = { index: 'src/index.ts', dates: 'src/dates/index.ts', node: 'src/node/index.ts' }

/** Entry points share chunks, so that the word table stands once in each format. */
const shared: Options = { splitting: true, target: 'es2022', dts: { entry: library } }

export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/main.ts' },
    format: 'esm',
    onSuccess: async () => writeFileSync('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`),
  },
  { ...shared, entry: library, format: 'cjs' },
])
