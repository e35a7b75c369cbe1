import type { Token, TokenRange } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import { type HeadEntry, type NameEntry, type VillageEntry, village } from './entries.js'
import { languageKinds } from './kinds.js'
import { nameOfVillage } from './name-rows.js'
import { isPlaceHead, matchesBefore, type Proposal } from './proposals.js'

/** The villages whose names begin at a token. */
export function villagesAt(tokens: readonly Token[], first: number): Match<NameEntry>[] {
  if (tokens[first]?.word.aside.length === 0) return []
  return matchesAt(tokens, first, 'aside').map((match) => ({
    ...match,
    entry: nameOfVillage(match.entry as VillageEntry),
  }))
}

/** Words that announce a village and nothing larger. */
const settlementWords = new Set([
  ...['قرية', 'قريتا', 'قريتي', 'بلدة', 'بلدتا', 'بلدتي', 'ضيعة', 'عزبة', 'نجع', 'دشرة', 'كيبوتس', 'كيبوتز'],
  ...['مستوطنة', 'مستوطنتا', 'مستوطنتي', 'مستعمرة'],
])
/** «قرى الحدود» are no villages of that name, while «قرى حاس وكفرنبل» are. */
const pluralWords = new Set(['قرى', 'بلدات', 'ضيع', 'عزب', 'نجوع', 'دشور', 'مستوطنات', 'مستعمرات'])

/** Whether the word before says that a village is meant: «قرية كفير الزيت», «بلدة السلام», not «قرية كردية». */
export function isAnnounced(tokens: readonly Token[], { entry, first, last, reading }: Match<NameEntry>): boolean {
  if (reading.proclitics !== '') return false
  const heads = headsBefore(tokens, first).map(({ entry: head }) => head.word)
  if (heads.some((word) => settlementWords.has(word)) && tokens[first]?.word.folded.startsWith(article)) return true
  const known = heads.some((word) => settlementWords.has(word) || pluralWords.has(word))
  return known && !isOrdinary(tokens, { first, last }, entry)
}

/** Whether a village may be meant where no such word stands before: one that bears no other name or word. */
export function isDistinct(tokens: readonly Token[], { first, last, rows }: Proposal): boolean {
  const [row] = rows
  return row !== undefined && !isOrdinary(tokens, { first, last }, row)
}

/** Whether a word stands before that goes with a place: «مدينة شرشال», «جنوب شرشال». */
export function isHeaded(tokens: readonly Token[], { first }: Proposal): boolean {
  return headsBefore(tokens, first).some(({ entry }) => !builtKinds.has(entry.subtype))
}

/** A hospital or a lake may bear the name of a village far away. */
const builtKinds = new Set(['site', 'water'])

export function isVillage({ rows }: Proposal): boolean {
  return rows.length > 0 && rows.every(({ subtype }) => subtype === village)
}

/** «العاصمة المالية» is no village of that name: a head with its article is done. */
function headsBefore(tokens: readonly Token[], first: number): Match<HeadEntry>[] {
  return matchesBefore(tokens, first).filter(isPlaceHead)
}

/** Whether the data mark it, or all its words are words of the language or parts of names: «السلام», «علي سلمان». */
function isOrdinary(tokens: readonly Token[], { first, last }: TokenRange, { needsCue }: NameEntry): boolean {
  if (needsCue) return true
  const inside = tokens.slice(first, last)
  return inside.every(({ word }) =>
    word.readings.some(({ entries }) => entries.some(({ kind }) => languageKinds.has(kind) || personKinds.has(kind))),
  )
}

const personKinds = new Set(['given', 'nationality'])
