import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { createJudge } from './linear.js'
import { actorModel, recipientModel } from './linking-weights.js'
import { type Parties, participantOf } from './parties.js'
import { type Element, identityOf, type Phrase } from './phrases.js'
import { verbSlots } from './slots.js'

/**
 * Who takes part in an event. The frames' rules propose; a linear model over where each participant of the sentence
 * stands, and what the rules made of him, decides. Fitted to annotated news by `npm run train:linking`.
 */

/** Somebody of the sentence with the evidence for his part in one event. */
export interface Link {
  readonly participant: Participant
  readonly evidence: readonly string[]
}

export interface Linked {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
}

/** A part is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.37

const isActor = createJudge(actorModel)
const isRecipient = createJudge(recipientModel)

export function linkParticipants(links: readonly Link[]): Linked {
  const judged = links.map(({ participant, evidence }) => ({
    participant,
    actor: isActor(evidence),
    recipient: isRecipient(evidence),
  }))
  return {
    actors: judged
      .filter((one) => one.actor >= threshold && one.actor >= one.recipient)
      .map(({ participant }) => participant),
    recipients: judged
      .filter((one) => one.recipient >= threshold && one.recipient > one.actor)
      .map(({ participant }) => participant),
  }
}

/** A trigger and the parties that its frame's rules give it. */
export interface Reading {
  readonly candidate: Candidate
  readonly parties: Parties
}

/** Everybody whom a sentence names, and those whom the rules found elsewhere, with the evidence of each. */
export function proposeLinks(document: Document, readings: readonly Reading[], source: Participant | null): Link[] {
  const [main] = readings
  if (!main) return []
  const links: Link[] = []
  const seen = new Set<number>()
  const add = (participant: Participant, phrase: Phrase | null, at: number | null): void => {
    if (seen.has(participant.start)) return
    seen.add(participant.start)
    links.push({ participant, evidence: evidenceOf(participant, phrase, at, readings, source) })
  }
  main.candidate.elements.forEach((element, at) => {
    if (element.kind !== 'phrase') return
    for (const { participant, phrase } of participantsIn(document, element.phrase)) add(participant, phrase, at)
  })
  for (const { parties } of readings) {
    for (const participant of [...parties.actors, ...parties.recipients]) add(participant, null, null)
  }
  return links
}

/** The participants of a phrase: the phrase itself, else those in its genitive and its nisbas. */
function participantsIn(document: Document, phrase: Phrase): { participant: Participant; phrase: Phrase }[] {
  const own = participantOf(document, phrase)
  if (own) return [{ participant: own, phrase }]
  return phrase.genitive ? participantsIn(document, phrase.genitive) : []
}

function evidenceOf(
  participant: Participant,
  phrase: Phrase | null,
  at: number | null,
  readings: readonly Reading[],
  source: Participant | null,
): string[] {
  const [main] = readings as [Reading, ...Reading[]]
  const { type } = main.candidate.entry
  const { form } = main.candidate
  const rule = ruleOf(participant, readings)
  const features = [
    `type ${type}`,
    `form ${form}`,
    `rule ${rule}`,
    `rule ${rule} ${form}`,
    `rule ${rule} ${type}`,
    `via ${participant.via} ${rule}`,
    `sector ${participant.sectors[0] ?? 'none'}`,
    `sector ${participant.sectors[0] ?? 'none'} ${type}`,
    `speaker ${source?.start === participant.start}`,
    `speaker ${source?.start === participant.start} ${rule}`,
  ]
  if (phrase === null || at === null) return [...features, 'elsewhere', `elsewhere ${rule}`]
  const near = nearest(at, readings)
  return [
    ...features,
    ...kindEvidence(phrase, type),
    ...slotEvidence(phrase, at, near, type),
    ...placeEvidence(at, near),
  ]
}

/** What the rules of the frames say of a participant. */
function ruleOf({ start }: Participant, readings: readonly Reading[]): string {
  const has = (list: readonly Participant[]): boolean => list.some((one) => one.start === start)
  for (const [i, { parties }] of readings.entries()) {
    const where = i === 0 ? 'main' : 'further'
    if (has(parties.actors)) return `actor ${where}`
    if (has(parties.recipients)) return `recipient ${where}`
  }
  const [main] = readings
  return main && main.parties.actors.length + main.parties.recipients.length > 0 ? 'none but others' : 'none'
}

function nearest(at: number, readings: readonly Reading[]): Candidate {
  const candidates = readings.map(({ candidate }) => candidate)
  return candidates.reduce((best, one) => (Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best))
}

function kindEvidence(phrase: Phrase, type: string): string[] {
  const { mention } = identityOf(phrase)
  const kind = mention ? `${mention.type} ${mention.mention}` : 'described'
  return [
    `kind ${kind}`,
    `kind ${kind} ${type}`,
    `subtype ${mention?.subtype ?? 'none'}`,
    `definite ${phrase.definite}`,
    `quantity ${phrase.quantity !== null}`,
  ]
}

function slotEvidence(phrase: Phrase, at: number, candidate: Candidate, type: string): string[] {
  const slot = slotOf(phrase, at, candidate)
  const role = candidate.entry.roles[slot] ?? 'no role'
  const { form } = candidate
  return [
    `slot ${slot} ${form}`,
    `slot ${slot} ${type}`,
    `slot ${slot} ${form} ${type}`,
    `slot role ${role}`,
    `slot role ${role} ${form}`,
    `slot passive ${slot} ${candidate.slots.passive}`,
  ]
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
  const { subject, object } = verbSlots(elements, governor)
  if (subject.includes(phrase)) return `subject of ${verbKind(elements[governor])}`
  return object.includes(phrase) ? `object of ${verbKind(elements[governor])}` : 'elsewhere'
}

/** The nearest verb before a trigger. */
function governorOf(elements: readonly Element[], trigger: number): number | null {
  for (let i = trigger - 1; i >= 0; i--) if (elements[i]?.kind === 'verb') return i
  return null
}

function verbKind(element: Element | undefined): string {
  const verb = element?.kind === 'verb' ? element.unit.verb : null
  if (!verb) return 'verb'
  if (verb.triggers.length > 0) return 'event'
  return verb.lights.length > 0 ? 'light' : verb.class
}

/** Side and distance, and what stands between the two. */
function placeEvidence(at: number, { at: trigger, elements, form }: Candidate): string[] {
  const side = at < trigger ? 'before' : at > trigger ? 'after' : 'same'
  const [low, high] = [Math.min(at, trigger), Math.max(at, trigger)]
  let verbs = 0
  let marks = 0
  let openers = 0
  let people = 0
  for (let i = low + 1; i < high; i++) {
    const element = elements[i]
    if (element?.kind === 'verb') verbs++
    else if (element?.kind === 'mark') marks++
    else if (element?.kind === 'particle' && element.unit.particle?.class !== 'preposition') openers++
    else if (element?.kind === 'phrase' && identityOf(element.phrase).mention) people++
  }
  const element = elements[at]
  const preposition = element?.kind === 'phrase' ? element.preposition : ''
  return [
    `distance ${side} ${bucket(high - low)}`,
    `distance ${side} ${bucket(high - low)} ${form}`,
    `verbs between ${side} ${Math.min(verbs, 2)}`,
    `marks between ${side} ${Math.min(marks, 2)}`,
    `openers between ${side} ${Math.min(openers, 2)}`,
    `people between ${side} ${Math.min(people, 2)}`,
    `preposition ${preposition}`,
    `preposition ${preposition} ${side} ${form}`,
    `conjoined ${element?.conjoined ?? false}`,
    `first ${at === 0}`,
  ]
}

function bucket(distance: number): string {
  if (distance <= 3) return String(distance)
  return distance <= 5 ? '4' : distance <= 9 ? '6' : '10'
}
