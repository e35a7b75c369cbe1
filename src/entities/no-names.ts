import type { Token, TokenRange, Word } from '../document.js'
import type { Entity } from '../record.js'
import { article } from '../text/clitics.js'
import { kinds, kindsOf } from './kinds.js'
import { god } from './name-words.js'

/** Whether words that the tagger takes for a name are none: a description, a word of the language, a piece of an address. */
export function isNoName(tokens: readonly Token[], range: TokenRange, type: Entity['type']): boolean {
  return (
    isSmall(tokens[range.first] as Token) ||
    isOfAddress(tokens, range.first) ||
    isDescription(tokens, range, type) ||
    isOrdinary(tokens, range) ||
    isAttribute(tokens, range)
  )
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

/** «الطبيب», «جنديان عراقيان»: a title or a noun of people alone, or with a nisba. */
function isDescription(tokens: readonly Token[], { first, last }: TokenRange, type: Entity['type']): boolean {
  if ((kindsOf((tokens[first] as Token).word) & (kinds.title | kinds.agent)) === 0) return false
  const isNationality = (kindsOf((tokens[last - 1] as Token).word) & kinds.nationality) !== 0
  return last === first + 1 || (type === 'PERSON' && isNationality)
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
  'head',
])

/** «منظمة إرهابية», «شبه كامل»: words of the language without an article; and God is no person of the news. */
function isOrdinary(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (tokens[first]?.word.folded === god) return true
  for (let i = first; i < last; i++) if (!isIndefinite((tokens[i] as Token).word)) return false
  return true
}

function isIndefinite({ folded, readings }: Word): boolean {
  if (readings.length === 0 || folded.startsWith(article)) return false
  return readings.every(({ entries }) => entries.every(({ kind }) => ordinaryKinds.has(kind)))
}

/** «الوكالات الإخبارية»: a definite adjective after a definite noun. */
function isAttribute(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const { readings } = (tokens[first] as Token).word
  if (last > first + 1 || readings.length === 0 || !tokens[first - 1]?.word.folded.startsWith(article)) return false
  return readings.every(({ definite, entries }) => definite && entries.every(({ kind }) => kind === 'adjective'))
}
