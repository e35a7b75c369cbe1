#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { evaluateCommand } from './evaluate.js'
import { explainCommand } from './explain.js'
import { extractCommand } from './extract.js'
import { packageFile } from './files.js'
import { mergeCommand } from './merge.js'
import { validateCommand } from './validate.js'

/** 0: all went well; 1: some input could not be read or is invalid; 2: the command line is wrong. */
const usageError = 2

const { version, description } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
  version: string
  description: string
}

const program = new Command('ahdath')
  .description(description)
  .version(version)
  .showHelpAfterError()
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 all went well, 1 some input failed, 2 the command line is wrong.')

for (const command of [extractCommand(), explainCommand(), evaluateCommand(), mergeCommand(), validateCommand()]) {
  program.addCommand(command.copyInheritedSettings(program))
}

// a reader that has seen enough, such as `head`, is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : usageError
  else if (error instanceof TypeError && error.message.startsWith('ahdath:')) {
    console.error(error.message)
    process.exitCode = usageError
  } else {
    console.error(`ahdath: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
