import { describe, expect, it } from 'vitest'
import { readOutline } from '../../src/build/outline.js'
import { confidenceOf } from '../../src/events/confidence.js'
import { type Evidence, namesOf } from '../../src/events/evidence.js'
import { choose, createJudge, createPanel, logistic, weightOf } from '../../src/events/linear.js'
import { reasonsFor } from '../../src/events/reasons.js'
import { proposeEvents } from '../../src/events/tag.js'
import { decodeModels, encodeModels } from '../../src/events/weight-columns.js'
import { type WeightTree, whole } from '../../src/events/weight-tree.js'
import { analyze, assembleLexicon } from '../../src/pipeline.js'
import { wholeTexts } from '../corpus.js'

/** A model from lines of its outline. */
function modelOf(...lines: readonly string[]): WeightTree {
  const [tree] = decodeModels(encodeModels([readOutline(lines.join('\n'))]))
  return tree as WeightTree
}

const model = modelOf(
  'bias -1',
  'after',
  '\t 80',
  'far -40',
  'first',
  '\t3',
  '\t\ttrue 10',
  'line',
  '\t↵ 10',
  'near 40',
  '\tby 60',
  'slot',
  '\tsubject',
  '\t\tof',
  '\t\t\tspeech 20',
)

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
    expect(createJudge(model)(tell('near', 'far', 'unknown'))).toBe(logistic(-1 + 2 - 2))
  })

  it('knows a feature whose name others begin with', () => {
    expect(createJudge(model)((features) => features.add('near').with('by').with('far'))).toBe(logistic(-1 + 2 + 3))
    expect(weightOf(model, 'near', 0)).toBe(2)
    expect(weightOf(model, 'near by', 0)).toBe(3)
    expect(weightOf(model, 'slot subject', 0)).toBe(0)
    expect(weightOf(model, 'far near', 0)).toBe(0)
  })

  it('knows a feature however its name is cut into parts', () => {
    const judge = createJudge(model)
    for (let round = 0; round < 2; round++) {
      expect(judge((features) => features.add('slot', 'subject of', 'speech'))).toBe(logistic(-1 + 1))
      expect(judge((features) => features.add('slot', 'subject', 'of', 'speech'))).toBe(logistic(-1 + 1))
      expect(judge((features) => features.add('slot', 'object of', 'speech'))).toBe(logistic(-1))
      expect(judge((features) => features.add('slot', 'subject of'))).toBe(logistic(-1))
      expect(judge((features) => features.add('first', 3, true))).toBe(logistic(-1 + 0.5))
      expect(judge((features) => features.add('first', 2, true))).toBe(logistic(-1))
      expect(judge((features) => features.add('after', ''))).toBe(logistic(-1 + 4))
      expect(judge((features) => features.add('line', '\n'))).toBe(logistic(-1 + 0.5))
    }
  })

  it('knows no feature by the name of a property that all objects have', () => {
    expect(createJudge(model)(tell('constructor', 'toString'))).toBe(logistic(-1))
    expect(weightOf(model, 'constructor', 0)).toBe(0)
  })

  it('has a weight of a feature for each of its outcomes', () => {
    const judge = createPanel(modelOf('bias 0 1', 'near 20 -20'))
    expect(judge(tell('near', 'unknown'))).toEqual([logistic(1), logistic(0)])
  })

  it('gives a record what the names of its features give', () => {
    const lexicon = assembleLexicon()
    for (const { text } of wholeTexts.slice(0, 8)) {
      const document = analyze(lexicon, text, { published: null, id: null, country: null })
      for (const { evidence } of proposeEvents(document))
        expect(confidenceOf(evidence)).toBeCloseTo(reasonsFor('record', evidence).probability, 3)
    }
  })
})

describe('a choice', () => {
  const judge = createJudge(modelOf('bias 0', `near ${whole}`))
  const near = { value: 'near', evidence: tell('near') }
  const far = { value: 'far', evidence: tell('far') }
  const share = Math.E / (Math.E + 2)

  it('weighs the options against each other and against none', () => {
    expect(choose(judge, [far, near], share - 0.01)).toBe('near')
    expect(choose(judge, [far, near], share + 0.01)).toBeNull()
  })
  it('shares the probability among options, the same way when it is explained', () => {
    const lexicon = assembleLexicon()
    const document = analyze(lexicon, 'قصفت الطائرات إدلب وحلب', { published: null, id: null, country: null })
    const [event] = proposeEvents(document)
    const evidence = event?.countries.map((option) => option.evidence) ?? []
    const shares = evidence.map((one) => reasonsFor('country', one, evidence).probability)
    expect(shares.length).toBeGreaterThan(0)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1)
    const [first] = evidence as [Evidence]
    const [alone, twice] = [[first], [first, first]].map((all) => reasonsFor('country', first, all).probability)
    expect(twice).toBeLessThan(alone as number)
  })
  it('takes none of none', () => expect(choose(judge, [], 0)).toBeNull())
})
