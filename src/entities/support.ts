import type { Reading, Token } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import { isAdjective, isCommonNoun, isDefiniteNoun } from './common-nouns.js'
import type { HeadEntry, NameEntry, WordEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { type Proposal, procliticsOf } from './proposals.js'
import { fitsAlone } from './recall.js'
import { isDistinct, isHeaded, isVillage } from './villages.js'

/** What the certain names of a text say about its doubtful ones. */
interface Support {
  /** Where each row is first named. */
  readonly firstOf: ReadonlyMap<string, number>
  /** Countries of its places. */
  readonly countries: ReadonlySet<string>
  /** Where places begin that nothing is attached to. */
  readonly placeStarts: ReadonlySet<number>
  readonly placeEnds: ReadonlySet<number>
  /** The end of each place by its beginning. */
  readonly placeAt: ReadonlyMap<number, number>
}

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
  const support = supportOf(chosen)
  return doubts.flatMap((doubt) => {
    const rows = supportedRows(tokens, doubt, support)
    return rows.length > 0 ? [{ ...doubt, rows, doubtful: false }] : []
  })
}

function supportOf(chosen: readonly Proposal[]): Support {
  const firstOf = new Map<string, number>()
  for (const { rows, first } of chosen) for (const { by } of rows) if (!firstOf.has(by)) firstOf.set(by, first)
  const places = chosen.filter(({ description }) => description.type === 'PLACE')
  return {
    firstOf,
    countries: new Set(places.flatMap(({ description: { country } }) => (country ? [country] : []))),
    placeStarts: new Set(places.filter((place) => procliticsOf(place) === '').map(({ first }) => first)),
    placeEnds: new Set(places.map(({ last }) => last)),
    placeAt: new Map(places.map(({ first, last }) => [first, last])),
  }
}

const noRows: readonly NameEntry[] = []

/** The rows of a doubtful name that the text speaks for. */
function supportedRows(tokens: readonly Token[], doubt: Proposal, support: Support): readonly NameEntry[] {
  const { rows, first, description } = doubt
  if (isVillage(doubt) && !isDistinct(tokens, doubt)) return noRows
  const isCommon = isCommonNoun(tokens, doubt)
  if (isCommon && (namesKind(tokens, doubt) || isDescribed(tokens, doubt))) return noRows
  const isPlace = description.type === 'PLACE'
  const known = rows.filter(({ by }) => (support.firstOf.get(by) ?? Number.POSITIVE_INFINITY) < first)
  if (known.length > 0 && (isPlace || fitsAlone(tokens, doubt))) return known
  // «رالي تركيا», «مرحلة جديدة»: a noun of something else, an adjective
  if (!isPlace || support.placeStarts.has(doubt.last) || isDescription(tokens, doubt)) return noRows
  const local = rows.filter(({ country }) => country !== null && support.countries.has(country))
  if (description.subtype === 'capital' && local.length > 0) return local
  const large = rows.filter(({ place }) => (place?.population ?? 0) >= knownTown)
  if (large.length > 0 && isReached(tokens, doubt)) return large
  if (!isSituated(tokens, doubt, support) && !isVillageOfText(tokens, doubt, support)) return noRows
  return isCommon && isDefiniteNoun(tokens[first]?.word, rows[0] as NameEntry) ? noRows : local
}

/** A village that the tagger has seen, or a word of place announces. */
function isVillageOfText(tokens: readonly Token[], doubt: Proposal, { placeAt }: Support): boolean {
  return isVillage(doubt) && (placeAt.get(doubt.first) === doubt.last || isHeaded(tokens, doubt))
}

function isDescription(tokens: readonly Token[], { first, last, description }: Proposal): boolean {
  return last === first + 1 && description.subtype !== 'country' && isAdjective(tokens[first]?.word)
}

/** Prepositions after which a place is due. */
const locatives = new Set([
  ...['في', 'الي', 'من', 'قرب', 'داخل', 'خارج', 'بين'],
  ...['باتجاه', 'نحو', 'عند', 'حول', 'قباله', 'وفي', 'ومن'],
])

const and = 'و'

/** After a preposition, or joined to a place by «و»: «في تعز والبيضاء». */
function isSituated(tokens: readonly Token[], doubt: Proposal, { placeEnds }: Support): boolean {
  const { first } = doubt
  const proclitics = procliticsOf(doubt)
  if (proclitics === '') return locatives.has(tokens[first - 1]?.word.folded ?? '')
  return proclitics === and && placeEnds.has(first)
}

/** «المدينة» says what kind of place is meant before it names one. */
function namesKind(tokens: readonly Token[], { first }: Proposal): boolean {
  const head = entryOf<HeadEntry>(tokens[first], 'head')?.entry
  return head?.head === 'place' && head.subtype === 'town'
}

const particles = new Set(['particle'])

/** «في صور الأقمار», «في صور قديمة»: what follows says of which or of what kind; a place needs no such word. */
function isDescribed(tokens: readonly Token[], { first, last, reading }: Proposal): boolean {
  const next = tokens[last]
  if (next?.kind !== 'word') return next?.kind === 'latin'
  if (tokens[first]?.word.folded.startsWith(article, reading?.proclitics.length)) return false
  const { folded, readings } = next.word
  if (hasKind(next.word, particles)) return false
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
  ...['قصف', 'سيطر', 'استعاد', 'اقتحم', 'دخل', 'وصل'],
  ...['توجه', 'حرر', 'هاجم', 'استهدف', 'حاصر', 'غادر'],
])

/** «وصل الوفد إلى الميادين»: a larger town after such a verb, unless a definite word describes it as something else. */
function isReached(tokens: readonly Token[], { first, last }: Proposal): boolean {
  const next = tokens[last]?.word.folded ?? ''
  if (next.startsWith(article) || next.startsWith(and + article)) return false
  for (let i = Math.max(0, first - reach); i < first; i++) {
    for (const { entries } of tokens[i]?.word.readings ?? []) {
      if (entries.some((entry) => entry.morphology?.form === 'verb' && reaching.has((entry as WordEntry).lemma)))
        return true
    }
  }
  return false
}
