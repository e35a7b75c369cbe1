import type { Morphology, Sentence } from '../document.js'
import { fold } from '../text/letters.js'
import { agreement } from './agreement.js'
import type { Roles } from './frame.js'
import { isBody } from './parties.js'
import type { Element, Phrase } from './phrases.js'
import { identityOf } from './phrases.js'
import { eventNouns, nounSlots, type Slots, stemOf, verbSlots } from './slots.js'
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
  readonly complement: Phrase | null
  /** The light verb that carries it, as an element. */
  readonly light: {
    readonly at: number
    readonly unit: Unit
    readonly lends: Roles
    readonly by: string
    readonly slots: Slots
  } | null
}

/** All triggers of a sentence whose conditions hold, in the order of the text. */
export function findCandidates(elements: readonly Element[], sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  elements.forEach((element, at) => {
    if (element.kind === 'verb') {
      const candidate = verbCandidate(elements, at, element.unit, sentence)
      if (candidate) found.push(candidate)
    } else if (element.kind === 'phrase') {
      for (const part of eventNouns(element.phrase)) {
        const candidate = nounCandidate(elements, at, part, sentence)
        if (candidate) found.push(candidate)
      }
    }
  })
  return found
}

function verbCandidate(elements: readonly Element[], at: number, unit: Unit, sentence: Sentence): Candidate | null {
  if (!unit.verb || unit.verb.triggers.length === 0) return null
  const slots = verbSlots(elements, at)
  for (const entry of mostSpecificFirst(unit.verb.triggers)) {
    const complement = complementOf(entry, slots.object.length > 0 ? slots.object : slots.subject)
    if (entry.conditions.complement && !complement) continue
    const decided = decideVoice(entry, slots, complement)
    if (!conditionsHold(entry, decided, elements, at)) continue
    return {
      sentence,
      elements,
      at,
      unit,
      entry,
      form: 'verb',
      morphology: entry.morphology ?? null,
      slots: complement ? withoutComplement(decided, complement) : decided,
      genitive: complement?.genitive ?? null,
      adjectives: [],
      complement,
      light: null,
    }
  }
  return null
}

/** Fixed phrases before plain verbs: «أطلق سراح» before «أطلق النار» before «أطلق». */
function mostSpecificFirst(entries: readonly TriggerEntry[]): TriggerEntry[] {
  return [...entries].sort((one, other) => specificity(other) - specificity(one))
}

function specificity({ conditions }: TriggerEntry): number {
  return (
    (conditions.complement ? 4 : 0) +
    (conditions.preposition ? 2 : 0) +
    (conditions.subject || conditions.object ? 1 : 0)
  )
}

function complementOf(entry: TriggerEntry, phrases: readonly Phrase[]): Phrase | null {
  const words = entry.conditions.complement
  if (!words) return null
  return phrases.find((phrase) => isOneOf(phrase.head, words)) ?? null
}

const article = 'ال'

function isOneOf(unit: Unit, words: readonly string[]): boolean {
  const written = stemOf(unit)
  const bare = written.startsWith(article) ? written.slice(article.length) : written
  const stem = unit.event?.reading.stem
  return words.some((word) => {
    const folded = fold(word.split(' ')[0] ?? word)
    const stripped = folded.startsWith(article) ? folded.slice(article.length) : folded
    return bare === stripped || bare === `${stripped}ا` || stem === stripped
  })
}

function withoutComplement(slots: Slots, complement: Phrase): Slots {
  return {
    ...slots,
    subject: slots.subject.filter((phrase) => phrase !== complement),
    object: slots.object.filter((phrase) => phrase !== complement),
  }
}

/**
 * Active or passive, where both are written alike: a transitive verb without an object, whose subject is somebody who
 * suffers rather than acts («قتل خمسة مدنيين»), is passive.
 */
function decideVoice(entry: TriggerEntry, slots: Slots, complement: Phrase | null): Slots {
  const transitive =
    entry.roles.object !== undefined && entry.roles.subject !== undefined && entry.roles.object !== entry.roles.subject
  if (slots.passive) return { ...slots, object: slots.subject.length > 0 ? slots.subject : slots.object, subject: [] }
  if (!transitive || complement || slots.pronoun !== '' || slots.object.length > 0) return slots
  if (slots.subject.length === 0) return { ...slots, passive: entry.roles.object === 'recipient' }
  if (entry.roles.object !== 'recipient') return slots
  return slots.subject.every(suffers) ? { ...slots, object: slots.subject, subject: [], passive: true } : slots
}

/** Whether a phrase rather has something done to it: people, counted or named, but not armies and aircraft. */
function suffers(phrase: Phrase): boolean {
  return phrase.quantity !== null || !isBody(phrase)
}

function conditionsHold(entry: TriggerEntry, slots: Slots, elements: readonly Element[], at: number): boolean {
  const { preposition, subject, object, unless } = entry.conditions
  if (preposition && !preposition.some((word) => slots.prepositions.has(word))) return false
  if (subject === 'participant' && slots.subject.length > 0 && !slots.subject.some(isParticipant)) return false
  if (subject === 'event' && !slots.subject.some((phrase) => phrase.head.event !== null)) return false
  if (object === 'participant' && slots.pronoun === '' && !slots.object.some(isParticipant)) return false
  if (object === 'place' && !slots.object.some(isPlace)) return false
  return !(unless && followedBy(elements, at, unless))
}

function isParticipant(phrase: Phrase): boolean {
  const unit = identityOf(phrase)
  return unit.mention !== null
}

function isPlace(phrase: Phrase): boolean {
  return [phrase.head, phrase.genitive?.head, phrase.apposition?.head].some((unit) => unit?.mention?.type === 'PLACE')
}

/** Whether one of the words stands in the phrase of the trigger or right after it. */
function followedBy(elements: readonly Element[], at: number, words: readonly string[]): boolean {
  const folded = words.map(fold)
  const next = [elements[at], elements[at + 1], elements[at + 2]]
  return next.some((element) => {
    if (!element) return false
    if (element.kind !== 'phrase') return element !== elements[at] && folded.includes(element.unit.word)
    for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
      const units = [part.head, ...part.adjectives]
      if (units.some((unit) => folded.includes(unit.word) || isOneOf(unit, words))) return true
    }
    return false
  })
}

function nounCandidate(elements: readonly Element[], at: number, part: Phrase, sentence: Sentence): Candidate | null {
  const event = part.head.event
  if (!event) return null
  const entries = mostSpecificFirst(eventEntries(part.head))
  const slots = nounSlots(elements, at, part)
  for (const entry of entries) {
    const complement = complementOf(entry, part.genitive ? [part.genitive] : [])
    if (entry.conditions.complement && !complement) continue
    if (!nounConditionsHold(entry, slots, elements, at) || isAttribute(entry, part)) continue
    const form = entry.morphology?.form ?? 'noun'
    const participle = form === 'participle' && entry.morphology?.voice === 'active'
    return {
      sentence,
      elements,
      at,
      unit: part.head,
      entry,
      form: form === 'verb' || form === 'adjective' ? 'noun' : form,
      morphology: entry.morphology ?? null,
      slots: participle ? { ...slots, object: part.genitive ? [part.genitive] : slots.object } : slots,
      genitive: complement ? complement.genitive : participle ? null : part.genitive,
      adjectives: part.adjectives,
      complement,
      light: null,
    }
  }
  return null
}

/** Participles name an event as predicates («داعيا إلى»), not as nouns or attributes («المحتجزين», «متظاهرون»). */
function isAttribute(entry: TriggerEntry, part: Phrase): boolean {
  return entry.morphology?.form === 'participle' && (part.head.definite || part.head.mention !== null)
}

function eventEntries(unit: Unit): TriggerEntry[] {
  const entries: TriggerEntry[] = []
  for (const entry of unit.event?.reading.entries ?? []) {
    if (entry.kind === 'trigger' && entry.morphology?.form !== 'verb') entries.push(entry as TriggerEntry)
  }
  return entries
}

function nounConditionsHold(entry: TriggerEntry, slots: Slots, elements: readonly Element[], at: number): boolean {
  const { preposition, unless } = entry.conditions
  if (preposition && !preposition.some((word) => slots.prepositions.has(word))) return false
  return !(unless && followedBy(elements, at, unless))
}

/** Whether the verb of a candidate agrees with a phrase as its subject after it. */
export function canBeSubject(phrase: Phrase, morphologies: readonly Morphology[]): boolean {
  return agreement([phrase], morphologies, 'after')
}
