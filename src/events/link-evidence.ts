import type { Participant } from '../record.js'
import { agreement } from './agreement.js'
import type { Candidate } from './candidates.js'
import type { Parties } from './parties.js'
import { pathBetween, verbKind } from './path.js'
import { type Element, identityOf, type Phrase } from './phrases.js'
import { verbSlots } from './slots.js'
import { hostOf } from './units.js'

/**
 * What speaks for somebody's part in an event, as the names of features: what the rules made of him, where he stands
 * to the trigger, what lies between, who else is there, what he is.
 */

/** Somebody who may take part in an event of a sentence. */
export interface Companion {
  readonly participant: Participant
  /** The phrase that names him, null for somebody of the sentence before. */
  readonly phrase: Phrase | null
  readonly at: number | null
  readonly origin: 'phrase' | 'nisba' | 'rule' | 'focus'
}

/** A trigger and the parties that its frame's rules give it. */
export interface Reading {
  readonly candidate: Candidate
  readonly parties: Parties
}

export function linkEvidence(
  companion: Companion,
  companions: readonly Companion[],
  readings: readonly Reading[],
  rivals: readonly Reading[],
  source: Participant | null,
): string[] {
  const [main] = readings as [Reading, ...Reading[]]
  const { participant, phrase, at, origin } = companion
  const { entry, form } = main.candidate
  const { type } = entry
  const rule = ruleOf(participant, readings)
  const speaker = source?.start === participant.start
  const sector = participant.sectors[0] ?? 'none'
  const features = [
    `type ${type}`,
    `form ${form}`,
    `rule ${rule}`,
    `rule ${rule} ${form}`,
    `rule ${rule} ${type}`,
    `rule ${rule} ${entry.by}`,
    `origin ${origin}`,
    `via ${participant.via} ${rule}`,
    `sector ${sector}`,
    `sector ${sector} ${type}`,
    `speaker ${speaker}`,
    `speaker ${speaker} ${rule}`,
    `speaker ${speaker} ${type}`,
    ...othersEvidence(participant, readings, rivals, rule, form),
  ]
  if (phrase === null || at === null) {
    const { dropped, passive } = main.candidate.slots
    return [...features, `elsewhere ${origin} ${rule} ${form}`, `elsewhere ${origin} ${dropped} ${passive} ${form}`]
  }
  const near = nearest(at, readings)
  return [
    ...features,
    ...kindEvidence(phrase, origin, type),
    ...slotEvidence(phrase, at, origin, near, type),
    ...placeEvidence(at, origin, near),
    ...orderEvidence(companion, companions, near, type),
    ...agreementEvidence(phrase, at, near),
  ]
}

/** What the rules of the frames say of a participant. */
function ruleOf({ start }: Participant, readings: readonly Reading[]): string {
  for (const [i, { parties }] of readings.entries()) {
    const where = i === 0 ? 'main' : 'further'
    if (has(parties.actors, start)) return `actor ${where}`
    if (has(parties.recipients, start)) return `recipient ${where}`
  }
  return 'none'
}

function has(list: readonly Participant[], start: number): boolean {
  return list.some((one) => one.start === start)
}

/** Whom else the rules found for the event, and what they made of this one for the other events of the sentence. */
function othersEvidence(
  { start }: Participant,
  readings: readonly Reading[],
  rivals: readonly Reading[],
  rule: string,
  form: string,
): string[] {
  const actors = readings.some(({ parties }) => parties.actors.length > 0)
  const recipients = readings.some(({ parties }) => parties.recipients.length > 0)
  const filled = `${actors ? 'actor' : ''} ${recipients ? 'recipient' : ''}`
  const features = [`filled ${filled} ${rule}`, `filled ${filled} ${rule} ${form}`]
  const type = readings[0]?.candidate.entry.type
  for (const { candidate, parties } of rivals) {
    const role = has(parties.actors, start) ? 'actor' : has(parties.recipients, start) ? 'recipient' : null
    if (role)
      features.push(`also ${role}`, `also ${role} ${form} ${rule}`, `also ${role} of ${candidate.entry.type} ${type}`)
  }
  return features
}

function nearest(at: number, readings: readonly Reading[]): Candidate {
  const candidates = readings.map(({ candidate }) => candidate)
  return candidates.reduce((best, one) => (Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best))
}

function kindEvidence(phrase: Phrase, origin: Companion['origin'], type: string): string[] {
  const { mention } = identityOf(phrase)
  const kind = origin === 'nisba' ? 'nisba' : mention ? `${mention.type} ${mention.mention}` : 'described'
  const word = hostOf(phrase.head)
  return [
    `kind ${kind}`,
    `kind ${kind} ${type}`,
    `subtype ${mention?.subtype ?? 'none'}`,
    `subtype ${mention?.subtype ?? 'none'} ${type}`,
    `word ${word}`,
    `definite ${phrase.definite}`,
    `quantity ${phrase.quantity !== null}`,
    `quantity ${phrase.quantity !== null} ${type}`,
  ]
}

function slotEvidence(
  phrase: Phrase,
  at: number,
  origin: Companion['origin'],
  candidate: Candidate,
  type: string,
): string[] {
  const slot = origin === 'nisba' ? nisbaSlot(at, candidate) : slotOf(phrase, at, candidate)
  const role = candidate.entry.roles[slot] ?? 'no role'
  const { form } = candidate
  return [
    `slot ${slot} ${form}`,
    `slot ${slot} ${type}`,
    `slot ${slot} ${form} ${type}`,
    `slot ${slot} ${candidate.entry.by}`,
    `slot role ${role}`,
    `slot role ${role} ${form}`,
    `slot passive ${slot} ${candidate.slots.passive}`,
    ...governorEvidence(slot, candidate),
  ]
}

/** «الرفض الإيراني», «وزير الخارجية الإيراني»: whether the adjective is the trigger's own or another's. */
function nisbaSlot(at: number, { at: trigger }: Candidate): string {
  return at === trigger ? 'own nisba' : 'nisba'
}

/** Where a phrase stands to a trigger: a slot of its own, a slot of the verb that governs it, or a preposition. */
function slotOf(phrase: Phrase, at: number, { slots, genitive, light, elements, at: trigger }: Candidate): string {
  if (slots.subject.includes(phrase)) return 'subject'
  if (slots.object.includes(phrase)) return 'object'
  if (genitive === phrase) return 'genitive'
  if (at === trigger) return 'own phrase'
  for (const [preposition, phrases] of slots.prepositions) if (phrases.includes(phrase)) return preposition
  if (light?.slots.subject.includes(phrase)) return 'light subject'
  if (light?.slots.object.includes(phrase)) return 'light object'
  for (const [preposition, phrases] of light?.slots.prepositions ?? [])
    if (phrases.includes(phrase)) return `light ${preposition}`
  const governor = governorOf(elements, trigger)
  if (governor === null) return 'elsewhere'
  const { subject, object, prepositions } = verbSlots(elements, governor)
  const kind = verbKind(elements[governor])
  if (subject.includes(phrase)) return `subject of ${kind}`
  if (object.includes(phrase)) return `object of ${kind}`
  for (const [preposition, phrases] of prepositions) if (phrases.includes(phrase)) return `${preposition} of ${kind}`
  return 'elsewhere'
}

/** The verb that governs the trigger: «قررت النقابات دعم», «نفى الوزير تقديم». */
function governorEvidence(slot: string, { elements, at, form }: Candidate): string[] {
  if (form === 'verb' || !slot.includes(' of ')) return []
  const governor = governorOf(elements, at)
  const element = governor === null ? undefined : elements[governor]
  if (governor === null || element?.kind !== 'verb') return []
  const { object, prepositions } = verbSlots(elements, governor)
  const own = elements[at]
  const phrase = own?.kind === 'phrase' ? own.phrase : null
  const governed =
    phrase && (object.includes(phrase) || [...prepositions.values()].some((list) => list.includes(phrase)))
  return [`governor ${element.unit.verb?.lemma} ${slot}`, `governed ${governed} ${slot}`]
}

/** The nearest verb before a trigger. */
function governorOf(elements: readonly Element[], trigger: number): number | null {
  for (let i = trigger - 1; i >= 0; i--) if (elements[i]?.kind === 'verb') return i
  return null
}

/** Side and distance, and what stands between the two. */
function placeEvidence(at: number, origin: Companion['origin'], { at: trigger, elements, form }: Candidate): string[] {
  const { side, distance, verbs, marks, openers, people, way } = pathBetween(elements, at, trigger)
  const element = elements[at]
  const preposition = element?.kind === 'phrase' ? element.preposition : ''
  const own = elements[trigger]
  const ownPreposition = own?.kind === 'phrase' ? own.preposition : ''
  return [
    `distance ${side} ${distance}`,
    `distance ${side} ${distance} ${form}`,
    `verbs between ${side} ${verbs}`,
    `marks between ${side} ${marks}`,
    `openers between ${side} ${openers}`,
    `people between ${side} ${people}`,
    `preposition ${preposition}`,
    `preposition ${preposition} ${side} ${form}`,
    `prepositions ${preposition} ${side} ${ownPreposition}`,
    `conjoined ${element?.conjoined ?? false}`,
    `first ${at === 0}`,
    `path ${side} ${way} ${preposition === '' ? '' : 'governed'}`,
    `path ${side} ${way} ${form} ${origin}`,
  ]
}

/** How many others on its side stand nearer to the trigger, and what the phrase it is joined to is. */
function orderEvidence(
  { at, phrase }: Companion,
  companions: readonly Companion[],
  candidate: Candidate,
  type: string,
): string[] {
  const position = at ?? 0
  const before = position < candidate.at
  const nearer = companions.filter(
    ({ at: other, phrase: rival }) =>
      other !== null &&
      rival !== phrase &&
      other < candidate.at === before &&
      Math.abs(other - candidate.at) < Math.abs(position - candidate.at),
  ).length
  const side = before ? 'before' : 'after'
  const rank = `${side} ${Math.min(nearer, 3)}`
  const features = [`rank ${rank}`, `rank ${rank} ${candidate.form}`, `rank ${rank} ${type}`]
  const element = candidate.elements[position]
  const previous = candidate.elements[position - 1]
  if (element?.kind === 'phrase' && element.conjoined && element.preposition === '' && previous?.kind === 'phrase') {
    const slot = slotOf(previous.phrase, position - 1, candidate)
    features.push(`joined to ${slot}`, `joined to role ${candidate.entry.roles[slot] ?? 'no role'}`)
  }
  return features
}

/** Whether a verb agrees with a phrase before or after it. */
function agreementEvidence(phrase: Phrase, at: number, { form, unit, at: trigger }: Candidate): string[] {
  if (form !== 'verb') return []
  const stands = at > trigger ? 'before' : 'after'
  const agrees = agreement([phrase], unit.verb?.morphologies ?? [], stands)
  return [`agrees ${agrees} ${stands}`]
}
