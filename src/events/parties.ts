import type { Document, Mention } from '../document.js'
import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Role } from './frame.js'
import { identityOf, type Phrase } from './phrases.js'
import { type Focus, governingSubject, resolvePronoun, sharedSubject } from './references.js'
import { hostStart, type Unit } from './units.js'

/** Who and where, as the slots of one trigger give it. */
export interface Parties {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** Phrases in a role that a place may fill. */
  readonly places: readonly Phrase[]
  /** Every phrase that was given a role, for counts. */
  readonly fillers: readonly Filler[]
}

/** A phrase in a role. A direct one is subject or object of a verb: whatever it is, it is what the verb says. */
interface Filler {
  readonly role: Role
  readonly phrase: Phrase
  readonly direct: boolean
}

/** Gives the phrases around a trigger the roles that its frame says. */
export function assignRoles(document: Document, candidate: Candidate, focus: Focus): Parties {
  const { adjectives } = candidate
  const fillers = fillersOf(candidate)
  const referred = references(document, candidate, focus)
  const participants = (role: Role): Participant[] => {
    const found = fillers.filter((filler) => roleOf(filler) === role)
    const named = found.flatMap(
      ({ phrase, direct }) =>
        participantOf(document, phrase) ?? (direct ? (describedParticipant(document, phrase) ?? []) : []),
    )
    return distinctSpans([...named, ...referred.filter((one) => one.role === role).map((one) => one.participant)])
  }
  const actors = participants('actor')
  for (const { mention } of adjectives) {
    // «غارة أمريكية»: the adjective names the actor where nothing else does
    if (actors.length === 0 && mention?.mention === 'adjective') actors.push(participantOfMention(mention, 'named'))
  }
  if (
    actors.length === 0 &&
    candidate.form === 'masdar' &&
    candidate.entry.roles.subject === 'actor' &&
    !candidate.light
  ) {
    actors.push(...governingSubject(document, candidate))
  }
  return {
    actors,
    recipients: participants('recipient'),
    places: [
      ...fillers.filter((filler) => placeRoles.has(roleOf(filler))).map(({ phrase }) => phrase),
      ...[candidate.genitive, candidate.complement?.phrase].filter((phrase) => phrase != null),
    ],
    fillers,
  }
}

const placeRoles = new Set<Role>(['place', 'recipient'])

/** «زيارة القاهرة»: a host that is a place is no participant. */
function roleOf({ role, phrase }: Filler): Role {
  if (role !== 'host') return role
  return identityOf(phrase).mention?.type === 'PLACE' ? 'place' : 'recipient'
}

/** Prepositions that name the doer after a passive or a masdar, whatever the frame. */
const agentive = new Set([
  'من قبل',
  'على يد',
  'على يدي',
  'على أيدي',
  'بأيدي',
  'بيد',
  'من جانب',
  'من طرف',
  'برصاص',
  'بنيران',
])

/** The phrases in the slots of a trigger, each with the role that its frame gives the slot. */
function fillersOf(candidate: Candidate): Filler[] {
  const { entry, slots, light, complement, genitive } = candidate
  const { roles } = entry
  const fillers: Filler[] = []
  const add = (role: Role | undefined, phrases: readonly Phrase[], direct = false): void => {
    if (role) fillers.push(...phrases.map((phrase) => ({ role, phrase, direct })))
  }
  if (behavesAsVerb(candidate)) {
    add(roles.subject, slots.subject, true)
    for (const phrase of slots.object) add(roles.object, [phrase], phrase !== complement?.phrase)
  }
  if (genitive) {
    const ofComplement = roles.complement !== undefined && complement !== null
    add(ofComplement ? roles.complement : genitiveRoleOf(candidate), conjuncts(candidate, genitive))
  }
  if (light) {
    const others = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((phrase) => phrase.head !== candidate.unit)
    add(light.lends.subject, others(light.slots.subject))
    add(light.lends.object, others(light.slots.object))
  }
  for (const [preposition, phrases] of [...slots.prepositions, ...(light?.slots.prepositions ?? [])]) {
    add(roles[preposition] ?? (agentive.has(preposition) ? 'actor' : undefined), phrases)
  }
  return fillers
}

/** Finite verbs, and active participles, which have subject and object as verbs have: «داعيا المجتمع الدولي إلى …». */
function behavesAsVerb({ form, morphology }: Candidate): boolean {
  return form === 'verb' || (form === 'participle' && morphology?.voice === 'active')
}

/** Participants that are not named beside the trigger: behind its pronoun, or the subject of a verb before. */
function references(
  document: Document,
  candidate: Candidate,
  focus: Focus,
): { role: Role; participant: Participant }[] {
  const { roles } = candidate.entry
  const { slots } = candidate
  const found: { role: Role; participant: Participant }[] = []
  const add = (role: Role | undefined, participants: readonly Participant[]): void => {
    if (role) found.push(...participants.map((participant) => ({ role, participant })))
  }
  const verbal = behavesAsVerb(candidate)
  if (slots.pronoun !== '') {
    add(verbal ? roles.object : roles.genitive, resolvePronoun(document, candidate, slots.pronoun, focus))
  }
  if (verbal && slots.dropped && slots.object.length + slots.subject.length === 0 && slots.passive) {
    add(roles.object, sharedSubject(document, candidate, focus))
  } else if (verbal && slots.dropped && !slots.passive) add(roles.subject, sharedSubject(document, candidate, focus))
  return found
}

/** «قصف الطيران للمدينة»: where a body that can act is the genitive and another phrase what it was done to. */
function genitiveRoleOf({ entry, slots, genitive }: Candidate): Role | undefined {
  const { roles } = entry
  if (roles.genitive !== 'recipient' || !genitive || !isBody(genitive)) return roles.genitive
  const elsewhere = [...slots.prepositions.keys()].some((preposition) => roles[preposition] === 'recipient')
  return elsewhere ? 'actor' : roles.genitive
}

/** Armies, organisations, aircraft: what acts rather than suffers when nothing else tells. */
export function isBody(phrase: Phrase): boolean {
  const { mention } = identityOf(phrase)
  if (!mention) return false
  return (
    mention.type === 'ORGANIZATION' ||
    mention.type === 'PLACE' ||
    mention.subtype === 'collective' ||
    mention.subtype === 'equipment'
  )
}

/** A phrase and those joined to it by «و»: «مقتل ضابط وجنديين». */
function conjuncts(candidate: Candidate, phrase: Phrase): Phrase[] {
  const group = [phrase]
  for (let i = candidate.at + 1; i < candidate.elements.length; i++) {
    const element = candidate.elements[i]
    if (element?.kind !== 'phrase' || !element.conjoined || element.preposition !== '') break
    if (element.phrase.head.event) break
    group.push(element.phrase)
  }
  return group
}

function distinctSpans(participants: readonly Participant[]): Participant[] {
  return participants.filter((one, i) => participants.findIndex((other) => other.start === one.start) === i)
}

/** The participant that a phrase names or describes; null where it is no participant. */
export function participantOf(document: Document, phrase: Phrase): Participant | null {
  const unit = identityOf(phrase)
  const { mention } = unit
  if (!mention) return phraseOfMention(document, phrase)
  if (mention.type === 'PLACE' && !standsForGovernment(mention)) return null
  if (mention.mention === 'name') return participantOfMention(mention, 'named')
  return { ...participantOfMention(mention, 'nominal'), ...spanOf(document, phrase, unit) }
}

/** Somebody whom no gazetteer knows: «أعوان الإدارة», «منفذيها»; things that the lexicon lists as nouns are nobody. */
export function describedParticipant(document: Document, phrase: Phrase): Participant | null {
  const { head } = phrase
  if (head.kind === 'number' || head.kind === 'time' || head.event || head.light || head.listed || head.mention)
    return null
  return described(document, phrase)
}

/** A phrase as a participant of whom nothing is known but his words. */
export function described(document: Document, phrase: Phrase): Participant {
  const { start, end, text } = phraseSpan(document, phrase)
  return { start, end, text, entity: null, name: { ar: text, en: null }, country: null, sectors: [], via: 'nominal' }
}

/** «مسلحي داعش», «عناصر من الشرطة»: a plain noun whose genitive is a participant. */
function phraseOfMention(document: Document, phrase: Phrase): Participant | null {
  const inner = phrase.genitive && identityOf(phrase.genitive).mention
  if (!inner || inner.type === 'PLACE' || phrase.head.event) return null
  return { ...participantOfMention(inner, 'nominal'), ...spanOf(document, phrase, phrase.head) }
}

/** Countries and capitals act for their governments. */
function standsForGovernment(mention: Mention): boolean {
  return mention.subtype === 'country' || mention.subtype === 'capital' || mention.place?.level === 'country'
}

function spanOf(document: Document, phrase: Phrase, head: Unit): { start: number; end: number; text: string } {
  const start = head.mention?.start ?? hostStart(head)
  let { end } = head
  for (const unit of phrase.adjectives) end = Math.max(end, unit.end)
  if (phrase.genitive && !phrase.genitive.head.event) end = Math.max(end, endOf(phrase.genitive))
  return { start, end, text: document.text.slice(start, end) }
}

/** The span of a whole phrase without what is attached to its first word. */
export function phraseSpan(document: Document, phrase: Phrase): { start: number; end: number; text: string } {
  return spanOf(document, phrase, phrase.head)
}

function endOf(phrase: Phrase): number {
  const ends = [phrase.head.mention?.end ?? phrase.head.end, ...phrase.adjectives.map((unit) => unit.end)]
  if (phrase.genitive) ends.push(endOf(phrase.genitive))
  return Math.max(...ends)
}

export function participantOfMention(mention: Mention, via: Participant['via']): Participant {
  const { start, end, text, id, name, country, sectors } = mention
  return { start, end, text, entity: id, name, country, sectors, via }
}
