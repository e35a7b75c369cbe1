import type { Mention, Reading, Timex, Word } from '../document.js'
import { unfoldedLength } from '../text/letters.js'
import type { NumberPhrase } from '../text/numbers.js'
import type { ParticleEntry } from './particles.js'
import type { LightEntry, TriggerEntry } from './triggers.js'
import type { Verbal } from './verbs.js'

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

/** The folded word without its attached particles: «والهجوم» → الهجوم. */
export function hostOf({ word, proclitics }: Unit): string {
  return word.slice(proclitics.length)
}

/** Where the word begins in the text after its attached particles and their vowels: 2 units into «وَقَطَعَ». */
export function hostStart({ start, surface, proclitics }: Unit): number {
  return start + unfoldedLength(surface, proclitics.length)
}

/** The folded word without its pronoun: «منشوراتهم» → منشورات. */
export function ownedWord({ word, enclitic }: Unit): string {
  return enclitic === '' ? word : word.slice(0, word.length - enclitic.length)
}
