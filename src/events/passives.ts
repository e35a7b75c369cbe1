import type { EventType } from '../record.js'
import type { Complement } from './complement.js'
import { isAgentive } from './doers.js'
import type { Phrase } from './phrases.js'
import { isBody } from './referents.js'
import type { Slots } from './slots.js'
import type { TriggerEntry } from './triggers.js'

/** Active or passive, where both are written alike: a frame tells whether its verb has an object to turn into its subject. */

/** Events that people suffer; «احتج العمال» and «وصل الوفد» are never passive. */
const doneToPeople = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'RETREAT', 'PERSONNEL', 'AID'])

/**
 * A transitive verb without an object, whose subject is somebody who suffers rather than acts («قتل خمسة مدنيين»), is
 * passive.
 */
export function decideVoice(entry: TriggerEntry, slots: Slots, complement: Complement | null): Slots {
  const { type, morphology, roles } = entry
  if (slots.passive) return { ...slots, object: slots.subject.length > 0 ? slots.subject : slots.object, subject: [] }
  const transitive = roles.subject !== undefined && roles.subject !== roles.object && roles.object === 'recipient'
  if (!transitive || complement || slots.pronoun !== '' || slots.object.length > 0) return slots
  // «دعا» has a passive of another spelling: it is active
  if (morphology?.voice === 'active' || !doneToPeople.has(type)) return slots
  if (slots.subject.length === 0) return { ...slots, passive: true }
  if (governsSomebody(entry, slots)) return slots
  return slots.subject.every(suffers) ? { ...slots, object: slots.subject, subject: [], passive: true } : slots
}

/** «اعتدى شبان على الشرطة», «اشتبك متظاهرون مع الشرطة»: what a verb does behind its preposition it does actively. */
function governsSomebody({ conditions, roles }: TriggerEntry, { prepositions }: Slots): boolean {
  for (const preposition of prepositions.keys()) {
    if (conditions.preposition?.includes(preposition)) return true
    if (roles[preposition] === 'actor' && !isAgentive(preposition)) return true
  }
  return false
}

/** Whether a phrase rather has something done to it: people, counted or named, but not armies and aircraft. */
function suffers(phrase: Phrase): boolean {
  return phrase.quantity !== null || !isBody(phrase)
}

/** «تعزيزات أرسلت إلى الجبهة»: what is named before a verb that people suffer is what it was done to. */
export function turnPassive({ type }: TriggerEntry, slots: Slots, { phrase }: Complement): Slots {
  if (!doneToPeople.has(type) || !phrase || !slots.subject.includes(phrase)) return slots
  return { ...slots, object: slots.subject, subject: [], passive: true }
}
