import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fillSection } from './page.js'
import { type Row, readSample } from './sample.js'

const folder = new URL('../events/', import.meta.url)
const readme = fileURLToPath(new URL('README.md', folder))

/** Of fewer records a share says little. */
const fewest = 8

const isRight = (row: Row): boolean => row.type_right === 'y'
const isOpen = (row: Row): boolean => row.type_right === 'o'
const hasParticipants = (row: Row): boolean => row.participants_right === 'y'

function share(rows: readonly Row[], holds: (row: Row) => boolean): string {
  if (rows.length === 0) return '–'
  return `${((100 * rows.filter(holds).length) / rows.length).toFixed(1)} % of ${rows.length}`
}

/** How many of the places or dates that are given are right, of records whose type is not wrong. */
function given(rows: readonly Row[], verdict: string): string {
  const judged = rows.filter((row) => row.type_right !== 'n' && row[verdict] !== '-')
  return share(judged, (row) => row[verdict] === 'y')
}

function line(name: string, rows: readonly Row[], accepts: (row: Row) => boolean): string {
  const cells = [
    share(rows, accepts),
    share(rows, (row) => accepts(row) && hasParticipants(row)),
    given(rows, 'place_right'),
    given(rows, 'date_right'),
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

/** How many of the records that were read by eye are right, by type. */
export function recordTable(): string {
  const sample = readSample(folder)
  const types = [...new Set(sample.map((row) => row.type ?? ''))].sort()
  const groups = types
    .map((type): [string, Row[]] => [type, sample.filter((row) => row.type === type)])
    .filter(([, rows]) => rows.length >= fewest)
  return [
    '| | right type | and all given participants | right place | right date |',
    '|---|---:|---:|---:|---:|',
    ...groups.map(([type, rows]) => line(type, rows, isRight)),
    line('all', sample, isRight),
    line(
      'all but open ones',
      sample.filter((row) => !isOpen(row)),
      isRight,
    ),
    line('all, open ones as right', sample, (row) => isRight(row) || isOpen(row)),
  ].join('\n')
}

/** Puts the table between the markers of the page. */
export function withTable(page: string): string {
  return fillSection(page, 'table', recordTable())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, withTable(readFileSync(readme, 'utf8')))
