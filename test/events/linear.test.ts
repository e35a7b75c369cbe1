import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../src/events/confidence.js'
import { confidenceModel } from '../../src/events/confidence-weights.js'
import { type Evidence, namesOf } from '../../src/events/evidence.js'
import { choose, createJudge, createJudges, createTwinJudge, probabilityOf } from '../../src/events/linear.js'
import { proposeEvents } from '../../src/events/tag.js'
import { analyze, assembleLexicon } from '../../src/pipeline.js'
import { wholeTexts } from '../corpus.js'

const model = { bias: -1, weights: { near: 2, far: -2, 'slot subject of speech': 1, 'first 3 true': 0.5, 'after ': 4 } }

const tell =
  (...names: readonly string[]): Evidence =>
  (features) => {
    for (const name of names) features.add(name)
  }

describe('evidence', () => {
  it('has names, put together of parts', () => {
    const evidence: Evidence = (features) => {
      features.add('slot', 'subject of', 'speech')
      features.add('first', 3, true)
      features.add('person', null)
      features.add('after', '')
    }
    expect(namesOf(evidence)).toEqual(['slot subject of speech', 'first 3 true', 'person null', 'after '])
  })
})

describe('a linear model', () => {
  it('adds up the weights of the features it knows', () => {
    expect(probabilityOf(model, ['near', 'unknown'])).toBeCloseTo(1 / (1 + Math.exp(-1)))
    expect(createJudge(model)(tell('near', 'far', 'unknown'))).toBe(probabilityOf(model, ['near', 'far']))
  })

  it('knows a feature however its name is cut into parts', () => {
    const judge = createJudge(model)
    const known = probabilityOf(model, ['slot subject of speech'])
    for (let round = 0; round < 2; round++) {
      expect(judge((features) => features.add('slot', 'subject of', 'speech'))).toBe(known)
      expect(judge((features) => features.add('slot', 'subject', 'of', 'speech'))).toBe(known)
      expect(judge((features) => features.add('slot', 'object of', 'speech'))).toBe(probabilityOf(model, []))
      expect(judge((features) => features.add('slot', 'subject of'))).toBe(probabilityOf(model, []))
      expect(judge((features) => features.add('first', 3, true))).toBe(probabilityOf(model, ['first 3 true']))
      expect(judge((features) => features.add('after', ''))).toBe(probabilityOf(model, ['after ']))
    }
  })

  it('knows no feature by the name of a property that all objects have', () => {
    expect(createJudge(model)(tell('constructor', 'toString'))).toBe(probabilityOf(model, []))
  })

  it('has a twin with two weights for each feature', () => {
    const judge = createTwinJudge({ bias: [0, 1], weights: { near: [1, -1] } })
    const [first, second] = judge(tell('near', 'unknown'))
    expect(first).toBeCloseTo(1 / (1 + Math.exp(-1)))
    expect(second).toBeCloseTo(0.5)
  })

  it('judges beside others that are told the same', () => {
    const other = { bias: 1, weights: { far: 1 } }
    const evidence = tell('near', 'far')
    expect(createJudges([model, other])(evidence)).toEqual([
      probabilityOf(model, namesOf(evidence)),
      probabilityOf(other, namesOf(evidence)),
    ])
  })

  it('gives a record what the names of its features give', () => {
    const lexicon = assembleLexicon()
    for (const { text } of wholeTexts.slice(0, 8)) {
      const document = analyze(lexicon, text, { published: null, id: null, country: null })
      for (const { evidence } of proposeEvents(document))
        expect(confidenceOf(evidence)).toBeCloseTo(probabilityOf(confidenceModel, namesOf(evidence)), 3)
    }
  })
})

describe('a choice', () => {
  const judge = createJudge(model)
  const near = { value: 'near', evidence: tell('near') }
  const far = { value: 'far', evidence: tell('far') }

  it('takes the likeliest option', () => expect(choose(judge, [far, near], 0.5)).toBe('near'))
  it('takes none that is not likely enough', () => expect(choose(judge, [far, near], 0.9)).toBeNull())
  it('takes none of none', () => expect(choose(judge, [], 0)).toBeNull())
})
