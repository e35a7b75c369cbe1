import { parseDates } from '../dates/index.js'
import { createRandom, draw } from './draw.js'
import { readRows } from './rows.js'

/**
 * Prints expressions found in articles drawn at random, for reading by eye:
 * `npx tsx src/build/sample-dates.ts articles.ndjson [articles] [expressions] [seed]`.
 * Each line of the file has `text` and, where known, `title` and `date`.
 */
interface Article {
  readonly text: string
  readonly title?: string
  readonly date?: string
}

const [file = '', articles = '500', expressions = '200', seed = '1'] = process.argv.slice(2)
const margin = 45

const random = createRandom(Number(seed))
const rows = readRows<Article>(file)
const found = draw(rows, Number(articles), random).flatMap(({ title, text, date }) => {
  const source = title ? `${title}\n\n${text}` : text
  return parseDates(source, date ? { published: date } : {}).map(({ start, end, text: span, value, kind }) => {
    const before = source.slice(Math.max(0, start - margin), start)
    const line = `${before}[${span}]${source.slice(end, end + margin)}`.replace(/\s+/g, ' ')
    return [date?.slice(0, 10) ?? '-', kind, value ?? '-', line].join('\t')
  })
})
for (const line of draw(found, Number(expressions), random)) console.log(line)
