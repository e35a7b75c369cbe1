import type { Document } from '../document.js'
import type { EventType, Participant } from '../record.js'
import { described, participantOfMention } from './participants.js'
import type { Phrase } from './phrases.js'
import { isStructure } from './structures.js'

/** Types whose deeds are done to things as well as to people. */
const destructive = new Set<EventType>(['ASSAULT', 'COERCE', 'DISASTER'])

export function isDestructive(type: EventType): boolean {
  return destructive.has(type)
}

/** The place or structure that a phrase names or describes: «مستشفى السلام», «أربعة منازل», «المدينة»; null for others. */
export function targetOf(document: Document, phrase: Phrase): Participant | null {
  const { head } = phrase
  if (head.mention?.type === 'PLACE') return participantOfMention(head.mention, 'named')
  if (head.mention || head.event || !(head.place || isStructure(document, phrase))) return null
  return described(document, phrase)
}
