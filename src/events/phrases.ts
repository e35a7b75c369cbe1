import type { ParticleEntry } from './particles.js'
import type { Unit } from './units.js'

/**
 * A noun phrase: «زعيم داعش أبو بكر البغدادي» has the head زعيم, the genitive داعش and the apposition أبو بكر البغدادي.
 */
export interface Phrase {
  /** Units, `first` inclusive to `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Where its first unit begins, an amount before the head included. */
  readonly start: number
  readonly head: Unit
  readonly genitive: Phrase | null
  readonly adjectives: readonly Unit[]
  readonly apposition: Phrase | null
  /** The number that counts the head, and the words that bound it: «أكثر من خمسة جنود». */
  readonly quantity: Quantity | null
  readonly definite: boolean
}

export interface Quantity {
  readonly value: number
  /** «أكثر من», «على الأقل» leave the top open, «نحو» both ends alike. */
  readonly bound: 'exact' | 'least' | 'about'
  readonly vague: boolean
  readonly start: number
  readonly end: number
}

/** A sentence as a row of elements: the units with noun phrases put together. `at` is the index of the first unit. */
export type Element =
  | {
      readonly kind: 'phrase'
      readonly phrase: Phrase
      readonly preposition: string
      readonly conjoined: boolean
      readonly at: number
    }
  | {
      readonly kind: 'verb' | 'time' | 'mark' | 'particle'
      readonly unit: Unit
      readonly conjoined: boolean
      readonly at: number
    }

export function particleOf(element: Element | undefined): ParticleEntry | null {
  return element?.kind === 'particle' ? element.unit.particle : null
}

/** The preposition that governs a phrase, '' for none and for other elements. */
export function prepositionBefore(element: Element | undefined): string {
  return element?.kind === 'phrase' ? element.preposition : ''
}

/** The preposition that an element is, '' for none or for one with its pronoun. */
export function prepositionOf(element: Element | undefined): string {
  const particle = particleOf(element)
  return particle?.class === 'preposition' && !particle.pronoun ? particle.lemma : ''
}

/** The unit that says who or what a phrase is: the name in apposition, else the head. */
export function identityOf(phrase: Phrase): Unit {
  return phrase.apposition ? identityOf(phrase.apposition) : phrase.head
}

/** The outermost part of a construct that is as asked. */
export function partThat(phrase: Phrase, fits: (part: Phrase) => boolean): Phrase | null {
  for (let part: Phrase | null = phrase; part; part = part.genitive) if (fits(part)) return part
  return null
}
