import type { Document, Morphology, Sentence } from '../document.js'
import type { EventType } from '../record.js'
import { fold } from '../text/letters.js'
import { isCopula, isQuote, loosely } from './clauses.js'
import { type Complement, complementBefore, complementMeant, endOf, findComplement } from './complement.js'
import { nounConditionsHold, verbConditionsHold } from './conditions.js'
import type { Roles } from './frame.js'
import { decideVoice, turnPassive } from './passives.js'
import { type Element, type Phrase, particleOf } from './phrases.js'
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
  const search: Search = { document, elements, sentence, told }
  const found = elements.flatMap((element, at): readonly (Candidate | null)[] => {
    if (element.kind === 'verb') return [verbCandidate(search, at, element.unit)]
    return element.kind === 'phrase' ? eventNouns(element.phrase).map((part) => nounCandidate(search, at, part)) : []
  })
  const candidates = found.filter((candidate) => candidate !== null)
  // «ألقت القبض»: the words of a complement are no events of their own
  return candidates.filter((candidate) => !candidates.some((other) => contains(other, candidate)))
}

function contains(candidate: Candidate, other: Candidate): boolean {
  const { complement } = candidate
  if (!complement || isAboutEvent(candidate, other)) return false
  return complement.first <= other.unit.first && other.unit.last <= complement.last
}

const siege = 'حصار'

/**
 * «تفريق مظاهرة», «رفع الحصار عن المدينة», «تهم بقتل مدنيين»: what is ended or charged is an event beside it, but what
 * something is called is none: «وصف القرار بأنه مجزرة».
 */
function isAboutEvent({ entry }: Candidate, other: Candidate): boolean {
  const backsDown = entry.type === 'CONCEDE' || entry.type === 'RETREAT'
  if (backsDown && other.unit.word.endsWith(siege)) return true
  if (entry.type === 'ACCUSE') return entry.mode !== 'disapprove' && other.entry.type === 'ASSAULT'
  return (backsDown || entry.mode === 'crowd-control') && other.entry.type === 'PROTEST'
}

/** How many words after the subject of a verb, and after the phrase of a noun, its complement may end. */
const verbReach = 9
const nounReach = 5

/**
 * The token after the subject that follows a verb, which may be long: «وصف رئيس لجنة حقوق الإنسان في البرلمان
 * الاتهامات بأنها».
 */
function endOfSubject({ last }: Unit, { subject }: Slots): number {
  return Math.max(last, ...subject.map((phrase) => (phrase.head.first < last ? last : endOf(phrase))))
}

/** Where triggers are looked for. */
interface Search {
  readonly document: Document
  readonly elements: readonly Element[]
  readonly sentence: Sentence
  readonly told: EventType | null
}

function verbCandidate(search: Search, at: number, unit: Unit): Candidate | null {
  if (!unit.verb || unit.verb.triggers.length === 0) return null
  const { elements, sentence } = search
  const { tokens } = search.document
  const slots = verbSlots(elements, at)
  const end = endOfReach(search, slots.to, opensClause(elements[slots.to]))
  const reach = { first: unit.last, last: Math.min(endOfSubject(unit, slots) + verbReach, end) }
  const complementOf: ComplementOf = (listed, entry) =>
    findComplement(listed, tokens, reach, elements) ??
    complementBefore(tokens, entry, slots, elements) ??
    complementMeant(tokens, entry, unit, at, elements)
  return mostSpecific(unit.verb.triggers, complementOf, (entry, complement) => {
    const isBefore = complement !== null && complement.first < unit.first
    const decided = isBefore ? turnPassive(entry, slots, complement) : decideVoice(entry, slots, complement)
    if (!verbConditionsHold(entry, decided, elements, sentence.headline)) return null
    return {
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
  })
}

type ComplementOf = (listed: readonly string[], entry: TriggerEntry) => Complement | null

/** Of the frames that a word may be of, the most specific that has its complement and of which a candidate comes. */
function mostSpecific(
  entries: readonly TriggerEntry[],
  complementOf: ComplementOf,
  candidateOf: (entry: TriggerEntry, complement: Complement | null) => Candidate | null,
): Candidate | null {
  let best: Candidate | null = null
  let most = -1
  for (const entry of entries) {
    const { complement: listed } = entry.conditions
    const complement = listed ? complementOf(listed, entry) : null
    if (listed && !complement) continue
    const score = specificity(entry, complement)
    const candidate = score > most ? candidateOf(entry, complement) : null
    if (!candidate) continue
    most = score
    best = candidate
  }
  return best
}

/**
 * The token after the last element that a trigger reaches: its clause, which ends at an element, and the verb of one that
 * depends on it.
 */
function endOfReach({ elements, sentence }: Search, to: number, depends: boolean): number {
  // «حذر من أن قواته ستتصدى», «من أنه لن يسكت»
  const led = depends && elements[to + 1]?.kind !== 'verb' && elements[to + 2]?.kind === 'verb'
  const next = elements[depends ? beyondOpening(elements, to + (led ? 3 : 2)) : loosely(elements, to)]
  if (!next) return sentence.last
  return next.kind === 'phrase' ? next.phrase.head.first : next.unit.first
}

/** «وصفه بأنه غير مقبول», «بأنه أمر غير مقبول», «بأنه "قمعي"»: what «غير» denies, or a quotation opens with, belongs to it. */
function beyondOpening(elements: readonly Element[], end: number): number {
  if (particleOf(elements[end - 1])?.lemma === 'غير' || isQuote(elements[end - 1])) return end + 1
  return particleOf(elements[end])?.lemma === 'غير' ? end + 2 : end
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
    (conditions.dated ? 2 : 0) +
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

function nounCandidate(search: Search, at: number, part: Phrase): Candidate | null {
  const { document, elements, sentence } = search
  const { head, genitive } = part
  const slots = nounSlots(elements, at, part)
  const own = elements[at]
  // «كان مدير سجناء»: what a copula says of its subject is the whole phrase
  const before = own?.kind === 'phrase' && own.phrase === part ? elements[at - 1] : undefined
  const opener = elements[slots.to]
  // «الرد سيكون قاسيا»
  const end = endOfReach(search, slots.to, opensClause(opener) || opener?.kind === 'verb')
  const reach = { first: head.last, last: Math.min(endOf(part) + nounReach, end) }
  const complementOf: ComplementOf = (listed, entry) =>
    findComplement(listed, document.tokens, reach, elements) ??
    complementMeant(document.tokens, entry, head, at, elements)
  return mostSpecific(eventEntries(head), complementOf, (entry, complement) => {
    if (entry.conditions.again && !takesUp(search, entry, elements[at], part)) return null
    if (isAttribute(entry, part, before) || !nounConditionsHold(entry, slots, elements, part)) return null
    const form = entry.morphology?.form ?? 'noun'
    const governs = form === 'participle' && entry.morphology?.voice === 'active'
    return {
      sentence,
      elements,
      at,
      unit: head,
      entry,
      form: form === 'verb' || form === 'adjective' ? 'noun' : form,
      morphology: entry.morphology ?? null,
      slots: governs ? { ...slots, object: genitive ? [genitive] : slots.object } : slots,
      genitive: governs ? null : genitiveOf(entry, part, complement),
      adjectives: part.adjectives,
      complement,
      contentOf: null,
      light: null,
    }
  })
}

/** «إطلاق سراح X»: where the frame says what a complement's genitive is, that genitive counts and not the complement. */
function genitiveOf({ roles }: TriggerEntry, { genitive }: Phrase, complement: Complement | null): Phrase | null {
  const isComplement = roles.complement !== undefined && complement?.phrase === genitive
  return isComplement ? (genitive?.genitive ?? null) : genitive
}

/** «وقع الحادث», «ضحايا الحادث» after an attack, but not «موقع الحادث». */
function takesUp({ told }: Search, { type }: TriggerEntry, element: Element | undefined, part: Phrase): boolean {
  if (type !== told || !part.head.definite || element?.kind !== 'phrase') return false
  const { phrase } = element
  return phrase === part || (phrase.genitive === part && happenings.has(phrase.head.word))
}

/** Nouns that tell of a happening itself or of those whom it struck. */
const happenings = new Set(
  ['وقوع', 'حدوث', 'حصول', 'ضحايا', 'شهداء', 'شهيد', 'قتلى', 'جرحى', 'مصابي', 'منفذ', 'منفذي', 'مرتكبي'].map(fold),
)

/**
 * Participles name an event as predicates («داعيا إلى»), not as nouns or attributes («المحتجزين», «متظاهرون»); a
 * preposition of their own shows the predicate («داعية المجتمع الدولي إلى»).
 */
function isAttribute({ morphology, conditions }: TriggerEntry, { head }: Phrase, before: Element | undefined): boolean {
  if (morphology?.form !== 'participle') return false
  if (head.definite) return true
  const isPredicate = head.accusative || conditions.preposition !== undefined || isSaidOfSubject(before)
  return head.mention !== null && !isPredicate
}

/** «كانوا محاصرين», «وهو مسجون»: what stands right behind a copula or a pronoun is said of it. */
function isSaidOfSubject(before: Element | undefined): boolean {
  return isCopula(before) || particleOf(before)?.class === 'pronoun'
}

function eventEntries(unit: Unit): TriggerEntry[] {
  const entries: TriggerEntry[] = []
  for (const entry of unit.event?.reading.entries ?? []) {
    if (entry.kind === 'trigger' && entry.morphology?.form !== 'verb') entries.push(entry as TriggerEntry)
  }
  return entries
}
