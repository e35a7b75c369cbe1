import { isComma } from './clauses.js'
import { isFormOf } from './complement.js'
import { type Element, identityOf, type Phrase } from './phrases.js'
import type { Slots } from './slots.js'
import type { TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'

/** Whether what a frame asks of the text around its word holds; see `Frame` for what it can ask. */

export function verbConditionsHold(
  { conditions }: TriggerEntry,
  slots: Slots,
  elements: readonly Element[],
  at: number,
): boolean {
  const { preposition, subject, object, unless } = conditions
  if (preposition && !hasPreposition(preposition, slots, elements, at)) return false
  if (subject === 'participant' && slots.subject.length > 0 && !slots.subject.some(isParticipant)) return false
  if (subject === 'event' && !slots.subject.some((phrase) => phrase.head.event !== null)) return false
  if (object === 'participant' && slots.pronoun === '' && !slots.object.some(isParticipant)) return false
  if (object === 'place' && !slots.object.some(isPlace)) return false
  return !(unless && followedBy(elements, at, unless))
}

export function nounConditionsHold(
  entry: TriggerEntry,
  slots: Slots,
  elements: readonly Element[],
  at: number,
  part: Phrase,
): boolean {
  const { preposition, unless, object } = entry.conditions
  if (preposition && !hasPreposition(preposition, slots, elements, at)) return false
  if (object && entry.morphology?.form === 'masdar' && slots.pronoun === '') {
    const targets = [...(part.genitive ? [part.genitive] : []), ...(slots.prepositions.get('ل') ?? [])]
    if (!targets.some(object === 'place' ? isPlace : isParticipant)) return false
  }
  return !(unless && followedBy(elements, at, unless))
}

/**
 * One of the prepositions stands in the reach of the trigger: with a phrase, with a pronoun («أفرج عنهم», «دعت إليها»),
 * or behind the comma that ends the reach («أفرجت الأسبوع الماضي، عن فرنسية»).
 */
function hasPreposition(words: readonly string[], slots: Slots, elements: readonly Element[], at: number): boolean {
  if (words.some((word) => slots.prepositions.has(word))) return true
  const last = isComma(elements[slots.to]) ? slots.to + 1 : slots.to - 1
  for (let i = at + 1; i <= last; i++) {
    const element = elements[i]
    if (element?.kind !== 'particle' || element.conjoined || element.unit.particle?.class !== 'preposition') continue
    if (words.includes(element.unit.particle.lemma)) return true
  }
  return false
}

/** Somebody named or described, or an amount of people: «أوقفت ثلاثة». */
function isParticipant(phrase: Phrase): boolean {
  return identityOf(phrase).mention !== null || phrase.quantity !== null
}

/** A named place, or a word for one: «استعاد الجيش المدينة». */
function isPlace(phrase: Phrase): boolean {
  return [phrase.head, phrase.genitive?.head, phrase.apposition?.head].some(
    (unit) => unit !== undefined && (unit.place || unit.mention?.type === 'PLACE'),
  )
}

/** Whether one of the words stands in the phrase of the trigger or right after it. */
function followedBy(elements: readonly Element[], at: number, words: readonly string[]): boolean {
  const next = elements.slice(at, at + 5)
  return next.some((element) => {
    if (!element) return false
    if (element.kind !== 'phrase') return element !== elements[at] && words.includes(element.unit.word)
    for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
      const units = [part.head, ...part.adjectives]
      if (units.some((unit) => words.includes(unit.word) || isOneOf(unit, words))) return true
    }
    return false
  })
}

function isOneOf(unit: Unit, words: readonly string[]): boolean {
  return words.some((word) => isFormOf(unit.word, word.split(' ')[0] ?? word))
}
