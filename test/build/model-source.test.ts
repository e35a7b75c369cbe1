import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/build/model-source.js'

describe('the source text of a model', () => {
  it('is a tree of the words of its features, in tenths', () => {
    const one = {
      bias: -0.123,
      weights: { slot: 0.52, 'slot subject': -1, 'slot subject verb': 0.01, 'noun after ': 0.3 },
    }
    const expected = "{ 'noun': { 'after': { '': 3 } }, 'slot': { ' ': 5, 'subject': -10 } }"
    expect(sourceOf('model', [one])).toBe(`export const model: LinearModel = { bias: [-0.12], weights: ${expected} }\n`)
  })

  it('has the weights of several outcomes side by side', () => {
    const [one, other] = [
      { bias: 1, weights: { near: 1 } },
      { bias: 2, weights: { far: 2 } },
    ]
    const expected = "{ 'far': [0, 20], 'near': [10, 0] }"
    expect(sourceOf('model', [one, other])).toBe(
      `export const model: LinearModel = { bias: [1, 2], weights: ${expected} }\n`,
    )
  })

  it('leaves out what weighs less than is asked for', () => {
    const models = [
      { bias: 0, weights: { near: 0.1, far: 0.1 } },
      { bias: 0, weights: { near: -0.1, far: 0 } },
    ]
    const leastOf = (feature: string): number => (feature === 'near' ? 2 : 1)
    expect(sourceOf('model', models, leastOf)).toContain("weights: { 'far': [1, 0] }")
  })
})
