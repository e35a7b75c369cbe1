import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/document.js'
import { createLexicon, lookUp } from '../../src/lexicon/lexicon.js'
import { splitSentences } from '../../src/text/sentences.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicon = createLexicon([])

function sentencesOf(text: string): Sentence[] {
  return splitSentences(text, lookUp(lexicon, text, tokenize(text)))
}

/** Cuts a text at its bars and compares: the bars are where sentences end. */
function expectBars(barred: string): void {
  const text = barred.replaceAll('|', '')
  const found = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(barred.split('|').map((part) => part.trim()))
}

describe('bars', () => {
  it.each([
    'قتل خمسة جنود.| وأصيب ستة.',
    'ماذا حدث؟| لا أحد يعلم!| انتهى الأمر.',
    'قال «لن نستسلم.»| ثم خرج.',
    'قال "لن نستسلم."| ثم خرج.',
    'وصل د. محمد إلى القاهرة.| واستقبله أ. علي.',
    'ذكرت أ.ف.ب. أن القصف توقف.',
    'بلغت النسبة 3.5 بالمئة.| وكانت 2.1 قبل عام.',
    'في 14.5.2015 وقع الانفجار.',
    'حضر J. Smith اللقاء.',
    'عنوان الخبر\n|نص الخبر هنا.',
    'عنوان\n\n|نص.',
    'صمت...| ثم كلام.',
    'طالب بأمرين؛| الأول وقف النار.',
    'بلا نقطة في آخره',
  ])('%s', (barred) => {
    expectBars(barred)
  })

  it('cuts a long text without stops at the verbs of saying', () => {
    const clause =
      'اجتمع ممثلو الدول المانحة في العاصمة وبحثوا سبل دعم السكان المتضررين من السيول الأخيرة في المناطق الجبلية البعيدة'
    const text = [clause, clause, 'وقال', clause, clause, 'وأضاف', clause, clause].join(' ')
    const openings = sentencesOf(text).map(({ start }) => text.slice(start).split(' ')[0])
    expect(openings).toEqual(['اجتمع', 'وقال', 'وأضاف'])
  })
})

describe('headlines', () => {
  it.each([
    ['مقتل جنود في تعز\nقتل خمسة جنود أمس.', [true, false]],
    ['مقتل جنود في تعز\nعنوان ثان\nقتل خمسة جنود أمس.', [true, true, false]],
    ['قتل خمسة جنود أمس.\nوأصيب ستة.', [false, false]],
    ['قتل خمسة جنود أمس', [false]],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text).map(({ headline }) => headline)).toEqual(expected)
  })
})

it('every token belongs to one sentence', () => {
  const text = 'عنوان\n\nقال: «نعم.» ثم صمت… وانتهى!\n\n'
  const tokens = lookUp(lexicon, text, tokenize(text))
  let next = 0
  for (const { first, last } of splitSentences(text, tokens)) {
    expect(first).toBeGreaterThanOrEqual(next)
    next = last
  }
  expect(next).toBeLessThanOrEqual(tokens.length)
})
