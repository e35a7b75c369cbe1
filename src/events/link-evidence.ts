import type { Mention } from '../document.js'
import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Companion, Reading, Readings } from './companions.js'
import { type Evidence, type Features, pair } from './evidence.js'
import { addAgreement, addOrder, addPath } from './link-positions.js'
import { addSlot, slotOf } from './link-slots.js'
import { identityOf, type Phrase } from './phrases.js'
import { addStanding } from './standing.js'
import { addSurroundings, type Standpoint, sideOf } from './surroundings.js'
import type { TriggerEntry } from './triggers.js'
import { hostOf } from './units.js'

/**
 * What speaks for somebody's part in an event: what the rules made of him, where he stands
 * to the trigger, what lies between, who else is there, what he is.
 */

/** Those whom an event is seen beside. */
export interface Circle {
  readonly companions: readonly Companion[]
  readonly standpoints: readonly Standpoint[]
  readonly readings: Readings
  /** The words of the other events of the sentence. */
  readonly rivals: readonly Reading[]
  readonly source: Participant | null
}

/** Somebody whom a phrase names, as the nearest word of an event sees him. */
export interface View {
  readonly phrase: Phrase
  readonly at: number
  readonly origin: Companion['origin']
  readonly slot: string
  readonly trigger: Candidate
  /** What the main word of the event is. */
  readonly entry: TriggerEntry
}

export function linkEvidence(companion: Companion, circle: Circle): Evidence {
  return (features) => {
    const { participant, phrase, at, origin } = companion
    const { readings, source } = circle
    const { entry, form, slots } = readings[0].candidate
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
    addOthers(features, participant, rule, circle)
    if (phrase === null || at === null) {
      features.under('elsewhere', origin).with(rule, form).with(slots.dropped, slots.passive, form)
      return
    }
    const trigger = nearest(at, readings)
    addView(features, { phrase, at, origin, slot: slotOf(phrase, at, trigger), trigger, entry }, circle)
  }
}

function addView(features: Features, view: View, { companions, standpoints, rivals }: Circle): void {
  const { at, slot, trigger } = view
  const others = rivals.map(({ candidate }) => candidate)
  addKind(features, view)
  addSlot(features, view)
  addPath(features, view)
  addOrder(features, view, companions)
  addAgreement(features, view)
  addStanding(features, view, others)
  addSurroundings(features, { at, slot }, trigger, others)
  addBuild(features, view)
  for (const other of standpoints) {
    if (other.at !== at) features.add('other', other.at < at ? 'left' : 'right', other.slot, slot)
  }
}

/** Where all stand whom a sentence names, as a trigger sees them. */
export function standpointsOf(companions: readonly Companion[], trigger: Candidate): Standpoint[] {
  return companions.flatMap(({ phrase, at }) =>
    phrase && at !== null ? { at, slot: slotOf(phrase, at, trigger) } : [],
  )
}

/** «رئيس بلدية صيدا السابق»: how somebody's phrase is built. */
function addBuild(features: Features, { phrase, at, trigger, entry }: View): void {
  const { first, last, head, genitive, apposition, adjectives } = phrase
  const side = sideOf(at, trigger)
  features.add('word', hostOf(head), entry.type)
  features.add('genitive word', genitive ? hostOf(genitive.head) : 'none').with(entry.type)
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
function addOthers(features: Features, { start }: Participant, rule: string, { readings, rivals }: Circle): void {
  const { entry, form } = readings[0].candidate
  const actor = readings.some(({ parties }) => parties.actors.length > 0) ? 'actor' : ''
  const recipient = readings.some(({ parties }) => parties.recipients.length > 0) ? 'recipient' : ''
  features.add('filled', actor, recipient, rule).with(form)
  for (const { candidate, parties } of rivals) {
    const role = has(parties.actors, start) ? 'actor' : has(parties.recipients, start) ? 'recipient' : null
    if (!role) continue
    features.add('also', role).with(form, rule).with('of', candidate.entry.type, entry.type)
  }
}

function nearest(at: number, readings: Readings): Candidate {
  let best = readings[0].candidate
  for (const { candidate } of readings) if (Math.abs(candidate.at - at) < Math.abs(best.at - at)) best = candidate
  return best
}

/** What somebody is. */
function addKind(features: Features, { phrase, origin, entry }: View): void {
  const { type, by } = entry
  const { mention } = identityOf(phrase)
  const subtype = mention?.subtype ?? 'none'
  const counted = phrase.quantity !== null
  features.add('kind', kindOf(origin, mention)).with(type).with(by)
  features.add('subtype', subtype).with(type)
  features.add('word', hostOf(phrase.head))
  features.add('definite', phrase.definite)
  features.add('quantity', counted).with(type)
}

function kindOf(origin: Companion['origin'], mention: Mention | null): string {
  if (origin === 'nisba') return 'nisba'
  if (origin === 'target') return pair('target', mention ? 'name' : 'nominal')
  return mention ? pair(mention.type, mention.mention) : 'described'
}
