import type { Entry, Morphology, Reading, Token, Word } from '../document.js'
import { factOf } from '../text/facts.js'
import type { ParticleClass } from './particles.js'
import type { LightEntry, TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'
import { vowelledAs } from './vowels.js'

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

/** All verb readings of a word with the fewest letters peeled that its place and its vowels allow; null for none. */
export function verbOf({ word }: Token, previous?: Unit): Verbal | null {
  return jussiveParticles.has(previous?.particle?.lemma ?? '') ? verbalAfterJussive(word) : verbalOf(word)
}

const verbalOf = factOf((word) => readVerb(word, false))
const verbalAfterJussive = factOf((word) => readVerb(word, true))

function readVerb(word: Word, jussive: boolean): Verbal | null {
  const entries = fitting(verbEntries(readingOf(word)), word, jussive)
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

/**
 * Leaves out jussives without «لم» or its like («يقل» is no «يقول»), persons that a bare alef cannot write, and the
 * first and second person where the third is written alike: «نقل» is hardly «we dwindle».
 */
function fitting(entries: readonly Entry[], word: Word, jussive: boolean): readonly Entry[] {
  const joined = word.folded.startsWith('ل') || word.folded.startsWith('ول') || word.folded.startsWith('فل')
  const article = word.surface.startsWith('ال')
  const allowed = entries.filter(
    ({ morphology }) =>
      !(morphology?.mood === 'jussive' && !jussive && !joined) && !(article && morphology?.person === 1),
  )
  const third = allowed.filter(({ morphology }) => morphology?.person === 3)
  return third.length > 0 ? third : allowed
}

const jussiveParticles = new Set(['لم', 'لما', 'لا', 'إن لم', 'ما لم', 'ولا'])

export function verbReading(token: Token | undefined): Reading | null {
  return token ? readingOf(token.word) : null
}

/** The reading with the fewest letters peeled; «وعين» is rather «و» and «عين» than what women were aware of. */
const readingOf = factOf(({ readings }) => {
  const verbal = readings.filter((reading) => verbEntries(reading).length > 0)
  return verbal.find((reading) => !verbEntries(reading).every(isFemininePlural)) ?? verbal[0] ?? null
})

function isFemininePlural({ morphology }: Entry): boolean {
  return morphology?.gender === 'feminine' && morphology.number === 'plural'
}

/** «سيقتل» and «ليقتل» are present forms: no past carries these particles. */
function verbEntries(reading: Reading | null): Entry[] {
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
/** After these a noun stands, or a pronoun, and no verb of the past: «أن جنينها». */
const emphatic = new Set(['أن', 'إن', 'بأن', 'لأن', 'كأن'])

/**
 * Decides whether a word that has a verb reading is a verb here. Masdars are often written like verbs (قتل، قصف، دعم):
 * a preposition, an open construct or a verb before it make it a noun, the beginning of a clause makes it a verb.
 */
export function isVerb(tokens: readonly Token[], index: number, units: readonly Unit[]): boolean {
  const token = tokens[index]
  const verbal = verbReading(token)
  if (!verbal || !token) return false
  const before = withoutAside(units)
  const previous = before.at(-1)
  const verb = verbOf(token, previous)
  if (!verb) return false
  const past = verb.morphologies.every((morphology) => morphology.tense === 'past')
  const written = vowelledAs(token.word.surface, past)
  if (written === 'noun') return false
  const nominals = rivalsOf(token.word)
  // «التهم» is rather ال + تهم than «devoured»
  if (nominals.some(({ definite }) => definite)) return false
  const [nominal] = nominals
  if (isVerbCertain(previous) && verbal.proclitics === '') return true
  if (verb.morphologies.every(isDualPast) && !hasDualBefore(before)) return false
  const governed =
    previous?.kind === 'particle' &&
    nounIsDue.has(previous.particle?.class ?? 'adverb') &&
    !previous.particle?.pronoun &&
    !isThatAlone(before) &&
    !isWhoDidIt(before)
  if (!nominal) {
    // «نفت ذلك وأدانت»: a conjunction ends what was governed
    const bound = governed && previous?.particle?.class !== 'quantifier' && !conjunctions.includes(verbal.proclitics)
    return !bound && !isUnlistedNoun(verb, verbal, before)
  }
  if (governed || isAfterEmphatic(verb, previous)) return false
  // peeling fewer letters is the likelier reading: «وجه», not و + جه; «إعادة», not أعاد + ه
  if (peeled(nominal) < peeled(verbal)) return false
  if (peeled(nominal) > peeled(verbal) || written === 'verb') return true
  if (verbal.proclitics !== '' && verbal.proclitics !== 'ل')
    return previous?.kind !== 'noun' || verbal.proclitics.endsWith('س') || (closes(previous) && verbal.enclitic === '')
  if (!previous) return true
  if (clauseHasVerb(before) && verbal.proclitics === '') return false
  return mayPrecedeVerb(previous, before)
}

const conjunctions = ['و', 'ف']

/** «الجيش هو من أطلق النار»: after a pronoun «من» is who did it. */
function isWhoDidIt(before: readonly Unit[]): boolean {
  return before.at(-1)?.particle?.lemma === 'من' && before.at(-2)?.particle?.class === 'pronoun'
}

/** The readings as a noun that a verb is written like. */
const rivalsOf = factOf((word) => {
  const verbal = readingOf(word)
  return word.readings.filter(
    (reading) => reading.entries.some(isNominalEntry) && !(verbal && isOpenTa(reading, verbal)),
  )
})

/** «أثناء ذلك أعلن», «إلى ذلك قال»: nothing follows what a preposition governs already. */
function isThatAlone(before: readonly Unit[]): boolean {
  return before.at(-1)?.particle?.lemma === 'ذلك' && before.at(-2)?.particle?.class === 'preposition'
}

/** «وصفها» is وصف + ها: no ta marbuta takes the alef of the accusative. */
function isOpenTa({ accusative, stem }: Reading, { enclitic }: Reading): boolean {
  return accusative && stem.endsWith('ه') && enclitic === 'ها'
}

/** How many letters a reading cuts off. */
function peeled({ proclitics, enclitic, accusative }: Reading): number {
  return proclitics.length + enclitic.length + (accusative ? 1 : 0)
}

const closingMarks: Readonly<Record<string, string>> = { ')': '(', '-': '-' }
const longestAside = 8

/** «أعلنت سوريا -اليوم- رفضها»: what stood before an aside that has just ended. */
function withoutAside(units: readonly Unit[]): readonly Unit[] {
  const opening = closingMarks[units.at(-1)?.word ?? '']
  if (opening === undefined) return units
  for (let i = units.length - 2; i >= Math.max(0, units.length - longestAside); i--) {
    if (units[i]?.word === opening) return units.slice(0, i)
  }
  return units
}

export function isVerbDue(previous: Unit | undefined): boolean {
  return verbIsDue.has(previous?.particle?.class ?? 'preposition')
}

const certain = new Set(['الذي', 'التي', 'الذين', 'لم', 'لن', 'سوف', 'قد', 'لقد'])

/** «الضابط الذي قتله مسلحون»: nothing but a verb, though «قتلة» is a noun. */
function isVerbCertain(previous: Unit | undefined): boolean {
  return certain.has(previous?.particle?.lemma ?? '')
}

function mayPrecedeVerb(previous: Unit, before: readonly Unit[]): boolean {
  switch (previous.kind) {
    case 'mark':
      return true
    case 'particle':
      return previous.particle?.class === 'complementizer' || isVerbDue(previous) || previous.particle?.pronoun === true
    case 'verb':
      return isCopula(previous)
    case 'name':
    case 'time':
      return previous.mention?.mention !== 'nominal' || previous.definite || closes(previous)
    case 'adjective':
      return previous.definite
    case 'noun':
      // «عن عزمه خفض القوات»: behind a preposition a noun with a pronoun governs a masdar
      return previous.definite || (closes(previous) && !isGoverned(before))
    case 'number':
      return false
  }
}

/** «قائده قتل», «إن مسؤولا قتل»: nothing can follow in the genitive. */
/** Whether the last unit stands behind a preposition of its own word. */
function isGoverned(before: readonly Unit[]): boolean {
  const particle = before.at(-2)?.particle
  return particle?.class === 'preposition' && !particle.pronoun
}

function closes(unit: Unit): boolean {
  return unit.enclitic !== '' || unit.accusative || isOwned(unit)
}

/** «أحد جنوده قتل»: a word for people with a pronoun, which no verb has. */
function isOwned({ mention, form, first, last }: Unit): boolean {
  return mention?.mention === 'nominal' && last === first + 1 && (form?.readings[0]?.enclitic ?? '') !== ''
}

/** Nouns that no list holds look like verbs with a pronoun: «يهمل صحته», «أن جنينها», but «تدوينة نشرتها». */
function isUnlistedNoun(verb: Verbal, { enclitic }: Reading, before: readonly Unit[]): boolean {
  const previous = before.at(-1)
  if (enclitic === '' || !verb.morphologies.every((morphology) => morphology.tense === 'past')) return false
  if (previous?.kind === 'verb') return previous.verb?.class !== 'aspect'
  return isAfterEmphatic(verb, previous)
}

/** «إن دعم الحركة مستمر»: a noun, where «دعم» would be a verb of the past. */
function isAfterEmphatic({ morphologies }: Verbal, previous: Unit | undefined): boolean {
  if (!previous?.particle || previous.particle.pronoun || !emphatic.has(previous.particle.lemma)) return false
  return morphologies.every((morphology) => morphology.tense === 'past')
}

function isDualPast({ tense, number }: Morphology): boolean {
  return tense === 'past' && number === 'dual'
}

const dualWords = new Set(['هما', 'اللذان', 'اللذين', 'اللتان', 'اللتين'])

/** A verb of the dual past follows its subject («الطرفان اتفقا»): without two before it, «وفدا», «بدلا» are nouns. */
function hasDualBefore(before: readonly Unit[]): boolean {
  let names = 0
  let joined = false
  for (let i = before.length - 1; i >= 0; i--) {
    const unit = before[i]
    if (!unit) return false
    // «كانا يستقلان دراجة وأطلقا النار»
    if (unit.kind === 'verb') return unit.verb?.morphologies.some(({ number }) => number === 'dual') ?? false
    if (unit.particle ? dualWords.has(unit.particle.lemma) || unit.word.endsWith('هما') : isDualNoun(unit)) return true
    if (i === before.length - 1 && unit.mention) joined = unit.proclitics.startsWith('و')
    if (joined && unit.mention && ++names > 1) return true
  }
  return false
}

function isDualNoun(unit: Unit): boolean {
  return unit.kind !== 'mark' && unit.kind !== 'number' && (unit.word.endsWith('ان') || unit.word.endsWith('ين'))
}

/** «أعلنت واشنطن سحب قواتها»: where the clause has its verb already, the next such word is a masdar. */
function clauseHasVerb(before: readonly Unit[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const unit = before[i]
    if (!unit || unit.kind === 'mark') return false
    if (unit.kind === 'particle' && unit.particle?.class !== 'preposition' && unit.particle?.class !== 'quantifier')
      return false
    if (unit.kind === 'verb') return !isCopula(unit)
  }
  return false
}

/** «كان الجيش قصف» has a second verb, «تم قصف», «بدأ الجيش قصف» a masdar. */
function isCopula({ verb }: Unit): boolean {
  return verb?.lemma === 'كان' || verb?.lemma === 'ليس'
}

const nominalKinds = new Set(['noun', 'adjective', 'agent', 'title', 'head', 'name', 'nationality'])

export function isNominalEntry(entry: Entry): boolean {
  return nominalKinds.has(entry.kind) || (entry.morphology !== undefined && entry.morphology.form !== 'verb')
}

/** A word as the lexicon lists it, with nothing peeled: it wins over a particle with a letter before it, «فتحت», «فهم». */
export function isWholeVerb(token: Token | undefined): boolean {
  const reading = verbReading(token)
  return reading !== null && reading.proclitics === '' && reading.enclitic === ''
}
