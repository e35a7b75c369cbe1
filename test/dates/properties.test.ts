import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { toHijri } from '../../src/dates/hijri.js'
import { parseDates } from '../../src/dates/index.js'

const levant = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]
const egypt = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const tunisia = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const morocco = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
]
const mauritania = [
  'يناير',
  'فبراير',
  'مارس',
  'إبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغشت',
  'شتمبر',
  'أكتوبر',
  'نوفمبر',
  'دجمبر',
]
const libya = [
  'أي النار',
  'النوار',
  'مارس',
  'الطير',
  'الماء',
  'الصيف',
  'ناصر',
  'هانيبال',
  'الفاتح',
  'التمور',
  'الحرث',
  'الكانون',
]
const hijri = [
  ...[
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
]
const weekdays = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']

const day = fc.integer({ min: 0, max: 73000 }).map((days) => DateTime.utc(1900, 1, 1).plus({ days }))
const iso = (date: DateTime): string => date.toFormat('yyyy-MM-dd')
const digits = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
)

const values = (text: string): (string | null)[] => parseDates(text).map(({ value }) => value)

describe('every date in every writing reads back', () => {
  const systems = { levant, egypt, tunisia, morocco, mauritania, libya }
  it.each(Object.entries(systems))('months of %s', (_name, months) => {
    const writing = fc.constantFrom<(date: DateTime, month: string) => string>(
      ({ day: d, year }, month) => `${d} ${month} ${year}`,
      ({ day: d, year }, month) => `${d} من ${month} ${year}`,
      ({ day: d, year }, month) => `${d} ${month} عام ${year}`,
      ({ day: d, year }, month) => `${d} من شهر ${month} من عام ${year}`,
      ({ day: d, year, weekday }, month) => `${weekdays[weekday - 1]} ${d} ${month} ${year}`,
      ({ day: d, year, weekday }, month) => `يوم ${weekdays[weekday - 1]}، ${d} ${month}، ${year}`,
      ({ day: d, year, weekday }, month) => `${weekdays[weekday - 1]} الموافق ${d} ${month} ${year} م`,
    )
    fc.assert(
      fc.property(day, writing, digits, (date, write, spell) => {
        expect(values(spell(write(date, months[date.month - 1] ?? '')))).toEqual([iso(date)])
      }),
    )
  })

  it('two names of a month, joined in any way, in either order', () => {
    const joint = fc.constantFrom<(one: string, other: string) => string>(
      (one, other) => `${one}/${other}`,
      (one, other) => `${one}/ ${other}`,
      (one, other) => `${one} / ${other}`,
      (one, other) => `${one} (${other})`,
      (one, other) => `${one} - ${other}`,
      (one, other) => `${one} ${other}`,
    )
    fc.assert(
      fc.property(day, joint, fc.boolean(), fc.constantFrom(egypt, tunisia, morocco), (date, join, swap, western) => {
        const names = [levant[date.month - 1] ?? '', western[date.month - 1] ?? '']
        const [one = '', other = ''] = swap ? names.reverse() : names
        if (one !== other) expect(values(`${date.day} ${join(one, other)} ${date.year}`)).toEqual([iso(date)])
      }),
    )
  })

  it('digits alone', () => {
    const writing = fc.constantFrom('d/M/yyyy', 'dd/MM/yyyy', 'yyyy-MM-dd', 'd-M-yyyy', 'd.M.yyyy', 'yyyy/MM/dd')
    fc.assert(
      fc.property(day, writing, (date, format) => {
        if (date.day > 12 || !format.startsWith('d') || date.day === date.month)
          expect(values(date.toFormat(format))).toEqual([iso(date)])
      }),
    )
  })

  it('Hijri dates', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('هـ', 'هجرية', ''), (date, era) => {
        const lunar = toHijri(Math.floor(date.toMillis() / 864e5))
        if (lunar) expect(values(`${lunar.day} ${hijri[lunar.month - 1]} ${lunar.year} ${era}`)).toEqual([iso(date)])
      }),
    )
  })
})

const sentence =
  'قال الوزير أمس الجمعة إن القوات قصفت البلدة في 26 تشرين الأول/أكتوبر الماضي، وفي الثالث من كانون الثاني عام 2018، منذ عامين'

describe('marks and zones', () => {
  const letters = fc.constantFrom('\u064e', '\u0651', '\u0640', '\u200f', '\u200e', '\u0650')
  it('diacritics, tatweel and bidi marks change offsets only', () => {
    const expected = parseDates(sentence, { published: '2019-03-23' })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sentence.length - 1), letters), { maxLength: 12 }), (marks) => {
        const at = new Map(marks)
        const marked = [...sentence]
          .map((letter, index) => (/\p{L}/u.test(letter) ? letter + (at.get(index) ?? '') : letter))
          .join('')
        const found = parseDates(marked, { published: '2019-03-23' })
        expect(found.map(({ value, kind, implied }) => ({ value, kind, implied }))).toEqual(
          expected.map(({ value, kind, implied }) => ({ value, kind, implied })),
        )
        for (const { start, end, text } of found) expect(marked.slice(start, end)).toBe(text)
      }),
    )
  })

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC'])(
    'the machine stands in %s',
    (zone) => {
      const before = process.env.TZ
      process.env.TZ = zone
      const values = parseDates(sentence, { published: '2019-03-23T23:30:00+03:00' }).map(({ value }) => value)
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
      expect(values).toEqual(['2019-03-22', '2018-10-26', '2018-01-03', '2017'])
    },
  )

  it('never throws and keeps its spans on any text', () => {
    const words = fc.constantFrom(
      ...sentence.split(' '),
      '12',
      '/',
      '-',
      'عام',
      'الساعة',
      '٣',
      ':',
      '2015',
      'من',
      'إلى',
      'بين',
      'و',
      '(',
      ')',
      '\n',
      'قبل',
      'ثلاثة',
      'الـ',
      'يومي',
      'نصف',
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }),
        fc.option(fc.constant('2019-03-23'), { nil: undefined }),
        (list, published) => {
          const text = list.join(' ')
          for (const { start, end, text: span, value, interval } of parseDates(
            text,
            published === undefined ? {} : { published },
          )) {
            expect(text.slice(start, end)).toBe(span)
            expect(end).toBeGreaterThan(start)
            expect(value ?? '').not.toMatch(/NaN|null|undefined/)
            if (interval) expect(interval.start <= interval.end).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
