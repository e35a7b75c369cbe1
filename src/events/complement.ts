import type { Token, TokenRange } from '../document.js'
import type { Element, Phrase } from './phrases.js'

/** A complement found beside a trigger: its words, and the phrase that its first word heads, if it heads one. */
export interface Complement extends TokenRange {
  readonly phrase: Phrase | null
  /** The phrase stands without a preposition and by itself, as the object of a verb does. */
  readonly bare: boolean
}

/** The words of a complement stand in a row; the longest of several wins: «صاروخا باليستيا» before «صاروخا». */
export function findComplement(
  complements: readonly string[],
  tokens: readonly Token[],
  reach: TokenRange,
  elements: readonly Element[],
): Complement | null {
  let best: TokenRange | null = null
  for (const complement of complements) {
    const parts = complement.split(' ')
    if (best && parts.length <= best.last - best.first) continue
    for (let first = reach.first; first + parts.length <= reach.last; first++) {
      if (!parts.every((part, k) => isFormOf(tokens[first + k]?.word.folded ?? '', part))) continue
      best = { first, last: first + parts.length }
      break
    }
  }
  if (!best) return null
  const phrase = phraseAt(elements, best.first)
  const bare = elements.some(
    (element) => element.kind === 'phrase' && element.phrase === phrase && element.preposition === '',
  )
  return { ...best, phrase, bare }
}

const article = 'ال'
const fronts = ['', 'و', 'ف', 'ال', 'ب', 'ل', 'وال', 'بال', 'لل', 'وب', 'ول']
const ends = new Set(['', 'ه', 'ها', 'هم', 'هما', 'ا'])

/** Whether a folded word is a listed one with particles, article or pronoun: «بالصواريخ» is صواريخ. */
export function isFormOf(word: string, listed: string): boolean {
  if (word === listed) return true
  const bare = listed.startsWith(article) && listed.length > article.length + 2 ? listed.slice(article.length) : listed
  const stem = bare.endsWith('ه') ? bare.slice(0, -1) : bare
  if (!word.includes(stem)) return false
  // before a pronoun ta marbuta is written open: غارته
  const open = stem === bare ? bare : `${stem}ت`
  return fronts.some((front) => {
    if (!word.startsWith(front)) return false
    const rest = word.slice(front.length)
    if (rest.startsWith(bare) && ends.has(rest.slice(bare.length))) return true
    return rest.length > open.length && rest.startsWith(open) && ends.has(rest.slice(open.length))
  })
}

function phraseAt(elements: readonly Element[], token: number): Phrase | null {
  for (const element of elements) {
    if (element.kind !== 'phrase') continue
    for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
      if (part.head.first <= token && token < part.head.last) return part
    }
  }
  return null
}
