import type { Document, Mention } from '../document.js'
import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Role } from './frame.js'
import { identityOf, type Phrase } from './phrases.js'
import type { Unit } from './units.js'

/** Who and where, as the slots of one trigger give it. */
export interface Parties {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** Phrases in a role that a place may fill. */
  readonly places: readonly Phrase[]
  /** Every phrase that was given a role, for counts. */
  readonly fillers: readonly { readonly role: Role; readonly phrase: Phrase }[]
  /** The verb's subject is that of a verb before it. */
  readonly dropped: boolean
}

/** Gives the phrases around a trigger the roles that its frame says. */
export function assignRoles(document: Document, candidate: Candidate): Parties {
  const fillers: { role: Role; phrase: Phrase }[] = []
  const add = (role: Role | undefined, phrases: readonly Phrase[]): void => {
    for (const phrase of phrases) if (role) fillers.push({ role, phrase })
  }
  const { entry, slots, light } = candidate
  const { roles } = entry
  const pronouns: { role: Role | undefined; candidate: Candidate }[] = []
  if (candidate.form === 'verb') {
    add(roles.subject, slots.subject)
    add(roles.object, slots.object)
    if (candidate.complement)
      add(roles.complement ?? roles.genitive, candidate.genitive ? conjuncts(candidate, candidate.genitive) : [])
    if (slots.pronoun !== '') pronouns.push({ role: roles.object, candidate })
  } else {
    const genitiveRole = candidate.complement ? (roles.complement ?? roles.genitive) : genitiveRoleOf(candidate)
    if (candidate.genitive) add(genitiveRole, conjuncts(candidate, candidate.genitive))
    if (slots.pronoun !== '') pronouns.push({ role: roles.genitive, candidate })
    if (light) addLent(add, candidate)
  }
  for (const [preposition, phrases] of [...slots.prepositions, ...(light?.slots.prepositions ?? [])]) {
    if (!candidate.entry.conditions.complement || roles[preposition] !== undefined) add(roles[preposition], phrases)
  }
  const participants = (role: Role): Participant[] => {
    const found = fillers
      .filter((filler) => filler.role === role)
      .flatMap(({ phrase }) => participantOf(document, phrase) ?? [])
    return distinctSpans(found)
  }
  const actors = participants('actor')
  for (const unit of candidate.adjectives) {
    // «غارة أمريكية»: the adjective names the actor where nothing else does
    if (actors.length === 0 && unit.mention?.mention === 'adjective')
      actors.push(participantOfMention(document, unit.mention, 'named'))
  }
  return {
    actors,
    recipients: participants('recipient'),
    places: fillers.filter(({ role }) => role === 'place' || role === 'recipient').map(({ phrase }) => phrase),
    fillers,
    dropped: candidate.form === 'verb' && slots.dropped && !slots.passive && roles.subject !== undefined,
  }
}

function addLent(add: (role: Role | undefined, phrases: readonly Phrase[]) => void, candidate: Candidate): void {
  const { light } = candidate
  if (!light) return
  const lent = light.lends.subject
  add(
    lent,
    light.slots.subject.filter((phrase) => phrase.head !== candidate.unit),
  )
  if (light.lends.object)
    add(
      light.lends.object,
      light.slots.object.filter((phrase) => phrase.head !== candidate.unit),
    )
}

/** «قصف الطيران للمدينة»: where another phrase is what it was done to, the genitive is who did it. */
function genitiveRoleOf(candidate: Candidate): Role | undefined {
  const { roles } = candidate.entry
  if (roles.genitive !== 'recipient') return roles.genitive
  const elsewhere = [...candidate.slots.prepositions.keys()].some((preposition) => roles[preposition] === 'recipient')
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

function distinctSpans(participants: readonly Participant[]): Participant[] {
  return participants.filter((one, i) => participants.findIndex((other) => other.start === one.start) === i)
}

/** The participant that a phrase names or describes; null where it is no participant. */
export function participantOf(document: Document, phrase: Phrase): Participant | null {
  const unit = identityOf(phrase)
  const { mention } = unit
  if (!mention) return phraseOfMention(document, phrase)
  if (mention.type === 'PLACE' && !standsForGovernment(mention)) return null
  if (mention.mention === 'name') return participantOfMention(document, mention, 'named')
  return { ...participantOfMention(document, mention, 'nominal'), ...spanOf(document, phrase, unit) }
}

/** «مسلحي داعش», «عناصر من الشرطة»: a plain noun whose genitive is a participant. */
function phraseOfMention(document: Document, phrase: Phrase): Participant | null {
  const inner = phrase.genitive && identityOf(phrase.genitive).mention
  if (!inner || inner.type === 'PLACE' || phrase.head.event) return null
  return { ...participantOfMention(document, inner, 'nominal'), ...spanOf(document, phrase, phrase.head) }
}

/** Countries and capitals act for their governments. */
function standsForGovernment(mention: Mention): boolean {
  return mention.subtype === 'country' || mention.subtype === 'capital' || mention.place?.level === 'country'
}

function spanOf(document: Document, phrase: Phrase, head: Unit): { start: number; end: number; text: string } {
  const start = head.mention?.start ?? head.start + head.proclitics.length
  let end = head.mention?.end ?? head.end
  for (const unit of phrase.adjectives) end = Math.max(end, unit.end)
  if (phrase.genitive && !phrase.genitive.head.event) end = Math.max(end, endOf(phrase.genitive))
  return { start, end, text: document.text.slice(start, end) }
}

function endOf(phrase: Phrase): number {
  const ends = [phrase.head.mention?.end ?? phrase.head.end, ...phrase.adjectives.map((unit) => unit.end)]
  if (phrase.genitive) ends.push(endOf(phrase.genitive))
  return Math.max(...ends)
}

export function participantOfMention(_document: Document, mention: Mention, via: Participant['via']): Participant {
  const { start, end, text, id, name, country, sectors } = mention
  return { start, end, text, entity: id, name, country, sectors, via }
}
