import type { Family } from './word.js'

/** Days that the press names without their year: «هجمات 11 سبتمبر» is 2001 in whatever year it is written. */
export interface MemorableDay {
  readonly heads: readonly string[]
  readonly month: number
  readonly day: number
  readonly year: number
}

const uprising = ['ثورة', 'لثورة', 'وثورة', 'بثورة', 'انتفاضة', 'شباب']
const attacks = [
  ...['هجمات', 'لهجمات', 'وهجمات', 'اعتداءات', 'لاعتداءات', 'أحداث', 'وأحداث'],
  ...['لأحداث', 'هجوم', 'تفجيرات', 'ضحايا', 'عملية', 'معركة'],
]
const war = ['حرب', 'لحرب', 'وحرب', 'بحرب', 'عدوان']
const borders = ['حدود', 'خط', 'خطوط', 'لحدود']
const coup = ['انقلاب', 'محاولة', 'لانقلاب']
const protests = ['مظاهرات', 'تظاهرات', 'احتجاجات', 'حراك']

export const memorableDays: readonly MemorableDay[] = [
  { heads: attacks, month: 9, day: 11, year: 2001 },
  { heads: attacks, month: 10, day: 7, year: 2023 },
  { heads: uprising, month: 1, day: 25, year: 2011 },
  { heads: [...uprising, ...protests], month: 6, day: 30, year: 2013 },
  { heads: uprising, month: 1, day: 14, year: 2011 },
  { heads: uprising, month: 2, day: 17, year: 2011 },
  { heads: uprising, month: 2, day: 11, year: 2011 },
  { heads: [...uprising, ...protests], month: 2, day: 20, year: 2011 },
  { heads: uprising, month: 7, day: 23, year: 1952 },
  { heads: uprising, month: 7, day: 14, year: 1958 },
  { heads: uprising, month: 9, day: 26, year: 1962 },
  { heads: uprising, month: 10, day: 14, year: 1963 },
  { heads: uprising, month: 9, day: 1, year: 1969 },
  { heads: [...uprising, ...protests], month: 10, day: 17, year: 2019 },
  { heads: war, month: 10, day: 6, year: 1973 },
  { heads: war, month: 6, day: 5, year: 1967 },
  { heads: borders, month: 6, day: 4, year: 1967 },
  { heads: coup, month: 7, day: 15, year: 2016 },
]

/** Heads of names made of a date: «مدينة 6 أكتوبر», «قوى 14 آذار», «صحيفة 26 سبتمبر» are no dates. */
export const datedNames: readonly string[] = [
  ...['حركة', 'لحركة', 'وحركة', 'قوى', 'لقوى', 'وقوى', 'بقوى', 'كتلة', 'فريق', 'تيار', 'ائتلاف'],
  ...['صحيفة', 'جريدة', 'موقع', 'مدينة', 'بمدينة', 'جسر', 'كوبري', 'شارع', 'ميدان', 'ساحة', 'كتيبة'],
  ...['كتائب', 'لواء', 'جامعة', 'مستشفى', 'ملعب', 'استاد', 'حي', 'قاعدة', 'مطار', 'مدرسة', 'حزب'],
  ...['منظمة', 'نادي', 'معهد', 'مؤسسة', 'مفاعل', 'وصحيفة', 'بصحيفة', 'بساحة', 'بميدان', 'بشارع'],
]

export const memorable: Family = {
  name: 'memorable',
  words: [],
  examples: [
    ['منذ هجمات 11 سبتمبر/أيلول', '11 سبتمبر/أيلول', '2001-09-11'],
    ['ثورة 25 يناير', '25 يناير', '2011-01-25'],
    ['على حدود الرابع من يونيو', 'الرابع من يونيو', '1967-06-04'],
    ['هجوم 11 سبتمبر الماضي', '11 سبتمبر الماضي', '2018-09-11'],
  ],
  not: ['قوى 14 آذار', 'صحيفة "26 سبتمبر"', 'جسر 6 أكتوبر', 'منظمة أيلول الأسود', 'مفاعل تموز النووي'],
}
