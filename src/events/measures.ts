import type { Timex, Token } from '../document.js'
import { fold } from '../text/letters.js'

/** Words of the first and of the most, which «منذ» measures; «الأعلى» is rather a part of a title. */
const superlatives = new Set(
  [
    ...['أول', 'أولى', 'الأول', 'الأولى', 'أكبر', 'الأكبر', 'أكثر', 'الأكثر', 'أقل', 'الأقل', 'أعلى', 'أدنى'],
    ...['أسوأ', 'الأسوأ', 'أعنف', 'الأعنف', 'أقوى', 'الأقوى', 'أضخم', 'الأضخم', 'أخطر', 'الأخطر', 'أطول'],
    ...['أشد', 'الأشد', 'الأطول', 'أوسع', 'الأوسع', 'أكثف'],
  ].map(fold),
)
const article = 'ال'
const since = fold('منذ')
/** «الأعنف منذ 2005 حين قتل 52 شخصا»: what happened then. */
const whens = new Set(['حين', 'عندما', 'حينما', 'لما'].map(fold))
/** How many words «منذ» may stand before the time («منذ الثورة الإسلامية عام 1979»), and the superlative before «منذ». */
const longestStart = 7
const longestPraise = 8

/**
 * Whether a time only says for how long there had been nothing of the kind of what a word tells: «أول انتخابات منذ 20
 * عاما», «لأول مرة منذ عام 2003», but not «تتواصل الاحتجاجات منذ عام 2019»; in «أعنف هجوم منذ الغزو عام 2003» it dates
 * the invasion.
 */
export function isMeasure(tokens: readonly Token[], { first, last }: Timex, trigger: number): boolean {
  const from = backTo(tokens, first, longestStart, ({ word }) => word.folded === since)
  if (from < 0 || (trigger > from && trigger < first)) return false
  if (trigger >= last && whens.has(tokens[last]?.word.folded ?? '')) return false
  return backTo(tokens, from - 1, longestPraise, isSuperlative) >= 0
}

/** «أكثر الهجمات دموية», but not the amount «أكثر من 60 شخصا». */
function isSuperlative({ word }: Token, next: Token | undefined): boolean {
  if (next?.word.folded === 'من') return false
  return (
    superlatives.has(word.folded) ||
    word.readings.some(({ stem, definite }) => superlatives.has(definite ? article + stem : stem))
  )
}

/** The nearest token before one, itself included, that is looked for; -1 if there is none before a mark. */
function backTo(
  tokens: readonly Token[],
  from: number,
  most: number,
  isSought: (token: Token, next: Token | undefined) => boolean,
): number {
  for (let i = from; i > from - most; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.kind !== 'number') return -1
    if (isSought(token, tokens[i + 1])) return i
  }
  return -1
}
