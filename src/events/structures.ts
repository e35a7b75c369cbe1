import type { Document } from '../document.js'
import { fold } from '../text/letters.js'
import { indexOf, listedFrom } from './listed.js'
import type { Phrase } from './phrases.js'

/** What is bombed, burnt, searched or seized without being anybody: buildings, their surroundings, what leads to them. */
export const structures = {
  words: [
    ...['منزل', 'منازل', 'بيت', 'بيوت', 'مبنى', 'مبان', 'مباني', 'بناية', 'بنايات', 'عمارة', 'عمارات', 'شقة', 'شقق'],
    ...['مقر', 'مقرات', 'مقار', 'مكتب', 'مكاتب', 'سفارة', 'سفارات', 'قنصلية', 'مركز', 'مراكز', 'مدرسة', 'مدارس'],
    ...['مصنع', 'مصانع', 'مستودع', 'مستودعات', 'مخزن', 'مخازن', 'متجر', 'متاجر', 'محل', 'محلات', 'مصرف', 'بنك', 'بنوك'],
    ...['مقهى', 'مقاه', 'مطعم', 'مطاعم', 'مسرح', 'ناد', 'قاعة', 'عيادة', 'عيادات', 'صيدلية', 'مختبر', 'مختبرات'],
    ...['موقع', 'مواقع', 'نقطة', 'نقاط', 'هدف', 'أهداف', 'معقل', 'معاقل', 'وكر', 'أوكار', 'مخبأ', 'مخابئ', 'ورشة'],
    ...['خيمة', 'خيام', 'مزرعة', 'مزارع', 'أرض', 'أراض', 'أراضي', 'ممتلكات', 'أنبوب', 'أنابيب', 'خط', 'خطوط', 'منصة'],
  ],
  /** A sentence and the structure that something is done to. */
  examples: [
    ['هدمت الجرافات الإسرائيلية أربعة منازل في القدس', 'منازل'],
    ['شن مسلحون هجوما على نقطة عسكرية في سيناء', 'نقطة عسكرية'],
    ['أعلنت الشرطة أن مسلحين هاجموا موقعا عسكريا', 'موقعا عسكريا'],
  ],
  /** Sentences in which nothing is done to one, with its word. */
  not: [
    ['قتل مسلحون ضابطا قرب منزل مهجور', 'منزل'],
    ['اعتقلت الشرطة رجلا في مبنى تجاري', 'مبنى'],
  ],
} as const

const index = indexOf(structures.words.map(fold))

/** Whether a phrase is headed by a word for one. */
export function isStructure({ tokens }: Document, { head }: Phrase): boolean {
  const token = tokens[head.first]
  return token !== undefined && listedFrom(index, token.word).length > 0
}
