import { describe, expect, it } from 'vitest'
import { crossValidate, type Example, fit as fitModel, probabilityOf } from '../../src/build/regression.js'

const weak = { penalty: 1e-6, leastSeen: 1 }

function repeat(times: number, fold: number | null, features: readonly string[], right: boolean): Example[] {
  return Array.from({ length: times }, () => ({ fold, features, right }))
}

describe('a fitted model', () => {
  it('gives the share of right ones where nothing else is known', () => {
    const { bias } = fitModel([...repeat(30, 0, [], true), ...repeat(10, 0, [], false)], weak)
    expect(bias).toBeCloseTo(Math.log(3), 3)
  })

  it('gives a feature the share of right ones among those that have it', () => {
    const examples = [
      ...repeat(20, 0, ['a'], true),
      ...repeat(5, 0, ['a'], false),
      ...repeat(10, 0, ['b'], true),
      ...repeat(40, 0, ['b'], false),
    ]
    const model = fitModel(examples, weak)
    expect(probabilityOf(model, ['a'])).toBeCloseTo(0.8, 3)
    expect(probabilityOf(model, ['b'])).toBeCloseTo(0.2, 3)
  })

  it('holds weights back by its penalty, and leaves out what is seldom seen', () => {
    const examples = [
      ...repeat(6, 0, ['often'], true),
      ...repeat(6, 0, ['other'], false),
      ...repeat(1, 0, ['rare'], true),
    ]
    const [loose, tight] = [
      fitModel(examples, { penalty: 0.1, leastSeen: 2 }),
      fitModel(examples, { penalty: 10, leastSeen: 2 }),
    ]
    expect(Math.abs(tight.weights.often ?? 0)).toBeLessThan(Math.abs(loose.weights.often ?? 0))
    expect(Object.keys(loose.weights).sort()).toEqual(['often', 'other'])
  })

  it('fits what the L1 penalty leaves anew without it, so that its weights are not held back', () => {
    const examples = [
      ...repeat(40, 0, ['a'], true),
      ...repeat(10, 0, ['a'], false),
      ...repeat(10, 0, [], true),
      ...repeat(40, 0, [], false),
      ...repeat(3, 0, ['noise'], true),
      ...repeat(12, 0, ['noise'], false),
    ]
    const sparse = { penalty: 0.1, sparsity: 3, leastSeen: 1 }
    const [once, anew] = [fitModel(examples, sparse), fitModel(examples, { ...sparse, refit: 0.1 })]
    expect(once.weights.noise).toBe(0)
    expect(Object.keys(anew.weights)).toEqual(['a'])
    expect(anew.weights.a ?? 0).toBeGreaterThan((once.weights.a ?? 0) + 0.1)
  })

  it('trusts fully annotated articles as much as it is told', () => {
    const examples = [...repeat(10, 0, [], true), ...repeat(30, null, [], false)]
    expect(fitModel(examples, { ...weak, trust: 9 }).bias).toBeCloseTo(Math.log(3), 3)
    expect(fitModel(examples, weak).bias).toBeCloseTo(-Math.log(3), 3)
  })

  it('is the same for the same data', () => {
    const examples = [...repeat(7, 0, ['a', 'b'], true), ...repeat(9, 0, ['b'], false)]
    expect(fitModel(examples, weak)).toEqual(fitModel(examples, weak))
  })
})

describe('cross-validation', () => {
  it('judges each example by a model that has not seen its fold, and none that is only learnt from', () => {
    const examples = [
      ...repeat(10, 0, ['a'], true),
      ...repeat(10, 1, ['a'], false),
      ...repeat(30, null, ['a'], true),
      ...repeat(10, null, ['b'], false),
    ]
    const judged = crossValidate(examples, weak)
    expect(judged).toHaveLength(20)
    // without its own fold, «a» is right in 30 of 40 and in 40 of 40
    expect(judged.find(({ fold }) => fold === 0)?.probability).toBeCloseTo(0.75, 3)
    expect(judged.find(({ fold }) => fold === 1)?.probability).toBeGreaterThan(0.99)
  })
})
