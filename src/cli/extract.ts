import { basename, extname } from 'node:path'
import { Command, Option } from 'commander'
import { createExtractor, type EventDocument, type Extractor } from '../index.js'
import { textOf } from '../node/lines.js'
import { extractLines } from '../node/rows.js'
import { openInput, peek, standardInput, write } from './files.js'

interface Flags {
  published?: string
  country?: string
  minConfidence?: number
  input?: Input
  format?: Format
}

type Input = 'text' | 'ndjson'
type Format = 'json' | 'ndjson'

export function extractCommand(): Command {
  return new Command('extract')
    .summary('read texts and print their event records')
    .description(
      'Reads plain texts, a document each, or NDJSON rows {"text", "id"?, "published"?, "country"?}, a document a row, ' +
        'and prints documents on standard output and nothing else. A bad row or file is reported on standard error ' +
        'with its line; the rest goes on, and the exit code is 1.',
    )
    .argument('[files...]', 'files to read, «-» or none for standard input', [standardInput])
    .option('--published <date>', 'ISO 8601 date from which relative dates are counted; a row may say its own')
    .option('--country <code>', "the outlet's country, ISO 3166-1 alpha-2; a row may say its own")
    .option('--min-confidence <number>', 'leave out events below it, 0 to 1; 0 keeps all', Number)
    .addOption(
      new Option('--input <kind>', 'what the files hold; else told by extension or first character').choices([
        'text',
        'ndjson',
      ]),
    )
    .addOption(
      new Option(
        '--format <format>',
        'json: indented, ndjson: a document a line; default: ndjson for NDJSON rows',
      ).choices(['json', 'ndjson']),
    )
    .action(extract)
}

async function extract(files: readonly string[], { input, format, ...options }: Flags): Promise<void> {
  const extractor = createExtractor(options)
  for (const file of files) {
    try {
      await extractFile(extractor, file, input, format)
    } catch (error) {
      report(file, error instanceof Error ? error.message : String(error))
    }
  }
}

async function extractFile(
  extractor: Extractor,
  file: string,
  input: Input | undefined,
  format: Format | undefined,
): Promise<void> {
  const { beginning, whole } = await peek(openInput(file))
  if ((input ?? kindOf(file, beginning)) === 'text') {
    const id = file === standardInput ? undefined : basename(file)
    await print(extractor.extractEvents(await textOf(whole), { id }), format ?? 'json')
    return
  }
  const onFault = ({ line, message }: { line: number; message: string }): void => report(`${file}:${line}`, message)
  for await (const document of extractLines(whole, { extractor, onFault })) await print(document, format ?? 'ndjson')
}

const ndjsonExtensions = new Set(['.ndjson', '.jsonl'])
const textExtensions = new Set(['.txt', '.text'])

function kindOf(file: string, beginning: string): Input {
  const extension = extname(file).toLowerCase()
  if (ndjsonExtensions.has(extension)) return 'ndjson'
  return textExtensions.has(extension) || !beginning.startsWith('{') ? 'text' : 'ndjson'
}

function print(document: EventDocument, format: Format): Promise<void> {
  return write(`${JSON.stringify(document, null, format === 'json' ? 2 : undefined)}\n`)
}

function report(place: string, message: string): void {
  console.error(`ahdath: ${place}: ${message}`)
  process.exitCode = 1
}
