import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'
import { samples } from '../corpus.js'

const text = 'قتل خمسة جنود في هجوم على حاجز قرب تعز أمس. وتظاهر آلاف المحتجين في الخرطوم.'

function idsOf(text: string, id?: string): string[] {
  return extractEvents(text, { id }).events.map((event) => event.id)
}

describe('ids of events', () => {
  it('are the same for the same text and options', () => {
    expect(idsOf(text)).toEqual(idsOf(text))
    expect(idsOf(text).length).toBeGreaterThan(0)
  })

  it('differ with the id of the document', () => {
    expect(idsOf(text, 'a')).not.toEqual(idsOf(text, 'b'))
  })

  it('differ with the text where no id is given', () => {
    expect(idsOf(text)).not.toEqual(idsOf(`${text}\n`))
  })

  it('with an id, outlast a correction after the event', () => {
    expect(idsOf(`${text} نعم`, 'a')).toEqual(idsOf(text, 'a'))
  })

  it('have one shape', () => {
    for (const { id, cluster } of extractEvents(text).events) {
      expect(id).toMatch(/^e[0-9a-z]{14}$/)
      expect(cluster).toMatch(/^c[0-9a-z]{14}$/)
    }
  })

  it('are all different over many documents', () => {
    const ids = samples.flatMap((sample) => idsOf(sample.text, sample.name))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('a cluster has the name of its first event', () => {
    const headline = 'مقتل خمسة جنود في هجوم على حاجز قرب تعز'
    const { events } = extractEvents(`${headline}\n\nأعلن الجيش مقتل خمسة جنود في هجوم على حاجز قرب تعز.`, {
      minConfidence: 0,
    })
    for (const { cluster } of events) expect(events.map(({ id }) => `c${id.slice(1)}`)).toContain(cluster)
  })
})
