import type { Modality } from '../record.js'
import { fold } from '../text/letters.js'

/** Verbs and nouns that make what they govern a plan, a possibility or a denial, by folded lemma or word. */
export const governors = {
  future: {
    words: [
      ...['اعتزم', 'يعتزم', 'نوى', 'ينوي', 'خطط', 'يخطط', 'المقرر', 'مقرر', 'المزمع', 'المرتقب', 'المنتظر'],
      ...['المتوقع', 'يتوقع', 'توقع', 'ينتظر', 'استعد', 'يستعد', 'تستعد', 'استعدادا', 'استعداد', 'عزمه'],
      ...['عزمها', 'نيته', 'نيتها', 'اعتزام', 'اعتزامه', 'اعتزامها', 'قريبا', 'المقبل', 'المقبلة'],
      ...['القادم', 'القادمة', 'تمهيدا'],
    ],
    examples: ['تعتزم القوات الأمريكية الانسحاب من العراق', 'من المقرر أن يزور الرئيس القاهرة'],
    not: ['زار الرئيس القاهرة أمس'],
  },
  hypothetical: {
    words: [
      ...['يمكن', 'احتمال', 'احتمالات', 'إمكانية', 'محتمل', 'محتملة', 'المحتمل', 'المحتملة', 'يحتمل'],
      ...['خشية', 'مخاوف', 'تحسبا', 'ربما', 'خطر', 'تجنب', 'لتجنب', 'سيناريو'],
      ...['لمنع', 'لتفادي', 'فرضية', 'تهديد', 'هدد', 'يهدد', 'محاولة', 'بهدف'],
    ],
    examples: ['حذر من احتمال وقوع هجوم', 'قد تقصف الطائرات المدينة'],
    not: ['وقع هجوم في المدينة'],
  },
  negated: {
    words: ['نفى', 'ينفي', 'نفت', 'تنفي', 'عدم', 'دون', 'بدون', 'أحبط', 'أحبطت', 'إحباط', 'إفشال', 'أنكر', 'أنكرت'],
    examples: ['نفت الوزارة وقوع هجوم', 'لم يقتل أحد في الحادث'],
    not: ['أعلنت الوزارة وقوع هجوم'],
  },
} as const

const words: Readonly<Record<Exclude<Modality, 'actual'>, ReadonlySet<string>>> = {
  future: new Set(governors.future.words.map(fold)),
  hypothetical: new Set(governors.hypothetical.words.map(fold)),
  negated: new Set(governors.negated.words.map(fold)),
}

/** What a folded word or lemma makes of what it governs: «نفى» denies it, «اعتزم» plans it. */
export function modalityOfGovernor(word: string): Modality | undefined {
  if (words.negated.has(word)) return 'negated'
  if (words.future.has(word)) return 'future'
  return words.hypothetical.has(word) ? 'hypothetical' : undefined
}
