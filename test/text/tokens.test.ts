import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/letters.js'
import { numericValue, tokenize } from '../../src/text/tokens.js'

/** The pieces of a text between bars; what stands between pieces is left out. */
function bars(text: string): string {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|')
    .replaceAll('\n', '⏎')
}

describe('tokenize', () => {
  it.each([
    ['قتل خمسة جنود.', 'قتل|خمسة|جنود|.'],
    ['«الهجوم»', '«|الهجوم|»'],
    ['عنوان\nنص', 'عنوان|⏎|نص'],
    ['1,400 قتيل و3.5 مليون', '1,400|قتيل|و|3.5|مليون'],
    ['١٬٤٠٠', '١٬٤٠٠'],
    ['في 14/5/2015', 'في|14|/|5|/|2015'],
    ['14.5.2015', '14|.|5|.|2015'],
    ['قتل 3.', 'قتل|3|.'],
    ['26،27 مارس', '26|،|27|مارس'],
    ['كوفيد-19', 'كوفيد|-|19'],
    ['COVID19 في مصر', 'COVID19|في|مصر'],
    ['فيروس H1N1', 'فيروس|H1N1'],
    ['مقـــتل', 'مقـــتل'],
    ['قُتِلَ', 'قُتِلَ'],
    ['26‏/3', '26|/|3'],
    ['أ.ف.ب', 'أ|.|ف|.|ب'],
    ['القاهرة(رويترز)', 'القاهرة|(|رويترز|)'],
    ['🙂 نص', '🙂|نص'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected)
  })

  it('goes from left to right without overlap, and skips nothing but space and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start)).not.toMatch(/[A-Za-z0-9\u0621-\u063a]/)
          last = end
        }
        expect(text.slice(last)).not.toMatch(/[A-Za-z0-9\u0621-\u063a]/)
      }),
    )
  })
})

it.each([
  ['12', 12],
  ['1,400', 1400],
  ['1.400.000', 1_400_000],
  ['3.5', 3.5],
  ['٣٫٥', 3.5],
  ['١٬٤٠٠', 1400],
  ['۱۲', 12],
  ['مئة', Number.NaN],
])('%s is %d', (written, value) => {
  expect(numericValue(fold(written))).toBe(value)
})
