import { describe, expect, it } from 'vitest'
import { createLexicon, createSource, lookUp } from '../../src/lexicon/lexicon.js'
import { numberAt, numberItems } from '../../src/text/numbers.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicon = createLexicon([createSource(numberItems)])

function read(text: string) {
  const tokens = lookUp(lexicon, text, tokenize(text))
  for (let index = 0; index < tokens.length; index++) {
    const number = numberAt(tokens, index)
    if (number) return { ...number, text: text.slice(tokens[number.first]?.start, tokens[number.last - 1]?.end) }
  }
  return null
}

const cardinals: readonly [text: string, value: number, phrase?: string][] = [
  ['خمسة', 5],
  ['ثلاثة وعشرون', 23],
  ['ثلاثة و عشرين', 23],
  ['أحد عشر جنديا', 11, 'أحد عشر'],
  ['إحدى عشرة', 11],
  ['اثنا عشر', 12],
  ['تسع عشرة', 19],
  ['مئة وخمسة وعشرون', 125],
  ['ثلاثمائة', 300],
  ['ثلاث مئة', 300],
  ['خمسمئة وأربعون', 540],
  ['مئتين وخمسين', 250],
  ['ألف وتسعمائة وثمانية وسبعون', 1978],
  ['ألفين وأربعة عشر', 2014],
  ['ألفان', 2000],
  ['ثلاثة آلاف', 3000],
  ['3 آلاف', 3000],
  ['20 ألفا', 20000],
  ['1,400 قتيل', 1400, '1,400'],
  ['١٢ قتيلا', 12, '١٢'],
  ['3 آلاف و500', 3500],
  ['خمسون ألف', 50000],
  ['مليون ونصف المليون', 1500000],
  ['مليون ونصف', 1500000],
  ['نصف مليون', 500000],
  ['ربع مليون', 250000],
  ['3 ملايين ونصف المليون', 3500000],
  ['مئة ألف', 100000],
  ['مليون ومئتي ألف', 1200000],
  ['وبخمسة', 5, 'وبخمسة'],
]

describe('numberAt', () => {
  it.each(cardinals)('%s', (text, value, phrase = text) => {
    expect(read(text)).toMatchObject({ value, ordinal: false, vague: false, text: phrase })
  })

  it.each([
    ['الأول', 1],
    ['الخامس والعشرين', 25],
    ['الحادي والثلاثين', 31],
    ['الحادي عشر', 11],
    ['الثالثة عشرة', 13],
    ['العشرين من مارس', 20],
    ['الثاني', 2],
    ['العاشرة', 10],
  ])('%s is an ordinal', (text, value) => {
    expect(read(text)).toMatchObject({ value, ordinal: true, vague: false })
  })

  it.each([
    ['عشرات', 10],
    ['عشرات الآلاف', 10000],
    ['مئات الآلاف', 100000],
    ['آلاف المتظاهرين', 1000],
    ['ملايين', 1000000],
  ])('%s is vague', (text, value) => {
    expect(read(text)).toMatchObject({ value, vague: true })
  })

  it.each(['أحد السكان', 'نصف السكان', 'كتاب', ''])('«%s» is no number', (text) => {
    expect(read(text)).toBeNull()
  })
})
