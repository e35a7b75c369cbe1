import type { Document, Stage } from '../document.js'
import type { EventType } from '../record.js'
import { findCandidates } from './candidates.js'
import { type Cause, lastCause, typeResults } from './causes.js'
import { elementsOf } from './chunking.js'
import { clusterEvents } from './cluster.js'
import { contest, type Group, groupCandidates } from './combine.js'
import { confidenceOf } from './confidence.js'
import { countryShares, type Located, locate } from './countries.js'
import { timesOf } from './dating.js'
import { dropGeneric } from './generic.js'
import { attachLightVerbs } from './light-verbs.js'
import { neighbourhoodsOf } from './neighbourhood.js'
import { type Carried, type ProposedEvent, proposeScene, type Scene } from './proposals.js'
import { focusOf, noFocus } from './references.js'
import { findSayings } from './sayings.js'
import { markContents } from './scope.js'
import { unitsOf } from './segmentation.js'
import { indexAnnotations } from './sentence-index.js'
import { nextVoice, noVoice } from './voice.js'

/** Finds the events of a document. */
export const tagEvents: Stage = (document) => {
  const events = proposeEvents(document).map(({ record, evidence }) => ({
    ...record,
    confidence: confidenceOf(evidence),
  }))
  return { ...document, events: clusterEvents(events) }
}

/** Proposes the events of a document, each with what the others say of it. */
export function proposeEvents(document: Document): ProposedEvent[] {
  const proposed = locateEvents(document, proposeScenes(document))
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

/** Gives each event its country, which the others tell too. */
function locateEvents(document: Document, events: readonly ProposedEvent[]): ProposedEvent[] {
  const located = locate(
    document,
    events.map(({ whereabouts }) => whereabouts),
  )
  return events.map((event, i) => {
    const { countries, country } = located[i] as Located
    return { ...event, countries, record: { ...event.record, country } }
  })
}

/** What else is carried from a sentence to the next, which decides what names an event. */
interface Thread extends Carried {
  /** The kind of harm told last, which «الحادث» takes up. */
  readonly told: EventType | null
  /** What results told next are results of. */
  readonly cause: Cause | null
}

const start: Thread = { voice: noVoice, focus: noFocus, times: [], told: null, cause: null }

/** Proposes records sentence by sentence. */
function proposeScenes(document: Document): ProposedEvent[] {
  const index = indexAnnotations(document)
  const shares = countryShares(document)
  const proposed: ProposedEvent[] = []
  let thread = start
  for (const sentence of document.sentences) {
    if (sentence.furniture) continue
    const units = unitsOf(document, sentence, index)
    const elements = elementsOf(units)
    const found = findCandidates(document, elements, sentence, thread.told)
    const candidates = contest(attachLightVerbs(dropGeneric(document, markContents(found))))
    const groups = typeResults(groupCandidates(candidates), thread.cause)
    const sayings = findSayings(document, elements, thread.voice.speaker)
    const mentions = units.flatMap((unit) => unit.mention ?? [])
    const scene: Scene = { document, sentence, elements, mentions, sayings, candidates, carried: thread, shares }
    const events = groups.length > 0 ? proposeScene(scene, groups, proposed.length) : []
    proposed.push(...events)
    thread = goOn(thread, scene, groups, events)
  }
  return proposed
}

function goOn(thread: Thread, scene: Scene, groups: readonly Group[], events: readonly ProposedEvent[]): Thread {
  const { document, elements } = scene
  const dated = events.flatMap(({ time, record }) => (time ? [{ time, type: record.type }] : []))
  return {
    voice: nextVoice(scene, thread.voice),
    focus: focusOf(document, elements),
    times: timesOf(scene.document.tokens, elements, dated),
    told: toldLast(groups) ?? thread.told,
    cause: lastCause(groups, thread.cause),
  }
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
