import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
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

/** Of franc what it knows of Arabic script, the only one it is asked about: a sixtieth of its data. */
const trimLanguages: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'languages',
  setup(build) {
    const toArabic = (name: string, write: (known: unknown) => string): void => {
      build.onLoad({ filter: new RegExp(`/franc/${name}\\.js$`) }, async ({ path }) => {
        const scripts: Record<string, Record<string, unknown>> = await import(pathToFileURL(path).href)
        return { contents: `export const ${name} = { Arabic: ${write(scripts[name]?.Arabic)} }` }
      })
    }
    toArabic('data', JSON.stringify)
    toArabic('expressions', String)
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
    esbuildPlugins: [leaveDataOut, trimLanguages],
  },
  { ...shared, entry: data },
])
