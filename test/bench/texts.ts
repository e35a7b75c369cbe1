import { readFileSync } from 'node:fs'
import { wholeTexts as fixtureTexts, type Sample, samples } from '../corpus.js'

/** Texts to measure with, and how much they are. */
export interface Corpus {
  readonly name: string
  readonly texts: readonly Sample[]
  readonly words: number
  readonly bytes: number
}

const blank = /\s+/u

export function wordsOf(text: string): string[] {
  return text.split(blank).filter((word) => word !== '')
}

function createCorpus(name: string, texts: readonly Sample[]): Corpus {
  const sum = (measure: (text: string) => number): number => texts.reduce((total, { text }) => total + measure(text), 0)
  return { name, texts, words: sum((text) => wordsOf(text).length), bytes: sum((text) => Buffer.byteLength(text)) }
}

/** The fixtures are few, so a round reads them more than once. */
const fixtureRounds = 4

interface Row {
  readonly id?: string
  readonly text: string
  readonly date?: string | null
  readonly published?: string | null
}

/** The articles of an NDJSON file `{text, id?, date? | published?}`, or else the texts in `fixtures/`. */
export function readArabic(path: string | undefined): Corpus {
  if (path === undefined) return createCorpus('fixtures', repeat(samples, fixtureRounds))
  const lines = readFileSync(path, 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
  const texts = rows.map(({ text, id, date, published }, i) => ({
    name: id ?? String(i),
    text,
    options: { id, published: published ?? date ?? undefined },
  }))
  return createCorpus('articles', texts)
}

function repeat<Item>(items: readonly Item[], times: number): Item[] {
  return Array.from({ length: times }).flatMap(() => items)
}

const pages = ['../../src/events/CODEBOOK.md', '../../CONTRIBUTING.md', '../../src/README.md', '../../README.md']

/** English documents with as many words as the Arabic ones: of a plain text file, or else of this project's pages. */
export function readEnglish(path: string | undefined, { texts }: Corpus): Corpus {
  const files = path === undefined ? pages.map((page) => new URL(page, import.meta.url)) : [path]
  const words = files.flatMap((file) => wordsOf(readFileSync(file, 'utf8')))
  let next = 0
  const take = (count: number): string =>
    Array.from({ length: count }, () => words[next++ % words.length] ?? '').join(' ')
  return createCorpus(
    'english',
    texts.map(({ name, text }) => ({ name, text: take(wordsOf(text).length), options: {} })),
  )
}

/** Texts whose cost must grow no faster than their length; each is repeated until it is long enough. */
export const growing: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'news', text: `${fixtureTexts.map(({ text }) => text).join('\n')}\n` },
  { name: 'one long word', text: 'بسم' },
  { name: 'only digits', text: '1234567890' },
  { name: 'only numbers', text: '1234 ' },
  { name: 'only و', text: 'و' },
  { name: 'only و, apart', text: 'و ' },
  { name: 'only brackets', text: '(' },
  { name: 'one name repeated', text: 'قال محمد ' },
  { name: 'one place repeated', text: 'في بغداد ' },
  { name: 'one event repeated', text: 'قتل محمد ' },
  { name: 'only dates', text: '12 مارس 2019 ' },
  { name: 'only weekdays', text: 'الأحد والاثنين ' },
]
