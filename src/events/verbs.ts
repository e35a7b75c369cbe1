import type { Entry, Morphology, Reading, Token, Word } from '../document.js'
import type { Valency } from '../lexicon/valency.js'
import { factOf } from '../text/facts.js'
import type { LightEntry, TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'

/** The verb readings of a word: what it can mean, and in which inflections. */
export interface Verbal {
  readonly triggers: readonly TriggerEntry[]
  readonly lights: readonly LightEntry[]
  /** Class of an ordinary verb: 'speech', 'modal', 'aspect' …; '' of an event verb. */
  readonly class: string
  /** What an ordinary verb governs. */
  readonly valency: Valency
  readonly lemma: string
  readonly morphologies: readonly Morphology[]
  readonly by: string
}

/** Whether a verb is read in one tense alone. */
export function isAlways(tense: Morphology['tense'], verb: Verbal | null): boolean {
  return verb?.morphologies.every((morphology) => morphology.tense === tense) ?? false
}

interface VerbEntry extends Entry {
  readonly kind: 'verb'
  readonly class: string
  readonly valency: Valency
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
    valency: ordinary?.valency ?? '',
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

/** The readings as a noun that a verb is written like. */
export const rivalsOf = factOf((word) => {
  const verbal = readingOf(word)
  return word.readings.filter(
    (reading) => reading.entries.some(isNominalEntry) && !(verbal && isOpenTa(reading, verbal)),
  )
})

/** «وصفها» is وصف + ها: no ta marbuta takes the alef of the accusative. */
function isOpenTa({ accusative, stem }: Reading, { enclitic }: Reading): boolean {
  return accusative && stem.endsWith('ه') && enclitic === 'ها'
}

/** How many letters a reading cuts off. */
export function peeled({ proclitics, enclitic, accusative }: Reading): number {
  return proclitics.length + enclitic.length + (accusative ? 1 : 0)
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
