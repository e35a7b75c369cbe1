import { createExtractor, type EventDocument, type Extractor, type Options } from '../index.js'
import { linesOf, type Source } from './lines.js'

/** A row of NDJSON input. */
export interface Row {
  text: string
  id?: string
  published?: string
  country?: string
}

/** A row that could not be read: its line, from 1, and why. */
export interface RowFault {
  readonly line: number
  readonly message: string
}

export interface LineOptions extends Omit<Options, 'id'> {
  /** Reads the texts; by default one with the package's own knowledge. */
  extractor?: Extractor | undefined
  /** Told of every bad row; the rows after it are read on. By default a line goes to standard error. */
  onFault?: ((fault: RowFault) => void) | undefined
}

/**
 * Reads NDJSON rows `{text, id?, published?, country?}`, one article a line, and yields a document for each, in order
 * and one at a time, so that memory stays flat. Empty lines are skipped. The options hold for rows that do not say
 * otherwise themselves.
 *
 * @example
 * for await (const document of extractLines(process.stdin)) console.log(JSON.stringify(document))
 */
export async function* extractLines(source: Source, options: LineOptions = {}): AsyncGenerator<EventDocument> {
  const { extractor, onFault = printFault, ...defaults } = options
  const reader = extractor ?? createExtractor()
  // wrong options are the caller's fault and no row's
  reader.extractEvents('', defaults)
  for await (const { number, text } of linesOf(source)) {
    if (text.trim() === '') continue
    const document = readRow(reader, text, defaults)
    if (typeof document === 'string') onFault({ line: number, message: document })
    else yield document
  }
}

function printFault({ line, message }: RowFault): void {
  console.error(`ahdath: line ${line}: ${message}`)
}

const columns = ['id', 'published', 'country'] as const

/** The document of a row, or what is wrong with it. */
function readRow(reader: Extractor, line: string, defaults: Options): EventDocument | string {
  try {
    const row: unknown = JSON.parse(line)
    if (!isRow(row)) return 'a row must be an object with a "text" that is a string'
    const options: Options = { ...defaults }
    for (const column of columns) {
      // null is what databases write for a missing value
      if (row[column] !== undefined && row[column] !== null) options[column] = row[column]
    }
    return reader.extractEvents(row.text, options)
  } catch (error) {
    return error instanceof SyntaxError ? `not JSON: ${error.message}` : messageOf(error)
  }
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string'
}

const library = 'ahdath: '

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.startsWith(library) ? message.slice(library.length) : message
}
