import type { Document, Entry, Mention, Reading, Sentence, Timex, Token, TokenRange, Word } from '../document.js'
import { matchesAt } from '../lexicon/match.js'
import type { PhraseEntry } from '../lexicon/phrases.js'
import { factOf } from '../text/facts.js'
import { unfoldedLength } from '../text/letters.js'
import { type NumberPhrase, numberAt } from '../text/numbers.js'
import { eventOf, guessReading, hasArticle, isAdjective, isDefiniteEnd, lightOf, nominalReading } from './nouns.js'
import type { ParticleEntry } from './particles.js'
import type { LightEntry, TriggerEntry } from './triggers.js'
import { isVerb, isVerbDue, isWholeVerb, type Verbal, verbOf, verbReading } from './verbs.js'

/**
 * A sentence as a row of units: names, times, verbs, nouns, particles, marks. Names and times are one unit each,
 * whatever their number of words. The order of the units is the order of the text.
 */
export interface Unit {
  readonly kind: UnitKind
  /** Tokens of the document, `first` inclusive to `last` exclusive. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** The folded word or, of a mark, the mark itself. */
  readonly word: string
  /** Its first word as the lexicon knows it. */
  readonly form: Word | null
  /** Attached particles, folded. */
  readonly proclitics: string
  readonly definite: boolean
  readonly enclitic: string
  /** The indefinite accusative with its alef: «هجوما». */
  readonly accusative: boolean
  readonly surface: string
  /** The lexicon lists it as a noun and not as an adjective. */
  readonly listed: boolean
  /** A word that stands before the name of a place: «مدينة», «العاصمة». */
  readonly place: boolean
  readonly particle: ParticleEntry | null
  readonly mention: Mention | null
  readonly time: Timex | null
  /** A number in digits or words: «خمسة وعشرون», «3 آلاف», «عشرات» (vague). */
  readonly number: NumberPhrase | null
  readonly verb: Verbal | null
  /** The noun reading of a word that names an event. */
  readonly event: { readonly entry: TriggerEntry; readonly reading: Reading } | null
  readonly light: { readonly entry: LightEntry; readonly reading: Reading } | null
}

export type UnitKind = 'name' | 'time' | 'verb' | 'noun' | 'adjective' | 'number' | 'particle' | 'mark'

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
  return place(document, first, draft ?? wordUnit(tokens, first, before))
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
  const mention = index.mentions[first]
  if (!mention) return null
  // «أمام» is a preposition and no imam
  if (mention.mention !== 'name' && mention.last === first + 1 && particleAt(tokens, first)) return null
  const token = tokens[first]
  // «قمعت السلطات المعارضة»: a body with the article is somebody, «الملاعب الرياضية» are not
  const mayDescribe = mention.mention === 'nominal' && mention.last === first + 1
  if (mayDescribe && (mention.type === 'PERSON' || !hasArticle(token, '')) && isAdjective(token, before.at(-1)))
    return null
  // «قتل» is a verb before it is anybody's name; a nominal of one word gives way to a verb where one is due
  if (mention.mention !== 'name' && mention.last === first + 1 && isVerb(tokens, first, before)) return null
  const definite =
    hasArticle(token, mention.prefix) || (mention.last > first + 1 && isDefiniteEnd(tokens[mention.last - 1]))
  const kind = mention.mention === 'adjective' ? 'adjective' : 'name'
  const enclitic = mention.mention === 'name' ? '' : encliticOf(tokens[mention.last - 1], mention)
  // «مجلسا البرلمان» is a dual
  const single = mention.mention !== 'name' && mention.last === first + 1
  const accusative = single && (token?.word.readings.some((reading) => reading.accusative) ?? false)
  const content = describe(kind, {
    proclitics: mention.prefix,
    definite: definite || (mention.mention === 'name' && kind === 'name'),
    enclitic,
    accusative,
    mention,
    event: mention.mention === 'name' || mention.last > first + 1 || !token ? null : eventOf(token.word),
  })
  return { content, last: mention.last }
}

function encliticOf(token: Token | undefined, mention: Mention): string {
  return token && token.end > mention.end
    ? (token.word.readings.find((reading) => reading.enclitic !== '')?.enclitic ?? '')
    : ''
}

const mark = describe('mark', {})
const foreign = describe('noun', { definite: true })

function wordUnit(tokens: readonly Token[], first: number, before: readonly Unit[]): Draft {
  const token = tokens[first]
  if (!token || token.kind === 'punctuation') return { content: mark, last: first + 1 }
  const number = numberAt(tokens, first)
  if (
    number &&
    !number.ordinal &&
    !(number.last === first + 1 && (isVerbDue(before.at(-1)) || isPraise(token)) && isVerb(tokens, first, before))
  ) {
    const proclitics = number.reading?.proclitics ?? ''
    const definite = number.reading?.definite ?? false
    return { content: describe('number', { proclitics, definite, number }), last: number.last }
  }
  if (token.kind === 'latin') return { content: foreign, last: first + 1 }
  const particle = particleAt(tokens, first)
  if (particle) return particle
  const verb = isVerb(tokens, first, before) ? verbOf(token, before.at(-1)) : null
  return { content: verb ? describeVerb(token, verb) : nounOf(token.word), last: first + 1 }
}

/** Whether a word is a particle or begins one of several words. */
const mayBeParticle = factOf(({ readings }) => readings.some(({ entries }) => entries.some(isParticle)))

function isParticle(entry: Entry): boolean {
  return entry.kind === 'phrase' ? (entry as PhraseEntry).kinds.has('particle') : entry.kind === 'particle'
}

/** «أثنى» with its hamza is no «اثنى». */
function isPraise({ word }: Token): boolean {
  return word.surface.startsWith('أ') && word.folded.startsWith('اثن')
}

function particleAt(tokens: readonly Token[], first: number): Draft | null {
  const token = tokens[first]
  if (!token || !mayBeParticle(token.word)) return null
  let best: Draft | null = null
  for (const { entry, reading, last } of matchesAt(tokens, first)) {
    if (entry.kind !== 'particle') continue
    const particle = entry as ParticleEntry
    // «نحو 300 شخص» is about so many, «نحو المدينة» towards it
    const bounds = particle.class === 'quantifier' && numberAt(tokens, last) !== null
    if (best && (last < best.last || (last === best.last && !bounds))) continue
    if (last === first + 1 && isVerbRather(tokens, first, particle, reading)) continue
    best = { content: describe('particle', { proclitics: reading.proclitics, particle }), last }
  }
  return best
}

const shadda = '\u0651'

/**
 * A whole verb wins over a particle with a letter before it («فتحت» is no ف + تحت), over one with a hamza that is not
 * written («كان» is no كأن) and over one without the hamza that is («هنأ» is no هنا); «و» before a particle is too common for that, and «فقد» stands before a verb.
 */
function isVerbRather(tokens: readonly Token[], first: number, particle: ParticleEntry, reading: Reading): boolean {
  const token = tokens[first]
  if (!token) return false
  if (particle.lemma === 'كأن' && !token.word.surface.includes('أ') && verbReading(token)) return true
  // «وبيّن الوزير»: the preposition has no doubled letter
  if (particle.lemma === 'بين' && token.word.surface.includes(shadda)) return true
  if (!isWholeVerb(token) || reading.proclitics === 'و') return false
  if (reading.proclitics === 'ف') return !(particle.class === 'past' && verbReading(tokens[first + 1]))
  return (
    reading.proclitics !== '' ||
    (particle.lemma.includes('أ') && !token.word.surface.includes('أ') && !particle.lemma.startsWith('أ')) ||
    (!particle.lemma.includes('أ') && token.word.surface.endsWith('أ'))
  )
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

/** The folded word without its attached particles: «والهجوم» → الهجوم. */
export function hostOf({ word, proclitics }: Unit): string {
  return word.slice(proclitics.length)
}

/** Where the word begins in the text after its attached particles and their vowels: 2 units into «وَقَطَعَ». */
export function hostStart({ start, surface, proclitics }: Unit): number {
  return start + unfoldedLength(surface, proclitics.length)
}
