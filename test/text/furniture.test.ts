import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'
import { createLexicon, lookUp } from '../../src/lexicon/lexicon.js'
import { furnitureLabels } from '../../src/text/furniture.js'
import { splitSentences } from '../../src/text/sentences.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicon = createLexicon([])

/** The lines of a text that are furniture. */
function furniture(text: string): string[] {
  return splitSentences(text, lookUp(lexicon, text, tokenize(text)))
    .filter((sentence) => sentence.furniture)
    .map(({ start, end }) => text.slice(start, end))
}

it.each([...furnitureLabels.labels, ...furnitureLabels.examples])('label: «%s»', (line) => {
  expect(furniture(`قتل خمسة جنود أمس.\n${line}\nوأصيب ستة.`)).toEqual([line])
})

it.each(furnitureLabels.not)('story: «%s»', (line) => {
  expect(furniture(`${line}\nوأصيب ستة.`)).toEqual([])
})

describe('repetitions', () => {
  const headline = 'التحالف يخفض قواته في سوريا'

  it('keeps the first of several', () => {
    expect(furniture(`${headline}\n${headline}\n\n${headline}\n\nنص الخبر.`)).toEqual([headline, headline])
  })

  it('sees a headline printed twice in one line', () => {
    expect(furniture(`${headline}\n${headline}${headline}\nنص الخبر.`)).toEqual([headline + headline])
  })

  it('leaves short lines alone', () => {
    expect(furniture('وأضاف:\nنعم.\nوأضاف:\nلا.')).toEqual([])
  })
})

it('gives no second event', () => {
  const headline = 'مقتل خمسة جنود في هجوم قرب تعز'
  const text = `${headline}\n${headline}\nالأكثر قراءة\nNo stories found.\n`
  expect(extractEvents(text).events.length).toBe(extractEvents(`${headline}\n`).events.length)
})
