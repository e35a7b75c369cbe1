import type { Document } from '../document.js'
import type { Count, CountKind, EventType } from '../record.js'
import { fold } from '../text/letters.js'
import type { Candidate } from './candidates.js'
import type { Parties } from './parties.js'
import { identityOf, type Phrase } from './phrases.js'
import { hostOf, hostStart } from './units.js'

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

/** Kinds that an event of a type can count; a verdict counts no dead. */
const kindsOfType: Readonly<Partial<Record<EventType, readonly CountKind[]>>> = {
  ASSAULT: ['killed', 'injured', 'displaced', 'arrested'],
  DISASTER: ['killed', 'injured', 'displaced'],
  COERCE: ['arrested', 'displaced', 'killed'],
  PROTEST: ['participants', 'killed', 'injured', 'arrested'],
  RETREAT: ['displaced'],
  PERSONNEL: ['killed'],
  AID: ['displaced', 'injured'],
}

/** The numbers of people that a trigger tells of: in the phrases of its roles, and on the trigger itself («30 جريحا»). */
export function countsOf(
  document: Document,
  candidate: Candidate,
  parties: Parties,
): Partial<Record<CountKind, Count>> {
  const { entry } = candidate
  const allowed = kindsOfType[entry.type] ?? []
  const counted = new Map<CountKind, Count[]>()
  const add = (kind: CountKind | undefined, count: Count | null): void => {
    if (!kind || !count || !allowed.includes(kind)) return
    const known = counted.get(kind) ?? []
    if (!known.some(({ text }) => text.start === count.text.start)) counted.set(kind, [...known, count])
  }
  const own = kindOfWord.get(fold(entry.lemma))
  for (const { role, phrase } of parties.fillers) {
    const taken = role === 'recipient' ? own : role === 'actor' && entry.type === 'PROTEST' ? 'participants' : undefined
    add(kindOfWord.get(stem(phrase)) ?? taken, countIn(document, phrase))
  }
  const element = candidate.elements[candidate.at]
  if (element?.kind === 'phrase' && element.phrase.head === candidate.unit && element.phrase.quantity) {
    add(own, countIn(document, element.phrase))
  }
  return Object.fromEntries([...counted].map(([kind, counts]) => [kind, total(counts)]))
}

/** «خمسة جنود وضابطان» are seven. */
function total(counts: readonly Count[]): Count {
  const [first] = counts as [Count]
  const open = counts.some(({ max }) => max === null)
  return {
    min: counts.reduce((sum, { min }) => sum + min, 0),
    max: open ? null : counts.reduce((sum, { max }) => sum + (max ?? 0), 0),
    text: first.text,
  }
}

function stem(phrase: Phrase): string {
  const { head } = phrase
  const word = hostOf(head)
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
  const start = hostStart(head)
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
