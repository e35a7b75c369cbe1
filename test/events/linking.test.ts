import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figureProofs } from '../../src/events/figures.js'
import { proposeEvents } from '../../src/events/tag.js'
import { extractEvents } from '../../src/index.js'
import { analyze, assembleLexicon } from '../../src/pipeline.js'
import type { Participant } from '../../src/record.js'

const fixtures = new URL('../../fixtures/', import.meta.url)
const texts = readdirSync(fixtures).filter((name) => name.endsWith('.txt'))

const overlaps = (one: Participant, other: Participant): boolean =>
  one !== other && one.start < other.end && other.start < one.end

describe('participants of an event', () => {
  it.each(texts)('share no words in %s: «داعية المجتمع الدولي» is not there beside «المجتمع الدولي»', (name) => {
    const { events } = extractEvents(readFileSync(new URL(name, fixtures), 'utf8'), { minConfidence: 0 })
    const linked = events.map(({ actors, recipients }) => [...actors, ...recipients])
    expect(linked.some((participants) => participants.length > 1)).toBe(true)
    for (const participants of linked)
      expect(participants.filter((one) => participants.some((other) => overlaps(one, other)))).toEqual([])
  })
})

const lexicon = assembleLexicon()

/** Everybody who is weighed for a part in the events of a text. */
function weighedIn(text: string): string[] {
  const document = analyze(lexicon, text, { published: '2021-05-20', id: null, country: null })
  return proposeEvents(document).flatMap(({ links }) => links.map(({ participant }) => participant.text))
}

/** A text, and somebody who must be weighed. */
const weighed: readonly (readonly [string, string])[] = [
  ['اتهمت الجماعة جبهة النصرة بخطف جنديين', 'الجماعة'],
  ['اتهمت الجماعة جبهة النصرة بخطف جنديين', 'جبهة النصرة'],
  ['استقبل الوزير صاحب السمو الشيخ محمد الصباح', 'محمد الصباح'],
  ['انتقد النائب حكومة الرئيس رفيق الحريري', 'حكومة الرئيس رفيق الحريري'],
  ['اعتقلت الشرطة قادة المحتجين', 'قادة المحتجين'],
  ['نددت دول الخليج بالهجوم', 'دول الخليج'],
  ['أدان الوزير قيام جماعة الحوثي بقصف المدينة', 'جماعة الحوثي'],
  ['أطلقت السلطات سراح كل من الصحفي والوزير السابق', 'الصحفي'],
  ['قصفت الطائرات منزل الضابط', 'منزل الضابط'],
  ...figureProofs.examples,
]

/** A text, and a word that nobody is. */
const unweighed: readonly (readonly [string, string])[] = [
  ['أدان الوزير قيام جماعة الحوثي بقصف المدينة', 'قيام جماعة الحوثي'],
  ...figureProofs.not,
]

describe('those weighed for a part', () => {
  it.each(weighed)('%s: %s', (text, somebody) => {
    expect(weighedIn(text)).toContain(somebody)
  })
  it.each(unweighed)('%s: not %s', (text, nobody) => {
    expect(weighedIn(text)).not.toContain(nobody)
  })
})
