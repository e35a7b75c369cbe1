import type { EventType } from '../record.js'
import type { Candidate } from './candidates.js'
import { endsClause, isComma, isSeparated } from './clauses.js'
import { type Element, type Phrase, partThat } from './phrases.js'
import { isActor } from './referents.js'
import { nounSlots, verbSlots } from './slots.js'

/**
 * Prepositions before the event that a deed is part of or done with, for the types whose events have parts: «استهدف السوق
 * بغارة», «ناقشا الملف خلال اجتماع».
 */
const inside: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  ASSAULT: ['ب', 'في'],
  CONSULT: ['في', 'خلال', 'أثناء', 'لدى'],
  PROTEST: ['في', 'خلال', 'ضمن'],
}
/** How far behind a protest its slogans and reasons are told. */
const farthestReason = 14

/**
 * The other word of the sentence that names the same happening more directly: the attack that a verb is said of («هجوم
 * استهدف حاجزا»), the one that it is done in or with («استهدف حاجزا بغارة»), the deed that a general noun is about («حادث
 * تفجير»), the protest that a participle tells the reason of («مظاهرة منددة بالقرار»).
 */
export function carrierOf(candidate: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return (
    candidates.find((other) => other.unit !== candidate.unit && carries(other, candidate)) ??
    candidates.findLast((other) => aims(other, candidate))
  )
}

function carries(carrier: Candidate, candidate: Candidate): boolean {
  if (tellsReasonOf(candidate, carrier) || isHeardAt(candidate, carrier) || isPurposeOf(candidate, carrier)) return true
  if (carrier.form === 'verb' || !isKin(carrier.entry.type, candidate.entry.type)) return false
  if (candidate.form === 'verb') {
    const { subject, prepositions } = verbSlots(candidate.elements, candidate.at)
    if (subject.some(isHeadedBy(carrier)) || describes(candidate, carrier)) return true
    return isVisit(carrier) === isVisit(candidate) && governs(prepositions, carrier)
  }
  if (carrier.at === candidate.at) return isWithin(candidate, carrier)
  return candidate.form === 'masdar' && isMeansOf(candidate, carrier)
}

const aim = 'استهدف'
/** How far behind an attack its target is told. */
const farthestAim = 14

/** «غارة نفذتها طائرات التحالف واستهدفت موكبا»: an attack before the verb did it, unless somebody else is its subject. */
function aims(attack: Candidate, { entry, form, elements, at }: Candidate): boolean {
  if (entry.lemma !== aim || form !== 'verb' || attack.entry.type !== 'ASSAULT' || attack.form === 'verb') return false
  if (attack.at >= at || at - attack.at > farthestAim || isSeparated(elements, attack.at, at)) return false
  const start = elements[at]?.kind === 'verb' ? elements[at].unit.start : 0
  const said = attack.light !== null && attack.light.at > attack.at
  return verbSlots(elements, at).subject.every(
    (phrase) =>
      !isActor(phrase) ||
      phrase.head.enclitic !== '' ||
      (phrase.start < start && (said || elements[at - 1]?.kind !== 'phrase')),
  )
}

/** «استخدمت الشرطة الغاز لتفريق المتظاهرين»: what force on a crowd is meant to do is no force beside it. */
function isPurposeOf(purpose: Candidate, { entry, at, elements }: Candidate): boolean {
  const mode = 'crowd-control'
  if (entry.mode !== mode || purpose.entry.mode !== mode || purpose.form === 'verb') return false
  const distance = purpose.at - at
  const element = elements[purpose.at]
  return distance > 0 && distance <= farthestReason && element?.kind === 'phrase' && element.preposition === 'ل'
}

/** «أسفر هجوم استهدف حاجزا عن …»: a clause right behind a noun without an article is about it. */
function describes({ elements, at }: Candidate, carrier: Candidate): boolean {
  const [before, verb] = [elements[at - 1], elements[at]]
  if (before?.kind !== 'phrase' || verb?.conjoined || carrier.unit.definite) return false
  return partThat(before.phrase, (part) => part.head === carrier.unit) !== null
}

/** Harm is told by the same words whether it was meant or not; otherwise one event is of one type. */
function isKin(one: EventType, other: EventType): boolean {
  return one === other || (isHarmful(one) && isHarmful(other))
}

export function isHarmful(type: EventType): boolean {
  return type === 'ASSAULT' || type === 'DISASTER'
}

function isHeadedBy({ unit }: Candidate): (phrase: Phrase) => boolean {
  return (phrase) => phrase.head === unit || phrase.genitive?.head === unit
}

function governs(prepositions: ReadonlyMap<string, readonly Phrase[]>, carrier: Candidate): boolean {
  const listed = inside[carrier.entry.type] ?? []
  return listed.some((preposition) => prepositions.get(preposition)?.some(isHeadedBy(carrier)))
}

/** «وصل إلى بغداد في زيارة», but «التقى الوزير خلال زيارته»: who visits meets people beside it. */
function isVisit({ entry }: Candidate): boolean {
  return entry.mode === 'visit'
}

/** «حادث تفجير», «حملة غارات»: the general noun joins the deed, «اجتماع الدورة»: else the inner noun joins the outer. */
function isWithin(candidate: Candidate, carrier: Candidate): boolean {
  const [outer, inner] = candidate.unit.first < carrier.unit.first ? [candidate, carrier] : [carrier, candidate]
  if (outer.genitive?.head !== inner.unit) return false
  const general = outer.entry.mode === null && inner.entry.mode !== null
  return candidate === (general ? outer : inner)
}

/** «هجوم باستخدام غاز السارين»: what an attack is done with. */
function isMeansOf(means: Candidate, { elements, at, unit, entry }: Candidate): boolean {
  const element = elements[at]
  if (element?.kind !== 'phrase' || entry.type !== 'ASSAULT') return false
  const phrase = partThat(element.phrase, ({ head }) => head === unit)
  return phrase !== null && (nounSlots(elements, at, phrase).prepositions.get('ب') ?? []).some(isHeadedBy(means))
}

const spoken = new Set<EventType>(['PROTEST', 'ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT'])

/** «تظاهروا احتجاجا على», «مسيرة منددة بـ», «اعتصموا مطالبين بـ»: why people protest is told by no event of its own. */
function tellsReasonOf(candidate: Candidate, { entry, at, elements }: Candidate): boolean {
  const distance = candidate.at - at
  if (entry.type !== 'PROTEST' || distance < 0 || distance > farthestReason) return false
  if (!spoken.has(candidate.entry.type) || !isAdverbial(candidate)) return false
  // «أعلن الحزب دعمه للمظاهرات، داعيا إلى …»: the speaker calls, not the protest
  if (isComma(elements[candidate.at - 1]) && isSaid(elements, at)) return false
  return !elements.slice(at + 1, candidate.at).some(isBoundary)
}

/** «مظاهرات تندد بالقرار», «احتجاجات طالبت بالإصلاح»: what a protest itself says. */
function isHeardAt(candidate: Candidate, carrier: Candidate): boolean {
  if (candidate.form !== 'verb' || carrier.form === 'verb') return false
  if (carrier.entry.type !== 'PROTEST' || !spoken.has(candidate.entry.type)) return false
  const { subject } = verbSlots(candidate.elements, candidate.at)
  return subject.some(isHeadedBy(carrier)) || describes(candidate, carrier)
}

/** Whether the nearest verb before an element is one of speech. */
function isSaid(elements: readonly Element[], at: number): boolean {
  const verb = elements.slice(0, at).findLast((element) => element.kind === 'verb')
  return verb?.kind === 'verb' && verb.unit.verb?.class === 'speech'
}

/** A participle, or a masdar in the accusative without an article or behind «ل»: «منددين», «احتجاجا», «للتنديد». */
function isAdverbial({ form, unit, elements, at }: Candidate): boolean {
  if (form === 'participle') return true
  const element = elements[at]
  if (form !== 'masdar' || element?.kind !== 'phrase') return false
  return element.preposition === 'ل' || (unit.accusative && element.preposition === '')
}

/** A verb of its own, unless it says that something was held («مظاهرة نظمتها النقابة احتجاجا على»). */
function isBoundary(element: Element): boolean {
  if (element.kind === 'verb') return (element.unit.verb?.triggers.length ?? 0) > 0
  return element.kind === 'mark' && endsClause(element)
}
