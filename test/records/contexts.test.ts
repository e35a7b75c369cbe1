import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'
import { lookUp } from '../../src/lexicon/lexicon.js'
import { assembleLexicon } from '../../src/pipeline.js'
import { contextsIn } from '../../src/records/context-words.js'
import { contexts } from '../../src/records/contexts.js'
import { fold } from '../../src/text/letters.js'
import { tokenize } from '../../src/text/tokens.js'

const lexicon = assembleLexicon()

function shownBy(text: string): ReadonlySet<string> {
  const tokens = lookUp(lexicon, text, tokenize(text))
  return contextsIn(tokens, { first: 0, last: tokens.length })
}

describe.each(contexts.map((context) => [context.name, context] as const))('%s', (name, context) => {
  it.each(context.examples)('is in «%s»', (text) => {
    expect([...shownBy(text)]).toContain(name)
  })

  it.each(context.not)('is not in «%s»', (text) => {
    expect([...shownBy(text)]).not.toContain(name)
  })

  it('is shown by each of its words, and by none of its exceptions', () => {
    expect(context.words.filter((word) => !shownBy(word).has(name))).toEqual([])
    expect((context.except ?? []).filter((phrase) => shownBy(phrase).has(name))).toEqual([])
  })

  it('lists a word once', () => {
    const words = [...context.words, ...(context.except ?? [])].map((word) => word.split(' ').map(fold).join(' '))
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})

it('are PLOVER’s 37', () => {
  expect(new Set(contexts.map(({ name }) => name)).size).toBe(37)
})

describe('of events', () => {
  it('come from the words of the sentence alone', () => {
    const { events } = extractEvents('تظاهر آلاف اللاجئين في بيروت. وأعلن البرلمان حجب الثقة عن الحكومة.', {
      minConfidence: 0,
    })
    const protest = events.find(({ type }) => type === 'PROTEST')
    expect(protest?.contexts).toEqual(['migration'])
  })

  it('come from the mode', () => {
    const { events } = extractEvents('فرقت الشرطة المتظاهرين في وسط المدينة', { minConfidence: 0 })
    expect(events[0]?.contexts).toContain('repression')
  })

  it('stand in PLOVER’s order', () => {
    const { events } = extractEvents('اعتقل الجيش نازحين وإرهابيين قرب الكنيسة', { minConfidence: 0 })
    expect(events[0]?.contexts).toEqual(['military', 'religion_ethnicity', 'migration', 'terrorism'])
  })
})
