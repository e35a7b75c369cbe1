import type { Family, TimeWord } from './word.js'

type Names = readonly (readonly string[])[]

/** Names of the twelve months in order; each leading «~» asks for more around a name with other meanings. */
function months(calendar: 'gregorian' | 'hijri', names: Names): TimeWord[] {
  return names.flatMap((forms, index) =>
    (['sure', 'place', 'neighbour', 'date'] as const).flatMap((trust, level) => {
      const marked = forms.filter((form) => form.lastIndexOf('~') + 1 === level).map((form) => form.slice(level))
      return marked.length > 0 ? [{ role: 'month', calendar, month: index + 1, trust, forms: marked } as const] : []
    }),
  )
}

/** Spellings of a two-word month: «تشرين الأول», «تشرين أول», «تشرين 1». */
function pair(first: string, ordinals: readonly string[], digit: number): string[] {
  return [...ordinals.map((ordinal) => `${first} ${ordinal}`), `${first} ${digit}`]
}

const first = ['الأول', 'أول', 'الاؤل']
const second = ['الثاني', 'ثاني', 'ثان']

/** Syria, Lebanon, Jordan, Palestine, Iraq. */
export const levantineMonths: Family = {
  name: 'months/levantine',
  words: [
    ...months('gregorian', [
      pair('كانون', second, 2),
      ['شباط'],
      ['آذار'],
      ['نيسان'],
      ['أيار'],
      ['حزيران'],
      ['تموز'],
      [],
      ['أيلول'],
      pair('تشرين', first, 1),
      pair('تشرين', second, 2),
      pair('كانون', first, 1),
    ]),
    { role: 'month', calendar: 'gregorian', month: 8, trust: 'neighbour', letter: 'آ', forms: ['آب'] },
  ],
  examples: [
    ['في 26 تشرين الأول 2018', '26 تشرين الأول 2018', '2018-10-26'],
    ['5 تشرين 2 2018', '5 تشرين 2 2018', '2018-11-05'],
    ['في كانون أول 2018', 'كانون أول 2018', '2018-12'],
    ['وقع في آب الماضي', 'آب الماضي', '2018-08'],
    ['وقع في آب', 'آب', '2018-08'],
    ['في 4 اب 2018', '4 اب 2018', '2018-08-04'],
  ],
  not: ['قالت صحيفة تشرين السورية', 'وهو أب لثلاثة أطفال', 'جلسوا حول كانون النار'],
}

/** Egypt, Sudan, the Gulf, Yemen, Libya and most of the pan-Arab press. */
export const egyptianMonths: Family = {
  name: 'months/egyptian',
  words: months('gregorian', [
    ['يناير', 'ينايـر'],
    ['فبراير', 'فيبراير', 'فبرايير'],
    ['~مارس', '~مارت'],
    ['أبريل', 'ابريل'],
    ['مايو'],
    ['يونيو', 'يونية', 'يونيه', 'يونيــو'],
    ['يوليو', 'يولية', 'يوليه'],
    ['أغسطس', 'اغسطس', 'أوغسطس'],
    ['سبتمبر', 'سبتنبر'],
    ['أكتوبر', 'أوكتوبر'],
    ['نوفمبر', 'نوفنبر'],
    ['ديسمبر', 'دسمبر', 'ديسمير'],
  ]),
  examples: [
    ['في 23 يوليو 2018', '23 يوليو 2018', '2018-07-23'],
    ['في مارس الجاري', 'مارس الجاري', '2019-03'],
    ['بعد 30 يونية 2013', '30 يونية 2013', '2013-06-30'],
    ['ولد في أوكتوبر من عام 1973', 'أوكتوبر من عام 1973', '1973-10'],
  ],
  not: ['مارس ضغوطا على الحكومة', 'وقد مارس التعذيب'],
}

/** Tunisia and Algeria; Morocco; Mauritania. */
export const maghrebiMonths: Family = {
  name: 'months/maghrebi',
  words: months('gregorian', [
    ['جانفي'],
    ['فيفري', 'فيفرى'],
    [],
    ['أفريل'],
    ['~~ماي'],
    ['~جوان'],
    ['جويلية', 'جوليه', 'يوليوز'],
    ['~أوت', 'غشت', 'أغشت'],
    ['شتنبر', 'شتمبر'],
    [],
    ['نونبر', 'نوانبر'],
    ['دجنبر', 'دجمبر'],
  ]),
  examples: [
    ['يوم 14 جانفي 2011', '14 جانفي 2011', '2011-01-14'],
    ['في 8 ماي 1945', '8 ماي 1945', '1945-05-08'],
    ['عيد العرش في 30 يوليوز 2018', '30 يوليوز 2018', '2018-07-30'],
    ['الأربعاء 24 شتنبر 2025', 'الأربعاء 24 شتنبر 2025', '2025-09-24'],
    ['في جوان 2013', 'جوان 2013', '2013-06'],
    ['منذ فاتح غشت 2018', 'فاتح غشت 2018', '2018-08-01'],
    ['في 4 أغشت 2005', '4 أغشت 2005', '2005-08-04'],
  ],
  not: ['رئيسة الوزراء تيريزا ماي', 'قالت ماي إن بريطانيا ستخرج', 'المخرج جوان خاجاتوريان'],
}

/** Libya under Gaddafi: every name is a word of its own, so each needs a day and a year. */
export const libyanMonths: Family = {
  name: 'months/libyan',
  words: months('gregorian', [
    ['~~~أي النار'],
    ['~~~النوار'],
    [],
    ['~~~الطير'],
    ['~~~الماء'],
    ['~~~الصيف'],
    ['~~~ناصر'],
    ['~~~هانيبال'],
    ['~~~الفاتح'],
    ['~~~التمور'],
    ['~~~الحرث'],
    ['~~~الكانون'],
  ]),
  examples: [
    ['في 17 النوار 2008', '17 النوار 2008', '2008-02-17'],
    ['20 هانيبال 1999', '20 هانيبال 1999', '1999-08-20'],
  ],
  not: ['قال ناصر إن الماء قليل', 'معركة هانيبال', 'رئيس بلدية الفاتح'],
}

const rabi = ['ربيع', 'ربيــع']
const jumada = ['جمادى', 'جماد']
const later = ['الآخر', 'الثاني', 'ثاني', 'الآخرة', 'الثانية', 'اخر']

export const hijriMonths: Family = {
  name: 'months/hijri',
  words: months('hijri', [
    ['~~محرم', '~~المحرم', 'محرم الحرام'],
    ['~~صفر', 'صفر الخير'],
    rabi.flatMap((name) => pair(name, first, 1)),
    rabi.flatMap((name) => pair(name, later, 2)),
    jumada.flatMap((name) => pair(name, [...first, 'الأولى', 'أولى'], 1)),
    jumada.flatMap((name) => pair(name, later, 2)),
    ['~~رجب', 'رجب المرجب'],
    ['~~شعبان', 'شعبان المعظم'],
    ['~رمضان', 'رمضان المبارك', 'رمضان الكريم', 'رمضان المعظم'],
    ['~شوال'],
    ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'ذوالقعدة'],
    ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'ذوالحجة'],
  ]),
  examples: [
    ['25 شوال 1436 هـ', '25 شوال 1436 هـ', '2015-08-10'],
    ['10 محرم 1440هـ', '10 محرم 1440هـ', '2018-09-20'],
    ['1 ربيع الأول 1440 هجرية', '1 ربيع الأول 1440 هجرية', '2018-11-09'],
    ['خلال شهر رمضان الماضي', 'شهر رمضان الماضي', '2018-05-16/2018-06-14'],
    ['في 29 رجب 1440', '29 رجب 1440', '2019-04-05'],
  ],
  not: [
    'قال رجب طيب أردوغان',
    'درجة الحرارة صفر',
    'فاز 3-صفر',
    'التدخين محرم في القطارات',
    'الربيع العربي',
    'اللاعب محمد رمضان',
    'قال شعبان عبد الرحيم',
  ],
}
