import type { Token } from '../document.js'
import { matchesAt } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import type { NameEntry } from './entries.js'
import {
  closers,
  givenAt,
  isLaterNameWord,
  isNameReading,
  isNameWord,
  isOneWord,
  kinship,
  openingGivenAt,
  servant,
  startsAfresh,
} from './name-words.js'
import { isTitle } from './proposals.js'

/** The words of a person's name. */
export interface Chain {
  readonly last: number
  /** How many of its words are known from names. */
  readonly known: number
}

const longestChain = 8

/** A step along a chain: how many words it takes, and whether they are known from names. */
interface Link {
  readonly words: number
  readonly known: number
}

const none: Link = { words: 0, known: 0 }
const word: Link = { words: 1, known: 0 }
const pair: Link = { words: 2, known: 0 }
const knownWord: Link = { words: 1, known: 1 }
const knownPair: Link = { words: 2, known: 1 }

/** Follows a personal name from its first word: given names, «بن», «أبو», «عبد الـ», nisbas, words that nobody listed. */
export function followChain(tokens: readonly Token[], start: number): Chain | null {
  const token = tokens[start]
  return token?.kind === 'word' && mayBegin(tokens, start) ? follow(tokens, start, firstLink(tokens, start)) : null
}

/** The same behind a title, where any word of a name may be the first: «الرئيس كمال», «الجنرال ستولمان». */
export function followTitledChain(tokens: readonly Token[], start: number): Chain | null {
  const token = tokens[start]
  if (token?.kind !== 'word' || !mayBegin(tokens, start)) return null
  const first = firstLink(tokens, start)
  if (first !== none) return follow(tokens, start, first)
  if (givenAt(token)) return follow(tokens, start, knownWord)
  return isNameWord(token) ? follow(tokens, start, word) : null
}

function follow(tokens: readonly Token[], start: number, first: Link): Chain | null {
  if (first === none) return null
  let last = start + first.words
  let { known } = first
  while (last - start < longestChain) {
    const link = laterLink(tokens, last)
    if (link === none) break
    last += link.words
    known += link.known
  }
  return { last, known }
}

/** Joiners that begin a name too. */
export const openers: ReadonlySet<string> = new Set(['ابو', 'ابي', 'ابا', 'ابن', servant])

function firstLink(tokens: readonly Token[], index: number): Link {
  const token = tokens[index] as Token
  if (openers.has(token.word.folded) && isJoined(tokens[index + 1], token.word.folded)) return knownPair
  return isOneWord(token) || openingGivenAt(token) ? knownWord : none
}

/** Words that join the next word to a name; «ال» is «آل» folded. */
const joiners = new Set([...kinship, servant, 'ال', 'ولد', 'ذو'])
/** Particles inside foreign names: «فان نيستلروي», «دي ميستورا». */
const foreignParticles = new Set(['فان', 'دي', 'دا', 'دو', 'فون', 'لا', 'ديل', 'دير', 'تن', 'سان', 'بو', 'آيت'])
/** Kings and popes are numbered: «عبد الله الثاني», «بنديكت السادس عشر». */
const ordinals = new Set([
  ...['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
  ...['الحادي', 'عشر', 'العشرون'],
])

function laterLink(tokens: readonly Token[], index: number): Link {
  const token = tokens[index]
  if (token?.kind !== 'word' || isTitleOfMany(tokens, index)) return none
  const { folded } = token.word
  if (joiners.has(folded) && isJoined(tokens[index + 1], folded)) return knownPair
  if (isOneWord(token)) return knownWord
  if (closers.has(folded) || ordinals.has(folded)) return word
  if (givenAt(token) && startsAfresh(token)) return knownWord
  if (foreignParticles.has(folded) && isNameWord(tokens[index + 1])) return pair
  return isLaterNameWord(token) ? word : none
}

/** «الشيخ» before a name is a title, though people are called «الشيخ» too. */
function mayBegin(tokens: readonly Token[], index: number): boolean {
  return !ordinals.has((tokens[index] as Token).word.folded) && !matchesAt(tokens, index).some(isTitle)
}

/** «وزير الدفاع» after a name is a title, though people are called «وزير» too. */
function isTitleOfMany(tokens: readonly Token[], index: number): boolean {
  return matchesAt(tokens, index).some((match) => isTitle(match) && match.last > index + 1)
}

/** What «بن» and «أبو» join is a name; what «عبد» joins is an attribute of God: «عبد الباسط». */
function isJoined(token: Token | undefined, joiner: string): boolean {
  if (token?.kind !== 'word') return false
  if (joiner === servant) return token.word.folded.startsWith(article)
  return isLaterNameWord(token) || token.word.readings.some(isNameReading)
}

/** Whether a listed person's name or a chain begins at a token, so that a title before it is no mention of its own. */
export function beginsPerson(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'word') return false
  if (openingGivenAt(tokens[index])) return true
  for (const { entry, reading } of matchesAt(tokens, index)) {
    if (entry.kind === 'name' && (entry as NameEntry).type === 'PERSON' && reading.proclitics === '') return true
  }
  const chain = followTitledChain(tokens, index)
  return chain !== null && (chain.known > 0 || chain.last > index + 1)
}
