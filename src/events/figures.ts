import type { Document } from '../document.js'
import { fold } from '../text/letters.js'
import type { Phrase } from './phrases.js'
import type { Unit } from './units.js'

/** Numbers and words of amount that stand for people without a noun, and numbers that only look like them. */

/** Sentences that prove them; apart from the words, so that nothing that is shipped carries them. */
export const figureProofs = {
  /** Sentences with the amount that is somebody. */
  examples: [
    ['أنقذ الصيادون 300 قبل الفجر', '300'],
    ['اعتقال ستة بتهمة السرقة', 'ستة'],
    ['قتل ضابط في الهجوم وجرح آخر', 'آخر'],
  ],
  /** Sentences with a number that is nobody: a share, a date, the name of a unit. */
  not: [
    ['قتل في المعارك 43 في المئة', '43'],
    ['ندد الوزير بهجمات 11/9', '11'],
    ['هاجم مسلحون اللواء 115', '115'],
    ['هاجم مسلحون مواقع أخرى', 'أخرى'],
  ],
} as const

/** «أنقذوا 300», «مقتل ثلاثة»; words of amount that stand alone, «آخر», are phrases only where they are somebody. */
export function isFigure(document: Document, { head }: Phrase): boolean {
  if (head.kind === 'number') return (head.number?.value ?? 0) > 1 && !isNumeral(document, head)
  return head.kind === 'particle' && head.particle?.class === 'quantifier' && head.word !== other
}

/** «عبوة أخرى»: things are called so more often than people. */
const other = fold('أخرى')
const signs = new Set(['%', '٪', '/', '-'])
const shares = new Set(['بالمئة', 'بالمائة', 'المئة', 'المائة'].map(fold))

/** What is called by a number. */
const numbered = new Set(
  ['اللواء', 'الفرقة', 'الكتيبة', 'الفوج', 'السرية', 'المادة', 'القرار', 'القانون', 'الرحلة', 'الدورة', 'الـ'].map(
    fold,
  ),
)

/** «43 في المئة», «11/9», «اللواء 115». */
function isNumeral({ tokens }: Document, { first, last }: Unit): boolean {
  const wordAt = (index: number): string => tokens[index]?.word.folded ?? ''
  const [before, next] = [wordAt(first - 1), wordAt(last)]
  if (signs.has(before) || signs.has(next) || shares.has(next)) return true
  if (next === 'في' && shares.has(wordAt(last + 1))) return true
  return tokens[first]?.kind === 'number' && numbered.has(before)
}
