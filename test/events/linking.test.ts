import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'
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
