import { describe, expect, it } from 'vitest'
import { createLexicon, createSource } from '../../src/lexicon/lexicon.js'
import { cutClitics, type Host } from '../../src/text/clitics.js'
import { fold } from '../../src/text/letters.js'

/** A lexicon of the words of one host, which shows its readings in bar notation: proclitics|ال|stem|pronoun. */
function readings(host: Host, listed: readonly string[], word: string): string[] {
  const items = listed.map((form) => ({ form, host, entry: { kind: host, by: form } }))
  const { readings } = createLexicon([createSource(items)]).look(word)
  return readings.map(({ proclitics, definite, stem, enclitic, accusative }) =>
    [proclitics, definite ? 'ال' : '', stem + (accusative ? '+ا' : ''), enclitic]
      .filter((part) => part !== '')
      .join('|'),
  )
}

describe('nouns', () => {
  it.each([
    ['هجوم', ['هجوم']],
    ['الهجوم', ['ال|هجوم']],
    ['والهجوم', ['و|ال|هجوم']],
    ['وبالهجوم', ['وب|ال|هجوم']],
    ['للهجوم', ['ل|ال|هجوم']],
    ['هجومهم', ['هجوم|هم']],
    ['هجوما', ['هجوم+ا']],
    ['وكهجومه', ['وك|هجوم|ه']],
    ['سهجوم', []],
    ['الهجومه', []],
  ])('%s', (word, expected) => {
    expect(readings('noun', ['هجوم'], word)).toEqual(expected)
  })

  it.each([
    ['غارته', ['غاره|ه']],
    ['بغاراتها', []],
  ])('open ta marbuta: %s', (word, expected) => {
    expect(readings('noun', ['غارة'], word)).toEqual(expected)
  })

  it('«وفد» is not و + فد', () => {
    expect(readings('noun', ['وفد'], 'وفد')).toEqual(['وفد'])
    expect(readings('noun', ['وفد'], 'والوفد')).toEqual(['و|ال|وفد'])
  })
})

describe('verbs', () => {
  it.each([
    ['يكتب', ['يكتب']],
    ['وسيكتبها', ['وس|يكتب|ها']],
    ['فليكتب', ['فل|يكتب']],
    ['سيكتب', ['س|يكتب']],
    ['اليكتب', []],
    ['بيكتب', []],
    ['يكتبا', []],
  ])('%s', (word, expected) => {
    expect(readings('verb', ['يكتب'], word)).toEqual(expected)
  })
})

it('names take particles but no article and no pronoun', () => {
  expect(readings('name', ['دمشق'], 'ودمشق')).toEqual(['و|دمشق'])
  expect(readings('name', ['دمشق'], 'بدمشق')).toEqual(['ب|دمشق'])
  expect(readings('name', ['دمشق'], 'الدمشق')).toEqual([])
  expect(readings('name', ['دمشق'], 'دمشقها')).toEqual([])
})

it('a joining stem stands only before a pronoun', () => {
  expect(readings('joining', ['قتلو'], 'قتلوه')).toEqual(['قتلو|ه'])
  expect(readings('joining', ['قتلو'], 'قتلو')).toEqual([])
})

describe('cutClitics', () => {
  it.each(['والهجوم', 'وسيكتبها', 'للأمم', 'بالنا'])('the parts of every cut of «%s» make the word', (word) => {
    const folded = fold(word)
    for (const { proclitics, definite, stem, enclitic, accusative } of cutClitics(folded)) {
      const front = definite ? (proclitics.endsWith('ل') ? `${proclitics}ل` : `${proclitics}ال`) : proclitics
      const open = enclitic !== '' && stem.endsWith('ه') ? [stem, `${stem.slice(0, -1)}ت`] : [stem]
      expect(open.map((one) => front + one + enclitic + (accusative ? 'ا' : ''))).toContain(folded)
    }
  })

  it('gives the whole word first', () => {
    expect(cutClitics('وصل')[0]).toMatchObject({ proclitics: '', stem: 'وصل' })
  })
})
