import { isObjectOf, isObjectOfMasdar, isObjectOfParticiple, isSubjectOf } from './asked-parties.js'
import { hasPreposition } from './asked-prepositions.js'
import { isBare, isNegated } from './clauses.js'
import { isDeedOf, isMasdarOf } from './doers.js'
import { isFormOf } from './forms.js'
import { isCarried, isUndertakenBy } from './light-verbs.js'
import { indexOf, listedFrom } from './listed.js'
import { type Element, type Phrase, particleOf } from './phrases.js'
import { isArmed, isArmedKind, isCrowd, isNamedPerson } from './referents.js'
import type { Slots } from './slots.js'
import type { TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'
import { isAlways } from './verbs.js'

/** Whether what a frame asks of the text around its word holds; see `Frame` for what it can ask. */

export function verbConditionsHold(
  { conditions, lemma }: TriggerEntry,
  slots: Slots,
  elements: readonly Element[],
  headline: boolean,
): boolean {
  const { preposition, subject, object, tense, negated, unless } = conditions
  const { at } = slots
  if (negated && !isNegated(elements, at)) return false
  if (tense === 'future' && !looksAhead(elements, at)) return false
  if (lemma === 'دعا' && namesSomebody(elements, slots)) return false
  if (tense === 'told' && !headline && isPresent(elements, at) && !looksAhead(elements, at)) return false
  if (preposition && !hasPreposition(preposition, slots, elements, true)) return false
  if (subject && !isSubjectOf(subject, slots, elements)) return false
  if (object && !isObjectOf(object, slots, elements)) return false
  return !(unless && followedBy(elements, at, unless))
}

/** The same for a noun, which heads a part of its phrase. */
export function nounConditionsHold(
  entry: TriggerEntry,
  slots: Slots,
  elements: readonly Element[],
  part: Phrase,
): boolean {
  const { preposition, unless, object, subject, owned, carried, dated, negated } = entry.conditions
  const { at } = slots
  const form = entry.morphology?.form
  const participle = form === 'participle'
  if (owned && !participle && part.head.enclitic === '') return false
  if (negated && !isNegated(elements, at)) return false
  if (carried && !isCarried(carried, elements, at, part)) return false
  if (dated && !isDated(elements[at + 1])) return false
  if (preposition && !hasPreposition(preposition, slots, elements, participle)) return false
  if (subject === 'crowd' && !isOfCrowd(part, elements, at)) return false
  if (isArmedKind(subject) && !(form === 'noun' ? isDeedOf : isMasdarOf)(isArmed(subject), slots, part, elements))
    return false
  if (object && participle && !isObjectOfParticiple(object, slots, elements, part)) return false
  if (object && form === 'masdar' && !isObjectOfMasdar(object, slots, part)) return false
  return !(unless && followedBy(elements, at, unless))
}

/** «إحراق المتظاهرين للسيارات», «قام متظاهرون بإحراق سيارات». */
function isOfCrowd({ genitive }: Phrase, elements: readonly Element[], at: number): boolean {
  return (genitive !== null && isCrowd(genitive)) || isUndertakenBy(isCrowd, elements, at)
}

const digit = /\p{Nd}/u

/** A date with a number stands right after the word: «حرب عام 1948», «عمليات 11 سبتمبر», not «الحرب أمس». */
function isDated(next: Element | undefined): boolean {
  if (next?.kind !== 'time') return false
  const { time, surface } = next.unit
  return (time?.kind === 'date' || time?.kind === 'range') && digit.test(surface)
}

/** «رجل يدعى سالم»: the passive of «دعا» in the present only says what somebody is called, but for «يدعى إلى». */
function namesSomebody(elements: readonly Element[], { at, passive, prepositions }: Slots): boolean {
  const [verb, next] = [elements[at], elements[at + 1]]
  if (verb?.kind !== 'verb' || !called.has(verb.unit.word)) return false
  if (!prepositions.has('إلى')) return true
  return passive && isBare(next) && isNamedPerson(next.phrase)
}

const called = new Set(['يدعي', 'تدعي'])

/** «يسيطر», but not «لم يسيطر», which is past. */
function isPresent(elements: readonly Element[], at: number): boolean {
  const verb = elements[at]
  if (verb?.kind !== 'verb' || isAfter(past, elements, at)) return false
  return isAlways('present', verb.unit.verb)
}

const past = new Set(['لم'])
const ahead = new Set(['سوف', 'لن'])

function looksAhead(elements: readonly Element[], at: number): boolean {
  const verb = elements[at]
  if (verb?.kind === 'verb' && verb.unit.proclitics.endsWith('س')) return true
  return isAfter(ahead, elements, at)
}

function isAfter(particles: ReadonlySet<string>, elements: readonly Element[], at: number): boolean {
  return particles.has(particleOf(elements[at - 1])?.lemma ?? '')
}

/**
 * Whether one of the words stands in the phrase of the trigger or right after it in its clause, those of several words in
 * a row, which may begin with the trigger: «طالب جامعة».
 */
function followedBy(elements: readonly Element[], at: number, words: readonly string[]): boolean {
  const index = indexOf(words)
  const units = unitsAfter(elements, at)
  const own = elements[at]?.kind === 'verb' ? 1 : 0
  return units.some(({ form }, i) => {
    const phrases = form === null ? [] : listedFrom(index, form)
    return phrases.some(
      (phrase) =>
        (i >= own || phrase.words.length > 1) &&
        phrase.words.every((word, k) => k === 0 || isFormOf(units[i + k]?.word ?? '', word)),
    )
  })
}

const farthestCondition = 5

/** The words of the trigger, of its phrase and of the elements after it up to the next verb that does not depend on it. */
function unitsAfter(elements: readonly Element[], at: number): Unit[] {
  const units: Unit[] = []
  for (let i = at; i < Math.min(elements.length, at + farthestCondition); i++) {
    const element = elements[i] as Element
    // «استبعد أن يكون»
    if (i > at && element.kind === 'verb' && elements[i - 1]?.kind !== 'particle') break
    if (element.kind === 'phrase') {
      for (let part: Phrase | null = element.phrase; part; part = part.genitive) units.push(part.head)
      for (let part: Phrase | null = element.phrase; part; part = part.genitive) units.push(...part.adjectives)
    } else units.push(element.unit)
  }
  return units
}
