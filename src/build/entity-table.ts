import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fillSection } from './page.js'
import { type Row, readSample } from './sample.js'

const folder = new URL('../entities/', import.meta.url)
const readme = fileURLToPath(new URL('README.md', folder))

/** What was judged of a name; a place without a record has no verdict on it. */
const verdicts = ['type', 'span', 'record'] as const

function precision(rows: readonly Row[], verdict: string): string {
  const judged = rows.filter((row) => row[`${verdict}_right`] !== '-')
  const right = judged.filter((row) => row[`${verdict}_right`] === 'y')
  if (judged.length === 0) return '–'
  return `${((100 * right.length) / judged.length).toFixed(1)} % of ${judged.length}`
}

/** How many of the names that were read by eye are right, by type: those of the last draw, and of those before it. */
export function entityTable(): string {
  const sample = readSample(folder)
  const draws = [...new Set(sample.map((row) => row.seed ?? ''))]
  const last = draws.pop()
  return [
    `Draw ${last}:`,
    tableOf(sample.filter((row) => row.seed === last)),
    `Draws ${draws.join(', ')}, of earlier builds:`,
    tableOf(sample.filter((row) => row.seed !== last)),
  ].join('\n\n')
}

function tableOf(rows: readonly Row[]): string {
  const types = [...new Set(rows.map((row) => row.type ?? ''))].sort()
  const groups: [string, readonly Row[]][] = [
    ...types.map((type): [string, Row[]] => [type, rows.filter((row) => row.type === type)]),
    ['all', rows],
  ]
  return [
    '| | right type | right span | right record |',
    '|---|---:|---:|---:|',
    ...groups.map(
      ([name, group]) => `| ${name} | ${verdicts.map((verdict) => precision(group, verdict)).join(' | ')} |`,
    ),
  ].join('\n')
}

/** Puts the table between the markers of the page. */
export function withTable(page: string): string {
  return fillSection(page, 'table', entityTable())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, withTable(readFileSync(readme, 'utf8')))
