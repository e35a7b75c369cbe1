import type { Document } from '../document.js'
import type { EventType, Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { participantOfMention, partyOf } from './participants.js'
import type { Parties } from './parties.js'
import { isOpener } from './path.js'
import type { Element, Phrase } from './phrases.js'
import { isDestructive, targetOf } from './targets.js'

/** Who may take part in an event: whom its sentence names, and whom the rules found. */

/** Somebody who may take part in an event of a sentence. */
export interface Companion {
  readonly participant: Participant
  /** The phrase that names him, null for somebody whom the rules found elsewhere: in the sentence before. */
  readonly phrase: Phrase | null
  readonly at: number | null
  readonly origin: 'phrase' | 'target' | 'nisba' | 'rule'
}

/** A trigger and the parties that its frame's rules give it. */
export interface Reading {
  readonly candidate: Candidate
  readonly parties: Parties
}

/** The words of one event, the main one first. */
export type Readings = readonly [Reading, ...Reading[]]

/** Whom the events of a sentence share. */
export interface Company {
  /** Those whom it names. */
  readonly named: readonly Companion[]
  /** Places and structures, which suffer what is done to things: «قصف مستشفى السلام». */
  readonly targets: readonly Companion[]
}

/** `types` are those of the events told: without a destructive one nothing suffers, and places and structures are not sought. */
export function companyOf(document: Document, elements: readonly Element[], types: readonly EventType[]): Company {
  const named = elements.flatMap((element, at) =>
    element.kind === 'phrase' ? companionsIn(document, element.phrase, at) : [],
  )
  const targets = types.some(isDestructive)
    ? elements.flatMap((element, at) => (element.kind === 'phrase' ? targetsIn(document, element.phrase, at) : []))
    : []
  return { named: distinct(named), targets }
}

/** Everybody within reach whom a sentence names, and those whom the rules found for an event. */
export function companionsOf({ named, targets }: Company, readings: Readings): readonly Companion[] {
  const [main] = readings
  const things = isDestructive(main.candidate.entry.type) ? targets : []
  const horizon = Math.max(...readings.map(({ candidate }) => horizonOf(candidate)))
  const found = readings.flatMap(({ parties }) => [...parties.actors, ...parties.recipients])
  const ruled = found.map((participant): Companion => ({ participant, phrase: null, at: null, origin: 'rule' }))
  const within = named.filter(({ at, participant }) => at === null || at < horizon || isOneOf(participant, found))
  return distinct([
    ...within.filter((one) => !isNisbaOf(one, found)),
    ...things.filter(({ at }) => at !== null && readings.some(({ candidate }) => isBeside(candidate, at))),
    ...ruled,
  ])
}

function isOneOf({ start }: Participant, found: readonly Participant[]): boolean {
  return found.some((one) => one.start === start)
}

/** «رهينة بريطانية»: the nisba of somebody whom the rules describe is nobody besides. */
function isNisbaOf({ origin, participant: { start, end } }: Companion, found: readonly Participant[]): boolean {
  return origin === 'nisba' && found.some((one) => one.start < start && end <= one.end)
}

/** From so many elements after a trigger on, behind so many verbs or openers of clauses, nobody takes part: one in a hundred. */
const far = 10
const manyClauses = 2

function horizonOf({ elements, at }: Candidate): number {
  let [verbs, openers] = [0, 0]
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i]
    if (i - at >= far && Math.max(verbs, openers) >= manyClauses) return i
    if (element?.kind === 'verb') verbs++
    else if (isOpener(element)) openers++
  }
  return elements.length
}

/** How far before and after a trigger places and structures suffer; farther ones are places of what else is told. */
const besideBefore = 3
const besideAfter = 5

function isBeside({ at: trigger }: Candidate, at: number): boolean {
  return at >= trigger - besideBefore && at <= trigger + besideAfter
}

function targetsIn(document: Document, phrase: Phrase, at: number): Companion[] {
  const targets: Companion[] = []
  for (let part: Phrase | null = phrase; part; part = part.genitive) {
    const participant = targetOf(document, part)
    if (participant) targets.push({ participant, phrase: part, at, origin: 'target' })
    // «منزل الضابط»: what stands behind it belongs to it
    if (participant && !part.head.place) break
  }
  return targets
}

/** The first of those who begin at one place. */
function distinct(companions: readonly Companion[]): Companion[] {
  const seen = new Set<number>()
  return companions.filter(({ participant: { start } }) => !seen.has(start) && seen.add(start))
}

/** The participants of a phrase: the phrase itself, else those in its genitive, and its nisbas: «الرفض الإيراني». */
function companionsIn(document: Document, phrase: Phrase, at: number): Companion[] {
  const own = partyOf(document, phrase)
  const named: Companion[] = own
    ? [{ participant: own, phrase, at, origin: 'phrase' }]
    : phrase.genitive
      ? companionsIn(document, phrase.genitive, at)
      : []
  return [...named, ...nisbasOf(phrase, at)]
}

function nisbasOf(phrase: Phrase, at: number): Companion[] {
  return phrase.adjectives.flatMap(({ mention }) =>
    mention?.mention === 'adjective'
      ? [{ participant: participantOfMention(mention, 'named'), phrase, at, origin: 'nisba' } as const]
      : [],
  )
}
