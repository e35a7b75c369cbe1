import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { extractEvents } from '../index.js'
import { evaluate } from '../node/evaluate.js'
import type { GoldArticle, GoldDocument } from '../node/gold.js'
import { evaluationTable } from '../node/table.js'
import { packageFile, write } from './files.js'

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .summary('measure the library on annotated articles')
    .description('Prints precision, recall and F1 on articles whose events people have annotated.')
    .option('--gold <directory>', 'a directory with articles.jsonl and gold.jsonl', packageFile('fixtures/gold'))
    .action(async ({ gold }: { gold: string }) => {
      const articles = readRows<GoldArticle>(join(gold, 'articles.jsonl'))
      const annotated = readRows<GoldDocument>(join(gold, 'gold.jsonl'))
      await write(`${evaluationTable(evaluate(extractEvents, articles, annotated))}\n`)
    })
}

function readRows<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row)
}
