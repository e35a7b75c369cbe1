import { extractEvents } from '../index.js'
import type { EventRecord, Participant } from '../record.js'
import { createRandom, draw } from './draw.js'
import { readRows } from './rows.js'

/**
 * Prints records found in articles drawn at random, for reading by eye:
 * `npx tsx src/build/sample-records.ts articles.jsonl [records] [seed] [known.jsonl …]`.
 * The files at the end hold what the models were fitted to, and what was read while rules were written: where an article
 * is drawn that has the id or the text of one of theirs, another of its source stands in for it, or the sample would be
 * of what nobody has read so far, which is opinion and law more often than news. The columns are those of
 * `src/events/sample.tsv`, the last four still empty, and what was said of the event.
 */
interface Article {
  readonly id: string
  readonly source?: string
  readonly text: string
  readonly title?: string
  readonly date?: string
}

const [file = '', records = '200', seed = '1', ...known] = process.argv.slice(2)
const recordsPerArticle = 3
const margin = 150
/** An excerpt of an article begins as the article does. */
const beginning = 60

const random = createRandom(Number(seed))
const read = known.flatMap((name) => readRows<{ id: string; text?: string }>(name))
const readIds = new Set(read.map(({ id }) => id))
const readTexts = new Set(read.map(({ text }) => text?.trim().slice(0, beginning)))
const articles = readRows<Article>(file)
const unread = draw(articles, articles.length, random).filter(
  ({ id, text }) => !readIds.has(id) && !readTexts.has(text.trim().slice(0, beginning)),
)

/** The next unread article of a source. */
function takeOf(source: string | undefined): Article | undefined {
  const at = unread.findIndex((article) => article.source === source)
  return at < 0 ? undefined : unread.splice(at, 1)[0]
}

const names = (participants: readonly Participant[]): string => participants.map(({ text }) => text).join(' + ') || '-'

function row(article: Article, source: string, event: EventRecord): string {
  const { trigger, sentence, actors, recipients, place, date } = event
  const before = source.slice(Math.max(0, sentence.start - margin), trigger.start)
  const context = `${before}[${trigger.text}]${source.slice(trigger.end, sentence.end + margin)}`
  const said = [names(actors), names(recipients), place?.text ?? '-', date?.value ?? '-', article.date ?? '-', context]
  return [article.id, trigger.start, trigger.end, event.type, trigger.text, '', '', '', '', ...said]
    .map((cell) => String(cell).replace(/\s+/g, ' '))
    .join('\t')
}

const said = ['actors', 'recipients', 'place', 'date', 'published', 'context']
const judged = ['type_right', 'participants_right', 'place_right', 'date_right']
console.log(['article', 'start', 'end', 'type', 'trigger', ...judged, ...said].join('\t'))
let left = Number(records)
for (const { source: from } of draw(articles, articles.length, random)) {
  if (left === 0) break
  const article = takeOf(from)
  if (!article) continue
  const source = article.title ? `${article.title}\n\n${article.text}` : article.text
  const { events } = extractEvents(source, article.date ? { published: article.date } : {})
  const drawn = draw(events, Math.min(recordsPerArticle, left), random)
  for (const event of drawn) console.log(row(article, source, event))
  left -= drawn.length
}
