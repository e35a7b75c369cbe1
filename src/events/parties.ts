import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { isAgentive } from './doers.js'
import type { Role } from './frame.js'
import { describedParticipant, participantOfMention, partyOf } from './participants.js'
import type { Phrase } from './phrases.js'
import { type Focus, governingSubject, resolvePronoun, sharedSubject } from './references.js'
import { isBody, isNamedPlace } from './referents.js'

/** Who and where, as the slots of one trigger give it. */
export interface Parties {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** Phrases in a role that a place may fill. */
  readonly places: readonly Phrase[]
}

/** A phrase in a role. A direct one is subject or object of a verb: whatever it is, it is what the verb says. */
interface Filler {
  readonly role: Role
  readonly phrase: Phrase
  readonly direct: boolean
}

/** Gives the phrases around a trigger the roles that its frame says. */
export function assignRoles(document: Document, candidate: Candidate, focus: Focus): Parties {
  const fillers = fillersOf(candidate)
  const referred = referredTo(document, candidate, focus)
  const inRole = (role: Role): Participant[] => {
    const named = fillers.flatMap((filler) => (roleOf(filler) === role ? (whoIs(document, filler) ?? []) : []))
    return distinct([...named, ...referred.flatMap((one) => (one.role === role ? [one.participant] : []))])
  }
  const actors = inRole('actor')
  const places = fillers.filter((filler) => mayBePlace.has(roleOf(filler))).map(({ phrase }) => phrase)
  return {
    actors: actors.length > 0 ? actors : impliedActors(document, candidate),
    recipients: inRole('recipient'),
    places: [...places, ...[candidate.genitive, candidate.complement?.phrase].filter((phrase) => phrase != null)],
  }
}

const mayBePlace = new Set<Role>(['place', 'recipient'])

function whoIs(document: Document, { phrase, direct }: Filler): Participant | null {
  return partyOf(document, phrase) ?? (direct ? describedParticipant(document, phrase) : null)
}

/** Who did it where no phrase says so: «غارة أمريكية», «أعلنت الحركة انسحابها». */
function impliedActors(document: Document, candidate: Candidate): Participant[] {
  const { adjectives, form, entry, light } = candidate
  const nisba = adjectives.find(({ mention }) => mention?.mention === 'adjective')?.mention
  if (nisba) return [participantOfMention(nisba, 'named')]
  return form === 'masdar' && entry.roles.subject === 'actor' && !light ? governingSubject(document, candidate) : []
}

/** «زيارة القاهرة»: a host that is a place is no participant. */
function roleOf({ role, phrase }: Filler): Role {
  if (role !== 'host') return role
  return isNamedPlace(phrase) ? 'place' : 'recipient'
}

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
    // «إطلاق سراح رهينة»: whoever it is, it is whom the words say
    if (ofComplement) add(roles.complement, conjuncts(candidate, genitive), roles.complement === 'recipient')
    else add(genitiveRoleOf(candidate), conjuncts(candidate, genitive))
  }
  if (light) {
    const others = (phrases: readonly Phrase[]): Phrase[] => phrases.filter((phrase) => phrase.head !== candidate.unit)
    add(light.lends.subject, others(light.slots.subject))
    add(light.lends.object, others(light.slots.object))
  }
  for (const [preposition, phrases] of [...slots.prepositions, ...(light?.slots.prepositions ?? [])]) {
    add(roles[preposition] ?? (isAgentive(preposition) ? 'actor' : undefined), phrases)
  }
  return fillers
}

/** Finite verbs, and active participles, which have subject and object as verbs have: «داعيا المجتمع الدولي إلى …». */
function behavesAsVerb({ form, morphology }: Candidate): boolean {
  return form === 'verb' || (form === 'participle' && morphology?.voice === 'active')
}

interface Referred {
  readonly role: Role
  readonly participant: Participant
}

/** Participants that are not named beside the trigger: behind its pronoun, or the subject of a verb before. */
function referredTo(document: Document, candidate: Candidate, focus: Focus): Referred[] {
  const { slots, entry } = candidate
  const { roles } = entry
  const found: Referred[] = []
  const add = (role: Role | undefined, participants: readonly Participant[]): void => {
    if (role) found.push(...participants.map((participant) => ({ role, participant })))
  }
  const verbal = behavesAsVerb(candidate)
  if (slots.pronoun !== '')
    add(verbal ? roles.object : roles.genitive, resolvePronoun(document, candidate, slots.pronoun, focus))
  if (!verbal || !slots.dropped) return found
  const bare = slots.object.length + slots.subject.length === 0
  if (!slots.passive) add(roles.subject, sharedSubject(document, candidate, focus))
  else if (bare) add(roles.object, sharedSubject(document, candidate, focus))
  return found
}

/** «قصف الطيران للمدينة»: where a body that can act is the genitive and another phrase what it was done to. */
function genitiveRoleOf({ entry, slots, genitive }: Candidate): Role | undefined {
  const { roles } = entry
  if (roles.genitive !== 'recipient' || !genitive || !isBody(genitive)) return roles.genitive
  const elsewhere = [...slots.prepositions.keys()].some((preposition) => roles[preposition] === 'recipient')
  return elsewhere ? 'actor' : roles.genitive
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

function distinct(participants: readonly Participant[]): Participant[] {
  return participants.filter((one, i) => participants.findIndex((other) => other.start === one.start) === i)
}
