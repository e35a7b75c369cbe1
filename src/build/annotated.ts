import type { Lexicon } from '../lexicon/lexicon.js'
import { type Annotated, readGold } from './gold.js'
import { readJudged } from './judged.js'

/**
 * The annotated articles that the arguments of a training script name, analysed: folders that hold articles.jsonl and
 * gold.jsonl, each with the folds to take where not all are wanted («data/gold/dev@0,1,2,3»), and files of judgements
 * with the articles that they are on («fixtures/judged/events.ndjson=data/news/articles.jsonl»). What begins with «--» is
 * an option.
 *
 * @throws Error if there are none
 */
export function readAnnotated(given: readonly string[], lexicon: Lexicon): Annotated[] {
  const args = given.filter((arg) => !arg.startsWith('--'))
  if (args.length === 0) throw new Error('ahdath: name a folder that holds articles.jsonl and gold.jsonl')
  return args.flatMap((arg) => {
    const [judgements = '', articles] = arg.split('=')
    if (articles !== undefined) return readJudged(judgements, articles, lexicon)
    const [folder = '', folds] = arg.split('@')
    return readGold(folder, folds === undefined ? null : new Set(folds.split(',').map(Number)), lexicon)
  })
}

/** Whether to measure by cross-validation too, which takes most of the time: not with «--only-fit». */
export const validates = !process.argv.includes('--only-fit')
