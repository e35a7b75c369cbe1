import type { Family, TimeWord } from './word.js'

const decades: TimeWord[] = [
  ['عشرين', 20],
  ['ثلاثين', 30],
  ['أربعين', 40],
  ['خمسين', 50],
  ['ستين', 60],
  ['سبعين', 70],
  ['ثمانين', 80],
  ['تسعين', 90],
].map(([name, decade]) => ({
  role: 'decade',
  decade: decade as number,
  forms: [`${name}يات`, `${name}ات`],
}))

/** Parts of a period, seasons, decades. «مطلع العام» keeps the value of its period. */
export const periods: Family = {
  name: 'periods',
  words: [
    {
      role: 'portion',
      portion: 'start',
      forms: ['مطلع', 'أوائل', 'بداية', 'بدايات', 'مستهل', 'بدء', 'غرة'],
    },
    { role: 'portion', portion: 'middle', forms: ['منتصف', 'أواسط', 'وسط'] },
    { role: 'portion', portion: 'end', forms: ['نهاية', 'نهايات', 'أواخر', 'ختام', 'موفى'] },
    {
      role: 'portion',
      portion: 'within',
      forms: [
        'وقت سابق من',
        'وقت لاحق من',
        'وقت مبكر من',
        'وقت متأخر من',
        'ساعة مبكرة من',
        'ساعة متأخرة من',
        'الساعات الأولى من',
        'ساعات متأخرة من',
        'وقت مبكر',
      ],
    },
    { role: 'portion', portion: 'within', rest: true, forms: ['بقية', 'باقي'] },
    { role: 'season', season: 'spring', forms: ['ربيع'] },
    { role: 'season', season: 'summer', forms: ['صيف'] },
    { role: 'season', season: 'autumn', forms: ['خريف'] },
    { role: 'season', season: 'winter', forms: ['شتاء'] },
    ...decades,
  ],
  examples: [
    ['مطلع العام الجاري', 'مطلع العام الجاري', '2019'],
    ['أواخر الشهر الماضي', 'أواخر الشهر الماضي', '2019-02'],
    ['منتصف عام 2014', 'منتصف عام 2014', '2014'],
    ['صيف 2014', 'صيف 2014', '2014-06/2014-08'],
    ['فصل الشتاء الماضي', 'فصل الشتاء الماضي', '2018-12/2019-02'],
    ['التسعينات', 'التسعينات', '199X'],
    ['أربعينيات القرن الماضي', 'أربعينيات القرن الماضي', '194X'],
    ['الربع الأول من 2018', 'الربع الأول من 2018', '2018-Q1'],
    ['النصف الثاني من العام الماضي', 'النصف الثاني من العام الماضي', '2018-H2'],
    ['في وقت سابق من هذا الشهر', 'وقت سابق من هذا الشهر', '2019-03'],
  ],
  not: ['منتصف الطريق', 'الربيع العربي', 'النصف الأول من المباراة', 'نهاية المباراة', 'بداية الحرب', 'الربع الخالي'],
}

/** Feasts that stand in the solar year and feasts that move with the moon or with Easter. */
export const holidays: Family = {
  name: 'holidays',
  words: [
    {
      role: 'holiday',
      date: { calendar: 'hijri', month: 10, day: 1, days: 3 },
      forms: ['عيد الفطر', 'عيد الفطر المبارك'],
    },
    {
      role: 'holiday',
      date: { calendar: 'hijri', month: 12, day: 10, days: 4 },
      forms: ['عيد الأضحى', 'عيد الأضحى المبارك'],
    },
    { role: 'holiday', date: { calendar: 'hijri', month: 12, day: 9 }, forms: ['يوم عرفة', 'وقفة عرفة'] },
    {
      role: 'holiday',
      date: { calendar: 'hijri', month: 1, day: 10 },
      forms: ['عاشوراء', 'يوم عاشوراء', 'ذكرى عاشوراء'],
    },
    { role: 'holiday', date: { calendar: 'hijri', month: 1, day: 1 }, forms: ['رأس السنة الهجرية'] },
    {
      role: 'holiday',
      date: { calendar: 'hijri', month: 3, day: 12 },
      forms: ['المولد النبوي', 'عيد المولد', 'المولد النبوي الشريف', 'عيد المولد النبوي', 'ذكرى المولد النبوي'],
    },
    {
      role: 'holiday',
      date: { calendar: 'hijri', month: 7, day: 27 },
      forms: ['الإسراء والمعراج', 'ليلة الإسراء والمعراج'],
    },
    {
      role: 'holiday',
      date: { calendar: 'gregorian', month: 1, day: 1 },
      forms: ['رأس السنة', 'رأس السنة الميلادية', 'يواندان'],
    },
    {
      role: 'holiday',
      date: { calendar: 'gregorian', month: 12, day: 31 },
      forms: ['رأس السنة الجديدة', 'ليلة رأس السنة'],
    },
    {
      role: 'holiday',
      date: { calendar: 'gregorian', month: 12, day: 25 },
      forms: ['عيد الميلاد', 'عيد الميلاد المجيد', 'الكريسماس', 'يوم عيد الميلاد'],
    },
    {
      role: 'holiday',
      date: { calendar: 'gregorian', month: 1, day: 7 },
      forms: ['عيد الميلاد القبطي', 'عيد الميلاد الأرثوذكسي', 'يوم عيد الميلاد القبطي'],
    },
    { role: 'holiday', date: { calendar: 'gregorian', month: 5, day: 1 }, forms: ['عيد العمال', 'يوم العمال'] },
    {
      role: 'holiday',
      date: { calendar: 'gregorian', month: 3, day: 8 },
      forms: ['يوم المرأة العالمي', 'اليوم العالمي للمرأة'],
    },
    {
      role: 'holiday',
      date: { calendar: 'gregorian', month: 3, day: 21 },
      forms: ['عيد النوروز', 'النوروز', 'عيد الأم'],
    },
    { role: 'holiday', date: { calendar: 'gregorian', month: 2, day: 14 }, forms: ['عيد الحب'] },
    { role: 'holiday', date: { calendar: 'gregorian', month: 3, day: 30 }, forms: ['يوم الأرض'] },
    { role: 'holiday', date: { month: 11, weekday: 4, nth: 4 }, forms: ['عيد الشكر'] },
    { role: 'holiday', date: { month: 6, weekday: 7, nth: 3 }, forms: ['يوم الأب'] },
    { role: 'holiday', date: { easter: 'western', offset: 0 }, forms: ['عيد الفصح', 'عيد فصح', 'أحد الفصح'] },
    {
      role: 'holiday',
      date: { easter: 'eastern', offset: 0 },
      forms: ['عيد القيامة', 'عيد القيامة المجيد', 'عيد الفصح الأرثوذكسي'],
    },
    { role: 'holiday', date: { easter: 'western', offset: -7 }, forms: ['أحد الشعانين', 'أحد السعف', 'عيد الشعانين'] },
    { role: 'holiday', date: { easter: 'western', offset: -2 }, forms: ['الجمعة العظيمة'] },
    { role: 'holiday', date: { easter: 'eastern', offset: 1 }, forms: ['شم النسيم'] },
  ],
  examples: [
    ['عيد الفطر', 'عيد الفطر', '2019-06-04/2019-06-06'],
    ['رأس السنة الماضية', 'رأس السنة الماضية', '2019-01-01'],
    ['عيد الميلاد المقبل', 'عيد الميلاد المقبل', '2019-12-25'],
    ['أحد الشعانين', 'أحد الشعانين', '2019-04-14'],
    ['عيد الفطر 2017', 'عيد الفطر 2017', '2017-06-25/2017-06-27'],
  ],
  not: ['شجرة عيد الميلاد', 'قانون العيد'],
}

/** Words that tie the parts of a date together or tell its calendar. */
export const links: Family = {
  name: 'links',
  words: [
    { role: 'link', forms: ['الموافق', 'الموافقة', 'المصادف', 'الموافق لـ', 'الموافق لي', 'الموافق ل'] },
    { role: 'era', calendar: 'hijri', forms: ['هـ', 'ه', 'هجري', 'هجرية', 'للهجرة', 'الهجري'] },
    { role: 'era', calendar: 'gregorian', forms: ['م', 'ميلادي', 'ميلادية', 'للميلاد', 'الميلادي'] },
    { role: 'era', calendar: 'gregorian', before: true, forms: ['ق م', 'قبل الميلاد'] },
    { role: 'from', forms: ['من', 'بين', 'ما بين', 'الفترة من', 'الفترة بين', 'الفترة ما بين'] },
    { role: 'to', forms: ['إلى', 'حتى', 'وحتى', 'إلى غاية', 'لغاية', 'وإلى', 'حتى نهاية'] },
    {
      role: 'ahead',
      forms: [
        'سوف',
        'المقرر',
        'المتوقع',
        'المنتظر',
        'المزمع',
        'المرتقب',
        'المفترض',
        'يعتزم',
        'تعتزم',
        'مقررا',
        'مقررة',
        'المقررة',
        'المرجح',
        'بحلول',
        'أجلت',
        'تأجلت',
        'تأجيل',
        'إرجاء',
        'أرجأت',
        'أرجئت',
        'احتاج',
        'يحتاج',
        'نحتاج',
        'يرجى',
        'نأمل',
        'موعد أقصاه',
        'لن',
      ],
    },
  ],
  examples: [
    ['25 شوال 1436 هـ الموافق 10 أغسطس 2015 م', '25 شوال 1436 هـ الموافق 10 أغسطس 2015 م', '2015-08-10'],
    ['بين عامي 2011 و2015', 'بين عامي 2011 و2015', '2011/2015'],
    ['من مارس إلى مايو 2018', 'من مارس إلى مايو 2018', '2018-03/2018-05'],
    ['تأجيل المحاكمة إلى الأحد', 'الأحد', '2019-03-24'],
    ['من المقرر أن تجري في 15 يونيو', '15 يونيو', '2019-06-15'],
  ],
  not: ['من الرئيس إلى الوزير', 'بين روسيا وتركيا'],
}
