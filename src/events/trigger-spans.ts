import type { Document } from '../document.js'
import type { EventType, Span } from '../record.js'
import { latestOf } from '../text/facts.js'
import type { Candidate } from './candidates.js'
import type { Group } from './combine.js'
import type { Element } from './phrases.js'
import { eventNouns } from './slots.js'
import type { TriggerEntry } from './triggers.js'
import { hostStart, type Unit } from './units.js'

/** Where the words of an event stand in the text. */

/** The trigger without what is attached to it. */
export function triggerSpan(document: Document, { unit }: Candidate): Span {
  const reading = unit.event?.reading
  const start = reading ? unit.start + reading.skip : hostStart(unit)
  return spanOf(document, { start, end: unit.end })
}

/** The further words: the light verb, the nouns of a fixed phrase, the triggers that join the main one. */
export function furtherSpans(document: Document, { main, others }: Group): Span[] {
  return [
    ...(main.light ? [spanOf(document, main.light.unit)] : []),
    ...complementSpans(document, main),
    ...others.map((other) => triggerSpan(document, other)),
  ]
}

/** The nouns of a fixed phrase that tell the event too: «أضرموا النار», «تصدى لهجوم», «التوصل إلى اتفاق», «تنفيذ حكم القتل». */
function complementSpans(document: Document, { form, complement, entry, elements }: Candidate): Span[] {
  if (!complement) return []
  const { first, last, phrase, bare } = complement
  const object = form === 'verb' && bare ? phrase?.head : undefined
  const heads = eventHeads(elements).filter(
    (head) => head !== object && head.first >= first && head.last <= last && names(head, entry.type),
  )
  return [...(object ? [object] : []), ...heads]
    .filter(({ mention }) => mention === null)
    .map((head) => spanOf(document, { start: hostStart(head), end: head.end }))
}

/** The nouns of a sentence that name an event; looked for once, since all events of the sentence ask. */
const eventHeads = latestOf((elements: readonly Element[]): readonly Unit[] =>
  elements.flatMap((element) => (element.kind === 'phrase' ? eventNouns(element.phrase).map(({ head }) => head) : [])),
)

function names({ event }: Unit, type: EventType): boolean {
  return (
    event?.reading.entries.some((entry) => entry.kind === 'trigger' && (entry as TriggerEntry).type === type) === true
  )
}

export function spanOf({ text }: Document, { start, end }: { start: number; end: number }): Span {
  return { start, end, text: text.slice(start, end) }
}
