import type { Entry, Reading, Token, TokenRange } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import type { Entity } from '../record.js'
import { article, attachedPrepositions } from '../text/clitics.js'
import type { NationalityEntry } from './entries.js'
import { isOfName } from './kinds.js'
import { dutch, isConjunction } from './name-words.js'

/** A name that the tagger sees without what it takes along at the edges: signs, particles and words of the sentence. */
export function trim(
  tokens: readonly Token[],
  { first: from, last: to }: TokenRange,
  type: Entity['type'],
): TokenRange {
  let first = from
  let last = to
  while (first < last && isBefore(tokens, first)) first++
  while (last > first && isNoPartOfName(tokens[last - 1] as Token, last > first + 1 && type === 'PERSON')) last--
  while (last > first && isOtherWord(tokens[last - 1] as Token)) last--
  if (type === 'ORGANIZATION') while (last > first + 1 && isOfCountry(tokens, last - 1)) last--
  return { first, last }
}

function isBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  return isMark(token) || isJoined(token) || isConjunction(tokens, index)
}

function isMark({ kind, word }: Token): boolean {
  return kind === 'punctuation' || word.folded === ''
}

const shortestVerb = 5

/** «وأن أوباما», «ومرر غوتي»: a particle or verb that is joined to the sentence before. */
function isJoined({ word: { folded, readings } }: Token): boolean {
  if (readings.length === 0 || !readings.every(({ proclitics }) => proclitics === 'و' || proclitics === 'ف'))
    return false
  const entries = readings.flatMap((reading) => reading.entries)
  if (entries.every(({ kind }) => kind === 'particle')) return folded !== dutch
  return folded.length >= shortestVerb && entries.every(isVerb)
}

function isVerb({ morphology }: Entry): boolean {
  return morphology?.form === 'verb'
}

const nouns = new Set(['noun', 'agent', 'title'])

const ownEnding = 'ي'

/**
 * «حزب الوفاق الوطني ضيوفه»: no name ends with an ordinary noun in the accusative or with a pronoun; but a surname may be
 * written like one («محمد زواري»).
 */
function isNoPartOfName(token: Token, isSurname: boolean): boolean {
  return (
    isMark(token) ||
    token.word.readings.some(
      ({ proclitics, accusative, enclitic, entries }) =>
        (accusative || (enclitic !== '' && !(isSurname && proclitics === '' && enclitic === ownEnding))) &&
        entries.some(({ kind }) => nouns.has(kind)),
    )
  )
}

const callings = new Set(['الملقب', 'الملقبه', 'المدعو', 'المدعوه', 'المكني', 'المعروف', 'المعروفه'])

/**
 * «حسني لغزو», «شهاب سيترأس», «حمود الملقب»: a noun behind a preposition, a verb that no name is written like, or a word
 * that says how somebody is called besides.
 */
function isOtherWord({ word: { folded, readings } }: Token): boolean {
  if (callings.has(folded)) return true
  return readings.length > 0 && readings.every((one) => isGoverned(one) || isClearVerb(one))
}

function isGoverned({ proclitics, definite, enclitic, entries }: Reading): boolean {
  if (definite || enclitic !== '' || !attachedPrepositions.has(proclitics.slice(-1))) return false
  return entries.every(({ kind, morphology }) => kind === 'noun' || morphology?.form === 'masdar')
}

const pronoun = 'ه'
const future = 'س'
const present = 'ي'
const persons = new Set(['ي', 'ت', 'ن', 'ا'])

/** The future and the present of a verb, or one with a pronoun; other forms are written like foreign names: «سبارك». */
function isClearVerb({ proclitics, stem, enclitic, entries }: Reading): boolean {
  if (!entries.every(isVerb)) return false
  if (proclitics.endsWith(future)) return persons.has(stem.charAt(0))
  return proclitics === '' && (stem.startsWith(present) || enclitic === pronoun)
}

/** «توتال الفرنسية»: of which country a body with a foreign name is; «البنك الأهلي المصري» is called so. */
function isOfCountry(tokens: readonly Token[], index: number): boolean {
  const nisba = entryOf<NationalityEntry>(tokens[index], 'nationality')
  // «السعودية» is a country too
  if (!nisba?.reading.definite || nisba.reading.proclitics !== '' || entryOf(tokens[index], 'name')) return false
  const { folded, readings } = (tokens[index - 1] as Token).word
  const isDefinite = folded.startsWith(article) || folded.startsWith(article, 1)
  return !isDefinite && readings.every(({ entries }) => entries.every(isOfName))
}
