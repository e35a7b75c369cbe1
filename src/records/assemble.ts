import type { Document, Mention, Timex } from '../document.js'
import type { Entity, EventDocument, TimeExpression } from '../record.js'
import { identifyEvents } from './ids.js'

/** The public record of an analysed document: what the stages keep for each other is left behind. */
export function toRecord(document: Document): EventDocument {
  const { text, context, language, mentions, times, events, warnings } = document
  return {
    schema: 'ahdath/1',
    id: context.id,
    published: context.published,
    language: { ...language },
    entities: mentions.map(toEntity),
    dates: times.map(toTimeExpression),
    events: identifyEvents(events, context.id ?? text),
    warnings: [...warnings],
  }
}

function toEntity({ first: _first, last: _last, ...entity }: Mention): Entity {
  return entity
}

function toTimeExpression({ first: _first, last: _last, ...time }: Timex): TimeExpression {
  return time
}
