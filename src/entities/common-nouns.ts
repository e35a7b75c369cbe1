import type { Reading, Token, TokenRange, Word } from '../document.js'
import type { NameEntry } from './entries.js'
import { languageKinds } from './kinds.js'

/** «العاصمة», «المدينة», «البلاد»: places too, but common nouns first; countries are known well enough. */
export function isDefiniteNoun(word: Word | undefined, entry: NameEntry): boolean {
  if (!word || entry.type !== 'PLACE' || entry.place?.level === 'country') return false
  return word.readings.some((other) => other.definite && other.entries.some(({ kind }) => languageKinds.has(kind)))
}

/** «في المدينة», «في صور قديمة»: places that are words of the language first. */
export function isCommonNoun(
  tokens: readonly Token[],
  { first, last, rows }: { readonly rows: readonly NameEntry[] } & TokenRange,
): boolean {
  const [row] = rows
  const word = tokens[first]?.word
  if (row?.type !== 'PLACE' || row.place?.level === 'country' || last > first + 1) return false
  return isDefiniteNoun(word, row) || (word?.readings.some((one) => isBareNoun(one) || isBareHead(one)) ?? false)
}

/** «في قصر الضيافة»: a word that says what kind of place it is. */
function isBareHead({ definite, enclitic, entries }: Reading): boolean {
  return !definite && enclitic === '' && entries.some(({ kind }) => kind === 'head')
}

export function isBareNoun({ definite, enclitic, entries }: Reading): boolean {
  return !definite && enclitic === '' && entries.some(({ kind }) => kind === 'noun')
}

/** «جديدة» is an adjective before it is a town. */
export function isAdjective(word: Word | undefined): boolean {
  return word?.readings.some((one) => !one.definite && one.entries.some(({ kind }) => kind === 'adjective')) ?? false
}
