import { tagDates } from './dates/tag.js'
import { dateItems } from './dates/words.js'
import type { Context, Document, Stage } from './document.js'
import { tagEntities } from './entities/tag.js'
import { particleItems } from './events/particles.js'
import { tagEvents } from './events/tag.js'
import { detectLanguage } from './language/language.js'
import { packed } from './lexicon/lexicon.generated.js'
import { createLexicon, createSource, type Item, type Lexicon, lookUp } from './lexicon/lexicon.js'
import { decodeTable } from './lexicon/table.js'
import { numberItems } from './text/numbers.js'
import { splitSentences } from './text/sentences.js'
import { tokenize } from './text/tokens.js'

/** The stages in their order. Each adds to the document what the next ones read. */
const stages: readonly Stage[] = [tagDates, tagEntities, tagEvents]

/** The lexicon of everything the package knows, and of a caller's own items. */
export function assembleLexicon(own: readonly Item[] = []): Lexicon {
  const small = createSource([...particleItems(), ...numberItems, ...dateItems])
  const sources = [small, decodeTable(packed)]
  const villages = own.filter(({ entry }) => entry.kind === 'village')
  const others = villages.length === 0 ? own : own.filter(({ entry }) => entry.kind !== 'village')
  if (others.length > 0) sources.unshift(createSource(others))
  return createLexicon(sources, villages.length > 0 ? [createSource(villages)] : [])
}

/** Runs the whole pipeline over one text. */
export function analyze(lexicon: Lexicon, text: string, context: Context): Document {
  const tokens = lookUp(lexicon, text, tokenize(text))
  const language = detectLanguage(text, tokens)
  const document: Document = {
    text,
    context,
    language,
    tokens,
    sentences: [],
    mentions: [],
    times: [],
    events: [],
    warnings: [],
  }
  if (language.code !== 'ar') {
    const warned = { ...document, warnings: [foreignWarning(language.code)] }
    // «04/04/2014» has no language, but it is a date
    return hasLetters(tokens) ? warned : tagDates({ ...warned, sentences: splitSentences(text, tokens) })
  }
  return stages.reduce<Document>((current, stage) => stage(current), {
    ...document,
    sentences: splitSentences(text, tokens),
  })
}

function hasLetters(tokens: Document['tokens']): boolean {
  return tokens.some(({ kind }) => kind === 'word' || kind === 'latin')
}

function foreignWarning(code: string): Document['warnings'][number] {
  const named = code === 'und' ? 'not Arabic' : `in the language «${code}», not Arabic`
  return { code: 'not-arabic', message: `the text is ${named}: nothing was extracted` }
}
