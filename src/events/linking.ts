import type { Participant } from '../record.js'
import { type Company, companionsOf, type Reading, type Readings } from './companions.js'
import type { Evidence } from './evidence.js'
import { createPanel } from './linear.js'
import { type Circle, linkEvidence, standpointsOf } from './link-evidence.js'

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

const judge = createPanel('linking')

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

/** Everybody who may take part in an event; `rivals` are the words of the other events of its sentence. */
export function proposeLinks(
  company: Company,
  readings: Readings,
  rivals: readonly Reading[],
  source: Participant | null,
): Link[] {
  const companions = companionsOf(company, readings)
  const standpoints = standpointsOf(companions, readings[0].candidate)
  const circle: Circle = { companions, standpoints, readings, rivals, source }
  return companions.map((companion) => ({
    participant: companion.participant,
    evidence: linkEvidence(companion, circle),
  }))
}
