import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

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

  it('is the country of the story where a sentence names no place', () => {
    const event = first('تعيش الخرطوم وأم درمان توترا. واعتقلت الشرطة عشرات المحتجين أمس.', 'COERCE')
    expect([event?.place, event?.country]).toEqual([null, 'SD'])
  })
})

describe('when an event was', () => {
  it.each([
    ['قصفت الطائرات بلدة في ريف إدلب أمس', 'ASSAULT', '2019-03-19'],
    ['زار الوزير القاهرة في 26 تشرين الأول/أكتوبر الماضي', 'CONSULT', '2018-10-26'],
  ] as const)('%s', (text, type, value) => {
    expect(first(text, type)?.date?.value).toBe(value)
  })

  it('may be told by the sentence before', () => {
    const text = 'وقع انفجار في عدن أمس. وأسفر الانفجار عن مقتل ثلاثة جنود.'
    const dates = extractEvents(text, { published }).events.map(({ date }) => date?.value)
    expect(dates).toEqual(['2019-03-19', '2019-03-19'])
  })
})
