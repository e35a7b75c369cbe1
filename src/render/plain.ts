import type { EventDocument, EventRecord } from '../record.js'

/** A document in a few lines: an event a line. */
export function toPlainText({ language, entities, dates, events, warnings }: EventDocument): string {
  const summary = `${language.code}: ${events.length} events, ${entities.length} entities, ${dates.length} dates`
  return [summary, ...warnings.map(({ message }) => `! ${message}`), ...events.map(lineOf)].join('\n')
}

function lineOf(event: EventRecord): string {
  const { type, mode, trigger, actors, recipients, place, country, date, modality, source } = event
  const parts = [
    `${type}${mode ? `/${mode}` : ''} «${trigger.text}»`,
    ...actors.map((actor) => `by ${actor.text}`),
    ...recipients.map((recipient) => `to ${recipient.text}`),
    place ? `in ${place.text}` : null,
    country,
    date?.value,
    modality === 'actual' ? null : modality,
    source ? `says ${source.text}` : null,
  ]
  return parts.filter((part) => part !== null && part !== undefined).join(' · ')
}
