import { extractEvents } from '../index.js'
import type { Entity } from '../record.js'
import { createRandom, draw } from './draw.js'
import { readRows } from './rows.js'

/**
 * Prints names found in articles drawn at random, for reading by eye:
 * `npx tsx src/build/sample-entities.ts articles.ndjson [articles] [entities] [places] [seed]`.
 * Each line of the file has `id`, `text` and, where known, `title`, `date` and `redistributable`, without which none is
 * drawn; so many of the names are places with a record. The columns are those of `src/entities/sample.tsv`, the last three still empty, and the context.
 */
interface Article {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly date?: string
  readonly redistributable?: boolean
}

interface Found {
  readonly article: Article
  readonly source: string
  readonly entity: Entity
}

const [file = '', articles = '100', entities = '300', places = '100', seed = '1'] = process.argv.slice(2)
const margin = 60

const random = createRandom(Number(seed))
const rows = readRows<Article>(file).filter(({ redistributable }) => redistributable)
const found = draw(rows, Number(articles), random).flatMap((article) => {
  const source = article.title ? `${article.title}\n\n${article.text}` : article.text
  const document = extractEvents(source, article.date ? { published: article.date } : {})
  return document.entities
    .filter(({ mention }) => mention === 'name')
    .map((entity): Found => ({ article, source, entity }))
})

/** A place of a gazetteer, at which the text may be wrong about which one is meant. */
function isResolved({ entity }: Found): boolean {
  return entity.type === 'PLACE' && entity.place?.lat !== null && entity.place !== null
}

const resolved = draw(found.filter(isResolved), Number(places), random)
const others = draw(
  found.filter((one) => !resolved.includes(one)),
  Number(entities) - resolved.length,
  random,
)

function record({ place, country, ids }: Entity): string {
  if (!place || place.lat === null) return '-'
  const id = ids.geonames ?? ids.wof ?? ids.wikidata ?? '-'
  return [place.level, country ?? '-', place.name.en ?? place.name.ar, `${place.lat},${place.lon}`, id].join(' ')
}

console.log(
  ['article', 'start', 'end', 'text', 'type', 'record', 'type_right', 'span_right', 'record_right', 'context'].join(
    '\t',
  ),
)
for (const { article, source, entity } of [...resolved, ...others]) {
  const { start, end, text, type } = entity
  const before = source.slice(Math.max(0, start - margin), start)
  const context = `${before}[${text}]${source.slice(end, end + margin)}`.replace(/\s+/g, ' ')
  console.log([article.id, start, end, text.replace(/\s+/g, ' '), type, record(entity), '', '', '', context].join('\t'))
}
