/**
 * The types of all that flows through the pipeline. A stage takes a document and returns it with something added.
 * Every position is a UTF-16 offset into the text, half-open: `text.slice(start, end)`.
 */

import type { Entity, EventRecord, TimeExpression, Warning } from './record.js'

export interface Range {
  readonly start: number
  readonly end: number
}

export interface Token extends Range {
  readonly kind: 'word' | 'number' | 'punctuation' | 'latin'
  /** The written form as the lexicon knows it. One object serves every occurrence of the same letters. */
  readonly word: Word
}

/** A written word, independent of where it stands. */
export interface Word {
  readonly surface: string
  /** `fold(surface)`: the spelling that look-ups use. */
  readonly folded: string
  /** What the word can be, the fewest peeled letters first. Empty for a word the lexicon does not know. */
  readonly readings: readonly Reading[]
  /** What it can be only where something asks for it: the name of a village, mostly that of a person or thing too. */
  readonly aside: readonly Reading[]
  /** Listed foreign names with the same consonants, for a word without readings: «نيتانياهو» is like نتنياهو. */
  readonly similar: readonly Entry[]
  /** A number written in digits, else null. */
  readonly number: number | null
  /** What the stages have worked out of the word, whatever stands around it; see `text/facts.ts`. */
  readonly facts: unknown[]
}

/** One way of cutting a word: proclitics + ال + stem + pronoun, e.g. «وبالهجوم» = وب + ال + هجوم. */
export interface Reading {
  /** Particles before the article, folded: '', 'و', 'وب', 'ل', 'س'. */
  readonly proclitics: string
  readonly definite: boolean
  readonly stem: string
  /** Attached pronoun, folded: '', 'ه', 'ها', 'هم'. */
  readonly enclitic: string
  /** The indefinite accusative, whose alef is not in the stem: «ضابطا». */
  readonly accusative: boolean
  /** UTF-16 units of the surface taken by the proclitics; a span that leaves them out starts here. The article stays. */
  readonly skip: number
  /** UTF-16 units of the surface taken by the pronoun at the end. */
  readonly trim: number
  readonly entries: readonly Entry[]
}

/** What the lexicon holds for a stem. Each family of knowledge extends this with its own fields and owns its `kind`. */
export interface Entry {
  readonly kind: string
  /** Which line of data or code this is: `gazetteers/places#gn:170654`, `events/assault/qasafa`. */
  readonly by: string
  /** How the written form is inflected, where that is known. */
  readonly morphology?: Morphology
}

export interface Morphology {
  readonly form: 'verb' | 'masdar' | 'participle' | 'noun' | 'adjective'
  readonly tense: 'past' | 'present' | 'imperative' | null
  readonly person: 1 | 2 | 3 | null
  readonly gender: 'masculine' | 'feminine' | null
  readonly number: 'singular' | 'dual' | 'plural' | null
  /** 'either' where active and passive are written alike: قتل is both «killed» and «was killed». */
  readonly voice: 'active' | 'passive' | 'either' | null
  /** A form that stands only after «لم» and its like: «يقل» of «يقول». */
  readonly mood?: 'jussive'
}

export interface Sentence extends Range {
  /** Tokens `first` (inclusive) to `last` (exclusive). */
  readonly first: number
  readonly last: number
  /** Text of the site and not of the story: it yields no events. */
  readonly furniture: boolean
  /** A line without a final stop at the top of the text, where the press writes without verbs and in the present tense. */
  readonly headline: boolean
}

/** A stretch of tokens, `first` inclusive to `last` exclusive. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** An entity and where it stands among the tokens. */
export interface Mention extends Entity, TokenRange {}

/** A time expression and where it stands among the tokens. */
export interface Timex extends TimeExpression, TokenRange {}

/** What a caller may tell about a text. */
export interface Context {
  /** ISO 8601 date or date-time of publication, null if unknown. */
  readonly published: string | null
  readonly id: string | null
  /** ISO 3166-1 alpha-2 of the outlet, null if unknown. */
  readonly country: string | null
}

export interface Document {
  readonly text: string
  readonly context: Context
  readonly language: { readonly code: string; readonly confidence: number }
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly times: readonly Timex[]
  readonly events: readonly EventRecord[]
  readonly warnings: readonly Warning[]
}

/** One step of the pipeline: it only adds. */
export type Stage = (document: Document) => Document
