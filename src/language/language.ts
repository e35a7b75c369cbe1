import { franc } from 'franc'
import type { Token } from '../document.js'

/** A judgement on the language of a text: BCP 47 code and how sure it is, 0 to 1. */
export interface Language {
  readonly code: string
  readonly confidence: number
}

/**
 * Letters that Arabic does not use and one neighbour does. The share of words that hold them decides: a foreign name in
 * an Arabic text (ڤيينا) is one word in hundreds.
 */
export const telltales = [
  { code: 'ur', letters: 'ٹڈڑںےہھ', examples: ['وزیر اعظم نے کہا ہے کہ'], not: ['وصل الوزير إلى ڤيينا'] },
  { code: 'ps', letters: 'ټډړښږڅځڼېۍ', examples: ['د افغانستان د جمهور ریاست ویاند وویل چې'], not: ['قال المتحدث إن'] },
  { code: 'ckb', letters: 'ڕڵۆێە', examples: ['سەرۆکی هەرێمی کوردستان گوتی'], not: ['إقليم كردستان'] },
  { code: 'ug', letters: 'ۇۈېەۋڭ', examples: ['ئۇيغۇر ئاپتونوم رايونى'], not: ['الإيغور في الصين'] },
  { code: 'fa', letters: 'پچژگیک', examples: ['رئیس جمهوری گفت که این کشور می‌خواهد'], not: ['الرئيس گورباتشوف'] },
] as const

/** Small words that only one of the languages has, for texts typed with Arabic letters alone. */
const persianWords = new Set(['است', 'این', 'که', 'را', 'های', 'شد', 'اند', 'برای', 'اين', 'هاي', 'براي', 'مي'])
const arabicWords = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'ان',
  'عن',
  'التي',
  'الذي',
  'هذا',
  'هذه',
  'مع',
  'لم',
  'ما',
  'مش',
  'اللي',
])

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
/** Franc errs on short texts; below this many letters it is not asked. */
const shortestForFranc = 60
const undetermined: Language = { code: 'und', confidence: 0 }

/**
 * Tells Arabic from other languages, by script and letters first and by franc for what these leave open.
 * A doubtful text in Arabic script is taken for Arabic: losing a headline costs more than reading a foreign one.
 */
export function detectLanguage(text: string, tokens: readonly Token[]): Language {
  const words = tokens.filter((token) => token.kind === 'word')
  const latin = tokens.filter((token) => token.kind === 'latin').length
  if (words.length === 0) return latin > 0 ? { code: 'und', confidence: 0.5 } : undetermined
  // a story with Latin names stays Arabic; a Latin text with an Arabic name does not become it
  if (latin > 4 * words.length) return { code: 'und', confidence: 0.8 }
  const native = share(words, arabicWords)
  const foreign = strongestTelltale(words)
  if (foreign && foreign.share > 0.12 && foreign.share > native)
    return { code: foreign.code, confidence: Math.min(1, 0.6 + foreign.share) }
  if (share(words, persianWords) > 0.08 && native < 0.05) return { code: 'fa', confidence: 0.7 }
  if (native >= 0.05 || words.some((token) => token.word.folded.startsWith('ال'))) return { code: 'ar', confidence: 1 }
  return askFranc(words.map((token) => text.slice(token.start, token.end)).join(' '))
}

function share(words: readonly Token[], list: ReadonlySet<string>): number {
  return words.filter((token) => list.has(token.word.folded) || list.has(token.word.surface)).length / words.length
}

function strongestTelltale(words: readonly Token[]): { code: string; share: number } | undefined {
  return telltales
    .map(({ code, letters }) => ({
      code,
      share: words.filter((token) => hasLetter(token.word.surface, letters)).length / words.length,
    }))
    .sort((one, other) => other.share - one.share)[0]
}

function hasLetter(word: string, letters: string): boolean {
  for (const letter of word) if (letters.includes(letter)) return true
  return false
}

function askFranc(arabicScript: string): Language {
  if (arabicScript.length < shortestForFranc) return { code: 'ar', confidence: 0.5 }
  const code = franc(arabicScript, { only: Object.keys(francCodes) })
  return { code: francCodes[code] ?? 'ar', confidence: 0.6 }
}
