import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import { fold } from '../text/letters.js'
import { participantOf } from './parties.js'
import type { Element } from './phrases.js'
import { verbSlots } from './slots.js'

/** A stretch of a sentence that somebody says. */
export interface Saying {
  readonly speaker: Participant | null
  /** Elements from here on are what is said. */
  readonly from: number
  readonly to: number
}

/** Speech verbs that do not open a report but name a speech act; their subject is an actor, not a source. */
const reportPrepositions = new Set(['بحسب', 'حسب', 'وفق', 'وفقا ل', 'طبقا ل'].map(fold))

/**
 * Who says what in a sentence: «وقال المرصد إن …», «بحسب مصادر طبية», «نقلت رويترز عن مسؤول …». A speech verb without a
 * subject («وأضاف أن») goes on with the speaker before.
 */
export function findSayings(
  document: Document,
  elements: readonly Element[],
  previousSpeaker: Participant | null,
): Saying[] {
  const sayings: Saying[] = []
  let speaker = previousSpeaker
  elements.forEach((element, at) => {
    if (element.kind === 'verb' && element.unit.verb?.class === 'speech') {
      const slots = verbSlots(elements, at)
      const named = [...(slots.prepositions.get('عن') ?? []), ...slots.subject].map((phrase) =>
        participantOf(document, phrase),
      )
      const found = named.find((participant) => participant !== null) ?? null
      if (found) speaker = found
      const from = contentStart(elements, at)
      if (from !== null)
        sayings.push({ speaker: found ?? (slots.subject.length === 0 ? speaker : null), from, to: elements.length })
    }
    if (element.kind === 'phrase' && reportPrepositions.has(fold(element.preposition))) {
      const found = participantOf(document, element.phrase)
      if (found) sayings.push({ speaker: found, from: 0, to: elements.length })
    }
  })
  return sayings
}

const quotes = new Set(['"', '«', '“', ':'])

/** Where the report begins: after أن or إن, a colon or an opening quotation mark. */
function contentStart(elements: readonly Element[], verb: number): number | null {
  for (let i = verb + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind === 'verb') return null
    if (element?.kind === 'mark' && quotes.has(element.unit.word)) return i + 1
    if (element?.kind === 'particle' && element.unit.particle?.class === 'complementizer') return i + 1
  }
  return null
}

/** The speaker of what stands at an element; the innermost saying decides. */
export function sourceAt(sayings: readonly Saying[], at: number): Participant | null {
  let source: Participant | null = null
  for (const saying of sayings) if (at >= saying.from && at < saying.to && saying.speaker) source = saying.speaker
  return source
}

export function lastSpeaker(sayings: readonly Saying[], before: Participant | null): Participant | null {
  return sayings.findLast((saying) => saying.speaker)?.speaker ?? before
}
