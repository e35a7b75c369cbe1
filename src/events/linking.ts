import type { Document } from '../document.js'
import type { EventType, Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Evidence } from './evidence.js'
import { createPanel } from './linear.js'
import { type Companion, linkEvidence, type Reading, standpointsOf } from './link-evidence.js'
import { linkingModel } from './linking-weights.js'
import { described, participantOf, participantOfMention } from './participants.js'
import { isOpener } from './path.js'
import type { Element, Phrase } from './phrases.js'
import { isParty } from './referents.js'
import { isDestructive, targetOf } from './targets.js'

/**
 * Who takes part in an event. The frames' rules propose; a linear model over where each participant of the sentence
 * stands, and what the rules made of him, decides. Fitted to annotated news by `npm run train:linking`.
 */

/** Somebody of the sentence with the evidence for his part in one event. */
export interface Link {
  readonly participant: Participant
  readonly evidence: Evidence
}

export interface Linked {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
}

/** A part is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.33

const judge = createPanel(linkingModel)

export function linkParticipants(links: readonly Link[]): Linked {
  const parts = withoutOverlaps(links.flatMap(partOf))
  const inRole = (role: Part['role']): Participant[] =>
    parts.filter((part) => part.role === role).map(({ participant }) => participant)
  return { actors: inRole('actor'), recipients: inRole('recipient') }
}

/** The likelier role of somebody in an event. */
interface Part {
  readonly participant: Participant
  readonly role: 'actor' | 'recipient'
  readonly probability: number
}

function partOf({ participant, evidence }: Link): Part[] {
  const [actor = 0, recipient = 0] = judge(evidence)
  const probability = Math.max(actor, recipient)
  return probability < threshold ? [] : [{ participant, role: actor >= recipient ? 'actor' : 'recipient', probability }]
}

/** «داعية المجتمع الدولي»: of two who share words, the likelier. */
function withoutOverlaps(parts: readonly Part[]): Part[] {
  return parts.filter(
    ({ participant: one, probability }) =>
      !parts.some(
        ({ participant: other, probability: rival }) =>
          rival > probability && other.start < one.end && one.start < other.end,
      ),
  )
}

/** Everybody within reach whom a sentence names, and those whom the rules found for an event. */
export function proposeLinks(
  company: Company,
  readings: readonly Reading[],
  rivals: readonly Reading[],
  source: Participant | null,
): Link[] {
  const companions = companionsOf(company, readings)
  const [main] = readings as [Reading, ...Reading[]]
  const standpoints = standpointsOf(companions, main.candidate)
  return companions.map((companion) => ({
    participant: companion.participant,
    evidence: linkEvidence(companion, companions, standpoints, readings, rivals, source),
  }))
}

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

function companionsOf({ named, targets }: Company, readings: readonly Reading[]): readonly Companion[] {
  const [main] = readings as [Reading, ...Reading[]]
  const things = isDestructive(main.candidate.entry.type) ? targets : []
  const horizon = Math.max(...readings.map(({ candidate }) => horizonOf(candidate)))
  const found = readings.flatMap(({ parties }) => [...parties.actors, ...parties.recipients])
  const ruled = found.map((participant): Companion => ({ participant, phrase: null, at: null, origin: 'rule' }))
  return distinct([
    ...named.filter(({ at, participant }) => at === null || at < horizon || isOneOf(participant, found)),
    ...things.filter(({ at }) => at !== null && readings.some(({ candidate }) => isBeside(candidate, at))),
    ...ruled,
  ])
}

function isOneOf({ start }: Participant, found: readonly Participant[]): boolean {
  return found.some((one) => one.start === start)
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
  const own = participantOf(document, phrase) ?? (isParty(phrase) ? described(document, phrase) : null)
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
