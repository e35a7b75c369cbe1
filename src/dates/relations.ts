import type { Family } from './word.js'

/** Words that place a quantity of time before or after a day, or make it a span, and words that make a set. */
export const relations: Family = {
  name: 'relations',
  words: [
    { role: 'relation', direction: -1, forms: ['قبل'] },
    { role: 'relation', direction: -1, since: true, forms: ['منذ', 'مند', 'مذ'] },
    { role: 'relation', direction: 1, forms: ['بعد'] },
    {
      role: 'lasting',
      forms: ['لمدة', 'مدة', 'طوال', 'طيلة', 'على مدى', 'على مدار', 'خلال', 'مرور', 'امتداد', 'لفترة', 'غضون', 'ظرف'],
    },
    { role: 'every', forms: ['كل'] },
    { role: 'set', value: 'XXXX-XX-XX', forms: ['يوميا'] },
    { role: 'set', value: 'P1W', forms: ['أسبوعيا'] },
    { role: 'set', value: 'P1M', forms: ['شهريا'] },
    { role: 'set', value: 'P1Y', forms: ['سنويا'] },
  ],
  examples: [
    ['يضرب يوميا', 'يوميا', 'XXXX-XX-XX'],
    ['كل عام', 'كل عام', 'P1Y'],
    ['20 جوان من كل سنة', '20 جوان من كل سنة', 'XXXX-06-20'],
    ['في غضون شهرين', 'شهرين', 'P2M'],
    ['كل 5 سنوات', 'كل 5 سنوات', 'P5Y'],
  ],
  not: [
    'قبل الاجتماع',
    'بعد أن قال',
    'منذ البداية',
    'كل الأطراف',
    'خلال الاجتماع',
    'خلال ساعة الذروة',
    'طوال سنوات الحرب',
  ],
}
