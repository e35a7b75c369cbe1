import type { Context } from '../document.js'
import type { NameEntry } from './entries.js'
import { describeName, type Proposal } from './proposals.js'

/**
 * Decides which of several places of one name is meant: that of the country which the unambiguous names of the text
 * speak of most, or of the outlet; without such context the first, which is the weightiest. The losers are kept.
 */
export function resolvePlaces(context: Context, proposals: readonly Proposal[]): Proposal[] {
  const countries = new Map<string, number>()
  const count = (country: string | null, weight: number): void => {
    if (country) countries.set(country, (countries.get(country) ?? 0) + weight)
  }
  for (const { description, rivals } of proposals) if (rivals.length === 0) count(description.country, 1)
  count(context.country, 2)
  return proposals.map((proposal) => (proposal.rivals.length > 0 ? resolve(proposal, countries) : proposal))
}

function resolve(proposal: Proposal, countries: ReadonlyMap<string, number>): Proposal {
  const votes = (country: string | null): number => (country ? (countries.get(country) ?? 0) : 0)
  const best = [...proposal.rivals].sort((one, other) => votes(other.country) - votes(one.country))[0]
  const wins =
    best && proposal.description.type === 'PLACE' && votes(best.country) > votes(proposal.description.country)
  const description = wins ? describeName(best) : proposal.description
  const losers = proposal.rivals.filter((rival) => !(wins && rival === best))
  return {
    ...proposal,
    description: description.place
      ? { ...description, place: { ...description.place, alternatives: losers.map(alternative) } }
      : description,
    by: wins ? [best.by] : proposal.by,
  }
}

function alternative({ id, name, country }: NameEntry): { id: string; name: string; country: string | null } {
  return { id, name: name.ar, country }
}
