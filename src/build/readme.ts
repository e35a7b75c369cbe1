/**
 * Writes the generated parts of README.md, which stand between `<!-- NAME -->` and `<!-- /NAME -->`: an example of the
 * output and the figures of quality. With `--check` it only says whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { extractEvents } from '../index.js'
import { evaluate } from '../node/evaluate.js'
import type { GoldArticle, GoldDocument } from '../node/gold.js'
import { rates } from '../node/table.js'
import { fillSection } from './page.js'

const root = new URL('../../', import.meta.url)
const readme = new URL('README.md', root)

function rows<Row>(path: string): Row[] {
  const lines = readFileSync(new URL(path, root), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

/** One event of the fixture: the fullest, so that the example shows most fields. */
function example(): string {
  const text = readFileSync(new URL('fixtures/erem-2020-03-23.txt', root), 'utf8')
  const { events } = extractEvents(text, { published: '2020-03-23', id: 'erem-2020-03-23.txt' })
  const filled = (value: object): number => JSON.stringify(Object.values(value)).match(/"start"/g)?.length ?? 0
  const [fullest] = [...events].sort((one, other) => filled(other) - filled(one))
  return ['```json', JSON.stringify(fullest, null, 2), '```'].join('\n')
}

const measured: readonly [name: string, label: string][] = [
  ['events', 'events, with the right type'],
  ['events, any type', 'events, of any type'],
  ['actors', 'actors'],
  ['recipients', 'recipients'],
  ['place', 'place'],
  ['country', 'country'],
  ['event date', 'date of the event'],
  ['source', 'source'],
  ['counts', 'counts'],
  ['modality', 'modality, of events found'],
  ['dates', 'dates found'],
  ['date values', 'dates with the right value'],
]

function quality(): string {
  const evaluation = evaluate(
    extractEvents,
    rows<GoldArticle>('fixtures/gold/articles.jsonl'),
    rows<GoldDocument>('fixtures/gold/gold.jsonl'),
  )
  const lines = measured.flatMap(([name, label]) => {
    const tally = evaluation.get(name)
    if (!tally) return []
    const { precision, recall, f1 } = rates(tally)
    return [`| ${label} | ${[precision, recall, f1].map((rate) => rate.toFixed(0)).join(' | ')} | ${tally.wanted} |`]
  })
  return ['| | precision | recall | F1 | in the gold |', '| --- | ---: | ---: | ---: | ---: |', ...lines].join('\n')
}

const before = readFileSync(readme, 'utf8')
const after = fillSection(fillSection(before, 'example', example()), 'quality', quality())

if (!process.argv.includes('--check')) writeFileSync(readme, after)
else if (after !== before) {
  console.error('README.md is out of date; run `npm run readme` and look at the difference')
  process.exitCode = 1
}
