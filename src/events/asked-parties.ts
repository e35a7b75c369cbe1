import { isBare, loosely, resumedAfter } from './clauses.js'
import { hasAgent } from './doers.js'
import type { Frame } from './frame.js'
import { type Element, type Phrase, partThat } from './phrases.js'
import {
  type Armed,
  isArmed,
  isArmedKind,
  isCrowd,
  isOfficial,
  isParticipant,
  isPeople,
  isPlace,
  isSomebody,
  standsForPeople,
} from './referents.js'
import type { Slots } from './slots.js'

/** What a frame asks of the subject and the object of its word. */

type AskedSubject = NonNullable<Frame['subject']>
type AskedObject = NonNullable<Frame['object']>

/** Whether a verb has a subject of a kind; one left out may be anybody, but no event, official or armed man. */
export function isSubjectOf(asked: AskedSubject, slots: Slots, elements: readonly Element[]): boolean {
  const { subject } = slots
  if (isArmedKind(asked)) return isDoneByArmed(asked, slots, elements)
  switch (asked) {
    case 'participant':
      return subject.length === 0 || subject.some(isParticipant) || isOfPeople(slots, elements)
    case 'crowd':
      return subject.some(isCrowd) || goesOnAbout(isCrowd, elements, slots.at)
    case 'official':
      return subject.some(isOfficial)
    case 'event':
      return subject.some((phrase) => phrase.head.event !== null)
  }
}

/**
 * «المنحرفون الذين هجموا»: of things no verb stands in the masculine plural. A particle is no subject: «آخر الذين أنقذوا».
 */
function isOfPeople({ subject, at }: Slots, elements: readonly Element[]): boolean {
  const verb = elements[at]
  if (verb?.kind !== 'verb' || subject.every(({ head }) => head.kind === 'particle')) return false
  return (
    verb.unit.verb?.morphologies.every(({ number, gender }) => number === 'plural' && gender === 'masculine') ?? false
  )
}

function isDoneByArmed(armed: Armed, slots: Slots, elements: readonly Element[]): boolean {
  const fits = isArmed(armed)
  if (slots.subject.some(fits) || hasAgent(slots, fits)) return true
  return slots.subject.length === 0 && goesOnAbout(fits, elements, slots.at)
}

const farthestCrowd = 20

/** A verb of many takes up those who were named before it: «… وأشعلوا النيران». */
function goesOnAbout(isMeant: (phrase: Phrase) => boolean, elements: readonly Element[], at: number): boolean {
  const verb = elements[at]
  if (verb?.kind !== 'verb' || !verb.unit.verb?.morphologies.every(({ number }) => number === 'plural')) return false
  for (let i = at - 1; i >= Math.max(0, at - farthestCrowd); i--) {
    const element = elements[i]
    // «تفريق المتظاهرين الذين عرقلوا»
    if (element?.kind === 'phrase' && partThat(element.phrase, isMeant)) return true
  }
  return false
}

/** Whether a verb has an object of a kind. */
export function isObjectOf(asked: AskedObject, slots: Slots, elements: readonly Element[]): boolean {
  switch (asked) {
    case 'participant':
      return slots.pronoun !== '' || isDoneToSomebody(slots, elements)
    case 'place':
      return isDoneToPlace(slots, elements)
    case 'people':
      return standsForPeople(slots.pronoun) || slots.object.some(isPeople)
  }
}

/** Its object or, where that is nobody, somebody after it in its clause: «أوقفت المواطن فرحات علي». */
function isDoneToSomebody({ object, subject, at, to }: Slots, elements: readonly Element[]): boolean {
  if (object.some(isParticipant)) return true
  if (object.length === 0 && subject.length === 0) return false
  return elements
    .slice(at + 1, loosely(elements, to))
    .some((element) => isBare(element) && !subject.includes(element.phrase) && isSomebody(element.phrase))
}

const farthestNamed = 8

/** The object is a place, or a pronoun for one that was named before: «مدينة سقطت العام الماضي واستعادها الجيش». */
function isDoneToPlace({ object, prepositions, pronoun, at }: Slots, elements: readonly Element[]): boolean {
  if ([...object, ...(prepositions.get('إلى') ?? [])].some(isPlace)) return true
  return (
    pronoun === 'ها' &&
    elements
      .slice(Math.max(0, at - farthestNamed), at)
      .some((element) => element.kind === 'phrase' && isPlace(element.phrase))
  )
}

/** A participle governs an object of its own: «متهما القوات بـ». */
export function isObjectOfParticiple(
  asked: AskedObject,
  slots: Slots,
  elements: readonly Element[],
  part: Phrase,
): boolean {
  return isOwnObject(asked, slots, part) || objectOf(slots, elements).some(objects[asked])
}

/** Its object, also behind a comma that follows an aside: «متهما في الوقت نفسه، القوات بـ». */
function objectOf({ object, to }: Slots, elements: readonly Element[]): readonly Phrase[] {
  const resumed = object.length === 0 ? resumedAfter(elements, to) : null
  return resumed ? [resumed] : object
}

/** A masdar has its object behind «ل» where another stands in the genitive: «اتهام الوزير للقوات». */
export function isObjectOfMasdar(asked: AskedObject, slots: Slots, part: Phrase): boolean {
  return isOwnObject(asked, slots, part) || (slots.prepositions.get('ل') ?? []).some(objects[asked])
}

/** The pronoun or the genitive of a noun. */
function isOwnObject(asked: AskedObject, { pronoun }: Slots, { genitive }: Phrase): boolean {
  if (asked === 'people' ? standsForPeople(pronoun) : pronoun !== '') return true
  return genitive !== null && objects[asked](genitive)
}

/** What an object can be asked to be. */
const objects: Readonly<Record<AskedObject, (phrase: Phrase) => boolean>> = {
  participant: isParticipant,
  place: isPlace,
  people: isPeople,
}
