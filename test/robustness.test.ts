import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractEvents, type Span, validate } from '../src/index.js'
import { samples } from './corpus.js'
import { spansOf } from './spans.js'

function expectSane(text: string, published = '2020-03-23'): void {
  const document = extractEvents(text, { published })
  const wrong = spansOf(document).filter((span: Span) => text.slice(span.start, span.end) !== span.text)
  expect(wrong).toEqual([])
  expect(validate(document)).toEqual([])
}

const words = samples.flatMap(({ text }) => text.split(' ')).slice(0, 4000)

describe('random texts', () => {
  it('of Arabic letters, marks, digits and punctuation', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x0600, max: 0x06ff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ' ',
        '\n',
        '.',
        '،',
        '«',
        '»',
        '"',
        '(',
        '1',
        '٣',
        '/',
        '-',
        '\u200f',
        'A',
        'ﻻ',
        '\u0000',
        '\ud800',
        '🙂',
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => expectSane(text)),
      { numRuns: 300 },
    )
  })

  it('of words of the news in any order', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, (one) => expectSane(one)),
      { numRuns: 200 },
    )
  })

  it('of articles cut anywhere', () => {
    const article = fc.constantFrom(...samples.map(({ text }) => text))
    const cut = fc
      .tuple(article, fc.nat(3000), fc.nat(3000))
      .map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to)))
    fc.assert(
      fc.property(cut, (text) => expectSane(text)),
      { numRuns: 100 },
    )
  })

  it('of any signs at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSane(text)),
      { numRuns: 200 },
    )
  })
})

/** Texts that a parser may choke on, long enough to show anything worse than linear. */
const adversarial: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['5 MB of one letter', 'ا'.repeat(5_000_000)],
  ['5 MB of one letter that is a particle', 'و'.repeat(5_000_000)],
  ['a million stops', '.'.repeat(1_000_000)],
  ['a million newlines', '\n'.repeat(1_000_000)],
  ['a million spaces', ' '.repeat(1_000_000)],
  ['open quotes', '«'.repeat(100_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['numbers', '1,'.repeat(100_000)],
  ['number words', 'مليون '.repeat(20_000)],
  ['one verb over and over', 'قتل '.repeat(5_000)],
  ['verbs between commas', 'قتل، '.repeat(5_000)],
  ['a chain of genitives', 'رئيس '.repeat(20_000)],
  ['a chain of ands', 'وجندي '.repeat(20_000)],
  ['prepositions', 'في '.repeat(20_000)],
  ['dates', '23 مارس 2019 '.repeat(10_000)],
  ['names', 'محمد '.repeat(20_000)],
  ['sentences', 'قتل خمسة جنود في هجوم على تعز. '.repeat(3_000)],
  ['one long sentence', 'قتل خمسة جنود في هجوم على تعز وقال المتحدث إن القصف مستمر '.repeat(2_000)],
  ['diacritics', `ق${'\u064e'.repeat(1_000_000)}`],
  ['tatweel', `ق${'ـ'.repeat(1_000_000)}تل`],
  ['ligatures', 'ﷺ'.repeat(100_000)],
  ['marks of direction', '\u200f'.repeat(1_000_000)],
  ['lone surrogates', '\ud800 قتل \udc00 جندي \udfff\ud800'],
  ['null bytes', 'قتل\u0000خمسة\u0000جنود'],
  ['markup', '<p>قتل</p>&nbsp;<script>alert(1)</script>'.repeat(1_000)],
]

/** Generous: the machine may be busy. A linear engine needs a small part of it. */
const mostSeconds = 20

describe('adversarial texts', () => {
  it.each(adversarial)(
    '%s',
    (_name, text) => {
      const document = extractEvents(text, { published: '2020-03-23' })
      expect(validate(document)).toEqual([])
      const wrong = spansOf(document).filter((span: Span) => text.slice(span.start, span.end) !== span.text)
      expect(wrong).toEqual([])
    },
    mostSeconds * 1000,
  )
})
