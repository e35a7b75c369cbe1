import { describe, expect, it } from 'vitest'
import { namesOf } from '../../src/events/evidence.js'
import { proposeEvents } from '../../src/events/tag.js'
import { extractEvents } from '../../src/index.js'
import { analyze, assembleLexicon } from '../../src/pipeline.js'

const published = '2019-03-20'

function first(text: string, type: string) {
  return extractEvents(text, { published, minConfidence: 0 }).events.find((event) => event.type === type)
}

describe('where an event was', () => {
  it.each([
    ['قتل خمسة جنود في هجوم على حاجز للجيش في تعز أمس', 'ASSAULT', 'تعز', 'YE'],
    ['تظاهر آلاف المحتجين في الخرطوم مطالبين باستقالة الحكومة', 'PROTEST', 'الخرطوم', 'SD'],
    ['التقى الرئيس المصري نظيره الفرنسي في باريس الاثنين', 'CONSULT', 'باريس', 'FR'],
  ] as const)('%s', (text, type, place, country) => {
    const event = first(text, type)
    expect([event?.place?.text, event?.country]).toEqual([place, country])
  })

  it.each([
    ['تجددت الاشتباكات في العاصمة الليبية أمس', 'العاصمة الليبية', 'LY'],
    ['تجددت الاشتباكات في العاصمة الليبية طرابلس أمس', 'طرابلس', 'LY'],
    ['وصلت الوزيرة إلى العاصمة اللبنانية، بيروت، في زيارة رسمية', 'بيروت', 'LB'],
    ['تظاهر آلاف الطلاب في جامعة طهران', 'جامعة طهران', 'IR'],
    ['قتل خمسة مدنيين في قصف على مستشفى حلب الجامعي', 'مستشفى حلب الجامعي', 'SY'],
  ] as const)('may be a capital, a university or a house: %s', (text, place, country) => {
    const [event] = extractEvents(text, { published, minConfidence: 0 }).events
    expect([event?.place?.text, event?.country]).toEqual([place, country])
  })

  it('is not beyond the border', () => {
    const event = first('أعلن الجيش الأردني أنه قتل أربعة مهربين في اشتباك على الحدود مع سوريا', 'ASSAULT')
    expect([event?.place?.text, event?.country]).toEqual(['الحدود مع سوريا', 'JO'])
  })

  it('is not the quarter whose name a hospital bears', () => {
    const event = first('قتل خمسة مدنيين في قصف استهدف مستشفى عابدين في ريف إدلب', 'ASSAULT')
    expect(event?.country).toBe('SY')
  })

  it('is the country of the story where a sentence names no place', () => {
    const event = first('تعيش الخرطوم وأم درمان توترا. واعتقلت الشرطة عشرات المحتجين أمس.', 'COERCE')
    expect([event?.place, event?.country]).toEqual([null, 'SD'])
  })
})

describe('the country of an event', () => {
  const evidence = (text: string, trigger: string): string[] => {
    const document = analyze(assembleLexicon(), text, { published, id: null, country: null })
    const event = proposeEvents(document).find(({ record }) => record.trigger.text === trigger)
    return event?.countries.flatMap((option) => (option.value === 'YE' ? namesOf(option.evidence) : [])) ?? []
  }

  it('is told by the other events of its kind', () => {
    const text = 'قتل خمسة جنود في هجوم على حاجز في تعز أمس. وأدانت مصر الهجوم.'
    expect(evidence(text, 'الهجوم')).toContain('event before this')
    expect(evidence(text, 'الهجوم')).toContain('same frame this')
  })

  it('is not told by itself', () => {
    expect(evidence('قتل خمسة جنود في هجوم على حاجز في تعز أمس', 'هجوم')).toContain('same frame none')
  })
})

describe('when an event was', () => {
  it.each([
    ['قصفت الطائرات بلدة في ريف إدلب أمس', 'ASSAULT', '2019-03-19'],
    ['زار الوزير القاهرة في 26 تشرين الأول/أكتوبر الماضي', 'CONSULT', '2018-10-26'],
    ['قصفت الطائرات بلدة في ريف إدلب في وقت متأخر من مساء الجمعة', 'ASSAULT', '2019-03-15'],
    ['قصفت الطائرات بلدة في ريف إدلب في وقت متأخر', 'ASSAULT', undefined],
  ] as const)('%s', (text, type, value) => {
    expect(first(text, type)?.date?.value).toBe(value)
  })

  it.each([
    ['أعلنت الرئيسة حالة الطوارئ في الإقليم لأول مرة منذ 28 عاما', 'COERCE', undefined],
    ['شهدت إيران أكبر موجة احتجاجات منذ الثورة عام 1979', 'PROTEST', undefined],
    ['تتواصل الاحتجاجات في بغداد منذ عام 2018', 'PROTEST', '2018'],
    ['قتل أكثر من 60 جنديا منذ عام 2018', 'ASSAULT', '2018'],
    ['كان العام هو الأكثر دموية منذ 2005 حين قتل 40 شخصا', 'ASSAULT', '2005'],
    ['قال الزعيم الأعلى إن المعارك مستمرة منذ عام 2018', 'ASSAULT', '2018'],
    ['شن مسلحون أعنف هجوم على القوات منذ غزو العراق عام 2003', 'ASSAULT', undefined],
  ] as const)('is not since when there had been nothing of the kind: %s', (text, type, value) => {
    expect(first(text, type)?.date?.value).toBe(value)
  })

  it('is not told by such a measure in the sentence before either', () => {
    const text = 'تجرى في السودان أول انتخابات منذ 20 عاما. وتراقب المنظمات الانتخابات في الخرطوم.'
    expect(extractEvents(text, { published, minConfidence: 0 }).events.map(({ date }) => date)).toEqual([null, null])
  })

  it('may be told by the sentence before', () => {
    const text = 'وقع انفجار في عدن أمس. وأسفر الانفجار عن مقتل ثلاثة جنود.'
    const dates = extractEvents(text, { published }).events.map(({ date }) => date?.value)
    expect(dates).toEqual(['2019-03-19', '2019-03-19'])
  })
})

describe('who says so', () => {
  it('has the name behind his second office', () => {
    const text = 'قال مساعد الوكيل والناطق الرسمي باسم المحكمة، فؤاد السعيد، إن الشرطة اعتقلت جنديا'
    expect(first(text, 'COERCE')?.source?.text).toBe('فؤاد السعيد')
  })

  it('is no minister of another name', () => {
    const text = 'قال مساعد الوكيل فؤاد السعيد ووزير الدفاع سامي النجار إن الشرطة اعتقلت جنديا'
    expect(first(text, 'COERCE')?.source?.text).toBe('فؤاد السعيد')
  })
})
