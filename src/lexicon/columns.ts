import type { Entry } from '../document.js'
import { type Cells, encodeCells } from './cells.js'

/**
 * Entries of one kind as a table: a column for each field, a line for each run of entries that have the same in it. Alike stands
 * beside alike, and so it compresses far better than whole entries do; an entry is put together only when a text uses it.
 */
export type Columns = Readonly<Record<string, string>>

/** Fields that are objects with columns of their own. */
const nested = ['name', 'place', 'ids']
const [absent, derived] = ['-', '=']
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

export function readCell(cell: string): unknown {
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
      return [column, encodeCells(cells)]
    }),
  )
}

/** Entries in columns, put together one by one. */
export interface EntryTable {
  readonly length: number
  entryAt(number: number): Entry
  /** The first of some columns that the table has; a field of all its entries. */
  columnOf(among: readonly string[]): Cells | undefined
}

/** The entries that {@link encodeColumns} was given, from their columns as bytes. */
export function decodeColumns(columns: ReadonlyMap<string, Cells>, length: number): EntryTable {
  const fields = [...columns]
    .filter(([column]) => column !== 'key' && column !== 'path')
    .map(([column, cells]) => ({ column, path: column.split('.'), cells, read: createReader() }))
  const [keys, paths, english] = ['key', 'path', 'name.en'].map((column) => columns.get(column))
  const readPath = createReader()
  const entryAt = (number: number): Entry => {
    const written = keys?.textAt(number) ?? absent
    const key = written === derived ? (expected('key', '', english?.textAt(number)) ?? '') : written
    const file = paths ? readPath(paths, number).text : ''
    const entry: Record<string, unknown> = { by: key === '' ? file : `${file}#${key}` }
    for (const { column, path, cells, read } of fields) {
      const cell = read(cells, number)
      if (cell.text === absent) continue
      const value = cell.text === derived ? expectedValue(column, key) : cell.value
      const [field = '', part] = path
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
    length,
    entryAt,
    columnOf: (among) => among.map((column) => columns.get(column)).find((cells) => cells !== undefined),
  }
}

function expectedValue(column: string, key: string): unknown {
  const text = expected(column, key, undefined) ?? ''
  return column === 'id' ? text : readCell(text)
}

interface Cell {
  readonly text: string
  readonly value: unknown
}

/** Reads the cells of a column. What several rows have in it is one string or object for all of them. */
function createReader(): (cells: Cells, row: number) => Cell {
  const shared = new Map<string, Cell>()
  return (cells, row) => {
    const text = cells.textAt(row)
    const known = shared.get(text)
    if (known) return known
    const cell = { text, value: text === absent || text === derived ? undefined : readCell(text) }
    if (cells.isShared) shared.set(text, cell)
    return cell
  }
}
