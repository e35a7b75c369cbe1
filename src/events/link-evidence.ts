import type { Mention } from '../document.js'
import type { Participant } from '../record.js'
import { agreement } from './agreement.js'
import type { Candidate } from './candidates.js'
import { type Evidence, type Features, pair } from './evidence.js'
import { addSlot, slotOf } from './link-slots.js'
import type { Parties } from './parties.js'
import { pathBetween } from './path.js'
import { identityOf, type Phrase } from './phrases.js'
import { addStanding } from './standing.js'
import { addSurroundings, type Standpoint } from './surroundings.js'
import { hostOf } from './units.js'

/**
 * What speaks for somebody's part in an event: what the rules made of him, where he stands
 * to the trigger, what lies between, who else is there, what he is.
 */

/** Somebody who may take part in an event of a sentence. */
export interface Companion {
  readonly participant: Participant
  /** The phrase that names him, null for somebody whom the rules found elsewhere: in the sentence before. */
  readonly phrase: Phrase | null
  readonly at: number | null
  readonly origin: 'phrase' | 'target' | 'nisba' | 'rule'
}

/** A trigger and the parties that its frame's rules give it. */
export interface Reading {
  readonly candidate: Candidate
  readonly parties: Parties
}

export function linkEvidence(
  companion: Companion,
  companions: readonly Companion[],
  standpoints: readonly Standpoint[],
  readings: readonly Reading[],
  rivals: readonly Reading[],
  source: Participant | null,
): Evidence {
  return (features) => {
    const [main] = readings as [Reading, ...Reading[]]
    const { participant, phrase, at, origin } = companion
    const { entry, form, slots } = main.candidate
    const { type } = entry
    const rule = ruleOf(participant, readings)
    const speaker = source?.start === participant.start
    const sector = participant.sectors[0] ?? 'none'
    features.add('type', type)
    features.add('form', form)
    features.add('rule', rule).with(form).with(type).with(entry.by)
    features.add('origin', origin)
    features.add('via', participant.via, rule)
    features.add('sector', sector).with(type).with(entry.by)
    features.add('speaker', speaker).with(rule).with(type)
    addOthers(features, participant, readings, rivals, rule, main.candidate)
    if (phrase === null || at === null) {
      features.under('elsewhere', origin).with(rule, form).with(slots.dropped, slots.passive, form)
      return
    }
    const near = nearest(at, readings)
    addKind(features, phrase, origin, entry)
    addSlot(features, phrase, at, origin === 'nisba', near, type)
    addPlace(features, at, origin, near)
    addOrder(features, companion, companions, near, type)
    addAgreement(features, phrase, at, near)
    const others = rivals.map(({ candidate }) => candidate)
    addStanding(features, phrase, at, near, others)
    const standpoint = standpointOf(phrase, at, near)
    addSurroundings(features, standpoint, near, others)
    addBuild(features, phrase, at < near.at ? 'before' : 'after', type)
    for (const other of standpoints) {
      if (other.at !== at) features.add('other', other.at < at ? 'left' : 'right', other.slot, standpoint.slot)
    }
  }
}

/** Where all stand whom a sentence names, as a trigger sees them. */
export function standpointsOf(companions: readonly Companion[], trigger: Candidate): Standpoint[] {
  return companions.flatMap(({ phrase, at }) => (phrase && at !== null ? standpointOf(phrase, at, trigger) : []))
}

function standpointOf(phrase: Phrase, at: number, trigger: Candidate): Standpoint {
  return { at, slot: slotOf(phrase, at, trigger) }
}

/** «رئيس بلدية صيدا السابق»: how somebody's phrase is built. */
function addBuild(
  features: Features,
  { first, last, head, genitive, apposition, adjectives }: Phrase,
  side: string,
  type: string,
): void {
  features.add('word', hostOf(head), type)
  features.add('genitive word', genitive ? hostOf(genitive.head) : 'none').with(type)
  features.add('length', Math.min(last - first, longest)).with(side)
  features.add('parts', apposition !== null, genitive !== null, side)
  features.add('adjectives', Math.min(adjectives.length, 2), side)
}

const longest = 6

/** What the rules of the frames say of a participant. */
function ruleOf({ start }: Participant, readings: readonly Reading[]): string {
  for (const [i, { parties }] of readings.entries()) {
    if (has(parties.actors, start)) return i === 0 ? 'actor main' : 'actor further'
    if (has(parties.recipients, start)) return i === 0 ? 'recipient main' : 'recipient further'
  }
  return 'none'
}

function has(list: readonly Participant[], start: number): boolean {
  return list.some((one) => one.start === start)
}

/** Whom else the rules found for the event, and what they made of this one for the other events of the sentence. */
function addOthers(
  features: Features,
  { start }: Participant,
  readings: readonly Reading[],
  rivals: readonly Reading[],
  rule: string,
  { entry, form }: Candidate,
): void {
  const actor = readings.some(({ parties }) => parties.actors.length > 0) ? 'actor' : ''
  const recipient = readings.some(({ parties }) => parties.recipients.length > 0) ? 'recipient' : ''
  features.add('filled', actor, recipient, rule).with(form)
  for (const { candidate, parties } of rivals) {
    const role = has(parties.actors, start) ? 'actor' : has(parties.recipients, start) ? 'recipient' : null
    if (!role) continue
    features.add('also', role).with(form, rule).with('of', candidate.entry.type, entry.type)
  }
}

function nearest(at: number, readings: readonly Reading[]): Candidate {
  const [main, ...others] = readings
  let best = (main as Reading).candidate
  for (const { candidate } of others) if (Math.abs(candidate.at - at) < Math.abs(best.at - at)) best = candidate
  return best
}

function kindOfCompanion(origin: Companion['origin'], mention: Mention | null): string {
  if (origin === 'nisba') return 'nisba'
  if (origin === 'target') return pair('target', mention ? 'name' : 'nominal')
  return mention ? pair(mention.type, mention.mention) : 'described'
}

function addKind(
  features: Features,
  phrase: Phrase,
  origin: Companion['origin'],
  { type, by }: Candidate['entry'],
): void {
  const { mention } = identityOf(phrase)
  const kind = kindOfCompanion(origin, mention)
  const subtype = mention?.subtype ?? 'none'
  const counted = phrase.quantity !== null
  features.add('kind', kind).with(type).with(by)
  features.add('subtype', subtype).with(type)
  features.add('word', hostOf(phrase.head))
  features.add('definite', phrase.definite)
  features.add('quantity', counted).with(type)
}

/** Side and distance, and what stands between the two. */
function addPlace(
  features: Features,
  at: number,
  origin: Companion['origin'],
  { at: trigger, elements, form, entry }: Candidate,
): void {
  const { side, distance, verbs, marks, openers, people, way } = pathBetween(elements, at, trigger)
  const element = elements[at]
  const preposition = element?.kind === 'phrase' ? element.preposition : ''
  const own = elements[trigger]
  const ownPreposition = own?.kind === 'phrase' ? own.preposition : ''
  features.add('distance', side, distance).with(form).with(entry.by)
  features.add('verbs between', side, verbs)
  features.add('marks between', side, marks)
  features.add('openers between', side, openers)
  features.add('people between', side, people)
  features.add('preposition', preposition).with(side, form).with(entry.by)
  features.add('prepositions', preposition, side, ownPreposition)
  features.add('conjoined', element?.conjoined ?? false)
  features.add('first', at === 0)
  features
    .under('path', side, way)
    .with(preposition === '' ? '' : 'governed')
    .with(form, origin)
}

/** How many others on its side stand nearer to the trigger, and what the phrase it is joined to is. */
function addOrder(
  features: Features,
  { at, phrase }: Companion,
  companions: readonly Companion[],
  candidate: Candidate,
  type: string,
): void {
  const position = at ?? 0
  const before = position < candidate.at
  const distance = Math.abs(position - candidate.at)
  let nearer = 0
  for (const { at: other, phrase: rival } of companions) {
    if (other === null || rival === phrase || other < candidate.at !== before) continue
    if (Math.abs(other - candidate.at) < distance) nearer++
  }
  const side = before ? 'before' : 'after'
  const rank = Math.min(nearer, 3)
  features.add('rank', side, rank).with(candidate.form).with(type).with(candidate.entry.by)
  const element = candidate.elements[position]
  const previous = candidate.elements[position - 1]
  if (element?.kind === 'phrase' && element.conjoined && element.preposition === '' && previous?.kind === 'phrase') {
    const slot = slotOf(previous.phrase, position - 1, candidate)
    features.add('joined to', slot)
    features.add('joined to role', candidate.entry.roles[slot] ?? 'no role')
  }
}

/** Whether a verb agrees with a phrase before or after it. */
function addAgreement(features: Features, phrase: Phrase, at: number, { form, unit, at: trigger }: Candidate): void {
  if (form !== 'verb') return
  const stands = at > trigger ? 'before' : 'after'
  const agrees = agreement([phrase], unit.verb?.morphologies ?? [], stands)
  features.add('agrees', agrees, stands)
}
