/** The stages one by one. Bundled and run apart, since the package exports none of them. */
import { tagDates } from '../../src/dates/tag.js'
import type { Document } from '../../src/document.js'
import { tagEntities } from '../../src/entities/tag.js'
import { tagEvents } from '../../src/events/tag.js'
import { detectLanguage } from '../../src/language/language.js'
import { lookUp } from '../../src/lexicon/lexicon.js'
import { assembleLexicon } from '../../src/pipeline.js'
import { toRecord } from '../../src/records/assemble.js'
import { splitSentences } from '../../src/text/sentences.js'
import { tokenize } from '../../src/text/tokens.js'

export interface Stage {
  readonly name: string
  readonly run: (document: Document) => unknown
}

const lexicon = assembleLexicon()

function splitWords({ text, context }: Document): Document {
  const tokens = lookUp(lexicon, text, tokenize(text))
  const bare = { text, context, tokens, mentions: [], times: [], events: [], warnings: [] }
  return { ...bare, language: detectLanguage(text, tokens), sentences: splitSentences(text, tokens) }
}

/** In their order; each takes what the one before it returns. */
export const stages: readonly Stage[] = [
  { name: 'words, language, sentences', run: splitWords },
  { name: 'dates', run: (document) => tagDates(document) },
  { name: 'names', run: (document) => tagEntities(document) },
  { name: 'events', run: (document) => tagEvents(document) },
  { name: 'record', run: (document) => toRecord(document) },
]

/** A text as the first stage takes it. */
export function openDocument(text: string, published: string | null): Document {
  const context = { published, id: null, country: null }
  const language = { code: 'ar', confidence: 1 }
  return { text, context, language, tokens: [], sentences: [], mentions: [], times: [], events: [], warnings: [] }
}
