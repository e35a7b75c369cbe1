/**
 * The output contract: plain JSON data, the same in every runtime. The JSON Schema is generated from these types.
 * Positions are UTF-16 offsets into the text given, half-open; dates are ISO 8601.
 */

/** A stretch of the text: `text === source.slice(start, end)`. */
export interface Span {
  start: number
  end: number
  text: string
}

/** PLOVER 2.0 types and two extensions, DISASTER and PERSONNEL. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'DISASTER'
  | 'PERSONNEL'

export type Modality = 'actual' | 'future' | 'hypothetical' | 'negated'

export type CountKind = 'killed' | 'injured' | 'arrested' | 'displaced' | 'participants'

/** What one call of `extractEvents` returns. */
export interface EventDocument {
  schema: 'ahdath/1'
  /** The id given in the options. */
  id: string | null
  /** The publication date given in the options: it anchors relative dates. */
  published: string | null
  /** BCP 47 code of the language found. Other languages than Arabic have empty lists and a warning. */
  language: { code: string; confidence: number }
  entities: Entity[]
  dates: TimeExpression[]
  events: EventRecord[]
  warnings: Warning[]
}

export interface Warning {
  code: string
  message: string
  span?: Span
}

/** A participant or place named or described in the text. The span leaves out attached particles. */
export interface Entity extends Span {
  id: string
  /** Attached particles before the span: «وب» of «وبالقاهرة». */
  prefix: string
  type: 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'GROUP'
  subtype: string | null
  /** The canonical name. */
  name: Name
  /** ISO 3166-1 alpha-2. */
  country: string | null
  /** PLOVER sectors, the most specific first: GOV, MIL, REB … */
  sectors: string[]
  ids: { wikidata?: string; geonames?: number; wof?: number }
  place: ResolvedPlace | null
  mention: 'name' | 'nominal' | 'adjective'
  confidence: number
  by: string[]
}

export interface Name {
  ar: string
  en: string | null
}

export interface ResolvedPlace {
  name: Name
  level: 'country' | 'region' | 'admin1' | 'admin2' | 'town' | 'site' | 'water'
  country: string | null
  admin1: string | null
  lat: number | null
  lon: number | null
  alternatives: { id: string; name: string; country: string | null }[]
}

export interface TimeExpression extends Span {
  id: string
  kind: 'date' | 'time' | 'duration' | 'set' | 'range'
  /** TIMEX3 value: 2019-03-23, 2019-10, 2015-08-03/2015-08-09, P3D, XXXX-WXX-5; null where it needs `published`. */
  value: string | null
  /** First and last day that it denotes, both inclusive; null where the value is not a stretch of the calendar. */
  interval: { start: string; end: string } | null
  calendar: 'gregorian' | 'hijri'
  /** The parts that the text leaves to be understood. */
  implied: ('year' | 'month' | 'day')[]
  by: string[]
}

export interface EventRecord {
  /** Stable: the same text and options give the same id. */
  id: string
  /** Records of one real-world event share it. */
  cluster: string
  type: EventType
  mode: string | null
  contexts: string[]
  codes: { plover: string | null; cameo: string | null; acled: { type: string; sub: string } | null }
  trigger: Trigger
  /** Further words of the same event: light verbs, words of its results. */
  also: Span[]
  sentence: Span
  actors: Participant[]
  recipients: Participant[]
  place: EventPlace | null
  /** ISO 3166-1 alpha-2 of the place. */
  country: string | null
  date: EventDate | null
  modality: Modality
  /** Who says so; null where it is the narrator. */
  source: Participant | null
  counts: { [kind in CountKind]?: Count }
  confidence: number
  by: string[]
}

export interface Trigger extends Span {
  lemma: string
  form: 'verb' | 'masdar' | 'participle' | 'noun'
}

export interface EventPlace extends Span {
  /** Id of the entity. */
  entity: string
}

export interface EventDate {
  value: string
  start: string
  end: string
  precision: 'minute' | 'day' | 'week' | 'month' | 'year' | 'range'
  /** Id of the time expression, null where the date is inferred. */
  expression: string | null
}

export interface Participant extends Span {
  /** Id of the entity. */
  entity: string | null
  name: Name
  country: string | null
  sectors: string[]
  via: 'named' | 'nominal' | 'pronoun' | 'inherited'
}

/** A number of people: «أكثر من 10» has min 10 and max null. */
export interface Count {
  min: number
  max: number | null
  text: Span
}
