import { franc } from 'franc'
import type { Token, Word } from '../document.js'
import { factOf } from '../text/facts.js'
import { fold } from '../text/letters.js'
import { native, neighbours } from './telltales.js'

/** A judgement on the language of a text: BCP 47 code and how sure it is, 0 to 1. */
export interface Language {
  readonly code: string
  readonly confidence: number
}

const undetermined: Language = { code: 'und', confidence: 0 }

/** A text with more foreign words than this for each word in Arabic script is not Arabic. */
const mostForeign = 4

/** Below this share of words, traces of a neighbour are foreign names. */
const leastEvidence = 0.08

/**
 * Tells Arabic from other languages, by script, letters and small words first and by franc for what these leave open.
 * A doubtful text in Arabic script is taken for Arabic: losing a headline costs more than reading a foreign one.
 */
export function detectLanguage(text: string, tokens: readonly Token[]): Language {
  const words = tokens.filter((token) => token.kind === 'word')
  const foreign = tokens.filter((token) => token.kind === 'latin').length
  if (words.length === 0) return foreign > 0 ? { ...undetermined, confidence: 0.5 } : undetermined
  // a story with Latin names stays Arabic; a Latin text with an Arabic name does not become it
  if (foreign > mostForeign * words.length) return { ...undetermined, confidence: 0.8 }
  const evidence = share(words, nativeTrace)
  const rival = strongestNeighbour(words)
  if (rival && rival.share > evidence) return { code: rival.code, confidence: sureness(rival.share) }
  if (evidence > 0) return { code: 'ar', confidence: sureness(evidence) }
  // said again, a word tells nothing new: «12 مارس 2019» a hundred times is no Malay
  const distinct = new Set(words.map((token) => text.slice(token.start, token.end)))
  return askFranc([...distinct].join(' '))
}

function sureness(share: number): number {
  return Math.round(Math.min(1, 0.6 + share) * 100) / 100
}

const article = 'ال'
const shortestDefinite = 4
const nativeWords = new Set(native.words.map(fold))

function isNative({ surface, folded }: Word): boolean {
  if (folded.startsWith(article) && folded.length >= shortestDefinite) return true
  return nativeWords.has(folded) || hasLetter(surface, native.letters)
}

function hasLetter(word: string, letters: string): boolean {
  for (const letter of word) if (letters.includes(letter)) return true
  return false
}

const neighbourWords = neighbours.map(({ words }): ReadonlySet<string> => new Set(words))

const nativeTrace = 1
const neighbourTrace = (number: number): number => 2 << number

/** The languages of which a word is a trace, a bit each. */
const tracesOf = factOf((word) =>
  neighbours.reduce(
    (traces, { letters }, i) => {
      const isTrace = neighbourWords[i]?.has(word.surface) || hasLetter(word.surface, letters)
      return isTrace ? traces | neighbourTrace(i) : traces
    },
    isNative(word) ? nativeTrace : 0,
  ),
)

function share(words: readonly Token[], trace: number): number {
  let count = 0
  for (const { word } of words) if (tracesOf(word) & trace) count++
  return count / words.length
}

/** The neighbour with most words that only it writes; letters that several share count for the one with letters of its own. */
function strongestNeighbour(words: readonly Token[]): { code: string; share: number } | undefined {
  const rivals = neighbours.map(({ code }, i) => ({ code, share: share(words, neighbourTrace(i)) }))
  return rivals.filter((rival) => rival.share >= leastEvidence).sort((one, other) => other.share - one.share)[0]
}

const francCodes: Readonly<Record<string, string>> = {
  arb: 'ar',
  pes: 'fa',
  prs: 'fa',
  urd: 'ur',
  pbu: 'ps',
  uig: 'ug',
  skr: 'skr',
  zlm: 'ms',
}

/** Franc errs on short texts; below this many letters it is not asked, and beyond the other it learns nothing new. */
const shortestForFranc = 60
const longestForFranc = 2000

function askFranc(arabicScript: string): Language {
  if (arabicScript.length < shortestForFranc) return { code: 'ar', confidence: 0.5 }
  const code = franc(arabicScript.slice(0, longestForFranc), { only: Object.keys(francCodes) })
  return { code: francCodes[code] ?? 'ar', confidence: 0.6 }
}
