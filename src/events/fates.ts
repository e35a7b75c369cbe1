import type { CountKind } from '../record.js'
import { fold } from '../text/letters.js'

/** Words that say what became of people, by the kind of count: what counts the killed, the injured, the arrested. */
interface Fate {
  /** By lemma: whoever stands as their object, or as the subject where they have none, is counted. */
  readonly verbs: readonly string[]
  /** Masdars and nouns of deeds, whose genitive is counted: «مقتل خمسة جنود». */
  readonly deeds: readonly string[]
  /** Nouns that are counted themselves: «خمسة قتلى», «قتيلان»; singular first, then plurals. */
  readonly people: readonly string[]
}

interface FateProof {
  /** A sentence and the number of this kind that it tells. */
  readonly examples: readonly (readonly [text: string, count: number])[]
  /** Sentences that tell no number of this kind. */
  readonly not: readonly string[]
}

export const fates: Readonly<Record<CountKind, Fate>> = {
  killed: {
    verbs: [
      ...['قتل', 'استشهد', 'أعدم', 'اغتال', 'توفي', 'لقي', 'ذبح', 'صفى', 'قضى', 'غرق', 'أردى', 'حصد', 'أباد', 'مات'],
    ],
    deeds: [
      ...['مقتل', 'قتل', 'مصرع', 'استشهاد', 'إعدام', 'اغتيال', 'وفاة', 'ذبح', 'تصفية', 'غرق', 'موت', 'ضحيته'],
      ...['ضحيتها', 'بحياة', 'إبادة'],
    ],
    people: ['قتيل', 'قتلى', 'شهيد', 'شهداء', 'جثة', 'جثث', 'وفيات', 'قتيلة', 'ضحايا'],
  },
  injured: {
    verbs: ['أصاب', 'أصيب', 'جرح'],
    deeds: ['إصابة', 'جرح'],
    people: ['جريح', 'جرحى', 'إصابات', 'مصاب', 'مصابين', 'مصابون', 'جريحة'],
  },
  arrested: {
    verbs: ['اعتقل', 'أوقف', 'ألقى', 'قبض', 'احتجز', 'ضبط'],
    deeds: ['اعتقال', 'توقيف', 'إلقاء', 'القبض', 'احتجاز', 'إيقاف', 'ضبط'],
    people: ['معتقل', 'موقوف', 'معتقلين', 'موقوفين'],
  },
  displaced: {
    verbs: ['نزح', 'شرد', 'هجر'],
    deeds: ['نزوح', 'تشريد', 'تهجير', 'النزوح'],
    people: ['نازح', 'نازحين', 'نازحا', 'مشرد'],
  },
  participants: {
    verbs: ['تظاهر', 'احتشد', 'شارك', 'تجمع', 'اعتصم', 'أضرب'],
    deeds: ['مشاركة', 'بمشاركة', 'تظاهر', 'تجمع', 'احتشاد'],
    people: ['متظاهر', 'متظاهرا', 'محتج', 'محتجا', 'معتصم', 'مشارك', 'مشاركا'],
  },
}

/** Sentences that prove the words; apart from them, so that nothing that is shipped carries them. */
export const fateProofs: Readonly<Record<CountKind, FateProof>> = {
  killed: {
    examples: [
      ['قتل خمسة جنود في هجوم على نقطة تفتيش', 5],
      ['أدى الانفجار إلى مقتل ثلاثة مدنيين وشرطيين اثنين', 5],
      ['أسفر القصف عن سقوط ثمانية شهداء، خمسة منهم من النازحين', 8],
      ['قتل ضابط في هجوم مسلح', 1],
      ['أدى الانفجار إلى مقتل ما لا يقل عن 20 شخصا', 20],
      ['ارتفع عدد القتلى إلى 12 شخصا في انفجار بغداد', 12],
      ['أودى الهجوم بحياة 12 شخصا', 12],
      ['أعلنت الشرطة أن 38 شخصا قتلوا في الانفجار', 38],
      ['شهدت العاصمة تفجيرات راح ضحيتها نحو 95 شخصا', 95],
      ['مقتل جنديين أمريكيين في هجوم جنوب البلاد', 2],
      ['أدى الهجوم إلى مقتل الجنود الثلاثة', 3],
      ['مقتل زوجة شرطي وأطفاله الثلاثة في كركوك', 4],
      ['قتل ما بين 20 و30 شخصا في انفجار ببغداد', 20],
      ['قتل في العملية ما لا يقل عن خمسة من موظفي المنظمة', 5],
      ['أدى القصف إلى مقتل ما يصل إلى 300 شخص', 300],
      ['تسببت السيول في سبع حالات وفاة', 7],
      ['تسببت السيول في حالة وفاة واحدة', 1],
    ],
    not: [
      'قتل العشرات في الهجوم',
      'مقتل مسلحين آخرين في هجوم جنوب البلاد',
      'أدى الانفجار إلى مقتل وإصابة 120 شخصا',
      'قتل في العملية ضباط ما زالت أسماؤهم مجهولة بعد 20 يوما',
      'أدى الانفجار إلى وفاة العشرات وإعلان حالة الطوارئ في 20 محافظة',
      'سقط عشرون شخصا بين قتيل وجريح في الانفجار',
    ],
  },
  injured: {
    examples: [
      ['أدى الانفجار إلى إصابة عشرة أشخاص بجروح', 10],
      ['أصيب 118 آخرون في الانفجار', 118],
      ['خلف القصف قتيلين وسبعة جرحى', 7],
    ],
    not: ['أصيب عشرات في الهجوم', 'أسفر الهجوم عن سقوط 10 مجندين بين قتيل وجريح'],
  },
  arrested: {
    examples: [
      ['اعتقلت الشرطة 12 متهما في العاصمة', 12],
      ['ألقت الشرطة القبض على ثلاثة أشخاص', 3],
      ['أعلن الجيش توقيف مسلحين اثنين', 2],
      ['أوقفت السلطات السودانية يوم الخميس، اثنين من قادة الحزب', 2],
      ['أوقف الجيش في بلدة بريتال وجرودها أربعة أشخاص', 4],
      ['ألقت المخابرات القبض في منطقة دير عمار على شخص', 1],
      ['اعتقلت الشرطة رجلا وزوجته في الميناء', 2],
    ],
    not: ['ضبطت الشرطة 20 كيلوغراما من المخدرات', 'أوقفت الشرطة في بغداد، بحسب ثلاثة شهود، سيارة مفخخة'],
  },
  displaced: {
    examples: [
      ['أدى القصف إلى نزوح 2000 شخص من القرية', 2000],
      ['دفع القصف نحو مليون شخص إلى النزوح', 1_000_000],
      ['بعد هجوم واسع لقوات النظام دفع قرابة مليون شخص إلى النزوح', 1_000_000],
    ],
    not: ['نزح آلاف المدنيين بسبب القصف'],
  },
  participants: {
    examples: [
      ['شارك نحو 500 شخص في المظاهرة', 500],
      ['تظاهر أكثر من ثلاثة آلاف عامل في العاصمة', 3000],
      ['خرج إلى الشوارع ما بين مئة ومئتي ألف متظاهر', 100_000],
    ],
    not: ['تظاهر آلاف المحتجين في العاصمة'],
  },
}

const kinds = Object.keys(fates) as CountKind[]

type WordClass = 'verbs' | 'deeds' | 'people'

const kindsOf = (words: WordClass): ReadonlyMap<string, CountKind> =>
  new Map(kinds.flatMap((kind) => fates[kind][words].map((word) => [fold(word), kind] as const)))

/** Folded word → the kind of people that it counts. */
const kindOf = { verbs: kindsOf('verbs'), deeds: kindsOf('deeds'), people: kindsOf('people') }

/** The kind that the first of some words counts, as a word of a class. */
export function fateOf(words: WordClass, candidates: readonly string[]): CountKind | undefined {
  for (const candidate of candidates) {
    const kind = kindOf[words].get(candidate)
    if (kind) return kind
  }
  return undefined
}

/** Whether a lemma tells of killing or injuring: such words join the attack or accident that did it. */
export function isHarm(lemma: string): boolean {
  const kind = fateOf('verbs', [lemma]) ?? fateOf('deeds', [lemma]) ?? fateOf('people', [lemma])
  return kind === 'killed' || kind === 'injured'
}
