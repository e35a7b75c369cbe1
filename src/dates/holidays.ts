import type { Family } from './word.js'

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
