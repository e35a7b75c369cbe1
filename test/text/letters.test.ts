import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, unfoldedLength } from '../../src/text/letters.js'

describe('fold', () => {
  const same: readonly [why: string, ...spellings: string[]][] = [
    ['hamza on alef', 'ادلب', 'إدلب', 'أدلب', 'آدلب', 'ٱدلب'],
    ['final ya', 'مصري', 'مصرى', 'مصری'],
    ['ta marbuta', 'غاره', 'غارة'],
    ['Persian kaf', 'كركوك', 'کرکوک'],
    ['tatweel', 'مقتل', 'مقـــتل'],
    ['diacritics', 'الافراج', 'الْإِفْرَاجَ', 'الإفْراج'],
    ['foreign letters', 'فيينا', 'ڤيينا'],
    ['presentation forms', 'مقتل', 'ﻣﻘﺘﻞ'],
    ['ligatures', 'لا', 'ﻻ'],
    ['marks of direction', 'مقتل', '\u200fمقتل\u200e', 'مق\u200cتل'],
    ['digits', '123', '١٢٣', '۱۲۳'],
    ['Latin case', 'nato', 'NATO'],
  ]

  it.each(same)('%s', (_why, folded, ...spellings) => {
    for (const spelling of spellings) expect(fold(spelling)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })

  it.each([
    ['ؤ', 'و'],
    ['ئ', 'ي'],
    ['ء', ''],
    ['ص', 'س'],
  ])('keeps «%s» from «%s»', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(arabicish, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

const arabicish = fc.string({ unit: fc.integer({ min: 0x0600, max: 0x06ff }).map((code) => String.fromCharCode(code)) })

it('fold leaves a form alone that stands for no letters yet', () => {
  for (let code = 0xfb50; code <= 0xfeff; code++) expect(() => fold(String.fromCharCode(code))).not.toThrow()
  expect(fold('\ufdc8')).toBe('\ufdc8')
})

describe('unfoldedLength', () => {
  it.each([
    ['وَبِا', 2, 4],
    ['والهجوم', 1, 1],
    ['وَالهجوم', 1, 2],
    ['ﻻبد', 1, 1],
    ['مقتل', 0, 0],
    ['مقتل', 9, 4],
  ])('«%s», %i letters: %i units', (word, letters, units) => {
    expect(unfoldedLength(word, letters)).toBe(units)
  })

  it('leads to a cut whose folding has at least as many letters', () => {
    fc.assert(
      fc.property(arabicish, fc.nat(20), (word, letters) => {
        const cut = word.slice(0, unfoldedLength(word, letters))
        expect(fold(word).startsWith(fold(cut))).toBe(true)
        expect(fold(cut).length).toBeGreaterThanOrEqual(Math.min(letters, fold(word).length))
      }),
    )
  })
})
