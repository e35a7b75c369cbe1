import { readdirSync, readFileSync } from 'node:fs'
import { itemsOfFile, type Row } from '../entities/rows.js'
import type { Item } from '../lexicon/lexicon.js'

/** A gazetteer as read: its header statements and its rows with their line numbers. */
export interface Gazetteer {
  readonly file: string
  readonly header: readonly { readonly key: string; readonly value: string; readonly line: number }[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly row: Row; readonly line: number }[]
}

/** A fault in a data file: where, why, and what to do. */
export class GazetteerError extends Error {
  constructor(file: string, line: number, why: string, mend: string) {
    super(`ahdath: gazetteers/${file}:${line}: ${why}; ${mend}`)
    this.name = 'GazetteerError'
  }
}

const directory = new URL('../../gazetteers/', import.meta.url)
const arabic = /\p{Script=Arabic}/u

export function gazetteerFiles(): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
}

export function readGazetteer(file: string): Gazetteer {
  return parseGazetteer(file, readFileSync(new URL(file, directory), 'utf8'))
}

/** Parses and lints one file; the first fault throws. */
export function parseGazetteer(file: string, source: string): Gazetteer {
  const header: { key: string; value: string; line: number }[] = []
  const rows: { row: Row; line: number }[] = []
  let columns: string[] = []
  const ids = new Set<string>()
  source.split('\n').forEach((text, i) => {
    const line = i + 1
    if (text.trim() === '') return
    if (text.startsWith('#')) {
      const colon = text.indexOf(':')
      if (colon < 0) throw new GazetteerError(file, line, 'a header line without a key', 'write «# key: value»')
      header.push({ key: text.slice(1, colon).trim(), value: text.slice(colon + 1).trim(), line })
      return
    }
    const cells = text.split('\t').map((cell) => cell.trim())
    if (columns.length === 0) {
      columns = cells
      return
    }
    if (cells.length > columns.length) {
      throw new GazetteerError(
        file,
        line,
        `${cells.length} cells for ${columns.length} columns`,
        'remove the tab that is too many',
      )
    }
    const row: Record<string, string> = {}
    columns.forEach((column, k) => {
      row[column] = cells[k] ?? ''
    })
    lintRow(file, line, row, ids)
    rows.push({ row, line })
  })
  lintHeader(file, header)
  return { file, header, columns, rows }
}

function lintHeader(file: string, header: Gazetteer['header']): void {
  for (const key of ['source', 'licence', 'example', 'not']) {
    if (!header.some((statement) => statement.key === key)) {
      throw new GazetteerError(file, 1, `no «# ${key}:» in the header`, `add a line «# ${key}: …»`)
    }
  }
}

function lintRow(file: string, line: number, row: Row, ids: Set<string>): void {
  const id = row.id ?? ''
  if (id === '') throw new GazetteerError(file, line, 'a row without id', 'give it a short ascii id')
  if (ids.has(id)) throw new GazetteerError(file, line, `id «${id}» is used twice`, 'rename or merge one of the rows')
  ids.add(id)
  for (const column of ['name', 'aliases', 'singular', 'plural', 'masculine', 'word']) {
    for (const form of (row[column] ?? '').split('|')) {
      if (form.includes('  ')) throw new GazetteerError(file, line, `«${form}» holds two spaces`, 'leave one')
      if (column === 'name' && form !== '' && !arabic.test(form)) {
        throw new GazetteerError(file, line, `the name «${form}» is not Arabic`, 'write it in Arabic letters')
      }
    }
  }
}

/** All items of all gazetteers of names. */
export function gazetteerItems(): Item[] {
  return gazetteerFiles().flatMap((file) => {
    const makeItems = itemsOfFile[file]
    if (!makeItems) return []
    const stem = file.slice(0, -'.tsv'.length)
    return readGazetteer(file).rows.flatMap(({ row }) => makeItems(row, `gazetteers/${stem}#${row.id}`))
  })
}
