import type { Reading, Token } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import { isAdjective, isCommonNoun, isDefiniteNoun } from './common-nouns.js'
import type { HeadEntry, NameEntry, WordEntry } from './entries.js'
import { type Proposal, peel } from './proposals.js'
import { isDistinct, isHeaded, isVillage } from './villages.js'

/** Prepositions after which a place is due. */
const locatives = new Set([
  'في',
  'الي',
  'من',
  'قرب',
  'داخل',
  'خارج',
  'بين',
  'باتجاه',
  'نحو',
  'عند',
  'حول',
  'قباله',
  'وفي',
  'ومن',
])

/**
 * Ambiguous names that the rest of the text supports: a surname after the full name, a place after «في» or beside
 * another place, where the text speaks of its country.
 */
export function supportedBy(
  tokens: readonly Token[],
  chosen: readonly Proposal[],
  doubts: readonly Proposal[],
): Proposal[] {
  if (doubts.length === 0) return []
  const firstOf = new Map<string, number>()
  const countries = new Set<string>()
  const placeEnds = new Set<number>()
  const placeStarts = new Set<number>()
  const placeAt = new Map<number, number>()
  for (const { rows, description, first, last, reading } of chosen) {
    for (const row of rows) if (!firstOf.has(row.by)) firstOf.set(row.by, first)
    if (description.type !== 'PLACE') continue
    placeEnds.add(last)
    if ((reading?.proclitics ?? '') === '') placeStarts.add(first)
    placeAt.set(first, last)
    if (description.country) countries.add(description.country)
  }
  return doubts.flatMap((doubt) => {
    const ofVillage = isVillage(doubt)
    if (ofVillage && !isDistinct(tokens, doubt)) return []
    const isCommon = isCommonNoun(tokens, doubt)
    if (isCommon && (namesKind(tokens, doubt) || isDescribed(tokens, doubt))) return []
    const known = doubt.rows.filter((row) => (firstOf.get(row.by) ?? Number.POSITIVE_INFINITY) < doubt.first)
    if (known.length > 0 && (doubt.description.type === 'PLACE' || fitsAlone(tokens, doubt)))
      return [certain(doubt, known)]
    if (doubt.description.type !== 'PLACE') return []
    // «رالي تركيا», «مرحلة جديدة»: a noun of something else, an adjective
    if (placeStarts.has(doubt.last) || isDescription(tokens, doubt)) return []
    const capital = doubt.rows.filter(
      (row) => doubt.description.subtype === 'capital' && countries.has(row.country ?? ''),
    )
    if (capital.length > 0) return [certain(doubt, capital)]
    const large = doubt.rows.filter((row) => (row.place?.population ?? 0) >= knownTown)
    if (large.length > 0 && isReached(tokens, doubt)) return [certain(doubt, large)]
    const seen = placeAt.get(doubt.first) === doubt.last || isHeaded(tokens, doubt)
    if (!isSituated(tokens, doubt, placeEnds) && !(ofVillage && seen)) return []
    if (isCommon && isDefiniteNoun(tokens[doubt.first]?.word, doubt.rows[0] as NameEntry)) return []
    const local = doubt.rows.filter((row) => row.country !== null && countries.has(row.country))
    return local.length > 0 ? [certain(doubt, local)] : []
  })
}

function isDescription(tokens: readonly Token[], { first, last, description }: Proposal): boolean {
  return last === first + 1 && description.subtype !== 'country' && isAdjective(tokens[first]?.word)
}

function certain(doubt: Proposal, rows: Proposal['rows']): Proposal {
  return { ...doubt, rows, doubtful: false }
}

/** After a preposition, or joined to a place by «و»: «في تعز والبيضاء». */
function isSituated(tokens: readonly Token[], { first, reading }: Proposal, placeEnds: ReadonlySet<number>): boolean {
  const proclitics = reading?.proclitics ?? ''
  if (proclitics === '') return locatives.has(tokens[first - 1]?.word.folded ?? '')
  return proclitics === 'و' && placeEnds.has(first)
}

/** «المدينة» says what kind of place is meant before it names one. */
function namesKind(tokens: readonly Token[], { first }: Proposal): boolean {
  const head = entryOf<HeadEntry>(tokens[first], 'head')?.entry
  return head?.head === 'place' && head.subtype === 'town'
}

/** «في صور الأقمار», «في صور قديمة»: what follows says of which or of what kind; a place needs no such word. */
function isDescribed(tokens: readonly Token[], { first, last, reading }: Proposal): boolean {
  const next = tokens[last]
  if (next?.kind !== 'word') return next?.kind === 'latin'
  if (tokens[first]?.word.folded.startsWith(article, reading?.proclitics.length)) return false
  const { folded, readings } = next.word
  if (readings.some(({ entries }) => entries.some(({ kind }) => kind === 'particle'))) return false
  return folded.startsWith(article) || readings.length === 0 || readings.some(describes)
}

const describingKinds = new Set(['adjective', 'noun', 'name', 'given', 'head', 'agent'])

function describes({ proclitics, entries }: Reading): boolean {
  // «صور جنوب لبنان»: where it lies, no more
  if (proclitics !== '' || entries.some((entry) => (entry as HeadEntry).subtype === 'direction')) return false
  return entries.some(({ kind }) => describingKinds.has(kind))
}

const knownTown = 40_000
const reach = 4
/** Verbs of going and of war, whose object or goal is a place. */
const reaching = new Set([
  'قصف',
  'سيطر',
  'استعاد',
  'اقتحم',
  'دخل',
  'وصل',
  'توجه',
  'حرر',
  'هاجم',
  'استهدف',
  'حاصر',
  'غادر',
])

/** «وصل الوفد إلى الميادين»: a larger town after such a verb, unless a definite word describes it as something else. */
function isReached(tokens: readonly Token[], { first, last }: Proposal): boolean {
  const next = tokens[last]?.word.folded ?? ''
  if (next.startsWith('ال') || next.startsWith('وال')) return false
  for (let i = Math.max(0, first - reach); i < first; i++) {
    for (const { entries } of tokens[i]?.word.readings ?? []) {
      if (entries.some((entry) => entry.morphology?.form === 'verb' && reaching.has((entry as WordEntry).lemma)))
        return true
    }
  }
  return false
}

/** Whether a surname that is a word of the language too is a name here: right after a verb of speech. */
function fitsAlone(tokens: readonly Token[], { first, last, reading }: Proposal): boolean {
  if (last > first + 1) return true
  const token = tokens[first]
  if (!token || (reading?.proclitics ?? '') !== '') return false
  return isOnlyName(token) || followsSpeech(tokens, first)
}

const nameKinds = new Set(['name', 'given', 'phrase', 'capital'])

function isOnlyName(token: Token): boolean {
  return token.word.readings.every((one) => one.entries.every((entry) => nameKinds.has(entry.kind)))
}

function followsSpeech(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 1]?.word.readings.some((one) =>
      one.entries.some((entry) => entry.kind === 'verb' && (entry as WordEntry).class === 'speech'),
    ) ?? false
  )
}

/** «الدين» and «الله» end many names and are none themselves. */
const closers = new Set(['الدين', 'الله', 'الاسلام', 'العابدين', 'الرحمن', 'الزمان'])
const shortestSurname = 3

/** A name found once is found everywhere: the surname after the full name, the acronym after its expansion. */
export function recallNames(tokens: readonly Token[], chosen: readonly Proposal[]): Proposal[] {
  const sources = new Map<string, Proposal>()
  const covered = new Uint8Array(tokens.length)
  for (const proposal of chosen) {
    covered.fill(1, proposal.first, proposal.last)
    const key = shortForm(tokens, proposal)
    const known = key === null ? undefined : sources.get(key)
    if (key !== null && (!known || known.last - known.first < proposal.last - proposal.first))
      sources.set(key, proposal)
  }
  if (sources.size === 0) return []
  const found: Proposal[] = []
  for (const { first, last, description, rows, reading } of chosen) {
    // «قال عباس» after «محمود عباس», whoever saw that it is a name
    const whole =
      last === first + 1 ? sources.get(tokens[first]?.word.folded.slice(reading?.proclitics.length) ?? '') : null
    if (!whole || rows.length > 0 || whole.rows.length === 0 || whole.description.type !== description.type) continue
    found.push({ ...recall(whole, first, reading), rank: whole.rank + 1 })
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || covered[i] === 1 || token.kind === 'punctuation' || token.kind === 'number') continue
    const whole = sources.get(token.word.folded)
    if (whole) {
      if (isOnlyName(token) || followsSpeech(tokens, i)) found.push(recall(whole, i, null))
    } else if (token.word.readings.length === 0) {
      const behind = sources.get(withoutProclitic(token.word.folded))
      const definite = token.word.folded.startsWith(joinedArticle)
      if (behind) found.push(recall(behind, i, { ...peel(token.word, 1), definite }))
    }
  }
  return found
}

const proclitics = new Set(['و', 'ف', 'ب', 'ل', 'ك'])
const joinedArticle = 'لل'
const article = 'ال'

/** The word behind one attached particle, «للرازي» with its article; empty if there is none. */
function withoutProclitic(folded: string): string {
  if (folded.startsWith(joinedArticle)) return article + folded.slice(joinedArticle.length)
  return proclitics.has(folded.charAt(0)) ? folded.slice(1) : ''
}

function recall(source: Proposal, first: number, reading: Reading | null): Proposal {
  const confidence = Math.min(source.confidence, 0.7)
  return { ...source, first, last: first + 1, reading, confidence, by: [...source.by, 'entities/recall'] }
}

const surest = 0.7

/** What a text calls a person or body besides: the surname, the acronym in brackets, an unlisted name of one word. */
function shortForm(
  tokens: readonly Token[],
  { first, last, description, confidence, reading }: Proposal,
): string | null {
  if (description.mention !== 'name') return null
  const final = tokens[last - 1]
  if (last === first + 1) {
    const known = (final?.word.readings.length ?? 1) > 0 || confidence < surest
    return known ? null : (final?.word.folded.slice(reading?.proclitics.length) ?? null)
  }
  if (description.type === 'PERSON') {
    const surname = final?.word.folded ?? ''
    return closers.has(surname) || surname.length < shortestSurname ? null : surname
  }
  if (description.type !== 'ORGANIZATION' || tokens[last]?.word.folded !== '(') return null
  const acronym = tokens[last + 1]
  if (!acronym || tokens[last + 2]?.word.folded !== ')') return null
  return acronym.kind === 'latin' || (acronym.kind === 'word' && acronym.word.readings.length === 0)
    ? acronym.word.folded
    : null
}
