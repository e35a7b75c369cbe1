import type { Entry, Token, Word } from '../document.js'
import type { Match } from '../lexicon/match.js'
import { fold } from '../text/letters.js'
import { isAdjective, isDefiniteNoun } from './common-nouns.js'
import type { HeadEntry, NameEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { isPlaceHead, isTitle, matchesBefore } from './proposals.js'
import { closingQuotes, openingQuotes } from './quotes.js'

const quotes = new Set([...openingQuotes, '(', "'"])
const unquotes = new Set([...closingQuotes, ')', "'"])

/** «قال لـ«الشرق الأوسط» إن»: a name between quotes that a newspaper bears is the newspaper. */
export function isQuotedPaper(tokens: readonly Token[], { entry, first, last, reading }: Match<NameEntry>): boolean {
  if (entry.subtype !== 'media' || reading.proclitics !== '') return false
  const before = tokens[first - 1]?.word.folded ?? ''
  return quotes.has(before) && unquotes.has(tokens[last]?.word.folded ?? '')
}

/** An ambiguous name counts after a title or a given name, after a place word, or after an organisation's. */
export function hasCue(tokens: readonly Token[], match: Match<NameEntry>): boolean {
  const { entry, first, reading } = match
  if (reading.proclitics !== '') return false
  const quoted = quotes.has(tokens[first - 1]?.word.folded ?? '')
  const before = matchesBefore(tokens, quoted ? first - 1 : first)
  switch (entry.type) {
    case 'PERSON':
      return !quoted && before.some(isTitle) && !isDescriptive(tokens[first]?.word)
    case 'PLACE':
      return (
        !isAdjective(tokens[first]?.word) && before.some((head) => isPlaceHead(head) && mayHead(tokens, head, match))
      )
    default:
      return before.some((head) => mayHeadBody(head.entry, entry)) || isQuotedPaper(tokens, match)
  }
}

/**
 * «وسط العاصمة» is no more than a place in a capital, «أحياء المدينة» and «ولايات الشمال» are of a city and a north that
 * have no name there.
 */
function mayHead(tokens: readonly Token[], head: Match<HeadEntry>, { entry, first }: Match<NameEntry>): boolean {
  const word = tokens[first]?.word
  if (!word || !isDefiniteNoun(word, entry)) return true
  const { subtype } = head.entry
  if (subtype === 'direction') return false
  if (!word.readings.some(({ definite, entries }) => definite && entries.some(isKindOfPlace))) return true
  return !several.has(fold(head.entry.word)) && (subtype !== 'site' || entry.place?.level === 'site')
}

function isKindOfPlace(entry: Entry): boolean {
  return entry.kind === 'head' && (entry as HeadEntry).head === 'place'
}

/** Many places, which do not have one name. */
const several = new Set(
  [
    ...['أقاليم', 'ولايات', 'محافظات', 'مقاطعات', 'إمارات', 'مديريات', 'أقضية', 'معتمديات', 'بلديات', 'نواحي'],
    ...['مدن', 'بلدات', 'قرى', 'مستوطنات', 'مناطق', 'جبال', 'مرتفعات', 'سواحل', 'شواطئ'],
  ].map(fold),
)

/** «مجلس التعاون» is no club. */
function mayHeadBody(head: Entry, { subtype }: NameEntry): boolean {
  return isOrganizationHead(head) && (subtype !== 'club' || head.subtype === 'club')
}

function isOrganizationHead(entry: Entry): entry is HeadEntry {
  return entry.kind === 'head' && (entry as HeadEntry).head === 'organization'
}

const descriptiveKinds = new Set(['nationality', 'title', 'agent', 'adjective'])

/** «الرئيس السوداني» names nobody, whatever the surname of a prime minister. */
function isDescriptive(word: Word | undefined): boolean {
  return word !== undefined && hasKind(word, descriptiveKinds)
}
