import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTagger, type Tags } from '../../src/entities/tagger/decode.js'
import { tagDocument } from '../../src/entities/tagger/document.js'
import { guessStems } from '../../src/entities/tagger/features.js'
import { type Label, labels } from '../../src/entities/tagger/model.js'
import { weights } from '../../src/entities/tagger/weights.js'

const tagger = createTagger(weights)

function tag(text: string): [string, Label][] {
  const words = text.split(' ')
  return Array.from(tagger.tag(words).labels, (label, i) => [words[i] ?? '', labels[label] ?? 'O'])
}

function tagAll(sentences: readonly (readonly string[])[]): Tags {
  const bounds = [0]
  for (const words of sentences) bounds.push((bounds.at(-1) ?? 0) + words.length)
  return tagDocument(tagger, { words: sentences.flat().map(tagger.describe), bounds })
}

/** The names of a sentence as «kind: words». */
function names(text: string): string[] {
  const found: string[] = []
  for (const [word, label] of tag(text)) {
    if (label.startsWith('B')) found.push(`${label.slice(2)}: ${word}`)
    else if (label.startsWith('I')) found.push(`${found.pop() ?? ''} ${word}`)
  }
  return found
}

describe('tagger', () => {
  it.each([
    ['قال الرئيس السوري بشار الأسد في دمشق', ['PER: بشار الأسد', 'LOC: دمشق']],
    ['وزار كوفي عنان بيروت أمس', ['PER: كوفي عنان', 'LOC: بيروت']],
    ['أعلنت الأمم المتحدة ذلك في جنيف', ['ORG: الأمم المتحدة', 'LOC: جنيف']],
    ['ارتفعت أسعار النفط اليوم بنسبة 3 %', []],
  ])('finds the names of «%s»', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('gives the labels that the trainer gave', () => {
    const file = new URL('./tagger.sentences.tsv', import.meta.url)
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const [text = '', expected] = line.split('\t')
      expect(
        tag(text)
          .map(([, label]) => label)
          .join(' '),
        text,
      ).toBe(expected)
    }
  })

  it('takes an empty sentence and an empty document', () => {
    expect(tagger.tag([])).toEqual({ labels: new Int8Array(), confidence: new Float32Array() })
    expect(tagAll([]).labels).toHaveLength(0)
    expect(tagAll([[]]).labels).toHaveLength(0)
  })

  it('never lets a name begin inside and always knows how sure it is', () => {
    const piece = fc.constantFrom(
      'محمد',
      'دمشق',
      'حزب',
      'الله',
      'في',
      '.',
      '12',
      'Reuters',
      '😀',
      'ـ',
      'ﷲ',
      'و',
      'للبنان',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (words) => {
        const { labels: found, confidence } = tagger.tag(words)
        expect(found).toHaveLength(words.length)
        found.forEach((label, i) => {
          if (label > 0 && label % 2 === 0) expect([label, label - 1]).toContain(found[i - 1])
          expect(confidence[i]).toBeGreaterThan(0)
          expect(confidence[i]).toBeLessThanOrEqual(1.0001)
        })
      }),
    )
  })

  it('gives the same labels whatever it has read before', () => {
    const words = 'التقى نجيب ميقاتي وفدا من البنك الدولي في السراي'.split(' ')
    expect(createTagger(weights).tag(words)).toEqual(tagger.tag(words))
  })
})

describe('document pass', () => {
  it('finds a name that one sentence alone does not show', () => {
    const sentences = [
      'ولد العالم أبو بكر الرازي في مدينة الري',
      'وكان الرازي طبيبا',
      'كتب الرازي كتبا كثيرة',
      'وعند الرازي أن الطب علم',
    ].map((text) => text.split(' '))
    const { labels: tags } = tagAll(sentences)
    const found = sentences.flat().filter((word, i) => word.endsWith('الرازي') && (tags[i] === 1 || tags[i] === 2))
    expect(found).toEqual(['الرازي', 'الرازي', 'الرازي', 'الرازي'])
  })
})

describe('guessed stems', () => {
  it.each([
    ['وبريطانيا', ['وبريطانيا', 'بريطانيا', 'ريطانيا']],
    ['للبنك', ['للبنك', 'بنك', 'البنك', 'لبنك']],
    ['123', ['123']],
    ['', ['']],
  ])('of «%s»', (word, stems) => {
    expect(guessStems(word).map((guess) => guess.stem)).toEqual(stems)
  })
})
