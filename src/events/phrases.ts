import {
  attachedPreposition,
  isNominal,
  isOffice,
  isProper,
  isQuantity,
  parsePhrase,
  startsPhrase,
} from './construct.js'
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

/** A sentence as a row of elements: the units with noun phrases put together. */
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

/** Puts the units of a sentence together. `at` is the index of the element's first unit. */
export function elementsOf(sentence: readonly Unit[]): Element[] {
  const units = dropScareQuotes(sentence)
  const elements: Element[] = []
  let preposition = ''
  let i = 0
  while (i < units.length) {
    const unit = units[i]
    if (!unit) break
    const conjoined = unit.proclitics.startsWith('و') || unit.proclitics.startsWith('ف')
    if (
      isNominal(unit) ||
      (isQuantity(unit) && (startsPhrase(units, i) || standsAlone(unit))) ||
      isFreeRelative(units, i)
    ) {
      const phrase = isNominal(unit) || isQuantity(unit) ? parsePhrase(units, i) : pronounPhrase(unit, i)
      elements.push({ kind: 'phrase', phrase, preposition: attachedPreposition(unit) || preposition, conjoined, at: i })
      preposition = ''
      i = phrase.last
      continue
    }
    preposition = ''
    if (unit.kind === 'particle' && unit.particle?.class === 'preposition' && !unit.particle.pronoun) {
      preposition = unit.particle.lemma
      elements.push({ kind: 'particle', unit, conjoined, at: i })
    } else if (unit.kind === 'verb' || unit.kind === 'time' || unit.kind === 'mark') {
      elements.push({ kind: unit.kind, unit, conjoined, at: i })
    } else {
      elements.push({ kind: 'particle', unit, conjoined, at: i })
      // «في هذه المدينة»: the demonstrative does not end the preposition's reach
      const previous = elements.at(-2)
      if (unit.particle?.class === 'demonstrative') preposition = prepositionOf(previous)
    }
    i++
  }
  return joinAppositions(elements)
}

/** Amounts that are somebody by themselves: «ألقت القبض على آخر». */
const pronominal = new Set(['آخر', 'البعض', 'الكثير', 'العديد', 'الجميع', 'المزيد', 'أحد'])

function standsAlone(unit: Unit): boolean {
  return pronominal.has(unit.particle?.lemma ?? '')
}

/** «اتهم الوزير ما وصفها بالميليشيات»: «ما» stands for a noun after a noun and before a verb. */
function isFreeRelative(units: readonly Unit[], index: number): boolean {
  if (units[index]?.word !== 'ما') return false
  const [before, after] = [units[index - 1], units[index + 1]]
  if (after?.kind !== 'verb' || after.verb?.class === 'aspect') return false
  return before?.kind === 'verb' || isNominal(before)
}

function pronounPhrase(unit: Unit, first: number): Phrase {
  const head: Unit = { ...unit, listed: true }
  const { start } = unit
  return {
    first,
    last: first + 1,
    start,
    head,
    genitive: null,
    adjectives: [],
    apposition: null,
    quantity: null,
    definite: true,
  }
}

const openingQuotes: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', "'": "'" }
const longestQuotedName = 4

/** Leaves out the marks around a quoted name or word, which are no speech: احتجزت «إسرائيل» خمسة. */
function dropScareQuotes(units: readonly Unit[]): Unit[] {
  const dropped = new Set<number>()
  units.forEach((unit, i) => {
    const closing = unit.kind === 'mark' && !dropped.has(i) ? openingQuotes[unit.word] : undefined
    if (closing === undefined) return
    for (let j = i + 1; j <= i + 1 + longestQuotedName; j++) {
      const other = units[j]
      if (!other || other.kind === 'verb') return
      if (other.kind !== 'mark') continue
      if (other.word === closing && j > i + 1) dropped.add(i).add(j)
      return
    }
  })
  return units.filter((_, i) => !dropped.has(i))
}

const commas = new Set(['،', ','])

/** «الناطق باسم الحكومة، علي الدباغ، إن …», «المتحدث باسم الوزارة حسام زكي»: a name that says who a description is. */
function joinAppositions(elements: readonly Element[]): Element[] {
  const joined: Element[] = []
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element
    const name = element.kind === 'phrase' ? nameAfter(elements, i, element.phrase) : null
    if (element.kind === 'phrase' && name) {
      joined.push(
        { ...element, phrase: { ...element.phrase, apposition: name.phrase } },
        ...elements.slice(i + 1, name.from),
      )
      i = name.to - 1
    } else joined.push(element)
  }
  return joined
}

/** The name that belongs to a description: after a comma, or after the phrase of «باسم»; elements from–to hold it. */
function nameAfter(
  elements: readonly Element[],
  at: number,
  description: Phrase,
): { phrase: Phrase; from: number; to: number } | null {
  if (description.apposition || isProper(description.head)) return null
  const office =
    elements[at + 1]?.kind === 'particle' && elements[at + 2]?.kind === 'phrase' && isOffice(description.head)
  const bare = isOffice(description.head) && description.definite ? bareNameAfter(elements, at) : null
  const named = bare === null ? undefined : elements[bare]
  if (bare !== null && named?.kind === 'phrase') return { phrase: named.phrase, from: bare, to: bare + 1 }
  const from = office ? at + 3 : at + 1
  const name = elements[from + 1]
  if (isComma(elements[from]) && name?.kind === 'phrase' && isPersonName(name)) {
    const closed = isComma(elements[from + 2])
    if (closed || isOffice(description.head)) return { phrase: name.phrase, from, to: closed ? from + 3 : from + 2 }
  }
  return null
}

const farthestName = 4

/** «مسؤول العلاقات في الحكومة فلان»: a bare name behind the prepositional phrases of an office. */
function bareNameAfter(elements: readonly Element[], at: number): number | null {
  for (let i = at + 1; i <= at + farthestName; i++) {
    const element = elements[i]
    if (element?.kind === 'phrase' && element.preposition === '') return i > at + 1 && isPersonName(element) ? i : null
    const governs = element?.kind === 'phrase' || prepositionOf(element) !== ''
    if (!governs) return null
  }
  return null
}

function isPersonName(element: Extract<Element, { kind: 'phrase' }>): boolean {
  const { mention } = element.phrase.head
  return element.preposition === '' && !element.conjoined && mention?.type === 'PERSON' && mention.mention === 'name'
}

function isComma(element: Element | undefined): boolean {
  return element?.kind === 'mark' && commas.has(element.unit.word)
}

function prepositionOf(element: Element | undefined): string {
  const particle = particleOf(element)
  return particle?.class === 'preposition' && !particle.pronoun ? particle.lemma : ''
}

/** The unit that says who or what a phrase is: the name in apposition, else the head. */
export function identityOf(phrase: Phrase): Unit {
  return phrase.apposition ? identityOf(phrase.apposition) : phrase.head
}
