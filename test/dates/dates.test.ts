import { describe, expect, it } from 'vitest'
import { parseDates } from '../../src/dates/index.js'
import { tagTimes } from '../../src/dates/tag.js'
import { dateItems } from '../../src/dates/words.js'
import { createLexicon, createSource, lookUp } from '../../src/lexicon/lexicon.js'
import { numberItems } from '../../src/text/numbers.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicon = createLexicon([createSource(numberItems), createSource(dateItems)])
const warningsOf = (text: string, published: string) =>
  tagTimes(text, lookUp(lexicon, text, tokenize(text)), published, 'past').warnings.map(({ code }) => code)

describe('parseDates', () => {
  it('gives spans, interval, calendar and what is implied', () => {
    expect(parseDates('اندلعت الحرب في 23 آذار/ مارس الماضي.', { published: '2020-03-23' })).toEqual([
      {
        id: 't1',
        start: 16,
        end: 36,
        text: '23 آذار/ مارس الماضي',
        kind: 'date',
        value: '2019-03-23',
        interval: { start: '2019-03-23', end: '2019-03-23' },
        calendar: 'gregorian',
        implied: ['year'],
        by: expect.any(Array),
      },
    ])
  })

  it('leaves relative dates open without a publication date', () => {
    expect(parseDates('قال أمس إن الحرب بدأت عام 2011').map(({ text, value }) => [text, value])).toEqual([
      ['أمس', null],
      ['عام 2011', '2011'],
    ])
  })

  it('counts from the dateline of the text where nothing else is known', () => {
    expect(parseDates('بيروت - 12 آذار 2019 - قال الوزير أمس').map(({ value }) => value)).toEqual([
      '2019-03-12',
      '2019-03-11',
    ])
  })

  it('looks ahead where it is asked to', () => {
    const text = 'اجتماع الأحد'
    expect(parseDates(text, { published: '2019-03-20' })[0]?.value).toBe('2019-03-17')
    expect(parseDates(text, { published: '2019-03-20', preference: 'future' })[0]?.value).toBe('2019-03-24')
  })

  it('counts hours from a date-time', () => {
    expect(parseDates('قبل ساعتين', { published: '2019-03-20T10:30:00+03:00' })[0]?.value).toBe('2019-03-20T08:30')
  })

  it('lists the ends of a range beside it', () => {
    const found = parseDates('من 16 إلى 30 سبتمبر 2018')
    expect(found.map(({ text, value }) => [text, value])).toEqual([
      ['من 16 إلى 30 سبتمبر 2018', '2018-09-16/2018-09-30'],
      ['30 سبتمبر 2018', '2018-09-30'],
    ])
  })

  it.each([
    ['أمس الجمعة', '2019-03-24', '2019-03-22'],
    ['اليوم الثلاثاء', '2019-03-20', '2019-03-19'],
    ['غدا السبت', '2019-03-21', '2019-03-23'],
  ])('trusts the weekday of «%s» more than the day word', (text, published, value) => {
    expect(parseDates(text, { published })[0]?.value).toBe(value)
  })

  it.each([
    ['الثلاثاء 20 مارس 2019', 'weekday-mismatch'],
    ['20 مارس/حزيران 2019', 'month-mismatch'],
    ['25 شوال 1436 هـ الموافق 20 أغسطس 2015', 'calendar-mismatch'],
  ])('warns about «%s»', (text, code) => {
    expect(warningsOf(text, '2019-06-01')).toContain(code)
  })

  it('does not warn where the parts agree or differ by one lunar day', () => {
    expect(warningsOf('الأربعاء 20 مارس/آذار 2019', '2019-06-01')).toEqual([])
    expect(warningsOf('25 شوال 1436 هـ الموافق 11 أغسطس 2015', '2019-06-01')).toEqual([])
  })

  it('refers back to what the text has named', () => {
    const text = 'وقع الهجوم في 5 مايو 2018، وفي الشهر نفسه أعلن عن هدنة، وفي 17 منه انهارت'
    expect(parseDates(text).map(({ value }) => value)).toEqual(['2018-05-05', '2018-05', '2018-05-17'])
  })

  it('ties an hour to the day before it', () => {
    const found = parseDates('في 5 مايو 2019 - حوالي الساعة 17:30', { published: '2019-06-27' })
    expect(found.map(({ value }) => value)).toEqual(['2019-05-05', '2019-05-05T17:30'])
  })

  it('is empty for a text without dates, without letters, without anything', () => {
    for (const text of ['', ' ', '…', 'hello 12', 'ما هي ساعات العمل؟', '\n\n', '١٢'])
      expect(parseDates(text)).toEqual([])
  })
})

describe('wrong arguments', () => {
  it.each([
    [{ published: 'foo' }, 'ahdath: option "published" must be an ISO 8601 date, got \'foo\''],
    [{ published: '' }, 'ahdath: option "published" must be an ISO 8601 date, got \'\''],
    [{ published: 5 }, 'ahdath: option "published" must be an ISO 8601 date, got 5'],
    [{ published: '2019-02-30' }, 'ahdath: option "published" must be an ISO 8601 date, got \'2019-02-30\''],
    [{ preference: 'soon' }, "ahdath: option \"preference\" must be 'past' or 'future', got 'soon'"],
  ])('%o', (options, message) => {
    expect(() => parseDates('أمس', options as never)).toThrow(new TypeError(message))
  })

  it('names a text that is none', () => {
    expect(() => parseDates(null as never)).toThrow(new TypeError('ahdath: the text must be a string, got null'))
  })
})
