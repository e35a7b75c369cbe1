import { describe, expect, it } from 'vitest'
import { crossValidateChoices, fitChoices, probabilitiesOf } from '../../src/build/choice-regression.js'
import type { Example } from '../../src/build/regression.js'

const weak = { penalty: 1e-6, leastSeen: 1 }

function option(features: readonly string[], right: boolean, fold = 0): Example {
  return { fold, features, right }
}

function repeat(times: number, options: readonly Example[]): (readonly Example[])[] {
  return Array.from({ length: times }, () => options)
}

describe('a model of choices', () => {
  const choices = [
    ...repeat(12, [option(['near'], true), option(['far'], false)]),
    ...repeat(4, [option(['near'], false), option(['far'], true)]),
    ...repeat(4, [option(['near'], false), option(['far'], false)]),
  ]

  it('gives each option the share of choices in which it is the right one', () => {
    const model = fitChoices(choices, weak)
    const [near = 0, far = 0] = probabilitiesOf(model, [option(['near'], true), option(['far'], false)])
    expect(near).toBeCloseTo(0.6, 3)
    expect(far).toBeCloseTo(0.2, 3)
  })

  it('learns as much from either of two that are right', () => {
    const model = fitChoices(repeat(10, [option(['a'], true), option(['b'], true), option(['c'], false)]), {
      penalty: 0.1,
      leastSeen: 1,
    })
    expect(model.weights.a).toBeCloseTo(model.weights.b ?? 0, 3)
    expect(model.weights.a).toBeGreaterThan(model.weights.c ?? 0)
  })

  it('judges each choice by a model that has not seen its fold', () => {
    const [one, other] = [option(['a'], true, 0), option(['a'], false, 1)]
    const probabilities = crossValidateChoices([...repeat(10, [one]), ...repeat(10, [other])], weak)
    expect(probabilities.get(one)).toBeLessThan(0.1)
    expect(probabilities.get(other)).toBeGreaterThan(0.9)
  })
})
