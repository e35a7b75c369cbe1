import type { Document, Mention, Stage } from '../document.js'
import { proposeOrganizations, proposePlaces, proposeTitledPersons } from './compounds.js'
import { type Proposal, proposeAgents, proposeNames, proposeNationalities, type Rule } from './proposals.js'
import { resolvePlaces } from './resolve.js'

const rules: readonly Rule[] = [
  proposeNames,
  proposeOrganizations,
  proposePlaces,
  proposeTitledPersons,
  proposeAgents,
  proposeNationalities,
]

/** Finds names, nominal actors and nationality adjectives. */
export const tagEntities: Stage = (document) => {
  const timed = new Set(
    document.times.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  )
  const proposals = document.tokens.flatMap((token, first) =>
    token.kind === 'word' && !timed.has(first) ? rules.flatMap((rule) => rule(document.tokens, first)) : [],
  )
  const chosen = choose(proposals)
  const mentions = resolvePlaces(document.context, chosen).map((proposal, i) => mentionOf(document, proposal, i))
  return { ...document, mentions }
}

/** The longest first, then the leftmost, then the most specific; a word belongs to one mention at most. */
function choose(proposals: readonly Proposal[]): Proposal[] {
  const taken = new Set<number>()
  const chosen: Proposal[] = []
  const ordered = [...proposals].sort(
    (one, other) => length(other) - length(one) || other.rank - one.rank || one.first - other.first,
  )
  for (const proposal of ordered) {
    let free = true
    for (let i = proposal.first; i < proposal.last && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = proposal.first; i < proposal.last; i++) taken.add(i)
    chosen.push(proposal)
  }
  return chosen.sort((one, other) => one.first - other.first)
}

function length({ first, last }: Proposal): number {
  return last - first
}

function mentionOf(document: Document, proposal: Proposal, number: number): Mention {
  const { first, last, reading, description, confidence, by } = proposal
  const start = (document.tokens[first]?.start ?? 0) + (reading?.skip ?? 0)
  const end = (document.tokens[last - 1]?.end ?? 0) - (last === first + 1 ? (reading?.trim ?? 0) : 0)
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
