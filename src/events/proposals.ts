import type { Document, Mention, Sentence, Timex } from '../document.js'
import type { EventRecord, Participant } from '../record.js'
import { type Claim, claimsOn, sourceOf } from './attribution.js'
import type { Candidate } from './candidates.js'
import type { Group } from './combine.js'
import { type Company, companyOf, type Reading, type Readings } from './companions.js'
import { evidenceOf } from './confidence-evidence.js'
import type { Shares } from './countries.js'
import { type Counts, distributeTolls } from './counts.js'
import { chooseTime, eventDate, proposeTimes } from './dating.js'
import type { DatedTime } from './dating-evidence.js'
import type { Evidence } from './evidence.js'
import { isSpeechAct } from './frame.js'
import type { Option } from './linear.js'
import { type Link, type Linked, linkParticipants, proposeLinks } from './linking.js'
import { modalityEvidence, modalityOf } from './modality.js'
import { isSameParty } from './participants.js'
import { assignRoles } from './parties.js'
import type { Element } from './phrases.js'
import type { Focus } from './references.js'
import type { Saying } from './sayings.js'
import { chooseSite, eventPlace, proposeSites } from './sites.js'
import { readModality } from './told-modality.js'
import { findTolls } from './tolls.js'
import { furtherSpans, spanOf, triggerSpan } from './trigger-spans.js'
import type { Voice } from './voice.js'
import type { Whereabouts } from './whereabouts.js'

/** The events of a sentence as records, each with what may be chosen for it. */

/** A record before it is judged, and what it is judged by: the training scripts read the options. */
export interface ProposedEvent {
  readonly record: EventRecord
  readonly links: readonly Link[]
  readonly claims: readonly Claim[]
  readonly sites: readonly Option<Mention>[]
  readonly times: readonly Option<Timex>[]
  /** The one of them that was chosen. */
  readonly time: Timex | null
  /** What its country is read from, once all events of the document are proposed. */
  readonly whereabouts: Whereabouts
  readonly countries: readonly Option<string>[]
  /** By what it is judged to be a fact, a plan, a possibility or a denial. */
  readonly outlook: Evidence
  readonly evidence: Evidence
}

/** What all events of a sentence share. */
export interface Scene {
  readonly document: Document
  readonly sentence: Sentence
  readonly elements: readonly Element[]
  readonly mentions: readonly Mention[]
  readonly sayings: readonly Saying[]
  readonly candidates: readonly Candidate[]
  readonly carried: Carried
  readonly shares: Shares
}

/** What is carried from a sentence to the next: who speaks, who is spoken of, and the times that were told. */
export interface Carried {
  readonly voice: Voice
  readonly focus: Focus
  readonly times: readonly DatedTime[]
}

/** The words of one event, the main one first, with the parties that the frames' rules give each. */
interface ReadGroup {
  readonly group: Group
  readonly readings: Readings
  readonly counts: Counts
}

/** The events of a sentence, which look at each other; `count` is that of the events before. */
export function proposeScene(scene: Scene, groups: readonly Group[], count: number): ProposedEvent[] {
  const { document, elements, carried } = scene
  const types = groups.map(({ main }) => main.entry.type)
  const company = companyOf(document, elements, types)
  const counts = distributeTolls(findTolls(document, elements), groups)
  const read = (candidate: Candidate): Reading => ({
    candidate,
    parties: assignRoles(document, candidate, carried.focus),
  })
  const all = groups.map(
    (group): ReadGroup => ({
      group,
      readings: [read(group.main), ...group.others.map(read)],
      counts: counts.get(group) ?? {},
    }),
  )
  return all.map((one, i) => {
    const rivals = all.flatMap((other) => (other === one ? [] : other.readings))
    return proposeEvent(scene, one, { company, rivals }, count + i + 1)
  })
}

/** What an event is seen beside: who is there, and the words of the other events of its sentence. */
interface Beside {
  readonly company: Company
  readonly rivals: readonly Reading[]
}

function proposeEvent(
  { document, mentions, sayings, candidates, carried, shares }: Scene,
  { group, readings, counts }: ReadGroup,
  { company, rivals }: Beside,
  number: number,
): ProposedEvent {
  const { main } = group
  const { published } = document.context
  const claims = claimsOn(main, readings[0].parties, sayings, carried.voice)
  const source = sourceOf(claims)
  const links = proposeLinks(company, readings, rivals, source)
  const linked = withSpeaker(linkParticipants(links), main, source)
  const { actors, recipients } = linked
  const sites = proposeSites(main, { document, shares, candidates, readings, rivals, linked })
  const site = chooseSite(sites)
  const times = proposeTimes(document.tokens, main, candidates, carried.times, sayings, published)
  const time = chooseTime(times)
  const date = time && eventDate(time)
  const rule = readModality(main, date, published)
  const outlook = modalityEvidence(main, rule, date, published)
  const record: EventRecord = {
    ...describe(document, group, number),
    actors: [...actors],
    recipients: [...recipients],
    place: site && eventPlace(document, site),
    country: null,
    date,
    // «سنرد بقوة» is a threat that has been made, «لن نقبل» a refusal
    modality: main.entry.conditions.tense === 'future' ? 'actual' : modalityOf(rule, outlook),
    source: source && isOwnWord(main, source, actors) ? null : source,
    counts,
    confidence: 0,
    by: [main.entry.by, ...(main.light ? [main.light.by] : []), ...group.others.map(({ entry }) => entry.by)],
  }
  const whereabouts: Whereabouts = { candidate: main, site, actors, recipients, mentions }
  const evidence = evidenceOf(group, record)
  return { record, links, claims, sites, times, time, whereabouts, countries: [], outlook, evidence }
}

/** What a record says of its event before anything is chosen. */
function describe(document: Document, group: Group, number: number) {
  const { entry, form, sentence } = group.main
  return {
    id: `e${number}`,
    cluster: `c${number}`,
    type: entry.type,
    mode: entry.mode,
    contexts: [],
    codes: { plover: null, cameo: null, acled: null },
    trigger: { ...triggerSpan(document, group.main), lemma: entry.lemma, form },
    also: furtherSpans(document, group),
    sentence: spanOf(document, sentence),
  } satisfies Partial<EventRecord>
}

/** «قال الوزير: نرحب …»: the first person is the one who speaks. */
function withSpeaker(linked: Linked, { unit }: Candidate, source: Participant | null): Linked {
  const morphologies = unit.verb?.morphologies ?? []
  const isFirstPerson = morphologies.length > 0 && morphologies.every(({ person }) => person === 1)
  return linked.actors.length === 0 && source && isFirstPerson ? { ...linked, actors: [source] } : linked
}

/** Whoever refuses or demands in his own words is the actor and no source: «قال إنه يرفض». */
function isOwnWord({ entry }: Candidate, source: Participant, actors: readonly Participant[]): boolean {
  return isSpeechAct(entry.type) && actors.some((actor) => isSameParty(actor, source))
}
