import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

const placesIn = (text: string, country?: string) =>
  extractEvents(text, country ? { country } : {}).entities.filter(({ type }) => type === 'PLACE')

/** Name, latitude, longitude; a country's point is anywhere inside it, so it is not checked. */
const gazetteer: readonly [string, number | null, number | null][] = [
  ['سوريا', null, null],
  ['دير الزور', 35.33, 40.14],
  ['الباغوز', 34.46, 40.95],
  ['إدلب', 35.93, 36.63],
  ['نهر الفرات', null, null],
  ['العراق', null, null],
  ['حقل العمر النفطي', 35.1, 40.56],
  ['واشنطن', 38.9, -77.04],
  ['ريف دير الزور الشرقي', null, null],
  ['شمال شرق سوريا', null, null],
  ['الرقة', 35.95, 39.01],
  ['عين العرب', 36.89, 38.35],
  ['كوباني', 36.89, 38.35],
  ['منبج', 36.53, 37.95],
  ['البوكمال', 34.45, 40.92],
  ['الميادين', 35.02, 40.45],
  ['هجين', 34.69, 40.83],
  ['السوسة', 34.51, 40.98],
  ['الموصل', 36.34, 43.13],
  ['صنعاء', 15.35, 44.2],
  ['الحديدة', 14.8, 42.95],
  ['طرابلس', 32.88, 13.19],
  ['بنغازي', 32.12, 20.07],
  ['غزة', 31.5, 34.46],
  ['خان يونس', 31.35, 34.3],
  ['رفح', 31.29, 34.25],
  ['جنين', 32.46, 35.3],
  ['بيروت', 33.89, 35.5],
  ['الخرطوم', 15.59, 32.53],
  ['الفاشر', 13.63, 25.35],
  ['مأرب', 15.46, 45.32],
]
const kilometresPerDegree = 111

describe('places of the news', () => {
  it.each(gazetteer)('finds %s with its coordinates', (name, lat, lon) => {
    for (const text of [`قصفت الطائرات ${name} أمس`, `وصل الوفد إلى ${name} مساء`]) {
      const [place] = placesIn(text)
      expect(place?.text).toBe(name)
      expect(place?.place?.lat).toEqual(expect.any(Number))
      if (lat === null || lon === null) continue
      const north = (place?.place?.lat ?? 0) - lat
      const east = ((place?.place?.lon ?? 0) - lon) * Math.cos((lat * Math.PI) / 180)
      expect(Math.hypot(north, east) * kilometresPerDegree).toBeLessThan(15)
    }
  })
})

describe('a city, a north and an island', () => {
  it.each(['استعادت القوات آخر أحياء المدينة', 'انتشرت الشرطة في شوارع المدينة', 'ضربت الثلوج ولايات الشمال الغربي'])(
    'have no name: %s',
    (text) => expect(placesIn(text)).toEqual([]),
  )

  it.each([
    ['نزح آلاف السكان من ولاية الجزيرة أمس', 'SD'],
    ['استقبل أمير منطقة المدينة وفدا أمس', 'SA'],
  ] as const)('have one behind a word for one of their kind: %s', (text, country) =>
    expect(placesIn(text).map((place) => place.country)).toEqual([country]),
  )
})

describe('namesakes', () => {
  const countryOf = (name: string, text: string, country?: string) =>
    placesIn(text, country).find((place) => place.text === name)?.country

  it('follows the countries that the text speaks of', () => {
    expect(countryOf('طرابلس', 'اندلع حريق في طرابلس شمال لبنان وقال الجيش اللبناني إنه أخمده')).toBe('LB')
    expect(countryOf('طرابلس', 'وصل المبعوث إلى طرابلس والتقى رئيس الحكومة الليبية ثم غادر إلى بنغازي')).toBe('LY')
  })

  it('follows the outlet where the text says nothing', () => {
    expect(countryOf('طرابلس', 'افتتحت المكتبة الجديدة في طرابلس مساء', 'LB')).toBe('LB')
  })

  it('takes the province after the word for it, else the town, and keeps the others', () => {
    expect(placesIn('انتشرت القوات في محافظة حلب')[0]?.place?.level).toBe('admin1')
    const [town] = placesIn('انتشرت القوات في حلب')
    expect(town?.place?.level).toBe('town')
    expect(town?.place?.alternatives.length).toBeGreaterThan(0)
  })

  it('keeps what is listed of a name with a word of kind', () => {
    expect(placesIn('انتشرت القوات في محافظة أبين شرق عدن')[0]).toMatchObject({ text: 'أبين', country: 'YE' })
    expect(placesIn('تحسنت العلاقات بين الأردن ولبنان').map(({ text }) => text)).toEqual(['الأردن', 'لبنان'])
  })

  it('marks capitals and countries, which stand for their governments', () => {
    expect(placesIn('أعلنت موسكو موقفها')[0]?.subtype).toBe('capital')
    // a city that the press names for the government beside the capital
    expect(placesIn('انتقدت تل أبيب القرار الجديد')[0]?.subtype).toBe('capital')
    expect(placesIn('وقع انفجار في حيفا')[0]?.subtype).toBe('town')
    expect(placesIn('أعلنت فرنسا موقفها')[0]?.subtype).toBe('country')
  })
})

describe('composed and unlisted places', () => {
  it.each([
    ['هبطت الطائرة في مطار حلب الدولي', 'مطار حلب الدولي', 'site'],
    ['تجددت المعارك في ريف حماة الشمالي', 'ريف حماة الشمالي', 'region'],
    ['نقل الجرحى إلى مستشفى محمد بوضياف', 'مستشفى محمد بوضياف', 'site'],
    ['انفجرت عبوة في قرية زعتورين أمس', 'زعتورين', 'town'],
  ])('%s', (text, name, subtype) => {
    const place = placesIn(text).find((one) => one.text === name)
    expect(place?.subtype).toBe(subtype)
  })

  it.each([
    ['وصلت المساعدات إلى مكة والمدينة وينبع، ثم انسحب الجيش من المدينة', 1],
    ['في صور قديمة من لبنان يظهر الجسر', 0],
    ['نقل المصابون إلى مدينة صور في لبنان ثم قصفت الطائرات صور مجددا', 2],
  ])('reads words of the language as such: %s', (text, count) => {
    const found = placesIn(text).filter(({ text: name }) => name === 'المدينة' || name === 'صور')
    expect(found).toHaveLength(count)
  })

  it('asks a common name inside that of a house for no country', () => {
    const countriesIn = (text: string) => placesIn(text).map(({ text: name, country }) => [name, country])
    expect(countriesIn('استهدف القصف مستشفى عابدين')).toEqual([['مستشفى عابدين', null]])
    expect(countriesIn('استهدف القصف مستشفى حلب')).toEqual([['مستشفى حلب', 'SY']])
  })

  it('takes a capital by its country, unless its name follows', () => {
    expect(placesIn('وصل الوفد إلى العاصمة القطرية')[0]).toMatchObject({ text: 'العاصمة القطرية', country: 'QA' })
    expect(placesIn('وصل الوفد إلى العاصمة القطرية، الدوحة').map(({ text }) => text)).toEqual(['الدوحة'])
    expect(placesIn('وصل الوفد إلى العاصمة الاقتصادية')).toEqual([])
  })

  it('reads an adjective in the accusative as no country', () => {
    expect(placesIn('كان مطلبًا روسيًا وأمريكيًا')).toEqual([])
  })

  it('takes two places side by side for two', () => {
    expect(placesIn('اتهمت واشنطن موسكو بتنفيذها').map(({ text }) => text)).toEqual(['واشنطن', 'موسكو'])
  })

  it('counts a quoted name after the word for a town', () => {
    expect(placesIn('هاجموا مدينة "خوست" ليلا')[0]?.text).toBe('خوست')
  })
})

describe('countries and their parts', () => {
  it('knows South Sudan from the south of a country', () => {
    expect(placesIn('اندلعت المعارك في جنوب السودان')[0]).toMatchObject({ text: 'جنوب السودان', country: 'SS' })
    expect(placesIn('اندلعت المعارك في جنوب لبنان')[0]).toMatchObject({ country: 'LB' })
  })

  it('knows Korea, whichever is meant', () => {
    expect(placesIn('اتخذت كوريا إجراءات صحية')[0]).toMatchObject({ text: 'كوريا', country: null })
  })
})

describe('words that are places too', () => {
  it.each([
    'تحدث الرئيس عن العمل في المدينة',
    'فتح الحارس الباب وخرج',
    'وجه الوزير رسالة إلى البلاد',
    'انتشر الخبر سريعا',
    'فتحت الشركة أسواقا جديدة',
    'قال إن الطريق كان مغلقا',
    'شارك السائق في رالي الصحراء',
    'ذكر المحقق ما وجده في السيارة',
  ])('%s: no place', (text) => expect(placesIn(text)).toEqual([]))

  it('are places beside another of their country', () => {
    expect(placesIn('تنقل السكان بين الرقة ومنبج ثم قصفت الطائرات مواقع في الباب').map(({ text }) => text)).toContain(
      'الباب',
    )
  })
})
