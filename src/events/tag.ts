import type { Document, Mention, Sentence, Stage, Timex } from '../document.js'
import type { EventRecord, EventType, Span } from '../record.js'
import { type Claim, claimsOn, isSame, nextVoice, noVoice, sourceOf, type Voice } from './attribution.js'
import { type Candidate, findCandidates } from './candidates.js'
import { type Cause, lastCause, typeResults } from './causes.js'
import { clusterEvents } from './cluster.js'
import { attachLightVerbs, contest, type Group, groupCandidates } from './combine.js'
import { confidenceOf } from './confidence.js'
import { evidenceOf } from './confidence-evidence.js'
import { chooseCountry, countryShares, proposeCountries, type Shares } from './countries.js'
import { type Counts, distributeTolls } from './counts.js'
import { chooseTime, type DatedTime, eventDate, proposeTimes, timesOf } from './dating.js'
import type { Evidence } from './evidence.js'
import { isSpeechAct } from './frame.js'
import { dropGeneric } from './generic.js'
import { readModality } from './governors.js'
import type { Option } from './linear.js'
import type { Reading } from './link-evidence.js'
import { type Company, companyOf, type Link, linkParticipants, proposeLinks } from './linking.js'
import { modalityEvidence, modalityOf } from './modality.js'
import { neighbourhoodsOf } from './neighbourhood.js'
import { assignRoles } from './parties.js'
import { type Element, elementsOf } from './phrases.js'
import { type Focus, focusOf, noFocus } from './references.js'
import { findSayings, type Saying } from './sayings.js'
import { markContents } from './scope.js'
import { chooseSite, eventPlace, proposeSites } from './sites.js'
import { eventNouns } from './slots.js'
import { findTolls } from './tolls.js'
import type { TriggerEntry } from './triggers.js'
import { hostStart, indexAnnotations, type Unit, unitsOf } from './units.js'

/** Finds the events of a document. */
export const tagEvents: Stage = (document) => {
  const events = proposeEvents(document).map(({ record, evidence }) => ({
    ...record,
    confidence: confidenceOf(evidence),
  }))
  return { ...document, events: clusterEvents(events) }
}

/** A record before it is judged, and what it is judged by: the training scripts read the options. */
export interface ProposedEvent {
  readonly record: EventRecord
  readonly links: readonly Link[]
  readonly claims: readonly Claim[]
  readonly sites: readonly Option<Mention>[]
  readonly times: readonly Option<Timex>[]
  /** The one of them that was chosen. */
  readonly time: Timex | null
  readonly countries: readonly Option<string>[]
  /** By what it is judged to be a fact, a plan, a possibility or a denial. */
  readonly outlook: Evidence
  readonly evidence: Evidence
}

/** What all events of a sentence share. */
interface Scene {
  readonly document: Document
  readonly sentence: Sentence
  readonly elements: readonly Element[]
  readonly mentions: readonly Mention[]
  readonly sayings: readonly Saying[]
  readonly candidates: readonly Candidate[]
  readonly carried: Carried
  readonly shares: Shares
}

/** The words of one event with the parties that the frames' rules give each. */
interface ReadGroup {
  readonly group: Group
  readonly readings: readonly Reading[]
  readonly counts: Counts
}

/** What is carried from a sentence to the next: who speaks, who is spoken of, when and where the last event was. */
interface Carried {
  readonly voice: Voice
  readonly focus: Focus
  readonly times: readonly DatedTime[]
  readonly country: string | null
  /** The kind of harm told last, which «الحادث» takes up. */
  readonly told: EventType | null
  /** What results told next are results of. */
  readonly cause: Cause | null
}

/** Proposes the events of a document, each with what the others say of it. */
export function proposeEvents(document: Document): ProposedEvent[] {
  const proposed = proposeScenes(document)
  const neighbourhoods = neighbourhoodsOf(
    document,
    proposed.map(({ record }) => record),
  )
  return proposed.map((event, i) => ({
    ...event,
    evidence: (features) => {
      event.evidence(features)
      neighbourhoods[i]?.(features)
    },
  }))
}

/** Proposes records sentence by sentence. */
function proposeScenes(document: Document): ProposedEvent[] {
  const index = indexAnnotations(document)
  const shares = countryShares(document)
  const proposed: ProposedEvent[] = []
  let carried: Carried = { voice: noVoice, focus: noFocus, times: [], country: null, told: null, cause: null }
  for (const sentence of document.sentences) {
    if (sentence.furniture) continue
    const units = unitsOf(document, sentence, index)
    const elements = elementsOf(units)
    const found = findCandidates(document, elements, sentence, carried.told)
    const candidates = contest(attachLightVerbs(dropGeneric(document, markContents(found))))
    const groups = typeResults(groupCandidates(candidates), carried.cause)
    const sayings = findSayings(document, elements, carried.voice.speaker)
    const mentions = units.flatMap((unit) => unit.mention ?? [])
    const scene = { document, sentence, elements, mentions, sayings, candidates, carried, shares }
    const events = groups.length > 0 ? proposeScene(scene, groups, proposed.length) : []
    proposed.push(...events)
    carried = {
      voice: nextVoice(document, sentence, elements, sayings, carried.voice),
      focus: focusOf(document, elements),
      times: timesOf(
        document.tokens,
        elements,
        events.flatMap(({ time, record }) => (time ? [{ time, type: record.type }] : [])),
      ),
      country: events.findLast(({ record }) => record.country)?.record.country ?? carried.country,
      told: toldLast(groups) ?? carried.told,
      cause: lastCause(groups, carried.cause),
    }
  }
  return proposed
}

/** The events of a sentence, which look at each other. */
function proposeScene(scene: Scene, groups: readonly Group[], count: number): ProposedEvent[] {
  const { document, elements, carried } = scene
  const { focus } = carried
  const types = groups.map(({ main }) => main.entry.type)
  const company = companyOf(document, elements, types)
  const counts = distributeTolls(findTolls(document, elements), groups)
  const read = groups.map((group) => ({
    group,
    readings: [group.main, ...group.others].map((candidate) => ({
      candidate,
      parties: assignRoles(document, candidate, focus),
    })),
    counts: counts.get(group) ?? {},
  }))
  return read.map((one, i) => {
    const rivals = read.flatMap((other) => (other === one ? [] : other.readings))
    return proposeEvent(scene, one, { company, rivals }, count + i)
  })
}

/** What an event is seen beside: who is there, and the words of the other events of its sentence. */
interface Surroundings {
  readonly company: Company
  readonly rivals: readonly Reading[]
}

/** The kind of the attack, accident or protest that was told last; victims are of the kind of what brought them about. */
function toldLast(groups: readonly Group[]): EventType | null {
  const told = groups.map(({ main }) => main).filter(({ entry }) => isIncident(entry.type))
  return told.sort((one, other) => one.unit.first - other.unit.first).at(-1)?.entry.type ?? null
}

/** What «الحادث» can take up. */
function isIncident(type: EventType): boolean {
  return type === 'ASSAULT' || type === 'DISASTER' || type === 'PROTEST'
}

function proposeEvent(
  { document, sentence, mentions, sayings, candidates, carried, shares }: Scene,
  { group, readings, counts }: ReadGroup,
  { company, rivals }: Surroundings,
  number: number,
): ProposedEvent {
  const { main, others } = group
  const { entry, form, light } = main
  const [own] = readings as [Reading, ...Reading[]]
  const claims = claimsOn(main, own.parties, sentence, sayings, carried.voice)
  const source = sourceOf(claims)
  const links = proposeLinks(company, readings, rivals, source)
  const linked = linkParticipants(links)
  // «قال الوزير: نرحب …»: the first person is the one who speaks
  const actors = linked.actors.length === 0 && source && isFirstPerson(main) ? [source] : linked.actors
  const { recipients } = linked
  const roles = readings.flatMap(({ parties }) => parties.places)
  const sites = proposeSites(main, candidates, roles, [...actors, ...recipients])
  const site = chooseSite(sites)
  const times = proposeTimes(document.tokens, main, candidates, carried.times, document.context.published)
  const time = chooseTime(times)
  const date = time && eventDate(time)
  const countries = proposeCountries(main, { site, actors, recipients, mentions, shares, previous: carried.country })
  const { published } = document.context
  const rule = readModality(main, date, published)
  const outlook = modalityEvidence(main, rule, sentence, date, published)
  const record: EventRecord = {
    id: `e${number + 1}`,
    cluster: `c${number + 1}`,
    type: entry.type,
    mode: entry.mode,
    contexts: [],
    codes: { plover: null, cameo: null, acled: null },
    trigger: { ...triggerSpan(document, main), lemma: entry.lemma, form },
    also: [
      ...(light ? [span(document, light.unit)] : []),
      ...partsOf(document, main),
      ...others.map((other) => triggerSpan(document, other)),
    ],
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    actors: [...actors],
    recipients: [...recipients],
    place: site && eventPlace(document, site),
    country: chooseCountry(countries),
    date,
    // «سنرد بقوة» is a threat that has been made, «لن نقبل» a refusal
    modality: entry.conditions.tense === 'future' ? 'actual' : modalityOf(rule, outlook),
    source: source && isSpeechAct(entry.type) && actors.some((actor) => isSame(actor, source)) ? null : source,
    counts,
    confidence: 0,
    by: [entry.by, ...(light ? [light.by] : []), ...others.map((other) => other.entry.by)],
  }
  return { record, links, claims, sites, times, time, countries, outlook, evidence: evidenceOf(group, record) }
}

function isFirstPerson({ unit }: Candidate): boolean {
  const morphologies = unit.verb?.morphologies ?? []
  return morphologies.length > 0 && morphologies.every((morphology) => morphology.person === 1)
}

function triggerSpan(document: Document, { unit }: Candidate): Span {
  const reading = unit.event?.reading
  const start = reading ? unit.start + reading.skip : hostStart(unit)
  const { end } = unit
  return { start, end, text: document.text.slice(start, end) }
}

/** The nouns of a fixed phrase that tell the event too: «أضرموا النار», «تصدى لهجوم», «التوصل إلى اتفاق», «تنفيذ حكم القتل». */
function partsOf(document: Document, { form, complement, entry, elements }: Candidate): Span[] {
  if (!complement) return []
  const { first, last, phrase, bare } = complement
  const object = form === 'verb' && bare ? phrase?.head : undefined
  const heads = elements
    .flatMap((element) => (element.kind === 'phrase' ? eventNouns(element.phrase) : []))
    .map(({ head }) => head)
    .filter((head) => head !== object && head.first >= first && head.last <= last && names(head, entry.type))
  return [...(object ? [object] : []), ...heads]
    .filter(({ mention }) => mention === null)
    .map((head) => span(document, { start: hostStart(head), end: head.end }))
}

function names({ event }: Unit, type: EventType): boolean {
  return (
    event?.reading.entries.some((entry) => entry.kind === 'trigger' && (entry as TriggerEntry).type === type) === true
  )
}

function span(document: Document, unit: { start: number; end: number }): Span {
  return { start: unit.start, end: unit.end, text: document.text.slice(unit.start, unit.end) }
}
