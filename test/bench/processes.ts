/** What is measured from outside: how long a process takes to start, what it holds, what a second thread is worth. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Corpus } from './texts.js'
import { type Contestant, median, race } from './timing.js'

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8' })
}

/** Seconds from the start of a process to its end: with a first record, and with nothing to do. */
export function measureStart(): { first: number; bare: number } {
  const bare: Contestant = { name: 'bare', run: () => node('-e', '0') }
  const first: Contestant = { name: 'first', run: () => node(program('first-record.mjs')) }
  const times = race([bare, first])
  return { first: times.get('first') ?? Number.NaN, bare: times.get('bare') ?? Number.NaN }
}

/** Resident megabytes above those of a bare process, after so many articles. */
export function measureMemory({ texts }: Corpus, marks: readonly number[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'ahdath-'))
  try {
    const file = join(folder, 'texts.json')
    const json = JSON.stringify(texts.map(({ text }) => text))
    writeFileSync(file, json)
    // the bare process holds the same texts, which are no part of the library
    const read = 'globalThis.texts = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));'
    const bare = Number(node('-e', `${read} console.log(process.memoryUsage().rss / 2 ** 20)`, file))
    const lines = node(program('memory.mjs'), file, ...marks.map(String))
      .trim()
      .split('\n')
    return lines.map((line) => Number(line) - bare)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Each worker reads at least so many texts, or what is measured is how code gets warm. */
const leastTexts = 500

async function secondsWith(shares: number, texts: readonly string[]): Promise<number> {
  const rounds = Math.ceil((2 * leastTexts) / texts.length)
  const workers = Array.from({ length: shares }, (_, share) => {
    return new Worker(program('worker.mjs'), { workerData: { texts, share, shares, rounds } })
  })
  const heard = (): Promise<unknown> =>
    Promise.all(
      workers.map((worker) => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))),
    )
  await heard()
  const start = performance.now()
  const done = heard()
  for (const worker of workers) worker.postMessage('go')
  await done
  return (performance.now() - start) / 1000
}

/** How much faster two workers are than one: the median of five turns. */
export async function measureWorkers(corpus: Corpus): Promise<number> {
  const texts = corpus.texts.map(({ text }) => text)
  const ratios: number[] = []
  for (let turn = 0; turn < 5; turn++) ratios.push((await secondsWith(1, texts)) / (await secondsWith(2, texts)))
  return median(ratios)
}
