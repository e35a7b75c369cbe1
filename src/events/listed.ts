import type { Word } from '../document.js'
import { coresOf, signOf, spellingsOf } from './forms.js'

/** A phrase of a list, of complements or conditions. */
export interface ListedPhrase {
  readonly words: readonly string[]
  readonly order: number
}

/** Listed phrases by what may be written of their first word: all of it, it without the article, it before a pronoun. */
export interface PhraseIndex {
  readonly written: ReadonlyMap<string, readonly ListedPhrase[]>
  readonly bare: ReadonlyMap<string, readonly ListedPhrase[]>
  readonly open: ReadonlyMap<string, readonly ListedPhrase[]>
  /** The signs of all these: a word that has none of them begins no phrase. */
  readonly signs: number
}

const none: readonly ListedPhrase[] = []

/** The phrases of a list whose first word a word may be, with what may be attached to it. */
export function listedFrom(index: PhraseIndex, word: Word): readonly ListedPhrase[] {
  const { whole, ended, signs } = coresOf(word)
  if ((index.signs & signs) === 0) return none
  const found = [...(index.written.get(word.folded) ?? none)]
  for (const core of whole) found.push(...(index.bare.get(core) ?? none))
  for (const core of ended) found.push(...(index.bare.get(core) ?? none), ...(index.open.get(core) ?? none))
  return found
}

const indexes = new WeakMap<readonly string[], PhraseIndex>()

/** A list as it is asked; made once. */
export function indexOf(phrases: readonly string[]): PhraseIndex {
  const known = indexes.get(phrases)
  if (known) return known
  const index = createIndex(phrases)
  indexes.set(phrases, index)
  return index
}

function createIndex(phrases: readonly string[]): PhraseIndex {
  const written = new Map<string, ListedPhrase[]>()
  const bare = new Map<string, ListedPhrase[]>()
  const open = new Map<string, ListedPhrase[]>()
  let signs = 0
  phrases.forEach((phrase, order) => {
    const words = phrase.split(' ')
    const [first = ''] = words
    const spellings = spellingsOf(first)
    for (const [map, key] of [
      [written, first],
      [bare, spellings.bare],
      // «ألغام» in «الألغام»
      ...(first === spellings.bare ? [] : [[bare, first] as const]),
      [open, spellings.open],
    ] as const) {
      const others = map.get(key)
      if (others) others.push({ words, order })
      else map.set(key, [{ words, order }])
      signs |= signOf(key)
    }
  })
  return { written, bare, open, signs }
}
