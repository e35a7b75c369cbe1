import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

const eventsOf = (text: string): string[] =>
  extractEvents(text, { minConfidence: 0 }).events.map(
    ({ type, trigger, also }) => `${type} ${[trigger, ...also].map((span) => span.text).join(' ')}`,
  )

describe('words of one event', () => {
  it('joins what is said of an attack to it', () => {
    expect(eventsOf('أسفر هجوم استهدف حاجزا للجيش قرب تعز عن مقتل خمسة جنود')).toEqual(['ASSAULT هجوم استهدف مقتل'])
    expect(eventsOf('استهدفت الطائرات الروسية مدينة الأتارب بثلاث غارات')).toEqual(['ASSAULT غارات استهدفت'])
  })

  it('joins what was talked about to the meeting, but not a meeting to a visit', () => {
    expect(eventsOf('ناقش الوزيران الأزمة اليمنية خلال لقائهما في جدة')).toEqual(['CONSULT لقائهما ناقش'])
    expect(eventsOf('التقى الوزير نظيره المصري خلال زيارته إلى القاهرة')).toHaveLength(2)
  })

  it('joins the reason of a protest to it', () => {
    expect(eventsOf('نظم طلاب في تونس مسيرة منددة بالقرار')).toEqual(['PROTEST مسيرة نظم'])
  })
})

describe('victims', () => {
  it('are of the type of what was told before, if their sentence names no cause', () => {
    expect(eventsOf('ضرب زلزال شرق تركيا أمس.\nوقتل ثلاثون شخصا.')).toEqual(['DISASTER زلزال ضرب', 'DISASTER قتل'])
    expect(eventsOf('ضرب زلزال شرق تركيا أمس.\nواغتيل وزير سابق.')).toEqual(['DISASTER زلزال ضرب', 'ASSAULT اغتيل'])
  })
})
