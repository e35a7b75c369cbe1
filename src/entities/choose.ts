import type { Proposal } from './proposals.js'

/** The longest first, then the leftmost, then the most specific; a word belongs to one mention at most. */
export function choose(proposals: readonly Proposal[]): Proposal[] {
  const taken = new Set<number>()
  const chosen: Proposal[] = []
  const ordered = [...proposals].sort(
    (one, other) => length(other) - length(one) || one.first - other.first || other.rank - one.rank,
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
