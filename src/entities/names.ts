import type { Entry, Reading, Token, TokenRange, Word } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import { type CapitalEntry, type HeadEntry, type NameEntry, village } from './entries.js'
import { languageKinds } from './kinds.js'
import {
  type Description,
  isAccusativeForm,
  isHead,
  isName,
  isTitle,
  matchesBefore,
  type Proposal,
  peeledLetters,
  propose,
  type Rule,
} from './proposals.js'
import { isAnnounced, villagesAt } from './villages.js'

/** Names of the gazetteers. Rows that share a name are one proposal, for the document to decide between. */
export const proposeNames: Rule = (tokens, first) => {
  const byLength = new Map<number, Match<NameEntry>[]>()
  const all = matchesAt(tokens, first)
  for (const match of [...all, ...villagesAt(tokens, first)]) {
    if (!isName(match) || isInflected(tokens, match) || isInsideChain(tokens, match)) continue
    if (isRedundant(tokens, match, all)) continue
    const group = byLength.get(match.last)
    if (group) group.push(match)
    else byLength.set(match.last, [match])
  }
  return [...byLength.values()].flatMap((matches) => proposeRows(tokens, matches))
}

/** «روسيًا» is an adjective in the accusative, though روسيا ends with the same letter. */
function isInflected(tokens: readonly Token[], { first, last, reading }: Match<NameEntry>): boolean {
  return last === first + 1 && !reading.accusative && isAccusativeForm(tokens[first]?.word.surface ?? '')
}

/** One proposal for each type, the weightiest first: «الميادين» is a town and a channel. */
function proposeRows(tokens: readonly Token[], matches: readonly Match<NameEntry>[]): Proposal[] {
  const certain = leastPeeled(matches.filter((match) => !isDoubtful(tokens, match)))
  const doubtful = certain.length === 0
  const papers = matches.filter((match) => isQuotedPaper(tokens, match))
  const ordered = [...(papers.length > 0 ? papers : doubtful ? matches : certain)].sort(
    (one, other) => weigh(other.entry) - weigh(one.entry),
  )
  const confidence = doubtful ? 0.7 : 0.9
  return ordered.flatMap((best, i) => {
    const rows = ordered.map(({ entry }) => entry).filter((entry) => isAlike(entry, best.entry))
    if (ordered.findIndex(({ entry }) => isAlike(entry, best.entry)) < i) return []
    const description = describeName(best.entry, isCapital(tokens, best, best.entry))
    return [propose(best, description, { rows, doubtful, rank: 4, confidence, by: [best.entry.by] })]
  })
}

/** Clubs are a type of their own: «الجزيرة» is a channel and a club, and which of them the report of a match says. */
function isAlike(one: NameEntry, other: NameEntry): boolean {
  return one.type === other.type && (one.subtype === club) === (other.subtype === club)
}

const club = 'club'

/** «بابل» is the town, and no «آبل» behind a particle. */
function leastPeeled(matches: readonly Match<NameEntry>[]): Match<NameEntry>[] {
  const least = Math.min(...matches.map(({ reading }) => reading.proclitics.length))
  return matches.filter(({ reading }) => reading.proclitics.length === least)
}

/** Words of kind that are no part of a name that is known without them: «صحيفة هآرتس», «دولة قطر», «حركة حماس». */
export const kindWords: ReadonlySet<string> = new Set([
  ...['صحيفه', 'جريده', 'مجله', 'قناه', 'شبكه', 'وكاله', 'موقع', 'اذاعه', 'شركه', 'نادي', 'فريق', 'حركه', 'جماعه'],
  ...['دوله', 'اقليم', 'مدينه', 'محافظه', 'ولايه', 'منطقه', 'مقاطعه', 'جزيره', 'بلده', 'قريه', 'الامير', 'الشيخ'],
])
/** The same, before names that many places bear. */
const quarterWords = new Set(['حي', 'مخيم', 'ضاحيه', 'ناحيه', 'مديريه', 'قضاء', 'شارع'])
const compass = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'وسط'])

/** Whether a shorter match says the same: without a word of kind before it or a nisba after it («هآرتس الإسرائيلية»). */
function isRedundant(tokens: readonly Token[], match: Match<NameEntry>, all: readonly Match[]): boolean {
  const { entry, first, last, reading } = match
  if (last === first + 1 || entry.mention === 'nominal') return false
  const isShorter = all.some((other) => other.last === last - 1 && isSameRow(other, entry))
  if (entry.type === 'ORGANIZATION' && isShorter && isNisbaAfter(tokens, last - 1)) return true
  const head = tokens[first]?.word.folded.slice(reading.proclitics.length) ?? ''
  const isQuarter = quarterWords.has(head)
  const inner = isQuarter || kindWords.has(head) || compass.has(head) ? matchesAt(tokens, first + 1) : []
  // «حي صلاح الدين» is one of several places called so, «جنوب السودان» a country of its own
  if (isQuarter && inner.some((other) => other.last === last && isOtherPlace(other, entry))) return false
  if (compass.has(head) && entry.place?.level === 'country') return false
  // «الأناضول» alone is a region, «وكالة الأناضول» the agency
  if (head === agency && inner.every((other) => !isSameRow(other, entry) || (other.entry as NameEntry).needsCue))
    return false
  return inner.some((other) => {
    if (other.last !== last || other.entry.kind !== 'name' || other.reading.proclitics !== '') return false
    return isSameRow(other, entry) || (compass.has(head) && (other.entry as NameEntry).place?.level === 'country')
  })
}

const agency = 'وكاله'

function isSameRow({ entry }: Match, row: NameEntry): boolean {
  return entry.kind === 'name' && entry.by === row.by
}

function isOtherPlace(other: Match, row: NameEntry): boolean {
  const { entry } = other
  return entry.kind === 'name' && (entry as NameEntry).type === 'PLACE' && !isSameRow(other, row)
}

function isNisbaAfter(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.word.readings.some((one) => one.entries.some(({ kind }) => kind === 'nationality')) ?? false
}

const joiners = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ابا'])

/** «محمد بن علي»: what follows بن is no name of its own. */
function isInsideChain(tokens: readonly Token[], { first, entry }: Match<NameEntry>): boolean {
  return entry.type !== 'ORGANIZATION' && joiners.has(tokens[first - 1]?.word.folded ?? '')
}

/** Countries before towns before regions, the populous before the small. */
export function weigh(entry: NameEntry): number {
  if (entry.subtype === village) return villageWeight
  const levels = { country: 60, town: 40, region: 35, water: 30, admin1: 30, admin2: 20, site: 15 } as const
  const level = entry.place ? levels[entry.place.level] : 50
  return level + Math.log10((entry.place?.population || unknownPopulation) + 1) * 4
}

/** Below every town, so that only the countries of the text and nearness speak for a village. */
const villageWeight = 35

/** A town that nobody has counted is taken to be a small one. */
const unknownPopulation = 5000

function isDoubtful(tokens: readonly Token[], match: Match<NameEntry>): boolean {
  const { entry, reading, first, last } = match
  if (entry.subtype === village) return !isAnnounced(tokens, match)
  const word = tokens[first]?.word
  if (last === first + 1) {
    if (isShadowed(word, reading) || isDefiniteNoun(word, entry)) return !hasCue(tokens, match)
    if (entry.type === 'PERSON' && (modifies(tokens[first - 1], word) || modifies(tokens[first], tokens[last]?.word)))
      return true
  }
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

/** «يوم مبارك», «صدام عنيف»: an indefinite noun and its adjective, whoever is called so. */
function modifies(noun: Token | undefined, adjective: Word | undefined): boolean {
  const [likeliest] = noun?.word.readings ?? []
  return likeliest !== undefined && isBareNoun(likeliest) && isAdjective(adjective)
}

/** «في قصر الضيافة»: a word that says what kind of place it is. */
function isBareHead({ definite, enclitic, entries }: Reading): boolean {
  return !definite && enclitic === '' && entries.some(({ kind }) => kind === 'head')
}

function isBareNoun({ definite, enclitic, entries }: Reading): boolean {
  return !definite && enclitic === '' && entries.some(({ kind }) => kind === 'noun')
}

const quotes = new Set(['"', '«', '“', '(', "'"])

const closingQuotes = new Set(['"', '»', '”', ')', "'"])

/** «قال لـ«الشرق الأوسط» إن»: a name between quotes that a newspaper bears is the newspaper. */
function isQuotedPaper(tokens: readonly Token[], { entry, first, last, reading }: Match<NameEntry>): boolean {
  if (entry.subtype !== 'media' || reading.proclitics !== '') return false
  const before = tokens[first - 1]?.word.folded ?? ''
  return quotes.has(before) && closingQuotes.has(tokens[last]?.word.folded ?? '')
}

/** An ambiguous name counts after a title or a given name, after a place word, or after an organisation's. */
function hasCue(tokens: readonly Token[], match: Match<NameEntry>): boolean {
  const { entry, first, reading } = match
  if (reading.proclitics !== '') return false
  const quoted = quotes.has(tokens[first - 1]?.word.folded ?? '')
  const before = matchesBefore(tokens, quoted ? first - 1 : first)
  // «وسط العاصمة» is no more than a place in a capital
  const isNoun = isDefiniteNoun(tokens[first]?.word, entry)
  const isAttribute = isAdjective(tokens[first]?.word)
  switch (entry.type) {
    case 'PERSON':
      return !quoted && before.some(isTitle) && !isDescriptive(tokens[first]?.word)
    case 'PLACE':
      return before.some(
        (head) =>
          isHead(head) && announcesPlace(head) && !isAttribute && !(isNoun && head.entry.subtype === 'direction'),
      )
    default:
      // «مجلس التعاون» is no club
      return (
        before.some(
          ({ entry: head }) => isOrganizationHead(head) && (entry.subtype !== club || head.subtype === club),
        ) || isQuotedPaper(tokens, match)
      )
  }
}

function isOrganizationHead(entry: Entry): entry is HeadEntry {
  return entry.kind === 'head' && (entry as HeadEntry).head === 'organization'
}

/** «الطريق كان» and «أسواق جديدة» announce none. */
function announcesPlace({ entry, reading }: Match<HeadEntry>): boolean {
  return entry.head === 'place' && reading.enclitic === '' && !reading.definite
}

/** «جديدة» is an adjective before it is a town. */
export function isAdjective(word: Word | undefined): boolean {
  return word?.readings.some((one) => !one.definite && one.entries.some(({ kind }) => kind === 'adjective')) ?? false
}

const descriptiveKinds = new Set(['nationality', 'title', 'agent', 'adjective'])

/** «الرئيس السوداني» names nobody, whatever the surname of a prime minister. */
function isDescriptive(word: Word | undefined): boolean {
  return word?.readings.some((one) => one.entries.some((entry) => descriptiveKinds.has(entry.kind))) ?? false
}

/** Whether a place is the capital of its country, so that it can stand for the government. */
export function isCapital(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  { place, country }: NameEntry,
): boolean {
  if (place?.level !== 'town') return false
  return matchesAt(tokens, first).some(
    (match) =>
      match.last === last && match.entry.kind === 'capital' && (match.entry as CapitalEntry).country === country,
  )
}

/** The description that a row gives to its mentions. */
export function describeName(entry: NameEntry, capital = false): Description {
  const { type, subtype, name, country, sectors, ids, place, mention } = entry
  return {
    type,
    subtype: capital ? 'capital' : subtype,
    name,
    country,
    sectors: [...sectors],
    ids,
    place: place && {
      level: place.level,
      name,
      country,
      admin1: place.admin1,
      lat: place.lat,
      lon: place.lon,
      alternatives: [],
    },
    mention,
  }
}
