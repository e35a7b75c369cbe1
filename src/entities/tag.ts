import type { Document, Mention, Reading, Stage, Token } from '../document.js'
import { proposeAgents } from './agents.js'
import { proposeCapitals } from './capitals.js'
import { choose } from './choose.js'
import { takeClubs } from './clubs.js'
import { kinds, kindsOf } from './kinds.js'
import { proposeNames } from './names.js'
import { proposeNationalities, proposeOffices } from './nominals.js'
import { proposeBodies, proposeOrganizations } from './organizations.js'
import { proposeGivenNames, proposeSpeakers, proposeTitledPersons } from './persons.js'
import { proposePlaces, proposeUnlistedPlaces } from './places.js'
import type { Proposal, Rule } from './proposals.js'
import { recallNames } from './recall.js'
import { reconcile } from './reconcile.js'
import { resolvePlaces } from './resolve.js'
import { guessNames } from './statistical.js'
import { supportedBy } from './support.js'
import { leaveOutThings } from './things.js'

/** The rules, each with the kind of word that it begins with. */
const rules: readonly { readonly begins: number; readonly propose: Rule }[] = [
  { begins: kinds.name | kinds.village, propose: proposeNames },
  { begins: kinds.head, propose: proposePlaces },
  { begins: kinds.head, propose: proposeCapitals },
  { begins: kinds.head, propose: proposeUnlistedPlaces },
  { begins: kinds.head, propose: proposeOrganizations },
  { begins: kinds.title, propose: proposeTitledPersons },
  { begins: kinds.given, propose: proposeGivenNames },
  { begins: kinds.speech, propose: proposeSpeakers },
  { begins: kinds.agent, propose: proposeAgents },
  { begins: kinds.head, propose: proposeBodies },
  { begins: kinds.title, propose: proposeOffices },
  { begins: kinds.nationality, propose: proposeNationalities },
]

/** Finds names, nominal actors and nationality adjectives. */
export const tagEntities: Stage = (document) => {
  const { tokens } = document
  const settled = reconcile(tokens, proposeAll(document), guessNames(document))
  const proposals = takeClubs(tokens, leaveOutThings(tokens, settled))
  const certain = proposals.filter((proposal) => !proposal.doubtful)
  const doubts = proposals.filter((proposal) => proposal.doubtful)
  let chosen = choose(certain)
  const supported = supportedBy(document.tokens, chosen, doubts)
  if (supported.length > 0) chosen = choose([...certain, ...supported])
  const recalled = recallNames(document.tokens, chosen)
  if (recalled.length > 0) chosen = choose([...chosen, ...recalled])
  const resolved = resolvePlaces(document.tokens, document.context, chosen)
  return { ...document, mentions: resolved.map((proposal, i) => mentionOf(document, proposal, i)) }
}

function proposeAll({ tokens, times }: Document): Proposal[] {
  const timed = new Uint8Array(tokens.length)
  for (const { first, last } of times) timed.fill(1, first, last)
  const proposals: Proposal[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token
    if (token.kind !== 'word' || timed[first] === 1) continue
    const begins = kindsOf(token.word)
    if (begins === 0) continue
    for (const rule of rules) {
      if ((rule.begins & begins) === 0) continue
      for (const proposal of rule.propose(tokens, first)) proposals.push(proposal)
    }
  }
  return proposals
}

function mentionOf(document: Document, proposal: Proposal, number: number): Mention {
  const { first, last, reading, description, confidence, by } = proposal
  const start = (document.tokens[first]?.start ?? 0) + skipOf(reading)
  const end = document.tokens[last - 1]?.end ?? 0
  return {
    id: `n${number + 1}`,
    first,
    last,
    start,
    end,
    text: document.text.slice(start, end),
    prefix: reading?.proclitics ?? '',
    ...description,
    confidence,
    by: [...by],
  }
}

/** What a span leaves out at its beginning; «لل» is left whole, since half of it is the article. */
function skipOf(reading: Reading | null): number {
  if (!reading) return 0
  const { proclitics, definite, skip } = reading
  return definite && proclitics.endsWith('ل') ? Math.max(0, skip - 1) : skip
}
