import { describe, expect, it } from 'vitest'
import { clusterEvents } from '../../src/events/cluster.js'
import { type EventRecord, extractEvents } from '../../src/index.js'

const published = '2015-08-10'

function eventsOf(text: string, type: EventRecord['type']): EventRecord[] {
  return extractEvents(text, { published, minConfidence: 0 }).events.filter((event) => event.type === type)
}

function clustersOf(text: string, type: EventRecord['type']): number {
  return new Set(eventsOf(text, type).map(({ cluster }) => cluster)).size
}

describe('one happening, one cluster', () => {
  it.each([
    ['a noun that points back', 'ASSAULT', 'وقع هجوم على حاجز للجيش في تعز. وقتل في الهجوم خمسة جنود.'],
    ['a demonstrative', 'ASSAULT', 'هز انفجار مدينة عدن صباح اليوم. ووصف المحافظ هذا الانفجار بأنه الأعنف.'],
    [
      'a headline and the first sentence',
      'COERCE',
      'الشرطة تعتقل صحفيا في الخرطوم\n\nاعتقلت الشرطة السودانية صحفيا في الخرطوم.',
    ],
    ['a visit told again', 'CONSULT', 'بدأ وزير الخارجية الفرنسي زيارة إلى بيروت. وتستغرق الزيارة يومين.'],
  ] as const)('%s', (_what, type, text) => {
    expect(eventsOf(text, type).length).toBeGreaterThan(1)
    expect(clustersOf(text, type)).toBe(1)
  })
})

describe('two happenings, two clusters', () => {
  it.each([
    ['on different days', 'CONSULT', 'زار الرئيس الفرنسي بيروت في مايو 2014. وزار الرئيس الفرنسي بيروت في يونيو 2015.'],
    ['in different countries', 'ASSAULT', 'وقع انفجار في بغداد. ووقع انفجار في طرابلس الليبية.'],
    ['another of its kind', 'ASSAULT', 'استهدفت غارة سوق البلدة. وأصابت غارة أخرى المستشفى.'],
    ['in one sentence', 'ASSAULT', 'قصفت الطائرات حلب وهاجم مسلحون حاجزا في حماة.'],
  ] as const)('%s', (_what, type, text) => {
    expect(eventsOf(text, type).length).toBeGreaterThan(1)
    expect(clustersOf(text, type)).toBeGreaterThan(1)
  })

  it('one told and one denied', () => {
    const [told] = eventsOf('وقع هجوم على حاجز للجيش في تعز.', 'ASSAULT')
    if (!told) throw new Error('no event')
    const later = { start: told.sentence.end + 1, end: told.sentence.end + 1 + told.sentence.text.length }
    const denied: EventRecord = {
      ...told,
      id: 'e2',
      cluster: 'c2',
      modality: 'negated',
      sentence: { ...told.sentence, ...later },
    }
    const clusters = clusterEvents([told, denied]).map(({ cluster }) => cluster)
    expect(new Set(clusters).size).toBe(2)
  })
})

describe('what a record has from its cluster', () => {
  it('a date of the sentence before, for a noun that points back', () => {
    const [first, second] = eventsOf('وقع انفجار في عدن أمس. وأسفر الانفجار عن مقتل سبعة أشخاص.', 'ASSAULT')
    expect(first?.date?.value).toBe('2015-08-09')
    expect(second?.date).toEqual(first?.date)
  })

  it('no date from further back', () => {
    const events = eventsOf('وقع انفجار في عدن أمس. والمدينة ميناء كبير. وأسفر الانفجار عن مقتل سبعة أشخاص.', 'ASSAULT')
    expect(events.at(-1)?.date).toBeNull()
  })

  it('no date from another event', () => {
    const [, second] = eventsOf('وقع انفجار في عدن أمس. وقتل صياد غرقا في البصرة.', 'ASSAULT')
    expect(second?.date ?? null).toBeNull()
  })

  it('a country, and no place', () => {
    const [first] = eventsOf('وقع انفجار في عدن.', 'ASSAULT')
    if (!first) throw new Error('no event')
    const start = first.sentence.end + 1
    const text = 'وأسفر الانفجار عن مقتل سبعة أشخاص.'
    const bare: EventRecord = {
      ...first,
      id: 'e2',
      cluster: 'c2',
      place: null,
      country: null,
      trigger: { ...first.trigger, start: start + 6, end: start + 14, text: 'الانفجار' },
      sentence: { start, end: start + text.length, text },
    }
    expect(clusterEvents([first, bare])[1]).toMatchObject({ cluster: first.cluster, country: 'YE', place: null })
  })
})

it('changes nothing but clusters, dates and countries', () => {
  const events = eventsOf('وقع هجوم على حاجز للجيش في تعز. وقتل في الهجوم خمسة جنود.', 'ASSAULT')
  const again = clusterEvents(events)
  expect(again.map(({ trigger, actors, counts }) => ({ trigger, actors, counts }))).toEqual(
    events.map(({ trigger, actors, counts }) => ({ trigger, actors, counts })),
  )
})

it('takes time that grows with the text and no faster', () => {
  const [event] = eventsOf('وقع انفجار في عدن.', 'ASSAULT')
  if (!event) throw new Error('no event')
  const many = (count: number): EventRecord[] =>
    Array.from({ length: count }, (_, i) => ({ ...event, id: `e${i}`, cluster: `c${i}` }))
  const time = (count: number): number => {
    const events = many(count)
    const start = performance.now()
    clusterEvents(events)
    return performance.now() - start
  }
  time(500)
  expect(time(4000)).toBeLessThan(40 * Math.max(5, time(500)))
})
