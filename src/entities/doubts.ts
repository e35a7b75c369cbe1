import type { Reading, Token, Word } from '../document.js'
import type { Match } from '../lexicon/match.js'
import { isAdjective, isBareNoun, isDefiniteNoun } from './common-nouns.js'
import { hasCue } from './cues.js'
import { type NameEntry, village } from './entries.js'
import { languageKinds } from './kinds.js'
import { peeledLetters } from './proposals.js'
import { isAnnounced } from './villages.js'

/** Whether a name is a word or another name as easily, and nothing beside it says which. */
export function isDoubtful(tokens: readonly Token[], match: Match<NameEntry>): boolean {
  const { entry, reading, first, last } = match
  if (entry.subtype === village) return !isAnnounced(tokens, match)
  const word = tokens[first]?.word
  const isAlone = last === first + 1
  if (isAlone && (isShadowed(word, reading) || isDefiniteNoun(word, entry))) return !hasCue(tokens, match)
  if (isAlone && entry.type === 'PERSON' && isDescription(tokens, first)) return true
  return entry.needsCue && !hasCue(tokens, match)
}

/**
 * «وجهه»: a name behind a particle is doubtful where the word, less cut up, is a word of the language; and so is a name
 * in ة that is written with ه, as the pronoun is: «وجده».
 */
export function isShadowed(word: Word | undefined, reading: Reading): boolean {
  if (!word) return false
  if (
    word.surface.endsWith(pronoun) &&
    word.readings.some((other) => other.enclitic === pronoun && isOrdinary(other))
  ) {
    return true
  }
  if (reading.proclitics === '') return false
  return word.readings.some(
    (other) => other !== reading && peeledLetters(other) <= peeledLetters(reading) && isOrdinary(other),
  )
}

const pronoun = 'ه'

function isOrdinary({ entries }: Reading): boolean {
  return entries.some(({ kind }) => languageKinds.has(kind))
}

/** «يوم مبارك», «صدام عنيف»: an indefinite noun and its adjective, whoever is called so. */
function isDescription(tokens: readonly Token[], index: number): boolean {
  return modifies(tokens[index - 1], tokens[index]?.word) || modifies(tokens[index], tokens[index + 1]?.word)
}

function modifies(noun: Token | undefined, adjective: Word | undefined): boolean {
  const [likeliest] = noun?.word.readings ?? []
  return likeliest !== undefined && isBareNoun(likeliest) && isAdjective(adjective)
}
