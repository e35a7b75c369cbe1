import { describe, expect, it } from 'vitest'
import { parseDates } from '../../src/dates/index.js'

const published = '2019-03-20'
const found = (text: string) => parseDates(text, { published }).map(({ text, value }) => [text, value])

describe('what a quantity counts from', () => {
  it.each([
    // the day of publication, where the words look ahead
    ['سيعود الوزير بعد شهرين', [['بعد شهرين', '2019-05']]],
    ['ستجري الانتخابات بعد عامين من الآن', [['بعد عامين من الآن', '2021']]],
    // the day told
    [
      'قتل في 5 مايو 2018 وبعد يومين دفن',
      [
        ['5 مايو 2018', '2018-05-05'],
        ['بعد يومين', '2018-05-07'],
      ],
    ],
    // nothing dated
    ['غادر البلاد شابا ثم عاد الرجل بعد سبع سنوات إلى العراق', [['بعد سبع سنوات', 'P7Y']]],
    ['جاء القرار بعد يومين فقط من الهجوم', [['يومين', 'P2D']]],
    ['انضم إلى التنظيم قبل يوم واحد من الهجوم', [['قبل يوم واحد', null]]],
    ['احتل الموقع قبل عقد من الزمن', [['قبل عقد', '2009']]],
    ['تقع المدينة على بعد ساعة من العاصمة', []],
    ['تتضح الصورة يوما بعد يوم', []],
    ['استأنف الفريق تدريباته بعد يوم الراحة', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('periods that refer to the one told', () => {
  it.each([
    ['قتل في يناير 2015 وفي مايو من ذلك العام اعتقل', ['2015-01', '2015-05']],
    ['توفي عام 2004 وانتخب خلفه في العام التالي', ['2004', '2005']],
    ['باعت عام 2014 ضعف ما باعت العام السابق', ['2014', '2013']],
    ['أعلن ذلك العام الماضي', ['2018']],
    ['زاد عن العام السابق', ['2018']],
  ])('%s', (text, values) => {
    expect(parseDates(text, { published }).map(({ value }) => value)).toEqual(values)
  })
})

describe('which way a weekday looks', () => {
  it.each([
    ['إعلان التجربة بعد ساعات من زيارة البلاد الاثنين', '2019-03-18'],
    ['كان ساركوزي شدد على ذلك الأحد', '2019-03-17'],
    ['سأزور دمشق الأحد', '2019-03-24'],
    ['في كلمة مرتقبة الأحد', '2019-03-24'],
    ['أرجأ الوفد زيارته إلى الأحد', '2019-03-24'],
  ])('%s', (text, value) => {
    expect(parseDates(text, { published }).at(-1)?.value).toBe(value)
  })
})

describe('hours and parts of a day with their date', () => {
  it.each([
    ['الساعة 8.15 صباحا يوم السادس من أغسطس 1945', '1945-08-06T08:15'],
    ['الساعة 11:00 صباحا من يوم 19-09-2017', '2017-09-19T11:00'],
    ['الساعة 15:02 في 13 نوفمبر 2017', '2017-11-13T15:02'],
    ['مساء يوم 5 يناير', '2019-01-05'],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([[text, value]])
  })

  it('leaves a country out', () => {
    expect(found('يحتضن المغرب يوم 11 ماي الجاري')).toEqual([['11 ماي الجاري', '2019-05-11']])
  })
})

it('reads years of two digits behind their word', () => {
  expect(found('أراضي عام 67 وقانون سنة 92')).toEqual([
    ['عام 67', '1967'],
    ['سنة 92', '1992'],
  ])
  expect(found('قتلوا هذا العام 58 شخصا')).toEqual([['هذا العام', '2019']])
})

describe('what is on the programme', () => {
  it.each([
    ['يصل الرئيس الجمعة', '2019-03-22'],
    ['تستمر الاحتفالات حتى السبت', '2019-03-23'],
    ['يستمر القصف منذ السبت', '2019-03-16'],
    ['يبدأ العمل بما وقع السبت', '2019-03-16'],
  ])('%s', (text, value) => {
    expect(parseDates(text, { published })[0]?.value).toBe(value)
  })
})

it('tells numbers of people and things from quantities of time', () => {
  expect(found('مقتل 6 يوم الخميس')).toEqual([['يوم الخميس', '2019-03-14']])
  expect(found('إعفاء مديرين عامين من مهامهم')).toEqual([])
  expect(found('أقر قبل أسبوع ثمانية قوانين')).toEqual([['قبل أسبوع', '2019-W11']])
  expect(found('ستة من اليمن واثنين من المغرب')).toEqual([])
  expect(found('نهاية الحرب العالمية الثانية العصر النووي')).toEqual([])
  expect(found('بين الساعة الثامنة صباحا والسادسة مساء')[0]?.[1]).toBe('T08:00/T18:00')
})

it('reads units in the plural behind «ل» as durations', () => {
  expect(found('انتظروا لساعات ثم عادوا')).toEqual([['ساعات', null]])
  expect(found('وقع قبل وصوله بدقائق.')).toEqual([['دقائق', null]])
})

describe('the day that an hour takes', () => {
  const elsewhere = 'وقال شهود إن الحريق انتشر في البناية كلها قبل أن تصل فرق الإطفاء إلى المكان. '

  it('is the whole date told, as long as hours hand it on', () => {
    const text = `اندلع الحريق في 5 مايو 2018 عند الساعة 10:00. ${elsewhere}وفي الساعة 11:30 وصلت الفرق. ${elsewhere.repeat(3)}وغادرت الساعة 14:00.`
    expect(found(text).map(([, value]) => value)).toEqual([
      '2018-05-05',
      '2018-05-05T10:00',
      '2018-05-05T11:30',
      '2018-05-05T14:00',
    ])
  })

  it.each([
    ['في الرابع من مارس الجاري. // انتهى // 10:07 ت م', '2019-03-20T10:07'],
    ['أعلن الوزير ذلك في 5 مايو 2018. // انتهى //\n10:07 ت م', '2019-03-20T10:07'],
    ['أعلن الوزير ذلك في 5 مايو 2018. //انتهى//\n10:07 ت م', '2019-03-20T10:07'],
  ])('is that of publication under a story: %s', (text, value) => {
    expect(found(text).at(-1)).toEqual(['10:07 ت م', value])
  })
})
