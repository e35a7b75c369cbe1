/**
 * Every piece of knowledge carries its proof: its examples must be found, its counter-examples must not. What the data
 * promise and the engine does not keep yet stands in `knowledge.open.tsv`: each of its lines must still fail, so that the
 * list can only shrink. `UPDATE=1` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { gazetteerFiles, readGazetteer } from '../src/build/gazetteers.js'
import { fateProofs } from '../src/events/fates.js'
import type { FrameExample } from '../src/events/frame.js'
import { families, lightVerbs } from '../src/events/frames/index.js'
import { governors } from '../src/events/governors.js'
import { capitalProofs, groundsProofs, stretchProofs } from '../src/events/sites.js'
import { speechProofs } from '../src/events/speech.js'
import { structures } from '../src/events/structures.js'
import { proposeEvents } from '../src/events/tag.js'
import { extractEvents } from '../src/index.js'
import { lookUp } from '../src/lexicon/lexicon.js'
import { matchesAt } from '../src/lexicon/match.js'
import { analyze, assembleLexicon } from '../src/pipeline.js'
import type { CountKind, EventRecord } from '../src/record.js'
import { tokenize } from '../src/text/tokens.js'

const lexicon = assembleLexicon()

const openFile = new URL('knowledge.open.tsv', import.meta.url)
const updating = process.env.UPDATE === '1'
const open = new Set(updating ? [] : readFileSync(openFile, 'utf8').split('\n'))
const found: string[] = []

/** A test of one example; one that is listed as open must fail. */
function prove(source: string, text: string, name: string, check: () => void): void {
  const line = `${source}\t${text}`
  if (!updating) (open.has(line) ? it.fails : it)(name, check)
  else {
    it(name, () => {
      try {
        check()
      } catch {
        found.push(line)
      }
    })
  }
}

if (updating) afterAll(() => writeFileSync(openFile, `${[...new Set(found)].sort().join('\n')}\n`))

/** Files of names, found as entities; the others hold words and parts of names, which the lexicon must know. */
const nameFiles = new Set(['countries', 'groups', 'organizations', 'persons', 'places'])

/** The words and phrases of a text that come from a source of knowledge. */
function wordsBy(text: string, source: string): string[] {
  const tokens = lookUp(lexicon, text, tokenize(text))
  return tokens.flatMap((_token, first) =>
    matchesAt(tokens, first)
      .filter(({ entry }) => entry.by.startsWith(source))
      .map(({ last, reading }) => text.slice((tokens[first]?.start ?? 0) + reading.skip, tokens[last - 1]?.end)),
  )
}

function entitiesBy(text: string, source: string): string[] {
  const { entities } = extractEvents(text)
  return entities.filter(({ by }) => by.some((one) => one.startsWith(source))).map((entity) => entity.text)
}

describe.each(gazetteerFiles())('gazetteers/%s', (file) => {
  const stem = file.slice(0, -'.tsv'.length)
  const source = `gazetteers/${stem}#`
  const { header } = readGazetteer(file)
  const valuesOf = (key: string): string[] => header.filter((one) => one.key === key).map(({ value }) => value)
  const find = nameFiles.has(stem) ? entitiesBy : wordsBy

  for (const value of valuesOf('example')) {
    const [text = '', name = ''] = value.split(' → ')
    prove(source, text, `«${text}» → «${name}»`, () => expect(find(text, source)).toContain(name))
  }

  // the lexicon also knows doubtful names and nisbas, which count only beside a cue
  const findDoubtful = stem === 'nationalities' ? entitiesBy : find

  for (const text of valuesOf('not')) {
    prove(source, text, `nothing in «${text}»`, () => expect(findDoubtful(text, source)).toEqual([]))
  }
})

function eventsBy(text: string, source: string): EventRecord[] {
  return extractEvents(text, { minConfidence: 0 }).events.filter(({ by }) => by.includes(source))
}

/** One word or phrase is the other, or the other with a word more: the edges of a phrase are a matter of taste. */
function isLike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

function areLike(found: readonly { text: string }[], wanted: readonly string[]): boolean {
  const left = found.map(({ text }) => text)
  return found.length === wanted.length && wanted.every((text) => left.some((one) => isLike(one, text)))
}

/** The fields of a record that are not as an example wants them. */
function faultsOf(event: EventRecord, example: FrameExample): string[] {
  const { trigger, actors, recipients, place, modality, counts } = example
  const found = Object.fromEntries(Object.entries(event.counts).map(([kind, { min }]) => [kind, min]))
  const checks: readonly [field: string, right: boolean, got: unknown][] = [
    [
      'trigger',
      !trigger || [event.trigger, ...event.also].some(({ text }) => isLike(text, trigger)),
      event.trigger.text,
    ],
    ['actors', !actors || areLike(event.actors, actors), event.actors.map(({ text }) => text)],
    ['recipients', !recipients || areLike(event.recipients, recipients), event.recipients.map(({ text }) => text)],
    ['place', !place || isLike(event.place?.text ?? '-', place), event.place?.text],
    ['modality', !modality || event.modality === modality, event.modality],
    ['counts', Object.entries(counts ?? {}).every(([kind, number]) => found[kind] === number), found],
  ]
  return checks.filter(([, right]) => !right).map(([field, , got]) => `${field}: ${JSON.stringify(got)}`)
}

function expectExample(example: FrameExample, source: string): void {
  const events = eventsBy(example.text, source)
  expect(events, 'the frame fires').not.toEqual([])
  const faults = events.map((event) => faultsOf(event, example))
  expect(faults.some((list) => list.length === 0) ? [] : faults).toEqual([])
}

const frames = families.flatMap(({ type, frames }) =>
  frames.map((frame) => ({ ...frame, source: `events/${type.toLowerCase()}/${frame.id}` })),
)
const lights = lightVerbs.map((light) => ({ ...light, source: `events/light-verbs/${light.id}` }))

describe.each([...frames, ...lights].map((frame) => [frame.source, frame] as const))('%s', (source, frame) => {
  for (const example of frame.examples) {
    prove(source, example.text, `«${example.text}»`, () => expectExample(example, source))
  }
  for (const text of frame.not) {
    prove(source, text, `nothing in «${text}»`, () =>
      expect(eventsBy(text, source).map(({ trigger }) => trigger.text)).toEqual([]),
    )
  }
})

it('every frame has its own name and an example', () => {
  const sources = [...frames, ...lights].map(({ source }) => source)
  expect(sources.filter((source, i) => sources.indexOf(source) !== i)).toEqual([])
  expect([...frames, ...lights].filter(({ examples }) => examples.length === 0).map(({ source }) => source)).toEqual([])
})

it('the light verbs that a frame asks for are listed', () => {
  const ids = new Set(lightVerbs.map(({ id }) => id))
  const asked = frames.flatMap(({ carried = [] }) => carried)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((id) => !ids.has(id))).toEqual([])
})

describe.each(Object.entries(fateProofs))('events/fates: %s', (kind, { examples, not }) => {
  const numbers = (text: string): number[] =>
    extractEvents(text, { minConfidence: 0 }).events.flatMap(({ counts }) => counts[kind as CountKind]?.min ?? [])
  for (const [text, count] of examples) {
    prove(`events/fates/${kind}`, text, `${count} in «${text}»`, () => expect(numbers(text)).toContain(count))
  }
  for (const text of not) {
    prove(`events/fates/${kind}`, text, `none in «${text}»`, () => expect(numbers(text)).toEqual([]))
  }
})

describe('events/structures', () => {
  const suffering = (text: string): string[] =>
    extractEvents(text, { minConfidence: 0 }).events.flatMap(({ recipients }) => recipients.map((one) => one.text))
  for (const [text, structure] of structures.examples) {
    prove('events/targets', text, `${structure} in «${text}»`, () => expect(suffering(text)).toContain(structure))
  }
  for (const [text, structure] of structures.not) {
    prove('events/targets', text, `no ${structure} in «${text}»`, () =>
      expect(suffering(text).filter((one) => one.includes(structure))).toEqual([]),
    )
  }
})

describe.each(Object.entries({ stretches: stretchProofs, grounds: groundsProofs, capitals: capitalProofs }))(
  'events/sites: %s',
  (_, { examples, not }) => {
    const places = (text: string): string[] => {
      const document = analyze(lexicon, text, { published: null, id: null, country: null })
      return proposeEvents(document).flatMap(({ sites }) =>
        sites.map(({ value: { start, end } }) => text.slice(start, end)),
      )
    }
    for (const [text, place] of examples) {
      prove('events/sites', text, `${place} in «${text}»`, () => expect(places(text)).toContain(place))
    }
    for (const [text, place] of not) {
      prove('events/sites', text, `no ${place} in «${text}»`, () => expect(places(text)).not.toContain(place))
    }
  },
)

describe.each(Object.entries(governors))('events/governors: %s', (modality, { examples, not }) => {
  const modalities = (text: string): string[] =>
    extractEvents(text, { minConfidence: 0 }).events.map((event) => event.modality)
  for (const text of examples) {
    prove(`events/governors/${modality}`, text, `«${text}»`, () => expect(modalities(text)).toContain(modality))
  }
  for (const text of not) {
    prove(`events/governors/${modality}`, text, `none in «${text}»`, () =>
      expect(modalities(text)).not.toContain(modality),
    )
  }
})

describe.each(Object.entries(speechProofs))('events/speech: %s', (kind, { examples, not }) => {
  const sources = (text: string): (string | null)[] =>
    extractEvents(text, { minConfidence: 0 }).events.map(({ source }) => source?.text ?? null)
  for (const [text, source] of examples) {
    prove(`events/speech/${kind}`, text, `${source} in «${text}»`, () => expect(sources(text)).toContain(source))
  }
  for (const text of not) {
    prove(`events/speech/${kind}`, text, `nobody in «${text}»`, () =>
      expect(sources(text).filter((source) => source !== null)).toEqual([]),
    )
  }
})
