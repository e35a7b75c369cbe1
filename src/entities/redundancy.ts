import type { Token } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import type { NameEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { firstWordOf, isName } from './proposals.js'

/** Words of kind that are no part of a name that is known without them: «صحيفة هآرتس», «دولة قطر», «حركة حماس». */
export const kindWords: ReadonlySet<string> = new Set([
  ...['صحيفه', 'جريده', 'مجله', 'قناه', 'شبكه', 'وكاله', 'موقع', 'اذاعه', 'شركه', 'نادي', 'فريق', 'حركه', 'جماعه'],
  ...['دوله', 'اقليم', 'مدينه', 'محافظه', 'ولايه', 'منطقه', 'مقاطعه', 'جزيره', 'بلده', 'قريه', 'الامير', 'الشيخ'],
])

/** The same, before names that many places bear. */
const quarterWords = new Set(['حي', 'مخيم', 'ضاحيه', 'ناحيه', 'مديريه', 'قضاء', 'شارع'])

const compass = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'وسط'])

const agency = 'وكاله'

/** Whether a shorter match says the same: without a word of kind before it or a nisba after it («هآرتس الإسرائيلية»). */
export function isRedundant(tokens: readonly Token[], match: Match<NameEntry>, all: readonly Match[]): boolean {
  const { entry, first, last } = match
  if (last === first + 1 || entry.mention === 'nominal') return false
  const isShorter = all.some((other) => other.last === last - 1 && isSameRow(other, entry))
  if (isShorter && entry.type === 'ORGANIZATION' && isNisba(tokens[last - 1])) return true
  const head = firstWordOf(tokens, match)
  if (!kindWords.has(head) && !quarterWords.has(head) && !compass.has(head)) return false
  const inner = matchesAt(tokens, first + 1)
  if (needsHead(head, match, inner)) return false
  return inner.some((other) => {
    if (other.last !== last || !isName(other) || other.reading.proclitics !== '') return false
    return isSameRow(other, entry) || (compass.has(head) && other.entry.place?.level === 'country')
  })
}

/** Whether the word of kind tells a name from others that are written like it. */
function needsHead(head: string, { entry, last }: Match<NameEntry>, inner: readonly Match[]): boolean {
  // «حي صلاح الدين» is one of several places called so
  if (quarterWords.has(head)) return inner.some((other) => other.last === last && isOtherPlace(other, entry))
  // «جنوب السودان» is a country of its own
  if (compass.has(head)) return entry.place?.level === 'country'
  // «الأناضول» alone is a region, «وكالة الأناضول» the agency
  return head === agency && !inner.some((other) => isName(other) && isSameRow(other, entry) && !other.entry.needsCue)
}

function isSameRow({ entry }: Match, row: NameEntry): boolean {
  return entry.kind === 'name' && entry.by === row.by
}

function isOtherPlace(other: Match, row: NameEntry): boolean {
  return isName(other) && other.entry.type === 'PLACE' && !isSameRow(other, row)
}

const nisbaKinds = new Set(['nationality'])

function isNisba(token: Token | undefined): boolean {
  return token !== undefined && hasKind(token.word, nisbaKinds)
}
