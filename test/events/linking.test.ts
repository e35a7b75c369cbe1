import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namesOf } from '../../src/events/evidence.js'
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
  ['أطلق خاطفون سراح رهينة بريطانية', 'رهينة بريطانية'],
  ...figureProofs.examples,
]

/** A text, and a word that nobody is. */
const unweighed: readonly (readonly [string, string])[] = [
  ['أدان الوزير قيام جماعة الحوثي بقصف المدينة', 'قيام جماعة الحوثي'],
  ['أطلق خاطفون سراح رهينة بريطانية', 'بريطانية'],
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

/** What beginning with a word speaks for or against somebody in the events of a text. */
function evidenceOf(text: string, somebody: string, first: string): string[] {
  const document = analyze(lexicon, text, { published: '2021-05-20', id: null, country: null })
  const links = proposeEvents(document).flatMap((event) => event.links)
  return links
    .filter(({ participant }) => participant.text === somebody)
    .flatMap(({ evidence }) => namesOf(evidence).filter((name) => name.startsWith(`${first} `)))
}

describe('what speaks for a part', () => {
  it('is who else stands beside the trigger: «اعتقال الشرطة رجلا», «اعتقال الرجل»', () => {
    const police = evidenceOf('أدان الحزب اعتقال الشرطة صحفيا', 'الشرطة', 'company')
    expect(police).toContain('company somebody genitive masdar')
    expect(evidenceOf('أدان الحزب اعتقال الصحفي', 'الصحفي', 'company')).toContain('company alone genitive masdar')
  })

  it('is by whom something was done, «بواسطة» and the like, but not with what', () => {
    const of = (text: string): string[] => evidenceOf(text, 'الصحفي', 'company')
    expect(of('أدان الحزب اعتقال الصحفي بواسطة الشرطة')).toContain('company agent genitive masdar')
    expect(of('أدان الحزب اعتقال الصحفي بسبب الشرطة')).not.toContain('company agent genitive masdar')
  })

  it('is where that stands which is his: «مواقع لجماعة الحوثي», but not «مع جماعة الحوثي»', () => {
    expect(evidenceOf('قصفت الطائرات مواقع لجماعة الحوثي', 'جماعة الحوثي', 'owner')).toContain('owner object')
    expect(evidenceOf('قصفت الطائرات مواقع مع جماعة الحوثي', 'جماعة الحوثي', 'owner')).not.toContain('owner object')
  })
})
