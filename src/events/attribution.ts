import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { carriedEvidence, type Hearing, sayingEvidence } from './claim-evidence.js'
import { choose, createJudge, type Option } from './linear.js'
import type { Parties } from './parties.js'
import type { Saying } from './sayings.js'
import { quotationAt, type Voice } from './voice.js'

/**
 * Who says so. Every saying of a sentence, and the speaker whom earlier sentences leave, may be the source of an event; a
 * linear model over where the event stands to the saying decides. Fitted to annotated news by `npm run train:attribution`.
 */

/** A speaker with the evidence that an event is told on his word. */
export type Claim = Option<Participant>

/** A source is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.3

const judge = createJudge('attribution')

export function sourceOf(claims: readonly Claim[]): Participant | null {
  return choose(judge, claims, threshold)
}

/** Everybody who may be the source of an event. */
export function claimsOn(candidate: Candidate, parties: Parties, sayings: readonly Saying[], voice: Voice): Claim[] {
  const { elements, at } = candidate
  const hearing: Hearing = { candidate, parties, sayings, quoted: quotationAt(elements, at, voice.quoting) }
  const claims = sayings.flatMap((saying): Claim[] => {
    const { speaker } = saying
    return speaker && saying.at !== at ? [{ value: speaker, evidence: sayingEvidence(hearing, saying, speaker) }] : []
  })
  const { speaker } = voice
  const again = sayings.some((saying) => saying.named && saying.speaker?.text === speaker?.text)
  if (speaker && !again) claims.push({ value: speaker, evidence: carriedEvidence(hearing, voice, speaker) })
  return claims
}
