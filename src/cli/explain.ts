import { Command } from 'commander'
import { explain, type Options } from '../index.js'
import { textOf } from '../node/lines.js'
import { standardInput, write } from './files.js'

export function explainCommand(): Command {
  return new Command('explain')
    .summary('show how a text is read')
    .description('Prints a tree of what was found in a text, with the line of data behind every part of it.')
    .argument('<text...>', 'the text, «-» for standard input')
    .option('--published <date>', 'ISO 8601 date from which relative dates are counted')
    .option('--country <code>', "the outlet's country, ISO 3166-1 alpha-2")
    .action(async (words: readonly string[], options: Options) => {
      const given = words.join(' ')
      const text = given === standardInput ? await textOf(process.stdin) : given
      await write(`${explain(text, options)}\n`)
    })
}
