import type { Entry, Reading, Token, Word } from '../document.js'
import { article, type Cut, cutClitics, type Host, mayCarry } from '../text/clitics.js'
import { createFacts } from '../text/facts.js'
import { fold, unfoldedLength } from '../text/letters.js'
import { skeletonMark, skeletonOf } from '../text/skeleton.js'
import { numericValue, type Piece } from '../text/tokens.js'
import { PhraseTree } from './phrases.js'

/** Something the lexicon lists: one word or several, what they mean, and what may be attached to them. */
export interface Item {
  /** Written as in the data, folded here. Several words are a phrase; clitics stand on its first word alone. */
  readonly form: string
  readonly host: Host
  readonly entry: Entry
}

export interface Sense {
  readonly host: Host
  readonly entry: Entry
}

/** Where folded words are found. */
export interface Source {
  find(folded: string): readonly Sense[] | undefined
}

export interface Lexicon {
  /** The word with all its readings; the same object for the same letters. */
  look(surface: string): Word
}

/** A source made from items in memory: the small word lists of the stages, and a user's own names and verbs. */
export function createSource(items: Iterable<Item>): Source {
  const listed = new Map<string, Sense[]>()
  for (const { form, host, entry } of items) {
    const [first = '', ...rest] = form.split(' ').map(fold)
    const senses = listed.get(first) ?? []
    listed.set(first, senses)
    if (rest.length === 0) senses.push({ host, entry })
    else phrasesOf(senses, host).add(rest, entry.kind, entry)
  }
  return { find: (folded) => listed.get(folded) }
}

function phrasesOf(senses: Sense[], host: Host): PhraseTree {
  for (const sense of senses) if (sense.host === host && sense.entry instanceof PhraseTree) return sense.entry
  const entry = new PhraseTree()
  senses.push({ host, entry })
  return entry
}

/** When so many words are kept, those not met since the last time are forgotten: memory stays flat over many articles. */
const mostWords = 8_000

const none: readonly Reading[] = []

const taMarbuta = 'ة'

/** No Arabic word is longer; a longer run of letters is noise and is not looked up. */
const longestWord = 40

/**
 * One look-up a word: sources are asked once for each distinct written form, and the answer is kept. What the sources
 * `aside` know stays apart from the readings of a word.
 */
export function createLexicon(sources: readonly Source[], aside: readonly Source[] = []): Lexicon {
  let words = new Map<string, Word>()
  let older = words
  return {
    look(written) {
      const known = words.get(written)
      if (known) return known
      if (words.size >= mostWords) {
        older = words
        words = new Map()
      }
      const word = older.get(written) ?? readWord(copyOf(written), sources, aside)
      words.set(word.surface, word)
      return word
    },
  }
}

/** A string of its own: a part of a text would keep the whole text in memory. */
function copyOf(part: string): string {
  return ` ${part}`.slice(1)
}

function readWord(surface: string, sources: readonly Source[], aside: readonly Source[]): Word {
  const folded = fold(surface)
  const readings = read(surface, folded, sources)
  return {
    surface,
    folded,
    readings,
    aside: aside.length === 0 ? none : read(surface, folded, aside),
    similar: readings.length === 0 ? findSimilar(folded, sources) : unlike,
    number: numberOf(folded),
    facts: createFacts(),
  }
}

const unlike: readonly Entry[] = []
const shortestSkeleton = 3

/** What is listed under the consonants of an unknown word; the spelling itself is for the reader to compare. */
function findSimilar(folded: string, sources: readonly Source[]): readonly Entry[] {
  if (folded.length > longestWord) return unlike
  const skeleton = skeletonOf(folded)
  if (skeleton.length - skeletonMark.length < shortestSkeleton) return unlike
  const similar = sources.flatMap((source) => (source.find(skeleton) ?? []).map(({ entry }) => entry))
  return similar.length > 0 ? similar : unlike
}

function numberOf(folded: string): number | null {
  const value = numericValue(folded)
  return Number.isNaN(value) ? null : value
}

function read(surface: string, folded: string, sources: readonly Source[]): readonly Reading[] {
  if (folded.length > longestWord) return none
  const readings: Reading[] = []
  const closed = surface.endsWith(taMarbuta)
  for (const cut of cutClitics(folded)) {
    // «طلبة» is no طلب with a pronoun, though both fold alike
    if (closed && cut.enclitic === 'ه') continue
    const entries = findEntries(sources, cut.stem, cut)
    // «للأمم» hides the article of a name that is listed with it: الأمم
    if (cut.definite && cut.proclitics.endsWith('ل')) {
      entries.push(...findEntries(sources, article + cut.stem, { ...cut, definite: false }))
    }
    if (entries.length > 0) readings.push(readingOf(surface, folded, cut, entries))
  }
  return readings.length > 0 ? readings.slice() : none
}

function findEntries(sources: readonly Source[], listed: string, cut: Cut): Entry[] {
  const entries: Entry[] = []
  for (const source of sources) {
    for (const { host, entry } of source.find(listed) ?? []) if (mayCarry(host, cut)) entries.push(entry)
  }
  return entries
}

/** Written out field by field: V8 gives each object that is put together from two others a shape of its own. */
function readingOf(surface: string, folded: string, cut: Cut, entries: readonly Entry[]): Reading {
  const { proclitics, definite, stem, enclitic, accusative } = cut
  const skip = unfoldedLength(surface, proclitics.length)
  const kept = folded.length - enclitic.length
  const trim = enclitic === '' ? 0 : surface.length - unfoldedLength(surface, kept)
  // an array that grows keeps room for many, and this one is kept with its word
  return { proclitics, definite, stem, enclitic, accusative, skip, trim, entries: entries.slice() }
}

class WordToken implements Token {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: Token['kind'],
    readonly word: Word,
  ) {}
}

/** The tokens of a text: pieces with their words looked up. */
export function lookUp(lexicon: Lexicon, text: string, pieces: readonly Piece[]): Token[] {
  return pieces.map(({ start, end, kind }) => new WordToken(start, end, kind, lexicon.look(text.slice(start, end))))
}
