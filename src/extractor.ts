import type { Document } from './document.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { analyze, assembleLexicon } from './pipeline.js'
import type { EventDocument } from './record.js'
import { toRecord } from './records/assemble.js'

/** What may be told about a text. */
export interface Options {
  /** ISO 8601 date or date-time of publication; relative dates stay unresolved without it. */
  published?: string
  /** Echoed in the result. */
  id?: string
  /** ISO 3166-1 alpha-2: the outlet's country, used to resolve ambiguous places. */
  country?: string
  /** Events below it are left out; 0 keeps all. */
  minConfidence?: number
  /** Both true by default: such events are marked, not hidden. */
  include?: { negated?: boolean; hypothetical?: boolean }
}

export interface Extractor {
  extractEvents(text: string, options?: Options): EventDocument
}

let shared: Lexicon | null = null

/**
 * Reads one Arabic news text and returns its entities, dates and events.
 * @throws TypeError if an argument has the wrong type; no text ever makes it throw.
 */
export function extractEvents(text: string, options: Options = {}): EventDocument {
  shared ??= assembleLexicon()
  return extractWith(shared, text, options)
}

/** An extractor with its own lexicon. */
export function createExtractor(): Extractor {
  const lexicon = assembleLexicon()
  return { extractEvents: (text, options = {}) => extractWith(lexicon, text, options) }
}

function extractWith(lexicon: Lexicon, text: string, options: Options): EventDocument {
  const document: Document = analyze(lexicon, text, {
    published: options.published ?? null,
    id: options.id ?? null,
    country: options.country ?? null,
  })
  return toRecord(document)
}
