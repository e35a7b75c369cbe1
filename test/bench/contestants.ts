import { createRequire } from 'node:module'
import compromise from 'compromise'
import { franc } from 'franc'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type * as Dates from '../../src/dates/index.js'
import type { Document } from '../../src/document.js'
import type * as Library from '../../src/index.js'
import type * as Stages from './stages.js'
import type { Corpus } from './texts.js'
import { wordsOf } from './texts.js'
import type { Contestant } from './timing.js'

const require = createRequire(import.meta.url)

/** natural is taken by its files: its main entry loads databases and reads the caller's environment. */
const { WordTokenizer } = require('natural/lib/natural/tokenizers/regexp_tokenizer.js') as {
  WordTokenizer: new () => { tokenize(text: string): string[] }
}
const TfIdf = require('natural/lib/natural/tfidf/tfidf.js') as new () => {
  addDocument(words: string[]): void
}

export const whole = 'ahdath, whole'

export function ourselves(library: typeof Library, dates: typeof Dates, arabic: Corpus): Contestant[] {
  return [
    {
      name: whole,
      run: () => {
        for (const { text, options } of arabic.texts) library.extractEvents(text, options)
      },
    },
    {
      name: 'ahdath/dates',
      run: () => {
        for (const { text, options } of arabic.texts) {
          dates.parseDates(text, options.published === undefined ? {} : { published: options.published })
        }
      },
    },
  ]
}

/** Each stage over what the stages before it made of all texts. */
export function ourStages({ stages, openDocument }: typeof Stages, arabic: Corpus): Contestant[] {
  let documents: unknown[] = arabic.texts.map(({ text, options }) => openDocument(text, options.published ?? null))
  return stages.map(({ name, run }) => {
    const given = documents as Document[]
    documents = given.map(run)
    return {
      name: `— ${name}`,
      run: () => {
        for (const document of given) run(document)
      },
    }
  })
}

export function rivals(arabic: Corpus, english: Corpus): Contestant[] {
  const wink = winkNLP(model)
  const tokenizer = new WordTokenizer()
  const over =
    ({ texts }: Corpus, read: (text: string) => unknown) =>
    (): void => {
      for (const { text } of texts) read(text)
    }
  return [
    { name: 'wink-nlp, whole (English)', run: over(english, (text) => wink.readDoc(text)) },
    { name: 'compromise (English)', run: over(english, (text) => compromise(text)) },
    {
      name: 'natural, tokens and TF-IDF (English)',
      run: () => {
        const weights = new TfIdf()
        for (const { text } of english.texts) weights.addDocument(tokenizer.tokenize(text))
      },
    },
    { name: 'franc (language only)', run: over(arabic, (text) => franc(text)) },
    { name: 'splitting at blanks', run: over(arabic, wordsOf) },
  ]
}
