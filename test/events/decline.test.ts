import { describe, expect, it } from 'vitest'
import { inflectNoun } from '../../src/events/decline.js'

describe('inflectNoun', () => {
  it.each([
    ['هجوم', 'masdar', 'هجوم هجوما هجومان هجومين'],
    ['غارة', 'noun', 'غارة غارتان غارتين'],
    ['اعتداء', 'masdar', 'اعتداء اعتداءان اعتداءين اعتداؤ اعتدائ'],
    ['اعتقالات', 'masdar', 'اعتقالات'],
    ['تعيين', 'masdar', 'تعيين تعيينا تعيينان تعيينين'],
    ['محتجزين', 'participle', 'محتجزين'],
    ['محاصرة', 'participle', 'محاصرة محاصرتان محاصرتين محاصرات'],
  ] as const)('%s as a %s', (noun, form, expected) => {
    expect(inflectNoun(noun, form).map((inflection) => inflection.form)).toEqual(expected.split(' '))
  })

  it('gives participles their feminine and plural', () => {
    const forms = (noun: string) => inflectNoun(noun, 'participle').map(({ form }) => form)
    expect(forms('لاجئ')).toEqual(expect.arrayContaining(['لاجئون', 'لاجئين', 'لاجئة', 'لاجئات', 'لاجئا', 'لاجئي']))
    expect(forms('داعي')).toEqual(expect.arrayContaining(['داعون', 'داعين', 'داعية', 'داعيات', 'داعيا']))
    expect(forms('منفي')).toEqual(expect.arrayContaining(['منفيون', 'منفيين', 'منفية']))
  })
})
