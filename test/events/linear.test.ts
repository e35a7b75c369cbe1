import { describe, expect, it } from 'vitest'
import { choose, createJudge, createTwinJudge, probabilityOf } from '../../src/events/linear.js'

const model = { bias: -1, weights: { near: 2, far: -2 } }

describe('a linear model', () => {
  it('adds up the weights of the features it knows', () => {
    expect(probabilityOf(model, ['near', 'unknown'])).toBeCloseTo(1 / (1 + Math.exp(-1)))
    expect(createJudge(model)(['near', 'far', 'unknown'])).toBeCloseTo(probabilityOf(model, ['near', 'far']))
  })

  it('knows no feature by the name of a property that all objects have', () => {
    expect(createJudge(model)(['constructor', 'toString'])).toBeCloseTo(probabilityOf(model, []))
  })

  it('has a twin with two weights for each feature', () => {
    const judge = createTwinJudge({ bias: [0, 1], weights: { near: [1, -1] } })
    const [first, second] = judge(['near', 'unknown'])
    expect(first).toBeCloseTo(1 / (1 + Math.exp(-1)))
    expect(second).toBeCloseTo(0.5)
  })
})

describe('a choice', () => {
  const judge = createJudge(model)
  const near = { value: 'near', evidence: ['near'] }
  const far = { value: 'far', evidence: ['far'] }

  it('takes the likeliest option', () => expect(choose(judge, [far, near], 0.5)).toBe('near'))
  it('takes none that is not likely enough', () => expect(choose(judge, [far, near], 0.9)).toBeNull())
  it('takes none of none', () => expect(choose(judge, [], 0)).toBeNull())
})
