import type { Document, Entry, Mention, Sentence, Timex, Token, TokenRange, Word } from '../document.js'
import { factOf } from '../text/facts.js'
import { numberAt } from '../text/numbers.js'
import { isVerb, isVerbDue } from './homographs.js'
import { eventOf, guessReading, hasArticle, isAdjective, isDefiniteEnd, lightOf, nominalReading } from './nouns.js'
import { type ParticleReading, particleAt } from './particle-readings.js'
import type { Unit, UnitKind } from './units.js'
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

/** Names and times by their first token. */
export interface SentenceIndex {
  readonly mentions: readonly (Mention | undefined)[]
  readonly times: readonly (Timex | undefined)[]
}

export function indexAnnotations({ tokens, mentions, times }: Document): SentenceIndex {
  return { mentions: byFirst(tokens.length, mentions), times: byFirst(tokens.length, times) }
}

function byFirst<A extends TokenRange>(length: number, annotations: readonly A[]): (A | undefined)[] {
  const found = Array.from<A | undefined>({ length })
  for (const annotation of annotations) found[annotation.first] = annotation
  return found
}

/** What the entities hold for a word that begins a compound name. */
interface HeadEntry extends Entry {
  readonly head: 'organization' | 'place'
}

/** What a unit is, wherever it stands. */
type Content = Omit<Unit, 'first' | 'last' | 'start' | 'end' | 'surface' | 'word' | 'form'>

/** Units are many: written out field by field they all have one shape, which makes them quick to read. */
function describe(kind: UnitKind, known: Partial<Content>): Content {
  return {
    kind,
    proclitics: known.proclitics ?? '',
    definite: known.definite ?? false,
    enclitic: known.enclitic ?? '',
    accusative: known.accusative ?? false,
    listed: known.listed ?? false,
    place: known.place ?? false,
    particle: known.particle ?? null,
    mention: known.mention ?? null,
    time: known.time ?? null,
    number: known.number ?? null,
    verb: known.verb ?? null,
    event: known.event ?? null,
    light: known.light ?? null,
  }
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

/** A unit before it has its place: what it is, and the token after it. */
interface Draft {
  readonly content: Content
  readonly last: number
}

function unitAt(document: Document, first: number, index: SentenceIndex, before: readonly Unit[]): Unit {
  const { tokens } = document
  const draft = timeUnit(index, first) ?? nameUnit(tokens, index, first, before)
  return place(document, first, draft ?? wordUnit(tokens, index, first, before))
}

function timeUnit(index: SentenceIndex, first: number): Draft | null {
  const time = index.times[first]
  return time ? { content: describe('time', { time }), last: time.last } : null
}

function nameUnit(
  tokens: readonly Token[],
  index: SentenceIndex,
  first: number,
  before: readonly Unit[],
): Draft | null {
  const [mention, token] = [index.mentions[first], tokens[first]]
  if (!mention || !token) return null
  const isName = mention.mention === 'name'
  const isWord = !isName && mention.last === first + 1
  if (isWord && isOtherWord(tokens, mention, before)) return null
  const article = hasArticle(token, mention.prefix)
  const end = tokens[mention.last - 1]
  const content = describe(mention.mention === 'adjective' ? 'adjective' : 'name', {
    proclitics: mention.prefix,
    definite: isName || article || (!isWord && isDefiniteEnd(end)),
    // «جنودها», but «الحكم» is no «ال» before «حك» and «كم»
    enclitic: isWord && !article ? encliticOf(token.word) : '',
    // «مجلسا البرلمان» is a dual
    accusative: isWord && token.word.readings.some((reading) => reading.accusative),
    mention,
    event: isWord ? eventOf(token.word) : null,
  })
  return { content, last: mention.last }
}

/** Whether a word that the entities describe somebody by is a particle, an adjective or a verb here. */
function isOtherWord(
  tokens: readonly Token[],
  { first, mention, type, subtype }: Mention,
  before: readonly Unit[],
): boolean {
  const token = tokens[first]
  // «أمام» is a preposition and no imam
  if (particleAt(tokens, first)) return true
  // «قمعت السلطات المعارضة»: a body with the article is somebody, «الملاعب الرياضية» are not
  const mayDescribe = mention === 'nominal' && (type === 'PERSON' || subtype === 'person' || !hasArticle(token, ''))
  if (mayDescribe && isAdjective(token, beforeQuote(before))) return true
  return isVerb(token, before)
}

const closingQuotes = new Set(['"', '»', '”', "'"])

/** «تنظيم "داعش" المتطرف»: the unit before, past a closing mark. */
function beforeQuote(before: readonly Unit[]): Unit | undefined {
  const last = before.at(-1)
  return last?.kind === 'mark' && closingQuotes.has(last.word) ? before.at(-2) : last
}

const his = 'ه'

/** «نظيره» has a pronoun, though it could be written for «نظيرة» too. */
function encliticOf({ surface, readings }: Word): string {
  const owned = surface.endsWith(his) ? readings.find(({ enclitic }) => enclitic === his) : undefined
  return (owned ?? readings[0])?.enclitic ?? ''
}

const mark = describe('mark', {})
const foreign = describe('noun', { definite: true })

function wordUnit(tokens: readonly Token[], index: SentenceIndex, first: number, before: readonly Unit[]): Draft {
  const token = tokens[first]
  if (!token || token.kind === 'punctuation') return { content: mark, last: first + 1 }
  const number = numberAt(tokens, first)
  if (number && !number.ordinal && !(number.last === first + 1 && isVerbRather(token, before))) {
    const proclitics = number.reading?.proclitics ?? ''
    const definite = number.reading?.definite ?? false
    return { content: describe('number', { proclitics, definite, number }), last: number.last }
  }
  if (token.kind === 'latin') return { content: foreign, last: first + 1 }
  const particle = particleBeside(tokens, index, first)
  if (particle) return { content: describe('particle', particle), last: particle.last }
  const verb = isVerb(token, before) ? verbOf(token, before.at(-1)) : null
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

function describeVerb(token: Token, verb: Verbal): Content {
  const reading = verbReading(token)
  return describe('verb', { proclitics: reading?.proclitics ?? '', enclitic: reading?.enclitic ?? '', verb })
}

/** A word as a noun or an adjective. */
const nounOf = factOf((word: Word): Content => {
  const reading = nominalReading(word)
  const adjective =
    reading?.entries.some((entry) => entry.kind === 'adjective' || entry.kind === 'nationality') &&
    !reading.entries.some((entry) => entry.kind === 'noun')
  const guess = reading ?? guessReading(word)
  return describe(adjective ? 'adjective' : 'noun', {
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
