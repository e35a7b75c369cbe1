import { expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

it.each([
  ['وقصفت القوات الروسية مدينة إدلب', 'قصفت'],
  ['وَقَصَفَتْ الْقُوَّاتُ الرُّوسِيَّةُ مَدِينَةَ إِدْلِبَ', 'قَصَفَتْ'],
])('the trigger of «%s» leaves out attached particles with their vowels: «%s»', (text, trigger) => {
  expect(extractEvents(text, { minConfidence: 0 }).events.map((event) => event.trigger.text)).toContain(trigger)
})

it.each([
  ['أعلنت الرئاسة التوصل إلى اتفاق مع المعارضة', 'التوصل', 'اتفاق'],
  ['تصدت القوات لهجوم في تعز', 'تصدت', 'هجوم'],
])('the nouns of a fixed phrase in «%s» stand beside its trigger «%s»: «%s»', (text, trigger, part) => {
  const event = extractEvents(text, { minConfidence: 0 }).events.find((one) => one.trigger.text === trigger)
  expect(event?.also.map((one) => one.text)).toContain(part)
})
