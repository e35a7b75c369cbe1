/**
 * Measures speed, growth, memory, start and sizes of the last build, beside other libraries, and writes the figures
 * into README.md. Usage: npm run bench -- [--arabic ARTICLES.ndjson] [--english TEXT.txt] [--articles N] [--longest MB]:
 * corpora of one's own, how many articles to read for the memory, and how long the longest text of the growth is.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { fillSection } from '../../src/build/page.js'
import type * as Dates from '../../src/dates/index.js'
import type * as Library from '../../src/index.js'
import { ourStages, ourselves, rivals, whole } from './contestants.js'
import { measureGrowth } from './doubling.js'
import { measureMemory, measureStart, measureWorkers } from './processes.js'
import { bundleSize, packageSize } from './sizes.js'
import type * as Stages from './stages.js'
import { type Corpus, readArabic, readEnglish } from './texts.js'
import { race } from './timing.js'

const root = new URL('../../', import.meta.url)
const page = new URL('README.md', import.meta.url)

const load = async <Module>(path: string): Promise<Module> => (await import(new URL(path, root).href)) as Module

/** The stages bundled as the package is, since a loader that compiles on the way slows functions down. */
async function loadStages(): Promise<typeof Stages> {
  const folder = mkdtempSync(join(fileURLToPath(root), 'dist/bench-'))
  try {
    const file = join(folder, 'stages.mjs')
    const entry = fileURLToPath(new URL('stages.ts', import.meta.url))
    await build({ entryPoints: [entry], bundle: true, format: 'esm', packages: 'external', outfile: file })
    return (await import(pathToFileURL(file).href)) as typeof Stages
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const thousands = new Intl.NumberFormat('en')
const count = (value: number): string => thousands.format(Math.round(value))

function speedTable(
  library: typeof Library,
  dates: typeof Dates,
  stages: typeof Stages,
  arabic: Corpus,
  english: Corpus,
) {
  const contestants = [...ourselves(library, dates, arabic), ...ourStages(stages, arabic), ...rivals(arabic, english)]
  const seconds = race(contestants)
  const speedOf = (name: string): number => corpusOf(name).words / (seconds.get(name) ?? Number.NaN)
  const corpusOf = (name: string): Corpus => (name.includes('English') ? english : arabic)
  const rows = contestants.map(({ name }) => [
    name,
    count(speedOf(name)),
    (corpusOf(name).bytes / 1e6 / (seconds.get(name) ?? Number.NaN)).toFixed(2),
    (speedOf(whole) / speedOf(name)).toFixed(2),
  ])
  return table(['', 'words/s', 'MB/s', `${whole}, is so many times as fast`], rows)
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
const milliseconds = (seconds: number): string => `${Math.round(seconds * 1000)} ms`

async function otherTable(arabic: Corpus, articles: number): Promise<string> {
  const { first, bare } = measureStart()
  const marks = [1000, articles]
  const memory = measureMemory(arabic, marks)
  const workers = await measureWorkers(arabic)
  const { packed, unpacked } = packageSize()
  return table(
    ['', ''],
    [
      ['a process that prints nothing (`node -e 0`)', milliseconds(bare)],
      ['a process up to its first record', `${milliseconds(first)}, ${(first / bare).toFixed(1)} ×`],
      ...marks.map((mark, i) => [
        `memory after ${count(mark)} articles, above bare Node`,
        `${Math.round(memory[i] ?? Number.NaN)} MB`,
      ]),
      ['two workers against one', `${workers.toFixed(2)} ×`],
      ['`ahdath` in a bundle, minified and gzipped', megabytes(await bundleSize('dist/index.js'))],
      ['`ahdath/dates` in a bundle, minified and gzipped', megabytes(await bundleSize('dist/dates.js'))],
      ['the package, packed', `${megabytes(packed)}, unpacked ${megabytes(unpacked)}`],
    ],
  )
}

function growthTable(library: typeof Library, longest: number): string {
  const rows = measureGrowth(library, longest * 2 ** 20).map(({ name, ratio, at, seconds }) => [
    name,
    ratio.toFixed(2),
    `${count(at / 1024)} kB`,
    seconds.toFixed(2),
  ])
  return table(['text', 'largest ratio', 'at', `seconds for ${longest} MB`], rows)
}

const { values: wanted } = parseArgs({
  options: {
    arabic: { type: 'string' },
    english: { type: 'string' },
    articles: { type: 'string', default: '50000' },
    longest: { type: 'string', default: '8' },
  },
})
const arabic = readArabic(wanted.arabic)
const english = readEnglish(wanted.english, arabic)
const library = await load<typeof Library>('dist/index.js')
const dates = await load<typeof Dates>('dist/dates.js')

const sections: string[] = []
function add(section: string): void {
  console.log(`${section}\n`)
  sections.push(section)
}

add(
  `Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model.trim()}; ${count(arabic.texts.length)} Arabic texts of ` +
    `${count(arabic.words)} words, as many English words for the English libraries.`,
)
add(speedTable(library, dates, await loadStages(), arabic, english))
add(await otherTable(arabic, Number(wanted.articles)))
add(growthTable(library, Number(wanted.longest)))
writeFileSync(page, fillSection(readFileSync(page, 'utf8'), 'figures', sections.join('\n\n')))
