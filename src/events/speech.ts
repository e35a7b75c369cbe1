import { fold } from '../text/letters.js'
import { hostOf, type Unit } from './units.js'

/** A family of words that report what somebody says. */
interface SpeechWords {
  readonly words: readonly string[]
}

interface SpeechProof {
  /** Sentence → who is the source of its events. */
  readonly examples: readonly (readonly [text: string, source: string])[]
  /** Sentences whose events have no source. */
  readonly not: readonly string[]
}

/** Words of speech that are no finite verb of the class `speech`. */
export const speech = {
  /** Participles that go on with the speaker of the verb before: «وقال …، مضيفا أن». */
  participle: {
    words: [
      ...['مضيف', 'مشير', 'مؤكد', 'لافت', 'موضح', 'مبين', 'معتبر', 'قائل', 'محذر', 'مشدد', 'معلن', 'نافي'],
      ...['منوه', 'مبرز', 'مذكر', 'مستطرد', 'مردف', 'كاشف', 'زاعم', 'مدعي', 'معرب', 'معترف', 'ملمح', 'مصرح'],
      ...['متهم', 'مطالب', 'داعي', 'متوعد', 'مهدد', 'متعهد', 'واصف', 'منتقد', 'متحدث', 'مجدد', 'مستدرك'],
      ...['متابع', 'معبر', 'مسجل'],
    ],
  },
  /** Nouns of speech before the one who speaks: «بعد إعلان الحكومة أن», «قوله إن». */
  masdar: {
    words: [
      ...['تأكيد', 'إعلان', 'قول', 'تصريح', 'تصريحات', 'كشف', 'زعم', 'اعتراف', 'إقرار', 'نفي', 'توضيح'],
      ...['إشارة', 'تحذير'],
    ],
  },
  /** What is said in writing: whoever issued it speaks, else the paper itself: «جاء في بيان للجيش أن». */
  document: {
    words: [
      ...['بيان', 'تقرير', 'تقارير', 'بلاغ', 'رسالة', 'حصيلة', 'إحصاءات', 'إحصائيات', 'تقديرات', 'وثيقة'],
      ...['وثائق', 'مذكرة', 'تصريح', 'تصريحات', 'إحصاء', 'حساب', 'تغريدة', 'تدوينة', 'منشور', 'أرقام'],
      ...['معطيات', 'معلومات', 'دراسة', 'إحصائية', 'برقية', 'استطلاع'],
    ],
  },
  /** Nouns that only point back to what somebody said before: «وفق قوله», «على حد تعبيره». */
  echo: {
    words: ['قول', 'تعبير', 'وصف', 'رأي', 'كلام', 'زعم'],
  },
} as const satisfies Readonly<Record<string, SpeechWords>>

export type SpeechKind = keyof typeof speech

/** Sentences that prove the words; apart from them, so that nothing that is shipped carries them. */
export const speechProofs: Readonly<Record<SpeechKind, SpeechProof>> = {
  participle: {
    examples: [
      ['قال الوزير إن الأمن مستتب، مضيفا أن الجيش قصف المدينة', 'الوزير'],
      ['وصل الوزير إلى العاصمة، مؤكدا أن مسلحين هاجموا نقطة تفتيش', 'الوزير'],
    ],
    not: ['قصف الجيش المدينة مستخدما الطائرات'],
  },
  masdar: {
    examples: [
      ['نقلت الوكالة عن الوزير قوله إن الجيش قصف المدينة', 'الوزير'],
      ['رد الوزير على الأسئلة بالقول إن الجيش قصف المدينة', 'الوزير'],
    ],
    not: ['انتظر السكان إعلان النتائج بعد قصف المدينة', 'اكتفى السكان بالقول وقصف الجيش المدينة'],
  },
  document: {
    examples: [
      ['جاء في بيان للجيش أن مسلحين هاجموا نقطة تفتيش', 'للجيش'],
      ['أفاد بيان صادر عن وزارة الداخلية بأن الشرطة اعتقلت ثلاثة أشخاص', 'وزارة الداخلية'],
      ['أكد بيان أصدرته وزارة الداخلية أن الشرطة اعتقلت ثلاثة أشخاص', 'وزارة الداخلية'],
    ],
    not: ['وقع الوزير البيان بعد قصف المدينة'],
  },
  echo: {
    examples: [['قصف الجيش المدينة، بحسب قول الوزير', 'الوزير']],
    not: [],
  },
}

const setOf = (kind: SpeechKind): ReadonlySet<string> => new Set(speech[kind].words.map(fold))

const known: Readonly<Record<SpeechKind, ReadonlySet<string>>> = {
  participle: setOf('participle'),
  masdar: setOf('masdar'),
  document: setOf('document'),
  echo: setOf('echo'),
}

const article = 'ال'
const participleEndings = ['', 'ا', 'ه', 'ين']

/** Whether a noun is one of the words of a kind, with article, pronoun or ending. */
export function isSpeech(kind: SpeechKind, unit: Unit): boolean {
  const written = hostOf(unit)
  const word = written.startsWith(article) ? written.slice(article.length) : written
  const stem = unit.enclitic !== '' && word.endsWith(unit.enclitic) ? word.slice(0, -unit.enclitic.length) : word
  if (kind !== 'participle') return known[kind].has(stem) || known[kind].has(word)
  return participleEndings.some((ending) => word.endsWith(ending) && known.participle.has(cut(word, ending)))
}

function cut(word: string, ending: string): string {
  return ending === '' ? word : word.slice(0, -ending.length)
}
