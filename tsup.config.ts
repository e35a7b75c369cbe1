import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import { defineConfig, type Options } from 'tsup'

// here and not by `clean`, since the two builds below run side by side
rmSync('dist', { recursive: true, force: true })

const library = {
  index: 'src/index.ts',
  dates: 'src/dates/index.ts',
  node: 'src/node/index.ts',
  'gazetteers/mena': 'src/gazetteers/mena.ts',
}

/** Data in files of their own, which the code imports by name; the weights have another licence than the code. */
const data: Readonly<Record<string, string>> = {
  lexicon: 'src/lexicon/lexicon.generated.ts',
  'tagger-weights': 'src/entities/tagger/weights.ts',
}

const leaveDataOut: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data',
  setup(build) {
    for (const [name, source] of Object.entries(data)) {
      const written = source.split('/').at(-1)?.replace(/ts$/, 'js') ?? ''
      build.onResolve({ filter: new RegExp(`/${written.replaceAll('.', '\\.')}$`) }, () => ({
        path: `./${name}.js`,
        external: true,
      }))
    }
  },
}

/** Weights of models as JSON in a string, which engines read faster than an object in the code. */
const parseWeights: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'weights',
  setup(build) {
    build.onLoad({ filter: /events\/[a-z]+-weights\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm' })
      const models: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(code)}`)
      const lines = Object.entries(models).map(
        ([name, model]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(model))})`,
      )
      return { contents: lines.join('\n') }
    })
  },
}

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  // Arabic as it is written, which is half as long as its escapes
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/main.ts' },
    dts: { entry: library },
    esbuildPlugins: [leaveDataOut, parseWeights],
  },
  { ...shared, entry: data },
])
