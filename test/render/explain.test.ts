import { describe, expect, it } from 'vitest'
import { explain } from '../../src/index.js'
import { drawTree } from '../../src/render/tree.js'

it('draws branches', () => {
  const tree = { label: 'a', branches: [{ label: 'b', branches: [{ label: 'c' }] }, { label: 'd' }] }
  expect(drawTree(tree)).toBe(['a', '├─ b', '│  └─ c', '└─ d'].join('\n'))
})

describe('explain', () => {
  const tree = explain('عنوان الخبر\nتظاهر آلاف المحتجين في الخرطوم أمس.', { published: '2019-04-07' })

  it.each([
    /^ar [\d.]+$/m,
    /headline 0–11/,
    /sentence 12–\d+/,
    /verb «تظاهر»/,
    /events\/protest\//,
    /gazetteers\/places#/,
    /preposition «في»/,
    /time «أمس» 2019-04-06/,
    /EVENT PROTEST demo «تظاهر» verb of تظاهر/,
    /actor «.*المحتجين» ← subject/,
    /place «الخرطوم»/,
    /modality actual/,
    /actor «.*المحتجين» ← subject\n.*─ [01]\.\d\d: .+ [+−]\d/,
    /place «الخرطوم»\n.*─ 0\.\d\d: .+ [+−]\d/,
    /confidence 0\.\d+\n.*─ 0\.\d\d: .+ [+−]\d/,
  ])('says %s', (pattern) => {
    expect(tree).toMatch(pattern)
  })

  it('says why there is nothing', () => {
    expect(explain('Nothing Arabic here.')).toContain('warning not-arabic')
    expect(explain('')).toContain('warning')
  })

  it('points at words that nobody knows', () => {
    expect(explain('كانت زغبوشطقة خضراء')).toContain('unknown word «زغبوشطقة»')
  })
})
