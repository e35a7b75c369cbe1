import type { Document, Sentence, Stage } from '../document.js'
import type { EventRecord, EventType, Participant, Span } from '../record.js'
import { dateOf, dominantCountry, placeOf } from './attach.js'
import { type Claim, claimsOn, isSame, nextVoice, noVoice, sourceOf } from './attribution.js'
import { type Candidate, findCandidates } from './candidates.js'
import { type Cause, lastCause, typeResults } from './causes.js'
import { clusterEvents } from './cluster.js'
import { attachLightVerbs, contest, type Group, groupCandidates } from './combine.js'
import { confidenceOf, evidenceOf } from './confidence.js'
import { type Counts, distributeTolls } from './counts.js'
import { isSpeechAct } from './frame.js'
import { dropGeneric } from './generic.js'
import { readModality } from './governors.js'
import { type Link, linkParticipants, proposeLinks, type Reading } from './linking.js'
import { modalityEvidence, modalityOf } from './modality.js'
import { assignRoles } from './parties.js'
import { elementsOf } from './phrases.js'
import { focusOf, noFocus } from './references.js'
import { findSayings } from './sayings.js'
import { dropContents } from './scope.js'
import { findTolls } from './tolls.js'
import { hostStart, indexAnnotations, unitsOf } from './units.js'

/** Finds the events of a document. */
export const tagEvents: Stage = (document) => {
  const events = proposeEvents(document).map(({ record, evidence }) => ({
    ...record,
    confidence: confidenceOf(evidence),
  }))
  return { ...document, events: clusterEvents(events) }
}

/** A record before it is judged, and what it is judged by. */
export interface ProposedEvent {
  readonly record: EventRecord
  readonly links: readonly Link[]
  readonly claims: readonly Claim[]
  /** By what it is judged to be a fact, a plan, a possibility or a denial. */
  readonly outlook: readonly string[]
  readonly evidence: readonly string[]
}

/** Proposes records sentence by sentence; who speaks and who is spoken of is carried from each to the next. */
export function proposeEvents(document: Document): ProposedEvent[] {
  const index = indexAnnotations(document)
  const country = dominantCountry(document)
  const proposed: ProposedEvent[] = []
  let voice = noVoice
  let focus = noFocus
  let told: EventType | null = null
  let cause: Cause | null = null
  for (const sentence of document.sentences) {
    if (sentence.furniture) continue
    const elements = elementsOf(unitsOf(document, sentence, index))
    const sayings = findSayings(document, elements, voice.speaker)
    const candidates = contest(
      attachLightVerbs(dropGeneric(document, dropContents(findCandidates(document, elements, sentence, told)))),
    )
    const groups = typeResults(groupCandidates(candidates), cause)
    const counts = distributeTolls(findTolls(document, elements), groups)
    for (const group of groups) {
      const readings = [group.main, ...group.others].map((candidate) => ({
        candidate,
        parties: assignRoles(document, candidate, focus),
      }))
      const claims = claimsOn(group.main, assignRoles(document, group.main, focus), sentence, sayings, voice)
      const source = sourceOf(claims)
      const links = proposeLinks(document, readings, source)
      const draft = recordOf(
        document,
        sentence,
        group,
        readings,
        links,
        candidates,
        source,
        country,
        counts.get(group) ?? {},
        proposed.length,
      )
      const { published } = document.context
      const rule = readModality(group.main, draft.date, published)
      const outlook = modalityEvidence(group.main, rule, sentence, draft.date, published)
      // «سنرد بقوة» is a threat that has been made
      const threatened = group.main.entry.conditions.tense === 'future'
      const record = { ...draft, modality: threatened ? draft.modality : modalityOf(rule, outlook) }
      proposed.push({ record, links, claims, outlook, evidence: evidenceOf(group, record) })
    }
    told = candidates.findLast(({ entry }) => isIncident(entry.type))?.entry.type ?? told
    voice = nextVoice(document, sentence, elements, sayings, voice)
    focus = focusOf(document, elements)
    cause = lastCause(groups, cause)
  }
  return proposed
}

/** What «الحادث» can take up. */
function isIncident(type: EventType): boolean {
  return type === 'ASSAULT' || type === 'DISASTER' || type === 'PROTEST'
}

function recordOf(
  document: Document,
  sentence: Sentence,
  group: Group,
  all: readonly Reading[],
  links: readonly Link[],
  rivals: readonly Candidate[],
  source: Participant | null,
  country: string | null,
  counts: Counts,
  number: number,
): EventRecord {
  const { main, others } = group
  const { entry, form, light } = main
  const linked = linkParticipants(links)
  // «قال الوزير: نرحب …»: the first person is the one who speaks
  const actors = linked.actors.length === 0 && source && isFirstPerson(main) ? [source] : linked.actors
  const { recipients } = linked
  const site = placeOf(
    main,
    rivals,
    all.flatMap(({ parties }) => parties.places),
    [...actors, ...recipients],
  )
  const dated = dateOf(main, rivals)
  return {
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
    place: site?.place ?? null,
    country: site ? site.mention.country : isSpeechAct(entry.type) ? null : country,
    date: dated,
    modality: 'actual',
    source: source && isSpeechAct(entry.type) && actors.some((actor) => isSame(actor, source)) ? null : source,
    counts,
    confidence: 0,
    by: [entry.by, ...(light ? [light.by] : []), ...others.map((other) => other.entry.by)],
  }
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

/** The noun of a fixed phrase: «أضرموا النار», «رفعوا لافتات», «تصدى لهجوم». */
function partsOf(document: Document, { form, complement, entry }: Candidate): Span[] {
  const head = form === 'verb' ? complement?.phrase?.head : undefined
  if (!head || head.mention) return []
  if (!complement?.bare && head.event?.entry.type !== entry.type) return []
  return [span(document, { start: hostStart(head), end: head.end })]
}

function span(document: Document, unit: { start: number; end: number }): Span {
  return { start: unit.start, end: unit.end, text: document.text.slice(unit.start, unit.end) }
}
