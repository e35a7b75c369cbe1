import { describe, expect, it } from 'vitest'
import { generic } from '../../src/events/generic.js'
import { extractEvents } from '../../src/index.js'

const triggersOf = (text: string): string[] =>
  extractEvents(text, { minConfidence: 0 }).events.map(({ trigger }) => trigger.text)

describe('what is told of any event of a kind', () => {
  it.each(generic.examples)('«%s»', (text) => {
    expect(triggersOf(text).filter((word) => /هجوم|التعذيب|الانفجار|حرب|المعركة|القتال|عمليات/.test(word))).toEqual([])
  })

  it.each(generic.not)('not «%s»', (text) => {
    expect(triggersOf(text)).not.toEqual([])
  })
})

it('a refusal that was not made is none', () => {
  expect(triggersOf('لم يستبعد الوزير عقد لقاء')).not.toContain('يستبعد')
})

it('that nobody opposed or asked is told as well', () => {
  expect(triggersOf('لم يعارض القانون سوى نائبين')).toContain('يعارض')
  expect(triggersOf('لم تطلب الحكومة تأجيل الجلسة')).toContain('تطلب')
})

it('what somebody is only said to call so is no criticism', () => {
  expect(triggersOf('دعت الأحزاب إلى التصدي لما وصفته بالمهزلة')).not.toContain('وصفته')
  expect(triggersOf('وصفت الأحزاب المشاورات بالمهزلة')).toContain('وصفت')
})

it('what a verb in the present says of a state is no event, but a headline tells one', () => {
  expect(triggersOf('عقد مؤتمر في مدينة. وقال إن الحركة تسيطر على القطاع')).not.toContain('تسيطر')
})

it('a pronoun in a relative clause stands for what goes before it', () => {
  expect(triggersOf('وصلت القوات التي قرر الرئيس إرسالها')).toContain('إرسالها')
  expect(triggersOf('وصلت الكتب التي قرر الرئيس إرسالها')).not.toContain('إرسالها')
})

it('a demonstration is told beside its dispersal, arms beside their seizure are none', () => {
  expect(triggersOf('أدان الحزب تفريق مظاهرة في العاصمة')).toEqual(expect.arrayContaining(['تفريق', 'مظاهرة']))
  expect(triggersOf('أدان الحزب تفريق الكلمة في العاصمة')).not.toContain('تفريق')
})
