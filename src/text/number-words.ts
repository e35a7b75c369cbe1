/** The number words of Arabic, in both cases and genders. Spelling variants that folding removes are not listed. */

export interface NumberWord {
  readonly forms: readonly string[]
  readonly value: number
  readonly rank: 'unit' | 'ten' | 'hundred' | 'scale' | 'fraction'
  readonly ordinal?: boolean
  readonly plural?: boolean
}

const units: readonly NumberWord[] = [
  { value: 1, rank: 'unit', forms: ['واحد', 'واحدة', 'أحد', 'إحدى'] },
  { value: 2, rank: 'unit', forms: ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثني', 'اثنتا', 'اثنتي'] },
  { value: 3, rank: 'unit', forms: ['ثلاث', 'ثلاثة'] },
  { value: 4, rank: 'unit', forms: ['أربع', 'أربعة'] },
  { value: 5, rank: 'unit', forms: ['خمس', 'خمسة'] },
  { value: 6, rank: 'unit', forms: ['ست', 'ستة'] },
  { value: 7, rank: 'unit', forms: ['سبع', 'سبعة'] },
  { value: 8, rank: 'unit', forms: ['ثمان', 'ثماني', 'ثمانية'] },
  { value: 9, rank: 'unit', forms: ['تسع', 'تسعة'] },
]

const tens: readonly NumberWord[] = [
  { value: 10, rank: 'ten', forms: ['عشر', 'عشرة'] },
  { value: 20, rank: 'ten', forms: ['عشرون', 'عشرين'] },
  { value: 30, rank: 'ten', forms: ['ثلاثون', 'ثلاثين'] },
  { value: 40, rank: 'ten', forms: ['أربعون', 'أربعين'] },
  { value: 50, rank: 'ten', forms: ['خمسون', 'خمسين'] },
  { value: 60, rank: 'ten', forms: ['ستون', 'ستين'] },
  { value: 70, rank: 'ten', forms: ['سبعون', 'سبعين'] },
  { value: 80, rank: 'ten', forms: ['ثمانون', 'ثمانين'] },
  { value: 90, rank: 'ten', forms: ['تسعون', 'تسعين'] },
]

/** «مئة» and the older «مائة»; three to nine hundred are written as one word or two. */
const hundred = ['مئة', 'مائة']
const hundreds: readonly NumberWord[] = [
  { value: 100, rank: 'hundred', forms: hundred },
  {
    value: 200,
    rank: 'hundred',
    forms: ['مئ', 'مائ'].flatMap((stem) => ['تان', 'تين', 'تا', 'تي'].map((end) => stem + end)),
  },
  ...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map((unit, index) => ({
    value: (index + 3) * 100,
    rank: 'hundred' as const,
    forms: hundred.flatMap((word) => (unit === 'ثمان' ? [unit + word, `${unit}ي${word}`] : [unit + word])),
  })),
]

const scales: readonly NumberWord[] = [
  { value: 1000, rank: 'scale', forms: ['ألف', 'ألفا'] },
  { value: 2000, rank: 'scale', forms: ['ألفان', 'ألفين', 'ألفي'] },
  { value: 1e6, rank: 'scale', forms: ['مليون', 'مليونا'] },
  { value: 2e6, rank: 'scale', forms: ['مليونان', 'مليونين', 'مليوني'] },
  { value: 1e9, rank: 'scale', forms: ['مليار', 'مليارا', 'بليون', 'بليونا'] },
  { value: 2e9, rank: 'scale', forms: ['ملياران', 'مليارين', 'ملياري'] },
  { value: 1e12, rank: 'scale', forms: ['تريليون', 'تريليونا', 'ترليون'] },
]

/** Plurals: exact after a number («3 آلاف»), vague without one («آلاف»). */
const plurals: readonly NumberWord[] = [
  { value: 10, rank: 'ten', plural: true, forms: ['عشرات'] },
  { value: 100, rank: 'hundred', plural: true, forms: ['مئات', 'مئآت', 'مائات'] },
  { value: 1000, rank: 'scale', plural: true, forms: ['آلاف', 'ألوف'] },
  { value: 1e6, rank: 'scale', plural: true, forms: ['ملايين'] },
  { value: 1e9, rank: 'scale', plural: true, forms: ['مليارات', 'بلايين'] },
  { value: 1e12, rank: 'scale', plural: true, forms: ['تريليونات'] },
]

const fractions: readonly NumberWord[] = [
  { value: 1 / 2, rank: 'fraction', forms: ['نصف'] },
  { value: 1 / 3, rank: 'fraction', forms: ['ثلث'] },
  { value: 1 / 4, rank: 'fraction', forms: ['ربع'] },
]

const ordinals: readonly NumberWord[] = [
  ['أول', 'أولى'],
  ['ثاني', 'ثانية', 'ثان'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
  ['عاشر', 'عاشرة'],
].map((forms, index) => ({
  value: index + 1,
  rank: index === 9 ? ('ten' as const) : ('unit' as const),
  ordinal: true,
  forms,
}))

export const numberWords: readonly NumberWord[] = [
  ...units,
  ...tens,
  ...hundreds,
  ...scales,
  ...plurals,
  ...fractions,
  ...ordinals,
  // «الحادي عشر», «الحادية والعشرين»
  { value: 1, rank: 'unit', ordinal: true, forms: ['حادي', 'حادية', 'واحد', 'واحدة'] },
]
