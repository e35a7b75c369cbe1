import type { Document } from '../document.js'
import type { EventType } from '../record.js'
import { fold } from '../text/letters.js'
import type { Candidate } from './candidates.js'
import { isNegated } from './clauses.js'
import { isFormOf } from './forms.js'
import { type Element, particleOf } from './phrases.js'

/** Words that make the noun behind them any event of its kind and none that happened. */
export const generic = {
  words: [
    ...['أي', 'أية', 'أو', 'يمكن', 'ضرورة', 'خطر', 'خطورة', 'أمل', 'منع', 'تفادي', 'نشوب', 'مكافحة', 'مناهضة'],
    ...['محاربة', 'ظاهرة', 'كيفية', 'موضع', 'بمثابة', 'شديد', 'شديدة', 'سريعة', 'محاكاة', 'أشكال', 'سبل', 'أنواع'],
    ...['منصات', 'معدات', 'أداة', 'تبادل', 'آلية', 'آليات', 'تحذير', 'تحذيرات', 'صلاحية', 'صلاحيات', 'طريقة'],
    ...['أمراء', 'آلة', 'شبح', 'ساحة', 'ساحات', 'طبول', 'جرائم', 'مطفأة', 'مطفأ'],
    ...['جبهة', 'جبهات', 'خنادق', 'خطوط', 'ميدان', 'ميادين', 'غرفة', 'غرف', 'عقيدة', 'فنون'],
    ...['احتمال', 'احتمالات', 'إمكانية', 'تجنب', 'تجنيب', 'آفة'],
  ],
  examples: [
    'حذر الوزير من أي هجوم على البلاد',
    'زار الوزير مركز مناهضة التعذيب',
    'عثر على مواد شديدة الانفجار',
    'اتهم التقرير الجيش بارتكاب جرائم حرب في غزة',
    'بقي الجنود في ساحة المعركة',
    'عاد المتطوعون من جبهات القتال',
    'تدير الوزارة غرفة عمليات في العاصمة',
  ],
  not: ['أدى الهجوم إلى مقتل خمسة', 'وقع انفجار شديد في بغداد', 'وقع هجوم في ميدان التحرير'],
} as const

const words = generic.words.map(fold)

/** Leaves out what is told of any event of a kind, and acts of speech that nobody did. */
export function dropGeneric(document: Document, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (candidate) =>
      !(candidate.form === 'verb' ? isUndone(candidate) || isNaming(document, candidate) : isAny(document, candidate)),
  )
}

/** «منع الهجوم», but not «استنكاره الشديد للهجوم». */
function isAny(document: Document, { unit, elements, at }: Candidate): boolean {
  if (unit.proclitics !== '' || isPronounBefore(elements[at - 1])) return false
  const before = document.tokens[unit.first - 1]?.word.folded ?? ''
  return words.some((word) => isFormOf(before, word))
}

/** «وجهوا إليه تهمة», which is written like «آلية». */
function isPronounBefore(element: Element | undefined): boolean {
  const particle = particleOf(element)
  return particle?.class === 'preposition' && particle.pronoun
}

const acts = new Set<EventType>(['REJECT', 'REQUEST'])
const told = new Set(['طلب', 'طالب', 'رفض', 'عارض'])

/** «لم يستبعد», «لم يدع إلى»: a refusal or demand that was not made; of the commonest it is told, «لم يعارضه أحد». */
function isUndone({ entry, elements, at }: Candidate): boolean {
  return acts.has(entry.type) && !told.has(entry.lemma) && !entry.conditions.negated && isNegated(elements, at)
}

const namings = new Set(['وصف', 'اعتبر'])
const whats = new Set(['ما', 'لما', 'بما', 'فيما', 'مما', 'عما', 'وما'])

/** «تصدى لما وصفه بالمهزلة»: what somebody is only said to call so. */
function isNaming({ tokens }: Document, { entry, unit }: Candidate): boolean {
  return namings.has(entry.lemma) && whats.has(tokens[unit.first - 1]?.word.folded ?? '')
}
