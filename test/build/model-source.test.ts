import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/build/model-source.js'
import { weightOf } from '../../src/events/linear.js'

/** The literal of a model with some lines of weights, without its name. */
const literal = (bias: string, ...lines: readonly string[]): string =>
  `{\n  bias: [${bias}],\n  weights: \`${lines.join('\n')}\`,\n}\n`

describe('the source text of a model', () => {
  it('is an outline of the words of its features, in parts of `whole`', () => {
    const one = {
      bias: -0.123,
      weights: { slot: 0.52, 'slot subject': -1, 'slot subject verb': 0.01, 'noun after ': 0.3, 'slot object of': 1 },
    }
    const lines = ['noun', '\tafter', '\t\t 6', 'slot 10', '\tobject', '\t\tof 20', '\tsubject -20']
    expect(sourceOf('model', [one])).toBe(`export const model: LinearModel = ${literal('-0.12', ...lines)}`)
  })

  it('has the weights of several outcomes side by side', () => {
    const [one, other] = [
      { bias: 1, weights: { near: 1 } },
      { bias: 2, weights: { far: 2 } },
    ]
    expect(sourceOf('model', [one, other])).toContain(literal('1, 2', 'far 0 40', 'near 20 0'))
  })

  it('leaves out what weighs less than is asked for', () => {
    const models = [
      { bias: 0, weights: { near: 0.05, far: 0.05 } },
      { bias: 0, weights: { near: -0.05, far: 0 } },
    ]
    const leastOf = (feature: string): number => (feature === 'near' ? 2 : 1)
    expect(sourceOf('model', models, leastOf)).toContain(literal('0, 0', 'far 1 0'))
  })

  it('writes marks of template literals and line ends so that they are read as they were', () => {
    const names = ['first `', 'first ${', 'first \\', 'first \n']
    const source = sourceOf('model', [{ bias: 0, weights: Object.fromEntries(names.map((name) => [name, 1])) }])
    const weights: unknown = new Function(`return ${source.slice(source.indexOf('`'), source.lastIndexOf('`') + 1)}`)()
    const model = { bias: [0], weights: String(weights) }
    expect(names.map((name) => weightOf(model, name, 0))).toEqual(names.map(() => 1))
  })

  it('has no room for a tab', () => {
    expect(() => sourceOf('model', [{ bias: 0, weights: { 'first \t': 1 } }])).toThrow('ahdath: an outline cannot hold')
  })
})
