import type { Document, Morphology, Sentence } from '../document.js'
import type { EventType } from '../record.js'
import { loosely } from './clauses.js'
import { type Complement, complementBefore, findComplement } from './complement.js'
import { nounConditionsHold, verbConditionsHold } from './conditions.js'
import type { Roles } from './frame.js'
import { type Element, type Phrase, particleOf } from './phrases.js'
import { isBody } from './referents.js'
import { eventNouns, nounSlots, type Slots, verbSlots } from './slots.js'
import type { TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'

/** A trigger in its sentence with the phrases around it: an event in the making. */
export interface Candidate {
  readonly sentence: Sentence
  readonly elements: readonly Element[]
  /** Index of the element that holds the trigger. */
  readonly at: number
  readonly unit: Unit
  readonly entry: TriggerEntry
  readonly form: 'verb' | 'masdar' | 'participle' | 'noun'
  readonly morphology: Morphology | null
  readonly slots: Slots
  /** The genitive of a noun, or of the complement of a verb. */
  readonly genitive: Phrase | null
  readonly adjectives: readonly Unit[]
  readonly complement: Complement | null
  /** The type of the demand, threat, refusal or promise whose content it may only be. */
  readonly contentOf: EventType | null
  /** The light verb that carries it, as an element. */
  readonly light: {
    readonly at: number
    readonly unit: Unit
    readonly lends: Roles
    readonly by: string
    readonly slots: Slots
  } | null
}

/**
 * All triggers of a sentence whose conditions hold, in the order of the text. `told` is the type of the last attack or
 * accident before it, which «الحادث» takes up.
 */
export function findCandidates(
  document: Document,
  elements: readonly Element[],
  sentence: Sentence,
  told: EventType | null = null,
): Candidate[] {
  const found: Candidate[] = []
  elements.forEach((element, at) => {
    if (element.kind === 'verb') {
      const candidate = verbCandidate(document, elements, at, element.unit, sentence)
      if (candidate) found.push(candidate)
    } else if (element.kind === 'phrase') {
      for (const part of eventNouns(element.phrase)) {
        const candidate = nounCandidate(document, elements, at, part, sentence, told)
        if (candidate) found.push(candidate)
      }
    }
  })
  // «ألقت القبض»: the words of a complement are no events of their own
  return found.filter((candidate) => !found.some((other) => contains(other, candidate)))
}

/** «فرقت الشرطة مظاهرة»: what force put an end to is an event beside it. */
function contains({ complement, entry, form }: Candidate, other: Candidate): boolean {
  const ends = entry.mode === 'crowd-control' && form === 'verb' && other.entry.type === 'PROTEST'
  if (!complement || ends) return false
  return complement.first <= other.unit.first && other.unit.last <= complement.last
}

/** How many words after a verb, and after a noun, its complement may begin. */
const verbReach = 9
const nounReach = 5

function verbCandidate(
  document: Document,
  elements: readonly Element[],
  at: number,
  unit: Unit,
  sentence: Sentence,
): Candidate | null {
  if (!unit.verb || unit.verb.triggers.length === 0) return null
  const slots = verbSlots(elements, at)
  const reach = { first: unit.last, last: Math.min(unit.last + verbReach, endOfReach(elements, slots, sentence)) }
  let best: Candidate | null = null
  let most = -1
  for (const entry of unit.verb.triggers) {
    const { complement: listed } = entry.conditions
    const complement = listed
      ? (findComplement(listed, document.tokens, reach, elements) ??
        complementBefore(document.tokens, entry, slots, elements, at))
      : null
    if (listed && !complement) continue
    const isBefore = complement !== null && complement.first < unit.first
    const decided = isBefore ? turnPassive(entry, slots, complement) : decideVoice(entry, slots, complement)
    const score = specificity(entry, complement)
    if (score <= most || !verbConditionsHold(entry, decided, elements, at, sentence.headline)) continue
    most = score
    best = {
      sentence,
      elements,
      at,
      unit,
      entry,
      form: 'verb',
      morphology: entry.morphology ?? null,
      slots: complement && entry.roles.complement ? withoutComplement(decided, complement) : decided,
      genitive: entry.roles.complement ? (complement?.phrase?.genitive ?? null) : null,
      adjectives: [],
      complement,
      contentOf: null,
      light: null,
    }
  }
  return best
}

/** «تعزيزات أرسلت إلى الجبهة»: what is named before a verb that people suffer is what it was done to. */
function turnPassive({ type }: TriggerEntry, slots: Slots, { phrase }: Complement): Slots {
  if (!doneToPeople.has(type) || !phrase || !slots.subject.includes(phrase)) return slots
  return { ...slots, object: slots.subject, subject: [], passive: true }
}

/** The token after the last element that a trigger reaches: its clause, and the verb of one that depends on it. */
function endOfReach(elements: readonly Element[], { to }: Slots, sentence: Sentence, mayPrecede = false): number {
  const opener = elements[to]
  // «الرد سيكون قاسيا»
  const depends = opensClause(opener) || (mayPrecede && opener?.kind === 'verb')
  // «حذر من أن قواته ستتصدى», «من أنه لن يسكت»
  const led = depends && elements[to + 1]?.kind !== 'verb' && elements[to + 2]?.kind === 'verb'
  const next = elements[depends ? to + (led ? 3 : 2) : loosely(elements, to)]
  if (!next) return sentence.last
  return next.kind === 'phrase' ? next.phrase.head.first : next.unit.first
}

/** «حذرت من أنها سترد», «هدنة أعلنتها موسكو», «شخصا غير مرغوب فيه». */
function opensClause(element: Element | undefined): boolean {
  const kind = particleOf(element)?.class
  return kind === 'complementizer' || kind === 'relative' || kind === 'negation'
}

/** Fixed phrases before plain words, the longer before the shorter: «أطلق صاروخا باليستيا» before «أطلق صاروخا». */
function specificity({ conditions }: TriggerEntry, complement: Complement | null): number {
  const words = complement ? complement.last - complement.first : 0
  return (
    (words > 0 ? 4 + words : 0) +
    (conditions.preposition ? 2 : 0) +
    (conditions.negated ? 8 : 0) +
    (conditions.owned ? 2 : 0) +
    (conditions.subject && narrow.has(conditions.subject) ? 6 : conditions.subject || conditions.object ? 1 : 0)
  )
}

/** Subjects that few words can be. */
const narrow = new Set(['crowd', 'official', 'gunmen', 'forces'])

function withoutComplement(slots: Slots, { phrase }: Complement): Slots {
  return {
    ...slots,
    subject: slots.subject.filter((one) => one !== phrase),
    object: slots.object.filter((one) => one !== phrase),
  }
}

/** Events that people suffer; «احتج العمال» and «وصل الوفد» are never passive. */
const doneToPeople = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'RETREAT', 'PERSONNEL', 'AID'])

/**
 * Active or passive, where both are written alike: a transitive verb without an object, whose subject is somebody who
 * suffers rather than acts («قتل خمسة مدنيين»), is passive.
 */
function decideVoice(entry: TriggerEntry, slots: Slots, complement: Complement | null): Slots {
  const transitive =
    entry.roles.object !== undefined && entry.roles.subject !== undefined && entry.roles.object !== entry.roles.subject
  if (slots.passive) return { ...slots, object: slots.subject.length > 0 ? slots.subject : slots.object, subject: [] }
  if (!transitive || complement || slots.pronoun !== '' || slots.object.length > 0) return slots
  // «دعا» has a passive of another spelling: it is active
  if (entry.morphology?.voice === 'active' || !doneToPeople.has(entry.type)) return slots
  if (slots.subject.length === 0) return { ...slots, passive: entry.roles.object === 'recipient' }
  if (entry.roles.object !== 'recipient') return slots
  return slots.subject.every(suffers) ? { ...slots, object: slots.subject, subject: [], passive: true } : slots
}

/** Whether a phrase rather has something done to it: people, counted or named, but not armies and aircraft. */
function suffers(phrase: Phrase): boolean {
  return phrase.quantity !== null || !isBody(phrase)
}

function nounCandidate(
  document: Document,
  elements: readonly Element[],
  at: number,
  part: Phrase,
  sentence: Sentence,
  told: EventType | null,
): Candidate | null {
  const slots = nounSlots(elements, at, part)
  const reach = {
    first: part.head.last,
    last: Math.min(part.head.last + nounReach, endOfReach(elements, slots, sentence, true)),
  }
  let best: Candidate | null = null
  let most = -1
  for (const entry of eventEntries(part.head)) {
    if (entry.conditions.again && (entry.type !== told || !part.head.definite || !isHead(elements[at], part))) continue
    const complement = entry.conditions.complement
      ? findComplement(entry.conditions.complement, document.tokens, reach, elements)
      : null
    if (entry.conditions.complement && !complement) continue
    const score = specificity(entry, complement)
    if (score <= most || !nounConditionsHold(entry, slots, elements, at, part) || isAttribute(entry, part)) continue
    most = score
    const form = entry.morphology?.form ?? 'noun'
    const participle = form === 'participle' && entry.morphology?.voice === 'active'
    // «إطلاق سراح X»: where the frame says what a complement's genitive is, that genitive counts and not the complement
    const outer = entry.roles.complement !== undefined && complement?.phrase === part.genitive
    const inner = outer ? (part.genitive?.genitive ?? null) : part.genitive
    best = {
      sentence,
      elements,
      at,
      unit: part.head,
      entry,
      form: form === 'verb' || form === 'adjective' ? 'noun' : form,
      morphology: entry.morphology ?? null,
      slots: participle ? { ...slots, object: part.genitive ? [part.genitive] : slots.object } : slots,
      genitive: participle ? null : inner,
      adjectives: part.adjectives,
      complement,
      contentOf: null,
      light: null,
    }
  }
  return best
}

/** «وقع الحادث», but not «موقع الحادث». */
function isHead(element: Element | undefined, part: Phrase): boolean {
  return element?.kind === 'phrase' && element.phrase === part
}

/**
 * Participles name an event as predicates («داعيا إلى»), not as nouns or attributes («المحتجزين», «متظاهرون»); a
 * preposition of their own shows the predicate («داعية المجتمع الدولي إلى»).
 */
function isAttribute({ morphology, conditions }: TriggerEntry, { head }: Phrase): boolean {
  if (morphology?.form !== 'participle') return false
  return head.definite || (head.mention !== null && !head.accusative && conditions.preposition === undefined)
}

function eventEntries(unit: Unit): TriggerEntry[] {
  const entries: TriggerEntry[] = []
  for (const entry of unit.event?.reading.entries ?? []) {
    if (entry.kind === 'trigger' && entry.morphology?.form !== 'verb') entries.push(entry as TriggerEntry)
  }
  return entries
}
