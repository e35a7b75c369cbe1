import type { Document, Entry, Sentence, Token, Word } from '../document.js'
import { factOf } from '../text/facts.js'
import { numberAt } from '../text/numbers.js'
import { isVerb, isVerbDue } from './homographs.js'
import { nameUnit } from './name-units.js'
import { eventOf, guessReading, lightOf, nominalReading } from './nouns.js'
import { type ParticleReading, particleAt } from './particle-readings.js'
import type { SentenceIndex } from './sentence-index.js'
import { type Draft, describeUnit, type UnitContent } from './unit-content.js'
import type { Unit } from './units.js'
import { type Verbal, verbOf, verbReading } from './verbs.js'

/** Makes the units of a sentence. */
export function unitsOf(document: Document, sentence: Sentence, index: SentenceIndex): Unit[] {
  const units: Unit[] = []
  let i = sentence.first
  while (i < sentence.last) {
    const unit = unitAt(document, i, index, units)
    units.push(unit)
    i = unit.last
  }
  return units
}

/** What the entities hold for a word that begins a compound name. */
interface HeadEntry extends Entry {
  readonly head: 'organization' | 'place'
}

function place({ text, tokens }: Document, first: number, { content, last }: Draft): Unit {
  const token = tokens[first]
  const end = tokens[last - 1]?.end ?? 0
  const start = token?.start ?? 0
  return {
    kind: content.kind,
    first,
    last,
    start,
    end,
    word: token?.word.folded ?? '',
    form: token?.word ?? null,
    proclitics: content.proclitics,
    definite: content.definite,
    enclitic: content.enclitic,
    accusative: content.accusative,
    surface: token && last === first + 1 ? token.word.surface : text.slice(start, end),
    listed: content.listed,
    place: content.place,
    particle: content.particle,
    mention: content.mention,
    time: content.time,
    number: content.number,
    verb: content.verb,
    event: content.event,
    light: content.light,
  }
}

function unitAt(document: Document, first: number, index: SentenceIndex, before: readonly Unit[]): Unit {
  const { tokens } = document
  const draft = timeUnit(index, first) ?? nameUnit(tokens, index, first, before)
  return place(document, first, draft ?? wordUnit(tokens, index, first, before))
}

function timeUnit(index: SentenceIndex, first: number): Draft | null {
  const time = index.times[first]
  return time ? { content: describeUnit('time', { time }), last: time.last } : null
}

const mark = describeUnit('mark', {})
const foreign = describeUnit('noun', { definite: true })

function wordUnit(tokens: readonly Token[], index: SentenceIndex, first: number, before: readonly Unit[]): Draft {
  const token = tokens[first]
  if (!token || token.kind === 'punctuation') return { content: mark, last: first + 1 }
  const number = numberAt(tokens, first)
  if (number && !number.ordinal && !(number.last === first + 1 && isVerbRather(token, before))) {
    const proclitics = number.reading?.proclitics ?? ''
    const definite = number.reading?.definite ?? false
    return { content: describeUnit('number', { proclitics, definite, number }), last: number.last }
  }
  if (token.kind === 'latin') return { content: foreign, last: first + 1 }
  const particle = particleBeside(tokens, index, first)
  if (particle) return { content: describeUnit('particle', particle), last: particle.last }
  const verb = isVerb(token, before, tokens[first + 1]) ? verbOf(token, before.at(-1)) : null
  return { content: verb ? describeVerb(token, verb) : nounOf(token.word), last: first + 1 }
}

/** A particle that leaves a time its words: «في وقت متأخر من مساء الجمعة» is «في» before a time. */
function particleBeside(tokens: readonly Token[], { times }: SentenceIndex, first: number): ParticleReading | null {
  const particle = particleAt(tokens, first)
  for (let i = first + 1; particle && i < particle.last; i++) if (times[i]) return particleAt(tokens, first, i)
  return particle
}

/** «كما أثنى على»: whether a number of one word is a verb here. */
function isVerbRather(token: Token, before: readonly Unit[]): boolean {
  return (isVerbDue(before.at(-1)) || isPraise(token)) && isVerb(token, before)
}

const praises = ['أثن', 'وأثن', 'اثنى', 'واثنى']

/** «أثنى» with its hamza is no «اثنى», and «اثنى» alone no part of «اثنى عشر». */
function isPraise({ word }: Token): boolean {
  return praises.some((beginning) => word.surface.startsWith(beginning))
}

function describeVerb(token: Token, verb: Verbal): UnitContent {
  const reading = verbReading(token)
  return describeUnit('verb', { proclitics: reading?.proclitics ?? '', enclitic: reading?.enclitic ?? '', verb })
}

/** A word as a noun or an adjective. */
const nounOf = factOf((word: Word): UnitContent => {
  const reading = nominalReading(word)
  const adjective =
    reading?.entries.some((entry) => entry.kind === 'adjective' || entry.kind === 'nationality') &&
    !reading.entries.some((entry) => entry.kind === 'noun')
  const guess = reading ?? guessReading(word)
  return describeUnit(adjective ? 'adjective' : 'noun', {
    proclitics: guess.proclitics,
    definite: guess.definite,
    enclitic: guess.enclitic,
    // words of events are listed with their alef: «احتجاجا»
    accusative: reading?.accusative ?? word.readings.some(({ accusative }) => accusative),
    listed: reading?.entries.some((entry) => entry.kind === 'noun' || entry.kind === 'head') ?? false,
    place: reading?.entries.some((entry) => entry.kind === 'head' && (entry as HeadEntry).head === 'place') ?? false,
    event: eventOf(word),
    light: lightOf(word),
  })
})
