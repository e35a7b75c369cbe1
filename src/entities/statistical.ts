import type { Document, Entry, Reading, Token, TokenRange, Word } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import type { Entity } from '../record.js'
import { factOf } from '../text/facts.js'
import type { NameEntry, NationalityEntry } from './entries.js'
import { kinds, kindsOf } from './kinds.js'
import { isConjunction } from './name-words.js'
import { type Proposal, peel, propose, textOf } from './proposals.js'
import { createTagger, type Tagger } from './tagger/decode.js'
import { tagDocument } from './tagger/document.js'
import { weights } from './tagger/weights.js'

const types: readonly Entity['type'][] = ['PERSON', 'PLACE', 'ORGANIZATION']

/** The names that the statistical tagger sees in a document, and how sure it is that a word is no name. */
export interface Guesses {
  readonly names: readonly Proposal[]
  /** Probability, by token, that it belongs to no name; 0 where the tagger has not looked. */
  readonly unnamed: Float32Array
}

let tagger: Tagger | null = null

function theTagger(): Tagger {
  tagger ??= createTagger(weights)
  return tagger
}

const describe = factOf((word) => theTagger().describe(word.surface))

/** Tags all sentences at once, so that what is clear in one helps to read the others. */
export function guessNames({ tokens, sentences, times }: Document): Guesses {
  const places: number[] = []
  const bounds = [0]
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) if (tokens[i]?.word.surface !== '\n') places.push(i)
    bounds.push(places.length)
  }
  const words = places.map((place) => describe((tokens[place] as Token).word))
  const { labels, confidence } = tagDocument(theTagger(), { words, bounds })
  const unnamed = new Float32Array(tokens.length)
  const names: Proposal[] = []
  const timed = lengthsOfTimes(tokens, times)
  for (let at = 0; at < places.length; at++) {
    const label = labels[at] as number
    if (label === 0) unnamed[places[at] as number] = confidence[at] as number
    if (label === 0 || (label % 2 === 0 && !beginsPlace(tokens, places[at] as number, label))) continue
    let end = at + 1
    let sure = confidence[at] as number
    // no sentence begins inside a name
    for (; labels[end] === inside(label) && !beginsPlace(tokens, places[end] as number, inside(label)); end++)
      sure = Math.min(sure, confidence[end] as number)
    const type = types[(label - 1) >> 1] as Entity['type']
    const range = trim(tokens, places[at] as number, (places[end - 1] as number) + 1, type)
    if (!range || isOrdinary(tokens, range) || isAttribute(tokens, range)) continue
    // «أبريل (نيسان)»: beside another month it is no maker of cars
    const isTime = type !== 'PLACE' && (timed[range.first] as number) > range.last - range.first
    if (!isTime) names.push(guess(tokens, range, type, sure))
  }
  return { names, unnamed }
}

/** How many tokens the time expression takes that a token stands in. */
function lengthsOfTimes(tokens: readonly Token[], times: Document['times']): Uint16Array {
  const lengths = new Uint16Array(tokens.length)
  for (const { first, last } of times) lengths.fill(last - first, first, last)
  return lengths
}

const ordinaryKinds = new Set([
  'noun',
  'adjective',
  'particle',
  'number',
  'trigger',
  'light',
  'agent',
  'title',
  'nationality',
])
const god = 'الله'

/** «منظمة إرهابية», «شبه كامل»: words of the language without an article; and God is no person of the news. */
function isOrdinary(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (tokens[first]?.word.folded === god) return true
  for (let i = first; i < last; i++) if (!isIndefinite((tokens[i] as Token).word)) return false
  return true
}

/** «الوكالات الإخبارية»: a definite adjective after a definite noun. */
function isAttribute(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const { readings } = (tokens[first] as Token).word
  if (last > first + 1 || readings.length === 0 || !tokens[first - 1]?.word.folded.startsWith(article)) return false
  return readings.every(({ definite, entries }) => definite && entries.every(({ kind }) => kind === 'adjective'))
}

function isIndefinite({ folded, readings }: Word): boolean {
  if (readings.length === 0 || folded.startsWith(article)) return false
  return readings.every(({ entries }) => entries.every(({ kind }) => ordinaryKinds.has(kind) || kind === 'head'))
}

const article = 'ال'

/** The label of the later words of a name. */
function inside(label: number): number {
  return label % 2 === 1 ? label + 1 : label
}

const and = 'و'
const placeLabel = inside(2 * types.indexOf('PLACE') + 1)

/** «أوروبا والخليج» are two places to the tagger too: the second is listed. */
function beginsPlace(tokens: readonly Token[], index: number, label: number): boolean {
  if (label !== placeLabel) return false
  const found = entryOf<NameEntry>(tokens[index], 'name')
  return found?.reading.proclitics === and && found.entry.type === 'PLACE' && !found.entry.needsCue
}

/** Without tatweels, signs and nouns in the accusative at the edges, and without descriptions of one word: «الطبيب». */
function trim(tokens: readonly Token[], from: number, to: number, type: Entity['type']): TokenRange | null {
  let first = from
  let last = to
  while (
    first < last &&
    (isMark(tokens[first] as Token) || isJoined(tokens[first] as Token) || isConjunction(tokens, first))
  )
    first++
  while (last > first && isNoPartOfName(tokens[last - 1] as Token, last > first + 1 && type === 'PERSON')) last--
  while (last > first && isOtherWord(tokens[last - 1] as Token)) last--
  if (type === 'ORGANIZATION') while (last > first + 1 && isOfCountry(tokens, last - 1)) last--
  if (last === first) return null
  const kindsOfFirst = kindsOf((tokens[first] as Token).word)
  const isDescribed = (kindsOfFirst & (kinds.title | kinds.agent)) !== 0
  // «الطبيب», «جنديان عراقيان»
  const isNationality = type === 'PERSON' && (kindsOf((tokens[last - 1] as Token).word) & kinds.nationality) !== 0
  if (isSmall(tokens[first] as Token) || isOfAddress(tokens, first)) return null
  return isDescribed && (last === first + 1 || isNationality) ? null : { first, last }
}

/** A word in small Latin letters, as in web addresses and captions: no name begins so. */
function isSmall({ kind, word }: Token): boolean {
  const first = word.surface.charAt(0)
  return kind === 'latin' && first === first.toLowerCase()
}

const longestLatin = 24
const addressMarks = new Set(['=', '%', '_', '&', '?', '#'])

/** A Latin word inside a web address: joined to its signs, or longer than words are. */
function isOfAddress(tokens: readonly Token[], index: number): boolean {
  const { kind, start, end } = tokens[index] as Token
  const before = tokens[index - 1]
  if (kind !== 'latin') return false
  return end - start > longestLatin || (before?.end === start && addressMarks.has(before.word.surface))
}

function isMark({ kind, word }: Token): boolean {
  return kind === 'punctuation' || word.folded === ''
}

/** «وأن أوباما», «ومرر غوتي»: a particle or verb that is joined to the sentence before. */
function isJoined({ word: { folded, readings } }: Token): boolean {
  if (readings.length === 0 || !readings.every(({ proclitics }) => proclitics === 'و' || proclitics === 'ف'))
    return false
  const entries = readings.flatMap((reading) => reading.entries)
  if (entries.every(({ kind }) => kind === 'particle')) return folded !== dutch
  return folded.length > shortestPeeled && entries.every(isVerb)
}

const dutch = 'فان'

function isVerb({ morphology }: Entry): boolean {
  return morphology?.form === 'verb'
}

const callings = new Set(['الملقب', 'الملقبه', 'المدعو', 'المدعوه', 'المكني', 'المعروف', 'المعروفه'])

const prepositions = new Set(['ب', 'ل', 'ك'])
const pronoun = 'ه'
const future = 'س'
const present = 'ي'
const persons = new Set(['ي', 'ت', 'ن', 'ا'])

/**
 * «حسني لغزو», «شهاب سيترأس», «حمود الملقب»: a noun behind a preposition, a verb that no name is written like, or a word
 * that says how somebody is called besides.
 */
function isOtherWord({ word: { folded, readings } }: Token): boolean {
  if (callings.has(folded)) return true
  return readings.length > 0 && readings.every((one) => isGoverned(one) || isClearVerb(one))
}

function isGoverned({ proclitics, definite, enclitic, entries }: Reading): boolean {
  if (definite || enclitic !== '' || !prepositions.has(proclitics.slice(-1))) return false
  return entries.every(({ kind, morphology }) => kind === 'noun' || morphology?.form === 'masdar')
}

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
  return !isDefinite && readings.every(({ entries }) => entries.every(isNameEntry))
}

function isNameEntry({ kind }: Entry): boolean {
  return nameKinds.has(kind)
}

const ordinary = new Set(['noun', 'agent', 'title'])
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
        entries.some(({ kind }) => ordinary.has(kind)),
    )
  )
}

function guess(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  type: Entity['type'],
  confidence: number,
): Proposal {
  const reading = readingOf(tokens[first] as Token)
  const name = { ar: textOf(tokens, first, last, reading?.skip), en: null }
  return propose({ first, last, reading }, { type, name }, { rank: -1, confidence, by: ['entities/tagger'] })
}

const nameKinds = new Set(['given', 'name', 'phrase', 'head', 'capital'])
const shortestPeeled = 4

/** How the first word of a name is cut: as the lexicon knows it, else without «و», which few names begin with. */
function readingOf({ word }: Token): Reading | null {
  const known = word.readings.find(
    (one) => one.proclitics !== 'ك' && one.entries.some(({ kind }) => nameKinds.has(kind)),
  )
  if (known || word.readings.length > 0) return known ?? null
  return word.folded.startsWith('و') && word.folded.length > shortestPeeled ? peel(word, 1) : null
}
