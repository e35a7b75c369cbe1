import { Command } from 'commander'
import { type EventDocument, isEventDocument, mergeEvents } from '../index.js'
import { linesOf } from '../node/lines.js'
import { openInput, write } from './files.js'

interface Flags {
  days?: number
  kilometres?: number
}

export function mergeCommand(): Command {
  return new Command('merge')
    .summary('make one dataset of events out of many documents')
    .description(
      'Reads NDJSON documents as `ahdath extract` prints them and prints the real-world events they tell, one a line, ' +
        'by date: sources, ranges of counts, and why records were taken to be one event. A bad line is reported on ' +
        'standard error; the rest goes on, and the exit code is 1.',
    )
    .argument('<files...>', 'files of documents, «-» for standard input')
    .option('--days <number>', 'days that two dates of one event may lie apart, 1 by default', Number)
    .option('--kilometres <number>', 'kilometres that two towns of one event may lie apart, 30 by default', Number)
    .action(merge)
}

async function merge(files: readonly string[], options: Flags): Promise<void> {
  // wrong options are told before anything is read
  mergeEvents([], options)
  const documents: EventDocument[] = []
  for (const file of files) {
    try {
      for await (const { number, text } of linesOf(openInput(file))) {
        const document = text.trim() === '' ? null : read(text, `${file}:${number}`)
        if (document) documents.push(document)
      }
    } catch (error) {
      report(file, error instanceof Error ? error.message : String(error))
    }
  }
  for (const event of mergeEvents(documents, options)) await write(`${JSON.stringify(event)}\n`)
}

function read(line: string, place: string): EventDocument | null {
  try {
    const value: unknown = JSON.parse(line)
    if (isEventDocument(value)) return value
    report(place, 'not a document of schema ahdath/1')
  } catch (error) {
    report(place, `not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return null
}

function report(place: string, message: string): void {
  console.error(`ahdath: ${place}: ${message}`)
  process.exitCode = 1
}
