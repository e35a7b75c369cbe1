import { hasPreposition } from './asked-prepositions.js'
import { isBare, isComma, isNegated, loosely } from './clauses.js'
import { hasAgent, isDeedOf, isMasdarOf } from './doers.js'
import { isFormOf } from './forms.js'
import type { Frame } from './frame.js'
import { indexOf, listedFrom } from './listed.js'
import { type Element, type Phrase, particleOf } from './phrases.js'
import {
  type Armed,
  isArmed,
  isCrowd,
  isOfficial,
  isParticipant,
  isPeople,
  isPlace,
  isSomebody,
  standsForPeople,
} from './referents.js'
import type { Slots } from './slots.js'
import type { TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'
import { isAlways } from './verbs.js'

/** Whether what a frame asks of the text around its word holds; see `Frame` for what it can ask. */

export function verbConditionsHold(
  { conditions, lemma }: TriggerEntry,
  slots: Slots,
  elements: readonly Element[],
  at: number,
  headline: boolean,
): boolean {
  const { preposition, subject, object, tense, negated, unless } = conditions
  if (negated && !isNegated(elements, at)) return false
  if (tense === 'future' && !looksAhead(elements, at)) return false
  if (lemma === 'دعا' && namesSomebody(elements, at, slots)) return false
  if (tense === 'told' && !headline && isPresent(elements, at) && !looksAhead(elements, at)) return false
  if (preposition && !hasPreposition(preposition, slots, elements, at, true)) return false
  if (subject === 'participant' && slots.subject.length > 0 && !slots.subject.some(isParticipant)) return false
  if (subject === 'crowd' && !isDoneByCrowd(slots, elements, at)) return false
  if (subject === 'official' && !slots.subject.some(isOfficial)) return false
  if (isArmedKind(subject) && !isDoneByArmed(subject, slots, elements, at)) return false
  if (subject === 'event' && !slots.subject.some((phrase) => phrase.head.event !== null)) return false
  if (object === 'participant' && slots.pronoun === '' && !hasObject(slots, elements, at)) return false
  if (object === 'place' && !isDoneToPlace(slots, elements, at)) return false
  if (object === 'people' && !standsForPeople(slots.pronoun) && !slots.object.some(isPeople)) return false
  return !(unless && followedBy(elements, at, unless))
}

export function nounConditionsHold(
  entry: TriggerEntry,
  slots: Slots,
  elements: readonly Element[],
  at: number,
  part: Phrase,
): boolean {
  const { preposition, unless, object, subject, owned, dated } = entry.conditions
  const participle = entry.morphology?.form === 'participle'
  if (owned && !participle && part.head.enclitic === '') return false
  if (dated && !isDated(elements[at + 1])) return false
  if (preposition && !hasPreposition(preposition, slots, elements, at, participle)) return false
  if (subject === 'crowd' && !(part.genitive && isCrowd(part.genitive))) return false
  if (
    isArmedKind(subject) &&
    !(entry.morphology?.form === 'noun' ? isDeedOf : isMasdarOf)(isArmed(subject), slots, part, elements, at)
  )
    return false
  const known = object === 'people' ? standsForPeople(slots.pronoun) : slots.pronoun !== ''
  if (object && (participle || entry.morphology?.form === 'masdar') && !known) {
    const own = part.genitive ? [part.genitive] : []
    // «متهما القوات بـ»: a participle governs an object, a masdar has it behind «ل»
    const targets = [...own, ...(participle ? objectOf(slots, elements) : (slots.prepositions.get('ل') ?? []))]
    if (!targets.some(objects[object])) return false
  }
  return !(unless && followedBy(elements, at, unless))
}

function isArmedKind(subject: Frame['subject']): subject is Armed {
  return subject === 'gunmen' || subject === 'forces' || subject === 'fighters'
}

const digit = /\p{Nd}/u

/** A date with a number stands right after the word: «حرب عام 1948», «عمليات 11 سبتمبر», not «الحرب أمس». */
function isDated(next: Element | undefined): boolean {
  if (next?.kind !== 'time') return false
  const { time, surface } = next.unit
  return (time?.kind === 'date' || time?.kind === 'range') && digit.test(surface)
}

/** The object of a participle, also behind a comma that follows an aside: «متهما في الوقت نفسه، القوات بـ». */
function objectOf(slots: Slots, elements: readonly Element[]): readonly Phrase[] {
  if (slots.object.length > 0 || !isComma(elements[slots.to])) return slots.object
  const next = elements[slots.to + 1]
  return isBare(next) && !next.conjoined ? [next.phrase] : []
}

/** Its object or, where that is nobody, somebody after it in its clause: «أوقفت المواطن فرحات علي». */
function hasObject(slots: Slots, elements: readonly Element[], at: number): boolean {
  if (slots.object.some(isParticipant)) return true
  if (slots.object.length === 0 && slots.subject.length === 0) return false
  return elements
    .slice(at + 1, loosely(elements, slots.to))
    .some((element) => isBare(element) && !slots.subject.includes(element.phrase) && isSomebody(element.phrase))
}

/** «رجل يدعى سالم»: the passive of «دعا» in the present only says what somebody is called, but for «يدعى إلى». */
function namesSomebody(elements: readonly Element[], at: number, { passive, prepositions }: Slots): boolean {
  const [verb, next] = [elements[at], elements[at + 1]]
  if (verb?.kind !== 'verb' || !called.has(verb.unit.word)) return false
  if (!prepositions.has('إلى')) return true
  if (!passive || !isBare(next)) return false
  const { mention } = next.phrase.head
  return mention?.type === 'PERSON' && mention.mention === 'name'
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

const farthestCrowd = 20
const farthestNamed = 8

/** A crowd is the subject, or a verb of many without a subject of its own goes on about one: «… وأشعلوا النيران». */
function isDoneByCrowd({ subject }: Slots, elements: readonly Element[], at: number): boolean {
  return subject.some(isCrowd) || goesOnAbout(isCrowd, elements, at)
}

/** A verb of many takes up those who were named before it. */
function goesOnAbout(isMeant: (phrase: Phrase) => boolean, elements: readonly Element[], at: number): boolean {
  const verb = elements[at]
  if (verb?.kind !== 'verb' || !verb.unit.verb?.morphologies.every(({ number }) => number === 'plural')) return false
  for (let i = at - 1; i >= Math.max(0, at - farthestCrowd); i--) {
    const element = elements[i]
    if (element?.kind === 'phrase' && isMeant(element.phrase)) return true
  }
  return false
}

function isDoneByArmed(armed: Armed, slots: Slots, elements: readonly Element[], at: number): boolean {
  const fits = isArmed(armed)
  if (slots.subject.some(fits) || hasAgent(slots, fits)) return true
  return slots.subject.length === 0 && goesOnAbout(fits, elements, at)
}

/** The object is a place, or a pronoun for one that was named before: «مدينة سقطت العام الماضي واستعادها الجيش». */
function isDoneToPlace({ object, prepositions, pronoun }: Slots, elements: readonly Element[], at: number): boolean {
  if ([...object, ...(prepositions.get('إلى') ?? [])].some(isPlace)) return true
  return (
    pronoun === 'ها' &&
    elements
      .slice(Math.max(0, at - farthestNamed), at)
      .some((element) => element.kind === 'phrase' && isPlace(element.phrase))
  )
}

/** What an object can be asked to be. */
const objects: Readonly<Record<NonNullable<Frame['object']>, (phrase: Phrase) => boolean>> = {
  participant: isParticipant,
  place: isPlace,
  people: isPeople,
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
