import { Command } from 'commander'
import { validate } from '../index.js'
import { linesOf, textOf } from '../node/lines.js'
import { openInput } from './files.js'

export function validateCommand(): Command {
  return new Command('validate')
    .summary('check documents against the schema')
    .description(
      'Checks a file of documents, one JSON value or one a line, against the schema ahdath/1. Faults go to standard error.',
    )
    .argument('<file>', 'the file, «-» for standard input')
    .action(async (file: string) => {
      const text = await textOf(openInput(file))
      const faults = isOneValue(text) ? faultsOf(text, file) : await faultsOfLines(text, file)
      for (const fault of faults) console.error(`ahdath: ${fault}`)
      if (faults.length > 0) process.exitCode = 1
    })
}

function isOneValue(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function faultsOfLines(text: string, file: string): Promise<string[]> {
  const faults: string[] = []
  for await (const line of linesOf([text])) {
    if (line.text.trim() !== '') faults.push(...faultsOf(line.text, `${file}:${line.number}`))
  }
  return faults
}

function faultsOf(json: string, place: string): string[] {
  try {
    return validate(JSON.parse(json)).map(({ path, message }) => `${place}: ${path || '/'} ${message}`)
  } catch (error) {
    return [`${place}: not JSON: ${error instanceof Error ? error.message : String(error)}`]
  }
}
