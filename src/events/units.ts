import type { Document, Entry, Mention, Morphology, Reading, Sentence, Timex, Token } from '../document.js'
import { matchesAt } from '../lexicon/match.js'
import { type NumberPhrase, numberAt } from '../text/numbers.js'
import type { ParticleClass, ParticleEntry } from './particles.js'
import type { LightEntry, TriggerEntry } from './triggers.js'

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
  /** Attached particles, folded. */
  readonly proclitics: string
  readonly definite: boolean
  readonly enclitic: string
  /** The indefinite accusative with its alef: «هجوما». */
  readonly accusative: boolean
  readonly surface: string
  /** The lexicon lists it as a noun and not as an adjective. */
  readonly listed: boolean
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

/** The verb readings of a word: what it can mean, and in which inflections. */
export interface Verbal {
  readonly triggers: readonly TriggerEntry[]
  readonly lights: readonly LightEntry[]
  /** Class of an ordinary verb: 'speech', 'modal', 'aspect' …; '' of an event verb. */
  readonly class: string
  readonly lemma: string
  readonly morphologies: readonly Morphology[]
  readonly by: string
}

interface VerbEntry extends Entry {
  readonly kind: 'verb'
  readonly class: string
  readonly lemma: string
}

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
  readonly mentions: ReadonlyMap<number, Mention>
  readonly times: ReadonlyMap<number, Timex>
}

export function indexAnnotations(document: Document): SentenceIndex {
  return {
    mentions: new Map(document.mentions.map((mention) => [mention.first, mention])),
    times: new Map(document.times.map((time) => [time.first, time])),
  }
}

type Draft = Omit<Unit, 'start' | 'end' | 'surface' | 'word'>

const blank: Omit<Draft, 'kind' | 'first' | 'last'> = {
  proclitics: '',
  definite: false,
  enclitic: '',
  accusative: false,
  listed: false,
  particle: null,
  mention: null,
  time: null,
  number: null,
  verb: null,
  event: null,
  light: null,
}

function unitAt(document: Document, first: number, index: SentenceIndex, before: readonly Unit[]): Unit {
  const { tokens } = document
  const draft = timeUnit(index, first) ?? nameUnit(tokens, index, first, before) ?? wordUnit(tokens, first, before)
  const token = tokens[first]
  const end = tokens[draft.last - 1]?.end ?? 0
  const start = token?.start ?? 0
  return { ...draft, start, end, surface: document.text.slice(start, end), word: token?.word.folded ?? '' }
}

function timeUnit(index: SentenceIndex, first: number): Draft | null {
  const time = index.times.get(first)
  return time ? { ...blank, kind: 'time', first, last: time.last, time } : null
}

function nameUnit(
  tokens: readonly Token[],
  index: SentenceIndex,
  first: number,
  before: readonly Unit[],
): Draft | null {
  const mention = index.mentions.get(first)
  if (!mention) return null
  // «أمام» is a preposition and no imam
  if (mention.mention !== 'name' && mention.last === first + 1 && particleAt(tokens, first)) return null
  const token = tokens[first]
  // «قتل» is a verb before it is anybody's name; a nominal of one word gives way to a verb where one is due
  if (
    mention.mention !== 'name' &&
    mention.last === first + 1 &&
    token &&
    verbOf(token) &&
    isVerb(tokens, first, before)
  )
    return null
  const definite =
    hasArticle(token, mention.prefix.length) || (mention.last > first + 1 && hasArticle(tokens[mention.last - 1], 0))
  const kind = mention.mention === 'adjective' ? 'adjective' : 'name'
  const enclitic = mention.mention === 'name' ? '' : encliticOf(tokens[mention.last - 1], mention)
  const accusative = mention.mention !== 'name' && (token?.word.readings.some((reading) => reading.accusative) ?? false)
  return {
    ...blank,
    kind,
    first,
    last: mention.last,
    proclitics: mention.prefix,
    definite: definite || (mention.mention === 'name' && kind === 'name'),
    enclitic,
    accusative,
    mention,
    event: mention.mention === 'name' || mention.last > first + 1 ? null : eventOf(token),
  }
}

/** A name of several words is definite also by its last: «وزارة الدفاع». */
function hasArticle(token: Token | undefined, skipped: number): boolean {
  return token?.word.folded.slice(skipped).startsWith('ال') ?? false
}

function encliticOf(token: Token | undefined, mention: Mention): string {
  return token && token.end > mention.end
    ? (token.word.readings.find((reading) => reading.enclitic !== '')?.enclitic ?? '')
    : ''
}

function wordUnit(tokens: readonly Token[], first: number, before: readonly Unit[]): Draft {
  const token = tokens[first]
  if (!token || token.kind === 'punctuation') return { ...blank, kind: 'mark', first, last: first + 1 }
  const number = numberAt(tokens, first)
  if (number && !number.ordinal) {
    return {
      ...blank,
      kind: 'number',
      first,
      last: number.last,
      proclitics: number.reading?.proclitics ?? '',
      definite: number.reading?.definite ?? false,
      number,
    }
  }
  if (token.kind === 'latin') return { ...blank, kind: 'noun', first, last: first + 1, definite: true }
  const particle = particleAt(tokens, first)
  if (particle) return particle
  const verb = verbOf(token)
  if (verb && isVerb(tokens, first, before)) return verbUnit(token, first, verb)
  return nounUnit(token, first)
}

function particleAt(tokens: readonly Token[], first: number): Draft | null {
  let best: Draft | null = null
  for (const { entry, reading, last } of matchesAt(tokens, first)) {
    if (entry.kind !== 'particle' || (best && last <= best.last)) continue
    const particle = entry as ParticleEntry
    best = { ...blank, kind: 'particle', first, last, proclitics: reading.proclitics, particle }
  }
  return best
}

function verbUnit(token: Token, first: number, verb: Verbal): Draft {
  const reading = verbReading(token)
  return {
    ...blank,
    kind: 'verb',
    first,
    last: first + 1,
    proclitics: reading?.proclitics ?? '',
    enclitic: reading?.enclitic ?? '',
    verb,
  }
}

function nounUnit(token: Token, first: number): Draft {
  const reading = token.word.readings.find((one) => one.entries.some(isNominal))
  const adjective =
    reading !== undefined &&
    reading.entries.some((entry) => entry.kind === 'adjective' || entry.kind === 'nationality') &&
    !reading.entries.some((entry) => entry.kind === 'noun')
  const guess = reading ?? guessReading(token)
  return {
    ...blank,
    kind: adjective ? 'adjective' : 'noun',
    first,
    last: first + 1,
    proclitics: guess.proclitics,
    definite: guess.definite,
    enclitic: guess.enclitic,
    accusative: reading?.accusative ?? false,
    listed: reading?.entries.some((entry) => entry.kind === 'noun' || entry.kind === 'head') ?? false,
    event: eventOf(token),
    light: lightOf(token),
  }
}

const guessedFronts = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال']

/** The clitics of an unknown word that can be seen from outside: the article and what stands before it. */
function guessReading(token: Token): Pick<Reading, 'proclitics' | 'definite' | 'enclitic'> {
  const { folded } = token.word
  const front = guessedFronts.find((written) => folded.startsWith(written) && folded.length > written.length + 1)
  if (front === undefined) return { proclitics: '', definite: false, enclitic: '' }
  return { proclitics: front.endsWith('لل') ? front.slice(0, -1) : front.slice(0, -2), definite: true, enclitic: '' }
}

function eventOf(token: Token | undefined): Unit['event'] {
  for (const reading of token?.word.readings ?? []) {
    for (const entry of reading.entries) {
      if (entry.kind === 'trigger' && entry.morphology?.form !== 'verb')
        return { entry: entry as TriggerEntry, reading }
    }
  }
  return null
}

function lightOf(token: Token): Unit['light'] {
  for (const reading of token.word.readings) {
    for (const entry of reading.entries) {
      if (entry.kind === 'light' && entry.morphology?.form !== 'verb') return { entry: entry as LightEntry, reading }
    }
  }
  return null
}

/** All verb readings of a word with the fewest letters peeled. */
function verbOf(token: Token): Verbal | null {
  const entries = verbEntries(verbReading(token))
  const [first] = entries
  if (!first) return null
  const ordinary = entries.find((entry): entry is VerbEntry => entry.kind === 'verb')
  const named = (ordinary ?? first) as VerbEntry
  return {
    triggers: distinct(entries.filter((entry): entry is TriggerEntry => entry.kind === 'trigger')),
    lights: distinct(entries.filter((entry): entry is LightEntry => entry.kind === 'light')),
    class: ordinary?.class ?? '',
    lemma: named.lemma,
    morphologies: entries.flatMap((entry) => entry.morphology ?? []),
    by: first.by,
  }
}

function verbReading(token: Token | undefined): Reading | undefined {
  return token?.word.readings.find((reading) => verbEntries(reading).length > 0)
}

/** «سيقتل» and «ليقتل» are present forms: no past carries these particles. */
function verbEntries(reading: Reading | undefined): Entry[] {
  if (!reading) return []
  const particle = reading.proclitics.slice(-1)
  const presentOnly = particle === 'س' || particle === 'ل'
  return reading.entries.filter(
    ({ morphology }) => morphology?.form === 'verb' && (!presentOnly || morphology.tense === 'present'),
  )
}

function distinct<E extends Entry>(entries: readonly E[]): E[] {
  const seen = new Set<string>()
  return entries.filter((entry) => !seen.has(entry.by) && seen.add(entry.by))
}

/** After these a verb cannot stand. */
const nounIsDue = new Set<ParticleClass>(['preposition', 'demonstrative', 'quantifier'])
/** After these a verb is expected. */
const verbIsDue = new Set<ParticleClass>([
  'negation',
  'future',
  'past',
  'relative',
  'temporal',
  'conditional',
  'conjunction',
  'adverb',
  'pronoun',
])

/**
 * Decides whether a word that has a verb reading is a verb here. Masdars are often written like verbs (قتل، قصف، دعم):
 * a preposition, an open construct or a verb before it make it a noun, the beginning of a clause makes it a verb.
 */
function isVerb(tokens: readonly Token[], index: number, before: readonly Unit[]): boolean {
  const token = tokens[index]
  const readings = token?.word.readings ?? []
  const nominal = readings.find((reading) => reading.entries.some(isNominal))
  const verbal = verbReading(token)
  if (!verbal || !token) return false
  if (nominal?.definite) return false
  const previous = before.at(-1)
  const governed =
    previous?.kind === 'particle' && nounIsDue.has(previous.particle?.class ?? 'adverb') && !previous.particle?.pronoun
  if (!nominal) return !(governed && previous?.particle?.class !== 'quantifier')
  if (governed) return false
  // peeling fewer letters is the likelier reading: «وجه», not و + جه; «إعادة», not أعاد + ه
  if (readings.indexOf(nominal) < readings.indexOf(verbal)) return false
  if (readings.indexOf(nominal) > readings.indexOf(verbal)) return true
  if (token.word.surface.endsWith('ا') || token.word.surface.endsWith('ً'))
    return verbal.entries.some((entry) => entry.morphology?.number === 'dual')
  if (verbal.proclitics !== '' && verbal.proclitics !== 'ل')
    return previous?.kind !== 'noun' || verbal.proclitics.endsWith('س')
  if (!previous) return true
  if (clauseHasVerb(before) && verbal.proclitics === '') return false
  switch (previous.kind) {
    case 'mark':
      return true
    case 'particle':
      return (
        previous.particle?.class === 'complementizer' ||
        verbIsDue.has(previous.particle?.class ?? 'preposition') ||
        previous.particle?.pronoun === true
      )
    case 'verb':
      return previous.verb?.class === 'aspect'
    case 'name':
    case 'time':
      return previous.mention?.mention !== 'nominal' || previous.definite || previous.enclitic !== ''
    case 'adjective':
      return previous.definite
    case 'noun':
      return previous.definite || previous.enclitic !== ''
    case 'number':
      return false
  }
}

/** «أعلنت واشنطن سحب قواتها»: where the clause has its verb already, the next such word is a masdar. */
function clauseHasVerb(before: readonly Unit[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const unit = before[i]
    if (!unit || unit.kind === 'mark') return false
    if (unit.kind === 'particle' && unit.particle?.class !== 'preposition' && unit.particle?.class !== 'quantifier')
      return false
    if (unit.kind === 'verb') return unit.verb?.class !== 'aspect'
  }
  return false
}

const nominalKinds = new Set(['noun', 'adjective', 'agent', 'title', 'head', 'name', 'nationality'])

function isNominal(entry: Entry): boolean {
  return nominalKinds.has(entry.kind) || (entry.morphology !== undefined && entry.morphology.form !== 'verb')
}
