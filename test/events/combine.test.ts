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

  it('joins no result to what came after it', () => {
    const text = 'وقع الانفجار في الإسكندرية بعد ساعات من مقتل 25 شخصا وإصابة 78 آخرين في انفجار داخل كنيسة بطنطا'
    expect(eventsOf(text)[1]).toBe('ASSAULT انفجار مقتل إصابة')
    const conflict = 'النزاع الذي اندلع منذ ربع قرن وقتل خلاله أكثر من 40 ألف شخص'
    expect(eventsOf(conflict)).toEqual(['ASSAULT النزاع اندلع قتل'])
  })

  it('joins the fallen to the attack, but no fallen wall', () => {
    expect(eventsOf('سقط ضحايا في انفجار استهدف السوق')).toEqual(['ASSAULT انفجار استهدف سقط'])
    expect(eventsOf('سقط جدار في انفجار استهدف السوق')).toEqual(['ASSAULT انفجار استهدف'])
  })

  it('takes an attack up by what befell, but not by its place', () => {
    const attack = 'قتل ثلاثة جنود في انفجار'
    expect(eventsOf(`${attack}. وأكد الوزير وقوع الحادث`)).toContain('ASSAULT الحادث')
    expect(eventsOf(`${attack}. وزار الوزير موقع الحادث`)).not.toContain('ASSAULT الحادث')
  })

  it('keeps a siege beside its lifting, but not a curfew', () => {
    expect(eventsOf('رفع الجيش الحصار عن البلدة')).toEqual(['CONCEDE رفع الحصار', 'COERCE الحصار'])
    expect(eventsOf('رفعت السلطات حظر التجول عن البلدة')).toEqual(['CONCEDE رفعت حظر'])
  })

  it('joins what was talked about to the meeting, but not a meeting to a visit', () => {
    expect(eventsOf('ناقش الوزيران الأزمة اليمنية خلال لقائهما في جدة')).toEqual(['CONSULT لقائهما ناقش'])
    expect(eventsOf('التقى الوزير نظيره المصري خلال زيارته إلى القاهرة')).toHaveLength(2)
  })

  it('joins the reason of a protest to it', () => {
    expect(eventsOf('نظم طلاب في تونس مسيرة منددة بالقرار')).toEqual(['PROTEST مسيرة نظم'])
    expect(eventsOf('شهدت المدينة مظاهرات تندد بالقرار')).toEqual(['PROTEST مظاهرات شهدت تندد'])
  })

  it('leaves to the speaker what he calls for, though he speaks of a protest', () => {
    expect(eventsOf('أعلن الحزب دعمه للمظاهرات، داعيا إلى تعديل القانون').join()).toContain('REQUEST داعيا')
  })

  it('joins an arrival to the visit', () => {
    expect(eventsOf('وصل الرئيس الفرنسي إلى بيروت في زيارة رسمية')).toEqual(['CONSULT زيارة وصل'])
  })
})

describe('what a frame asks for', () => {
  it('may stand behind commas and quotation marks', () => {
    expect(eventsOf('دعا الحزب، في بيان، "كل القوى إلى الحوار"')).toContain('REQUEST دعا')
    expect(eventsOf('الأمم المتحدة تدعو لتجنب التصعيد')).toContain('REQUEST تدعو')
  })

  it('may stand before a relative clause', () => {
    expect(eventsOf('انتقد النائب الاتفاق الذي وقعته الحركة').join()).toContain('SUPPORT وقعته')
  })
})

describe('victims', () => {
  it('are of the type of what was told before, if their sentence names no cause', () => {
    expect(eventsOf('ضرب زلزال شرق تركيا أمس.\nوقتل ثلاثون شخصا.')).toEqual(['DISASTER زلزال ضرب', 'DISASTER قتل'])
    expect(eventsOf('ضرب زلزال شرق تركيا أمس.\nواغتيل وزير سابق.')).toEqual(['DISASTER زلزال ضرب', 'ASSAULT اغتيل'])
  })
})
