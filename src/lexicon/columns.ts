import type { Entry } from '../document.js'

/**
 * Entries of one kind as a table: a column for each field, a line for each run of entries that have the same in it. Alike stands
 * beside alike, and so it compresses far better than whole entries do; an entry is put together only when a text uses it.
 */
export type Columns = Readonly<Record<string, string>>

/** Fields that are objects with columns of their own. */
const nested = ['name', 'place', 'ids']
const [absent, derived, times] = ['-', '=', '\t']
const radix = 36
const literal = /^(true|false|null)$|^["[{\d=-]|^$/

/** The fields of an entry as column → cell; `by` is cut into the file and the row in it. */
function cellsOf({ by, ...entry }: Entry): Record<string, string> {
  const [path = '', key = ''] = by.split('#')
  const cells: Record<string, string> = { path, key }
  const add = (column: string, value: unknown): void => {
    const isNested = nested.includes(column) && typeof value === 'object' && value !== null
    if (!isNested || Object.keys(value).length === 0) cells[column] = cellOf(value)
    else for (const [field, part] of Object.entries(value)) cells[`${column}.${field}`] = cellOf(part)
  }
  for (const [field, value] of Object.entries(entry)) add(field, value)
  return cells
}

function cellOf(value: unknown): string {
  return typeof value === 'string' && !literal.test(value) && !/[\n\t]/.test(value) ? value : JSON.stringify(value)
}

function readCell(cell: string): unknown {
  return literal.test(cell) ? JSON.parse(cell) : cell
}

/** What a cell mostly is, given those of `key` and the English name: «gn:98182» tells its number, «free-army» its name. */
function expected(column: string, key: string, english: string | undefined): string | null {
  if (column === 'key') return (english ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  if (column === 'id') return key
  return column.startsWith('ids.') ? (key.split(':')[1] ?? null) : null
}

export function encodeColumns(entries: readonly Entry[]): Columns {
  const rows = entries.map(cellsOf)
  const columns = new Set(rows.flatMap(Object.keys))
  return Object.fromEntries(
    [...columns].map((column) => {
      const cells = rows.map((row) => {
        const cell = row[column] ?? absent
        return cell === expected(column, row.key ?? '', row['name.en']) ? derived : cell
      })
      return [column, runsOf(cells)]
    }),
  )
}

/** Cells, a line for each run of the same, with the length of the run behind it if it is more than one. */
function runsOf(cells: readonly string[]): string {
  const lines: string[] = []
  let start = 0
  cells.forEach((cell, i) => {
    if (cells[i + 1] === cell) return
    lines.push(i === start ? cell : cell + times + (i + 1 - start).toString(radix))
    start = i + 1
  })
  return lines.join('\n')
}

/** The cells that {@link runsOf} was given. */
function readRuns(lines: string): { length: number; cellAt(row: number): string; all(): string[] } {
  const cells = lines.split('\n')
  const ends = new Int32Array(cells.length)
  let length = 0
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string
    const tab = cell.indexOf(times)
    if (tab >= 0) cells[i] = cell.slice(0, tab)
    length += tab < 0 ? 1 : Number.parseInt(cell.slice(tab + 1), radix)
    ends[i] = length
  }
  const runAt = (row: number): number => {
    let [low, high] = [0, cells.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) > row) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    length,
    cellAt: (row) => cells[length === cells.length ? row : runAt(row)] ?? absent,
    all: () => Array.from({ length }, (_, row) => cells[runAt(row)] as string),
  }
}

/** Entries in columns, put together one by one. */
export interface EntryTable {
  readonly length: number
  entryAt(number: number): Entry
  /** The values of the first of some columns that the table has; a field of all its entries. */
  valuesOf(columns: readonly string[]): readonly string[]
}

/** The entries that {@link encodeColumns} was given. */
export function decodeColumns(columns: Columns): EntryTable {
  const read = Object.entries(columns).map(([column, lines]) => ({
    path: column.split('.'),
    column,
    cells: readRuns(lines),
  }))
  const cellsIn = (column: string) => read.find((one) => one.column === column)?.cells
  const [keys, paths, english] = [cellsIn('key'), cellsIn('path'), cellsIn('name.en')]
  const entryAt = (number: number): Entry => {
    const written = keys?.cellAt(number) ?? absent
    const key = written === derived ? (expected('key', '', english?.cellAt(number)) ?? '') : written
    const file = paths?.cellAt(number) ?? ''
    const entry: Record<string, unknown> = { by: key === '' ? file : `${file}#${key}` }
    for (const { column, path, cells } of read) {
      const cell = cells.cellAt(number)
      if (cell === absent || column === 'key' || column === 'path') continue
      const text = cell === derived ? (expected(column, key, undefined) ?? '') : cell
      const [field = '', part] = path
      const value = column === 'id' && cell === derived ? text : readCell(text)
      if (part === undefined) entry[field] = value
      else {
        const inner = (entry[field] ?? {}) as Record<string, unknown>
        inner[part] = value
        entry[field] = inner
      }
    }
    return entry as unknown as Entry
  }
  return {
    length: keys?.length ?? 0,
    entryAt,
    valuesOf: (among) => {
      const column = among.find((name) => columns[name] !== undefined) ?? ''
      return (
        cellsIn(column)
          ?.all()
          .map((cell) => String(readCell(cell))) ?? []
      )
    },
  }
}
