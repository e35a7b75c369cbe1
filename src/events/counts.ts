import type { Document } from '../document.js'
import type { Count, CountKind, EventType } from '../record.js'
import { fold } from '../text/letters.js'
import type { Parties } from './parties.js'
import { identityOf, type Phrase } from './phrases.js'

/** Words whose counted people belong to a kind, by lemma of the trigger or by the counted noun. */
export const countedWords: Readonly<Record<CountKind, readonly string[]>> = {
  killed: [
    'قتل',
    'مقتل',
    'قتيل',
    'قتلى',
    'قتيلا',
    'مصرع',
    'استشهد',
    'استشهاد',
    'شهيد',
    'شهداء',
    'أعدم',
    'إعدام',
    'اغتال',
    'اغتيال',
    'توفي',
    'وفاة',
    'لقي',
    'جثة',
    'جثث',
    'ذبح',
    'تصفية',
    'صفى',
    'قضى',
    'أودى',
    'غرق',
  ],
  injured: ['أصاب', 'أصيب', 'إصابة', 'جرح', 'جريح', 'جرحى', 'جريحا', 'إصابات', 'مصاب', 'مصابين', 'مصابا', 'مصابون'],
  arrested: [
    'اعتقل',
    'اعتقال',
    'أوقف',
    'توقيف',
    'ألقى',
    'إلقاء',
    'قبض',
    'القبض',
    'ضبط',
    'احتجز',
    'احتجاز',
    'إيقاف',
    'معتقل',
    'موقوف',
  ],
  displaced: ['نزح', 'نزوح', 'شرد', 'تشريد', 'هجر', 'تهجير', 'نازح', 'نازحين', 'مشرد'],
  participants: [],
}

const kindOfWord = new Map<string, CountKind>(
  Object.entries(countedWords).flatMap(([kind, words]) =>
    words.map((word) => [fold(word), kind as CountKind] as const),
  ),
)

const takers: Partial<Record<EventType, CountKind>> = { PROTEST: 'participants' }

/** The numbers of people that an event tells of, from the phrases in its roles and their counted nouns. */
export function countsOf(
  document: Document,
  type: EventType,
  lemma: string,
  parties: Parties,
): Partial<Record<CountKind, Count>> {
  const counts: Partial<Record<CountKind, Count>> = {}
  for (const { role, phrase } of parties.fillers) {
    const kind =
      kindOfWord.get(stem(phrase)) ??
      (role === 'recipient' ? kindOfWord.get(fold(lemma)) : role === 'actor' ? takers[type] : undefined)
    const count = kind && countIn(document, phrase)
    if (kind && count && !counts[kind]) counts[kind] = count
  }
  return counts
}

function stem(phrase: Phrase): string {
  const { head } = phrase
  const word = head.word.slice(head.proclitics.length)
  return word.startsWith('ال') ? word.slice(2) : word
}

const dualEndings = ['ان', 'ين']

/** The number of a phrase: its digits or number words, two for a dual, one for a single unnamed person; null for «عشرات». */
export function countIn(document: Document, phrase: Phrase): Count | null {
  const { head, quantity } = phrase
  if (quantity) {
    if (quantity.vague || !Number.isInteger(quantity.value)) return null
    const { start, end, value } = quantity
    return {
      min: value,
      max: quantity.bound === 'exact' ? value : null,
      text: { start, end, text: document.text.slice(start, end) },
    }
  }
  const number = grammaticalNumber(phrase)
  if (number === null) return null
  const start = head.start + head.proclitics.length
  return { min: number, max: number, text: { start, end: head.end, text: document.text.slice(start, head.end) } }
}

/** «قتيلان» 2, «قتل ضابط» 1; a definite or named person is not counted. */
function grammaticalNumber(phrase: Phrase): number | null {
  const { head } = phrase
  const { mention } = identityOf(phrase)
  if (head.event?.entry.morphology?.number === 'dual') return 2
  if (mention?.mention !== 'nominal' || mention.subtype !== 'person') return null
  if (mention.type === 'GROUP') return null
  if (dualEndings.some((ending) => head.word.endsWith(ending) && head.word.length > 5)) return 2
  return phrase.definite ? null : 1
}
