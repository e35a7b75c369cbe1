import { describe, expect, it } from 'vitest'
import { readOutline, writeOutline } from '../../src/build/outline.js'

describe('the outline of a model', () => {
  it('has the words of its features, in order, with weights in parts of `whole`', () => {
    const one = {
      bias: -0.123,
      weights: { slot: 0.52, 'slot subject': -1, 'slot subject verb': 0.01, 'noun after ': 0.3, 'slot object of': 1 },
    }
    const lines = ['bias -0.12', 'noun', '\tafter', '\t\t 6', 'slot 10', '\tobject', '\t\tof 20', '\tsubject -20']
    expect(writeOutline([one])).toBe(lines.join('\n'))
  })

  it('has the weights of several outcomes side by side', () => {
    const [one, other] = [
      { bias: 1, weights: { near: 1 } },
      { bias: 2, weights: { far: 2 } },
    ]
    expect(writeOutline([one, other])).toBe('bias 1 2\nfar 0 40\nnear 20 0')
  })

  it('leaves out what weighs less than is asked for', () => {
    const models = [
      { bias: 0, weights: { near: 0.05, far: 0.05 } },
      { bias: 0, weights: { near: -0.05, far: 0 } },
    ]
    const leastOf = (feature: string): number => (feature === 'near' ? 2 : 1)
    expect(writeOutline(models, leastOf)).toBe('bias 0 0\nfar 1 0')
  })

  it('orders words, not names: «a-b» stands after «a» and what follows it', () => {
    const weights = { 'a-b': 1, 'a c': 1 }
    expect(writeOutline([{ bias: 0, weights }])).toBe('bias 0\na\n\tc 20\na-b 20')
  })

  it('is read as it was written, with words that are empty or a line end', () => {
    const outline = writeOutline([{ bias: 0.5, weights: { 'first \n': 1, 'first ': -1 } }])
    expect(readOutline(outline)).toEqual({
      bias: [0.5],
      lines: [
        { depth: 0, word: 'first', weights: [] },
        { depth: 1, word: '', weights: [-20] },
        { depth: 1, word: '\n', weights: [20] },
      ],
    })
  })

  it('has no room for a tab', () => {
    expect(() => writeOutline([{ bias: 0, weights: { 'first \t': 1 } }])).toThrow('ahdath: an outline cannot hold')
  })
})
