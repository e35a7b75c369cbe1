import type { Document, Mention, Timex } from '../document.js'
import type { Entity, EventDocument, EventRecord, TimeExpression } from '../record.js'
import { codesOf } from './codes.js'
import { contextsIn, contextsOf } from './context-words.js'
import { identifyEvents } from './ids.js'

/** The public record of an analysed document: what the stages keep for each other is left behind. */
export function toRecord(document: Document): EventDocument {
  const { text, context, language, mentions, times, warnings } = document
  return {
    schema: 'ahdath/1',
    id: context.id,
    published: context.published,
    language: { ...language },
    entities: mentions.map(toEntity),
    dates: times.map(toTimeExpression),
    events: identifyEvents(classifyEvents(document), context.id ?? text),
    warnings: [...warnings],
  }
}

/** Events with their contexts and with what other schemes call them. */
function classifyEvents({ events, mentions, sentences, tokens }: Document): EventRecord[] {
  const lines = new Map(mentions.map(({ id, by }) => [id, by]))
  const shown = new Map<number, ReadonlySet<string>>()
  const wordContexts = (start: number): ReadonlySet<string> => {
    const sentence = sentences.find((one) => one.start === start)
    const found = shown.get(start) ?? new Set(sentence ? contextsIn(tokens, sentence) : [])
    shown.set(start, found)
    return found
  }
  return events.map((event) => ({
    ...event,
    contexts: contextsOf(event, wordContexts(event.sentence.start)),
    codes: codesOf(event, lines),
  }))
}

function toEntity({ first: _first, last: _last, ...entity }: Mention): Entity {
  return entity
}

function toTimeExpression({ first: _first, last: _last, ...time }: Timex): TimeExpression {
  return time
}
