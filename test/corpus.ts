/** The texts that tests run over: the annotated articles and the whole texts in `fixtures/`. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Options } from '../src/index.js'
import { articleText, type GoldArticle, type GoldDocument } from '../src/node/gold.js'

export const fixtures = new URL('../fixtures/', import.meta.url)

function rows<Row>(path: string): Row[] {
  const lines = readFileSync(new URL(path, fixtures), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

export const articles = rows<GoldArticle>('gold/articles.jsonl')
export const gold = rows<GoldDocument>('gold/gold.jsonl')

export interface Sample {
  readonly name: string
  readonly text: string
  readonly options: Options
}

const dateAtEnd = /\d{4}-\d{2}-\d{2}$/

/** The whole texts; a date at the end of a name is the date of publication. */
export const wholeTexts: readonly Sample[] = readdirSync(fixtures)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const name = file.slice(0, -'.txt'.length)
    const [published] = dateAtEnd.exec(name) ?? []
    return { name, text: readFileSync(new URL(file, fixtures), 'utf8'), options: { id: name, published } }
  })

export const samples: readonly Sample[] = [
  ...articles.map((article) => ({
    name: article.id,
    text: articleText(article),
    options: { id: article.id, published: article.date ?? undefined },
  })),
  ...wholeTexts,
]
