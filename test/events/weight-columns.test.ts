import { describe, expect, it } from 'vitest'
import { readOutline } from '../../src/build/outline.js'
import { weightOf } from '../../src/events/linear.js'
import { decodeModels, encodeModels } from '../../src/events/weight-columns.js'
import { whole } from '../../src/events/weight-tree.js'

const read = (...lines: readonly string[]) => readOutline(lines.join('\n'))

describe('packed models', () => {
  it('keep the weights of every name, for each outcome of each model', () => {
    const one = read('bias -0.03', 'قصف 300', '\tby', '\t\t -300', '\t\t↵ 1', 'قصفت -1')
    const other = read('bias 0 1.1 -2.57', 'by 7 0 -8', 'قصف', '\tby 0 0 9')
    const [first, second, ...rest] = decodeModels(encodeModels([one, other]))
    if (!first || !second) throw new Error('not two models')
    expect(rest).toEqual([])
    const parts = (tree: typeof first, name: string, outcome = 0): number => weightOf(tree, name, outcome) * whole
    expect([first.bias, second.bias]).toEqual([[-0.03], [0, 1.1, -2.57]])
    const names = ['قصف', 'قصف by ', 'قصف by \n', 'قصفت', 'by', 'قصف by']
    expect(names.map((name) => parts(first, name))).toEqual([300, -300, 1, -1, 0, 0])
    expect(['by', 'قصف by'].map((name) => [0, 1, 2].map((outcome) => parts(second, name, outcome)))).toEqual([
      [7, 0, -8],
      [0, 0, 9],
    ])
  })

  it.each([
    ['b 1', 'a 1'],
    ['a 1', 'a 2'],
    ['a', '\tc 1', '\tb 1'],
  ])('want words in order and once: %j', (...lines) => {
    expect(() => encodeModels([read('bias 0', ...lines)])).toThrow('twice or out of order')
  })
})
