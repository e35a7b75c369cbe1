import type { Entity, EventDate, EventDocument, EventRecord, Modality, Participant, ResolvedPlace } from '../record.js'
import { fold } from '../text/letters.js'
import { fingerprint } from './ids.js'

/** A participant as documents can share it. */
export interface Party {
  /** The same for one name in all documents. */
  readonly key: string
  /** A name and no description: «حركة طالبان», not «مسلحون». */
  readonly named: boolean
  readonly person: boolean
  /** A country or capital that stands for its government. */
  readonly place: boolean
  readonly participant: Participant
}

/** Days, counted from 1970-01-01, first and last, both inclusive. */
export interface Days {
  readonly first: number
  readonly last: number
  /** The text says when; otherwise it is the day of publication and the one before. */
  readonly stated: boolean
}

/** What one document tells of one real-world event: the records of a cluster taken together. */
export interface Happening {
  /** Identifies it and gives it its place in any order: its document and its events. */
  readonly key: string
  readonly source: string
  readonly document: EventDocument
  readonly events: readonly EventRecord[]
  readonly type: EventRecord['type']
  readonly modality: Modality
  /** The lemmas of the triggers, by their folded spelling. */
  readonly lemmas: ReadonlyMap<string, string>
  readonly modes: ReadonlySet<string>
  readonly date: EventDate | null
  readonly days: Days | null
  readonly place: ResolvedPlace | null
  readonly country: string | null
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
}

/** The happenings of a document, in the order of its text. */
export function happeningsOf(document: EventDocument): Happening[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const clusters = new Map<string, EventRecord[]>()
  for (const event of document.events) {
    const cluster = `${event.cluster} ${event.type} ${event.modality === 'negated'}`
    const members = clusters.get(cluster)
    if (members) members.push(event)
    else clusters.set(cluster, [event])
  }
  const source = [document.id, document.published, fingerprint(document.events.map(({ id }) => id).join(' '))].join(' ')
  return [...clusters.values()].map((events) => happeningOf(document, source, events, entities))
}

function happeningOf(
  document: EventDocument,
  source: string,
  events: readonly EventRecord[],
  entities: ReadonlyMap<string, Entity>,
): Happening {
  const date = narrowest(events.flatMap((event) => event.date ?? []))
  const modality = strongestModality(events.map((event) => event.modality))
  const places = events.flatMap(({ place }) => (place && entities.get(place.entity)?.place) ?? [])
  const place = mostSpecific(places)
  return {
    key: `${source} ${events.map(({ id }) => id).join(' ')}`,
    source,
    document,
    events,
    type: events[0]?.type ?? 'ASSAULT',
    modality,
    lemmas: new Map(events.map(({ trigger }) => [fold(trigger.lemma), trigger.lemma])),
    modes: new Set(events.flatMap(({ mode }) => mode ?? [])),
    date,
    days: date ? statedDays(date) : modality === 'actual' ? daysOfPublication(document.published) : null,
    place,
    country: place?.country ?? events.find(({ country }) => country)?.country ?? null,
    actors: partiesOf(
      events.flatMap(({ actors }) => actors),
      entities,
    ),
    recipients: partiesOf(
      events.flatMap(({ recipients }) => recipients),
      entities,
    ),
  }
}

const modalities: readonly Modality[] = ['actual', 'future', 'hypothetical', 'negated']

/** What was announced and then happened has happened. */
export function strongestModality(found: readonly Modality[]): Modality {
  return modalities.find((modality) => found.includes(modality)) ?? 'actual'
}

const levels: readonly ResolvedPlace['level'][] = ['site', 'town', 'admin2', 'water', 'admin1', 'region', 'country']

/** The place of the smallest level; among several the first. */
export function mostSpecific(places: readonly ResolvedPlace[]): ResolvedPlace | null {
  return places.reduce<ResolvedPlace | null>(
    (best, place) => (best && levels.indexOf(best.level) <= levels.indexOf(place.level) ? best : place),
    null,
  )
}

/** The date of the shortest stretch; among several the first. */
export function narrowest(dates: readonly EventDate[]): EventDate | null {
  const width = (date: EventDate): number => dayOf(date.end) - dayOf(date.start)
  return dates.reduce<EventDate | null>((best, date) => (best && width(best) <= width(date) ? best : date), null)
}

const millisecondsOfDay = 86_400_000

/** The number of a day from 1970-01-01, NaN if the text is no date. */
function dayOf(iso: string): number {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN) / millisecondsOfDay
}

function statedDays({ start, end }: EventDate): Days | null {
  const [first, last] = [dayOf(start), dayOf(end)]
  return first <= last ? { first, last, stated: true } : null
}

/** News without a date tells of today or yesterday. */
function daysOfPublication(published: string | null): Days | null {
  const day = published === null ? Number.NaN : dayOf(published)
  return Number.isNaN(day) ? null : { first: day - 1, last: day, stated: false }
}

/** Each party once, the first mention standing for the others. */
function partiesOf(participants: readonly Participant[], entities: ReadonlyMap<string, Entity>): Party[] {
  const parties = new Map<string, Party>()
  for (const participant of participants) {
    const entity = participant.entity === null ? undefined : entities.get(participant.entity)
    const key = entity?.ids.wikidata ?? fold(participant.name.ar)
    const named = entity !== undefined && entity.mention !== 'nominal'
    const [person, place] = [named && entity.type === 'PERSON', named && entity.type === 'PLACE']
    if (!parties.has(key)) parties.set(key, { key, named, person, place, participant })
  }
  return [...parties.values()]
}
