import { expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

it('what is only demanded is left to the confidence, which tells it from what has happened', () => {
  const confidenceOf = (text: string, trigger: string): number =>
    extractEvents(text, { minConfidence: 0 }).events.find((one) => one.trigger.text === trigger)?.confidence ?? -1
  expect(confidenceOf('دعا الوزير إلى التحقيق في مقتل الصحفي', 'مقتل')).toBeGreaterThan(0.5)
  const demanded = confidenceOf('طالب الوزير باعتقال المسلحين', 'اعتقال')
  expect(demanded).toBeGreaterThan(-1)
  expect(demanded).toBeLessThan(0.3)
})
