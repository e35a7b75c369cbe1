import { frameItems, type Gazetteers, gazetteerItems, type OwnFrameFamily } from './additions.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { checkNames, checkOptions, checkText, type Options, optionNames, type Settings } from './options.js'
import { analyze, assembleLexicon } from './pipeline.js'
import type { EventDocument, EventRecord } from './record.js'
import { toRecord } from './records/assemble.js'
import { explainDocument } from './render/explain.js'
import { showInNotebook } from './render/notebook.js'

/** What an extractor knows beyond the package, and what holds for all its texts unless a call says otherwise. */
export interface ExtractorOptions extends Options {
  /** Own names, with the columns of the files in `gazetteers/`. */
  gazetteers?: Gazetteers | undefined
  /** Own verbs and nouns of events, in the shape of the package's frames. */
  frames?: readonly OwnFrameFamily[] | undefined
}

/** Reads texts with one lexicon. */
export interface Extractor {
  /** As {@link extractEvents}, with what this extractor knows. */
  extractEvents(text: string, options?: Options): EventDocument
  /** As {@link explain}, with what this extractor knows. */
  explain(text: string, options?: Options): string
}

let shared: Lexicon | null = null

function sharedLexicon(): Lexicon {
  shared ??= assembleLexicon()
  return shared
}

/**
 * Reads one Arabic news text and returns its entities, dates and events as plain JSON data. Offsets are UTF-16 units,
 * half-open; dates are ISO 8601. The same text and options always give the same result.
 *
 * @throws TypeError if an argument is wrong; no text ever makes it throw.
 * @example
 * extractEvents('قتل خمسة جنود في هجوم على حاجز قرب تعز أمس', { published: '2015-08-10' }).events[0]?.type // 'ASSAULT'
 */
export function extractEvents(text: string, options: Options = {}): EventDocument {
  checkText(text)
  return extractWith(sharedLexicon(), text, checkOptions(options))
}

/**
 * Shows how a text is read, as a tree: its sentences, the words and phrases found in them, and the events with the
 * line of data behind each part.
 *
 * @throws TypeError if an argument is wrong.
 */
export function explain(text: string, options: Options = {}): string {
  checkText(text)
  return explainDocument(analyze(sharedLexicon(), text, checkOptions(options).context))
}

/**
 * An extractor with own names and frames besides those of the package. Make one and keep it: its lexicon takes a
 * moment to assemble.
 *
 * @throws TypeError if an option is wrong.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  checkNames(options, [...optionNames, 'gazetteers', 'frames'])
  const { gazetteers, frames, ...defaults } = options
  checkOptions(defaults)
  const items = [...(gazetteers ? gazetteerItems(gazetteers) : []), ...(frames ? frameItems(frames) : [])]
  const lexicon = items.length > 0 ? assembleLexicon(items) : sharedLexicon()
  const settle = (own: Options): Settings => {
    checkNames(own, optionNames)
    return checkOptions({ ...defaults, ...own })
  }
  return {
    extractEvents(text, own = {}) {
      checkText(text)
      return extractWith(lexicon, text, settle(own))
    },
    explain(text, own = {}) {
      checkText(text)
      return explainDocument(analyze(lexicon, text, settle(own).context))
    },
  }
}

function extractWith(lexicon: Lexicon, text: string, settings: Settings): EventDocument {
  const record = toRecord(analyze(lexicon, text, settings.context))
  const events = record.events.filter((event) => isWanted(event, settings))
  return showInNotebook({ ...record, events }, text)
}

function isWanted({ confidence, modality }: EventRecord, settings: Settings): boolean {
  if (confidence < settings.minConfidence) return false
  if (modality === 'negated') return settings.negated
  return modality !== 'hypothetical' || settings.hypothetical
}
