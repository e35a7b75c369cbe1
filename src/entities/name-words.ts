import type { Entry, Reading, Token } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import type { GivenEntry, NationalityEntry } from './entries.js'
import { hasKind, nameKinds } from './kinds.js'
import { isAccusativeForm } from './proposals.js'

/** «الله» is no person of the news, but a part of names. */
export const god = 'الله'
/** «عبد» joins an attribute of God to a name. */
export const servant = 'عبد'

/** Words of kinship, which join the next word to a name. */
export const kinship: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ابا'])
/** Second words of compound names, which are none themselves: «صلاح الدين», «نصر الله». */
export const closers: ReadonlySet<string> = new Set([god, 'الدين', 'الاسلام', 'العابدين', 'الرحمن', 'الزمان'])

const fronts = ['عبدال', 'ابو']
const shortestCompound = 6

/** «عبدالرحمن», «أبوبكر»: two words written as one. */
export function isOneWord({ word: { folded, readings } }: Token): boolean {
  return (
    folded.length >= shortestCompound &&
    fronts.some((front) => folded.startsWith(front)) &&
    readings.every(isNameReading)
  )
}

/** The reading of a word as a part of names. */
export interface Given {
  readonly entry: GivenEntry
  readonly reading: Reading
}

export function givenAt(token: Token | undefined): Given | null {
  const given = token && entryOf<GivenEntry>(token, 'given')
  if (!given || !token) return null
  const { entry, reading } = given
  // «على» is read as «علي» only where it is written so
  if (token.word.surface.slice(reading.skip) !== entry.name && isCommon(token)) return null
  if (reading.proclitics !== '' && token.word.readings[0] !== reading) return null
  if (!reading.accusative && isAccusativeForm(token.word.surface)) return null
  return { entry, reading }
}

/** The same of a word that can begin a name. */
export function openingGivenAt(token: Token | undefined): Given | null {
  const given = givenAt(token)
  return given?.entry.needsCue ? null : given
}

const commonKinds = new Set(['verb', 'particle', 'light', 'number'])

/** Whether a word belongs to most sentences: «على», «كان», «ثلاثة». */
export function isCommon({ word }: Token): boolean {
  return hasKind(word, commonKinds)
}

/** Inside a name no word has a particle: «محمد وعلي» are two. */
export function startsAfresh(token: Token): boolean {
  return token.word.readings.some(
    ({ proclitics, entries }) => proclitics === '' && entries.some((entry) => entry.kind === 'given'),
  )
}

const shortestWord = 3

/** A word that the lexicon does not know, or knows from names only. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { folded, readings } = token.word
  if (folded.length < shortestWord || folded.startsWith(article)) return false
  return readings.length === 0 ? !looksLikeOther(folded) : readings.every(isNameReading)
}

/** The same inside a name, where «الكربلائي» may stand too. */
export function isLaterNameWord(token: Token | undefined): boolean {
  if (token?.kind === 'word' && token.word.folded.startsWith(article)) return isNisba(token)
  return isNameWord(token)
}

export function isNameReading({ proclitics, entries }: Reading): boolean {
  return proclitics === '' && entries.every((entry) => nameKinds.has(entry.kind))
}

const nisbaEnding = 'ي'
const shortestNisba = 5

/** «المصري», «البغدادي»: after a given name the masculine nisba is part of the name. */
export function isNisba({ word: { folded, readings } }: Token): boolean {
  if (!folded.endsWith(nisbaEnding) || folded.length < shortestNisba) return false
  return readings.every(({ proclitics, entries }) => proclitics === '' && entries.every(mayBeNisba))
}

function mayBeNisba(entry: Entry): boolean {
  return nameKinds.has(entry.kind) || (entry.kind === 'nationality' && !(entry as NationalityEntry).plural)
}

const otherBeginnings = ['و', 'ي', 'فا', 'سي', 'ست']
const otherEnding = 'ه'

/** Unknown words with «و», with the beginning of a verb («سيعلن») or the ending of a noun («مطمئنة»). */
function looksLikeOther(folded: string): boolean {
  return folded.endsWith(otherEnding) || otherBeginnings.some((beginning) => folded.startsWith(beginning))
}

export const dutch = 'فان'

/** «فإن النجيفي», «فان جورج ميتشل»: no part of a name, which «فان» is in «فان دايك». */
export function isConjunction(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word
  if (word?.folded !== dutch) return false
  return word.surface !== dutch || (openingGivenAt(tokens[index + 1]) !== null && isLaterNameWord(tokens[index + 2]))
}
