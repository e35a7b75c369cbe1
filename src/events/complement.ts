import type { Token, TokenRange } from '../document.js'
import { coresOf, isFormOf, spellingsOf } from './forms.js'
import type { Element, Phrase } from './phrases.js'

/** A complement found beside a trigger: its words, and the phrase that its first word heads, if it heads one. */
export interface Complement extends TokenRange {
  readonly phrase: Phrase | null
  /** The phrase stands without a preposition and by itself, as the object of a verb does. */
  readonly bare: boolean
}

/** The words of a complement stand in a row; the longest of several wins: «صاروخا باليستيا» before «صاروخا». */
export function findComplement(
  complements: readonly string[],
  tokens: readonly Token[],
  reach: TokenRange,
  elements: readonly Element[],
): Complement | null {
  const index = indexOf(complements)
  let best: { readonly listed: ListedPhrase; readonly first: number } | null = null
  for (let first = reach.first; first < reach.last; first++) {
    const token = tokens[first]
    if (!token) break
    const consider = (all: readonly ListedPhrase[] | undefined): void => {
      for (const listed of all ?? []) {
        if (first + listed.words.length > reach.last || (best && !isBefore(listed, best.listed))) continue
        if (listed.words.every((word, k) => k === 0 || isFormOf(tokens[first + k]?.word.folded ?? '', word)))
          best = { listed, first }
      }
    }
    consider(index.written.get(token.word.folded))
    const { whole, ended } = coresOf(token.word)
    for (const core of whole) consider(index.bare.get(core))
    for (const core of ended) {
      consider(index.bare.get(core))
      consider(index.open.get(core))
    }
  }
  if (!best) return null
  const { first, listed } = best as { readonly listed: ListedPhrase; readonly first: number }
  const phrase = phraseAt(elements, first)
  const bare = elements.some(
    (element) => element.kind === 'phrase' && element.phrase === phrase && element.preposition === '',
  )
  return { first, last: first + listed.words.length, phrase, bare }
}

/** A phrase of a list of complements. */
interface ListedPhrase {
  readonly words: readonly string[]
  readonly order: number
}

/** The longer before the shorter, then in the order of the list. */
function isBefore(one: ListedPhrase, other: ListedPhrase): boolean {
  const longer = one.words.length - other.words.length
  return longer > 0 || (longer === 0 && one.order < other.order)
}

/** Listed phrases by what may be written of their first word: all of it, it without the article, it before a pronoun. */
interface PhraseIndex {
  readonly written: Map<string, ListedPhrase[]>
  readonly bare: Map<string, ListedPhrase[]>
  readonly open: Map<string, ListedPhrase[]>
}

const indexes = new WeakMap<readonly string[], PhraseIndex>()

function indexOf(phrases: readonly string[]): PhraseIndex {
  const known = indexes.get(phrases)
  if (known) return known
  const index: PhraseIndex = { written: new Map(), bare: new Map(), open: new Map() }
  phrases.forEach((phrase, order) => {
    const words = phrase.split(' ')
    const listed = { words, order }
    const { bare, open } = spellingsOf(words[0] ?? '')
    for (const [map, key] of [
      [index.written, words[0] ?? ''],
      [index.bare, bare],
      [index.open, open],
    ] as const) {
      const others = map.get(key)
      if (others) others.push(listed)
      else map.set(key, [listed])
    }
  })
  indexes.set(phrases, index)
  return index
}

function phraseAt(elements: readonly Element[], token: number): Phrase | null {
  for (const element of elements) {
    if (element.kind !== 'phrase') continue
    for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
      if (part.head.first <= token && token < part.head.last) return part
    }
  }
  return null
}
