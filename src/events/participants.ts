import type { Document, Mention } from '../document.js'
import type { Participant, Span } from '../record.js'
import { fold } from '../text/letters.js'
import { isFigure } from './figures.js'
import { identityOf, type Phrase } from './phrases.js'
import { isParty } from './referents.js'
import { isStructure } from './structures.js'
import { hostStart, type Unit } from './units.js'

/** Phrases as participants: whom they name or describe, and what of the text that is. */

/** The participant that a phrase names or describes; null where it is no participant. */
export function participantOf(document: Document, phrase: Phrase): Participant | null {
  const unit = identityOf(phrase)
  const { mention } = unit
  if (!mention) return phraseOfMention(document, phrase)
  if (mention.type === 'PLACE' && !standsForGovernment(mention)) return null
  if (mention.mention === 'name') return participantOfMention(mention, 'named')
  return { ...participantOfMention(mention, 'nominal'), ...spanOf(document, phrase, unit) }
}

/** Also parties and people who have no word but an amount: «الجانبان», «اعتقال ستة», «قتل آخر». */
export function partyOf(document: Document, phrase: Phrase): Participant | null {
  const stands = isParty(phrase) || isFigure(document, phrase)
  return participantOf(document, phrase) ?? (stands ? described(document, phrase) : null)
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
  const { start, end, text } = spanOf(document, phrase, phrase.head)
  return { start, end, text, entity: null, name: { ar: text, en: null }, country: null, sectors: [], via: 'nominal' }
}

/** «مسلحي داعش», «عناصر من الشرطة»: a plain noun whose genitive is a participant. */
function phraseOfMention(document: Document, phrase: Phrase): Participant | null {
  const { head, genitive } = phrase
  const inner = genitive && identityOf(genitive).mention
  if (!genitive || !inner || inner.type === 'PLACE' || head.event) return null
  // «صفوف القوات», «قيام الجماعة»: what the lexicon lists is nobody himself, but «منزل الضابط» can be hit
  if (isOrdinary(head) && !isStructure(document, phrase)) return participantOf(document, genitive)
  return { ...participantOfMention(inner, 'nominal'), ...spanOf(document, phrase, head) }
}

function isOrdinary({ listed, place, light }: Unit): boolean {
  return (listed || light !== null) && !place
}

const states = fold('دول')

/** Countries and capitals act for their governments, and so do «دول الخليج». */
function standsForGovernment(mention: Mention): boolean {
  if (mention.subtype === 'region' && fold(mention.text).startsWith(states)) return true
  return mention.subtype === 'country' || mention.subtype === 'capital' || mention.place?.level === 'country'
}

/** A phrase from its head on, without what is attached to its first word. */
function spanOf(document: Document, phrase: Phrase, head: Unit): Span {
  const start = head.mention?.start ?? hostStart(head)
  let { end } = head
  for (const unit of phrase.adjectives) end = Math.max(end, unit.end)
  if (phrase.genitive && !isDeed(phrase.genitive.head)) end = Math.max(end, endOf(phrase.genitive))
  return { start, end, text: document.text.slice(start, end) }
}

/** «ضحايا القصف», but «صفوف المحتجين» are people. */
function isDeed({ event, mention }: Unit): boolean {
  return event !== null && mention === null
}

function endOf(phrase: Phrase): number {
  const ends = [phrase.head.mention?.end ?? phrase.head.end, ...phrase.adjectives.map((unit) => unit.end)]
  if (phrase.genitive) ends.push(endOf(phrase.genitive))
  // «أنصار الرئيس معمر القذافي»
  if (phrase.apposition) ends.push(endOf(phrase.apposition))
  return Math.max(...ends)
}

export function participantOfMention(mention: Mention, via: Participant['via']): Participant {
  const { start, end, text, id, name, country, sectors } = mention
  return { start, end, text, entity: id, name, country, sectors, via }
}

/** Whether two participants are one: the same mention, or two of one name. */
export function isSameParty(one: Participant, other: Participant): boolean {
  return one.start === other.start || (one.entity !== null && one.name.ar === other.name.ar)
}
