import { describe, expect, it } from 'vitest'
import { type EventDocument, extractEvents, toHtml, validate } from '../src/index.js'
import { analyze, assembleLexicon } from '../src/pipeline.js'
import { samples } from './corpus.js'
import { spansOf } from './spans.js'

function idsOf(document: EventDocument): Set<string> {
  return new Set([...document.entities, ...document.dates].map(({ id }) => id))
}

/** Entities and dates that events refer to. */
function referencesOf({ events }: EventDocument): string[] {
  return events.flatMap(({ actors, recipients, source, place, date }) =>
    [
      ...[...actors, ...recipients, ...(source ? [source] : [])].map(({ entity }) => entity),
      place?.entity,
      date?.expression,
    ].filter((id) => typeof id === 'string'),
  )
}

const lexicon = assembleLexicon()

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, { text, options }) => {
  const document = extractEvents(text, options)

  it('finds something', () => {
    expect(document.language.code).toBe('ar')
    expect(document.entities.length).toBeGreaterThan(0)
  })

  it('has spans that slice right', () => {
    const wrong = spansOf(document).filter(
      ({ start, end, text: own }) => start >= end || text.slice(start, end) !== own,
    )
    expect(wrong).toEqual([])
  })

  it('has spans that begin and end with a letter or digit', () => {
    const spans = [
      ...document.entities,
      ...document.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ]
    expect(spans.filter((span) => span.text.trim() !== span.text).map((span) => span.text)).toEqual([])
  })

  it('follows the schema', () => {
    expect(validate(document)).toEqual([])
  })

  it('refers to what is there', () => {
    const ids = idsOf(document)
    expect(referencesOf(document).filter((id) => !ids.has(id))).toEqual([])
  })

  it('has different ids for different things', () => {
    const ids = [...document.events, ...document.entities, ...document.dates].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('comes out the same a second time', () => {
    expect(extractEvents(text, options)).toEqual(document)
  })

  it('has no event in the furniture of the site', () => {
    const furniture = analyze(lexicon, text, { published: null, id: null, country: null }).sentences.filter(
      (sentence) => sentence.furniture,
    )
    const inside = document.events.filter(({ trigger }) =>
      furniture.some(({ start, end }) => trigger.start >= start && trigger.end <= end),
    )
    expect(inside.map(({ trigger }) => trigger.text)).toEqual([])
  })

  it('can be shown', () => {
    expect(toHtml(document, text)).toContain('dir="rtl"')
  })
})
