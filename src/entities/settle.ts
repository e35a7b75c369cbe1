import type { Entry, Token } from '../document.js'
import { article } from '../text/clitics.js'
import { isCommonNoun } from './common-nouns.js'
import { isOfName } from './kinds.js'
import { firstWordOf, type Proposal, procliticsOf } from './proposals.js'
import { kindWords } from './redundancy.js'
import { isClub } from './sport.js'
import { isVillage } from './villages.js'

/** How sure the tagger must be of a name. */
export const sure = 0.6
/** How sure it must be that a word is none. */
export const surestUnnamed = 0.98

const madeByRule = 2

/** A proposal as what the tagger sees in its place leaves it; null where that is something else, or nothing. */
export function settle(
  tokens: readonly Token[],
  proposal: Proposal,
  seen: Proposal | null,
  unnamed: Float32Array,
): Proposal | null {
  const { description, doubtful, rank } = proposal
  if (description.mention !== 'name') return settleNominal(tokens, proposal, seen)
  // «من الطريف»: a village must look like a name, and the text speak of its country
  if (doubtful && isVillage(proposal)) return leastUnnamed(proposal, null, unnamed) < surestUnnamed ? proposal : null
  if (doubtful) return settleDoubtful(tokens, proposal, seen)
  if (rank > madeByRule) return settleListed(tokens, proposal, seen)
  return seen ? settleSeen(tokens, proposal, seen, unnamed) : settleUnseen(tokens, proposal, unnamed)
}

/** Whether the tagger is sure of the same name. */
function confirms(seen: Proposal | null, proposal: Proposal): boolean {
  return seen !== null && seen.confidence >= sure && isSame(seen, proposal) && isSameType(seen, proposal)
}

/** «البنك التجاري»: a description that the tagger takes for a name; «منظمة إرهابية» names none. */
function settleNominal(tokens: readonly Token[], proposal: Proposal, seen: Proposal | null): Proposal {
  if (!confirms(seen, proposal) || !isDefinite(tokens, proposal)) return proposal
  return { ...proposal, description: { ...proposal.description, mention: 'name' } }
}

function settleDoubtful(tokens: readonly Token[], proposal: Proposal, seen: Proposal | null): Proposal {
  const isCertain = confirms(seen, proposal) && !isBareClub(proposal) && !isTownOrNoun(tokens, proposal)
  return isCertain ? { ...proposal, doubtful: false } : proposal
}

/** A title and a known given name need no second opinion. */
const wellFounded = 0.8
const surestOfGuess = 0.95

function settleUnseen(tokens: readonly Token[], proposal: Proposal, unnamed: Float32Array): Proposal | null {
  const surest = isGuess(tokens, proposal) ? surestOfGuess : surestUnnamed
  return proposal.confidence < wellFounded && leastUnnamed(proposal, null, unnamed) >= surest ? null : proposal
}

/** How sure the tagger may be that words a rule adds to its name are none. */
const furthestUnnamed = 0.9

function settleSeen(
  tokens: readonly Token[],
  proposal: Proposal,
  seen: Proposal,
  unnamed: Float32Array,
): Proposal | null {
  if (isSame(seen, proposal) && isSameType(seen, proposal))
    return { ...proposal, confidence: Math.max(proposal.confidence, seen.confidence) }
  if (seen.confidence < sure) return proposal
  if (!holds(proposal, seen) || !isSameType(seen, proposal)) return null
  if (leastUnnamed(proposal, seen, unnamed) < furthestUnnamed) return proposal
  return proposal.first === seen.first && endsWithName(tokens, proposal) ? proposal : null
}

/** A listed name of one word may be part of a longer one, whose last word names the person; or that of a club. */
function settleListed(tokens: readonly Token[], proposal: Proposal, seen: Proposal | null): Proposal | null {
  const { description, first, last } = proposal
  if (!seen || seen.confidence < sure || last > first + 1) return proposal
  const sameType = isSameType(seen, proposal)
  // a town may be its club or somebody's name, but a body that is listed is itself
  if (isSame(seen, proposal)) return sameType || isState(proposal) || isBody(seen, proposal) ? proposal : null
  if (!holds(seen, proposal) || isKindAndName(tokens, seen, proposal)) return proposal
  if (!sameType) return null
  return description.type === 'PERSON' && seen.last === last
    ? { ...proposal, first: seen.first, reading: seen.reading }
    : null
}

const joinedArticle = 'لل'

/** Whether some word has the article, or bears a name that needs none. */
function isDefinite(tokens: readonly Token[], { first, last }: Proposal): boolean {
  return tokens.slice(first, last).some(({ word: { folded, readings } }) => {
    if (folded.startsWith(article) || folded.startsWith(joinedArticle)) return true
    return readings.length === 0 || readings.some(({ definite, entries }) => definite || entries.some(isName))
  })
}

function isName({ kind }: Entry): boolean {
  return kind === 'name' || kind === 'given'
}

/** A single word that nothing but the verb before it speaks for: «كشفت هفوات»; a nisba is a surname there. */
function isGuess(tokens: readonly Token[], proposal: Proposal): boolean {
  const { by, first, last } = proposal
  if (last > first + 1 || !by.includes('entities/speaker') || endsWithName(tokens, proposal)) return false
  return !(tokens[first] as Token).word.folded.startsWith(article)
}

/** «هبة عثمان»: what is known from names alone needs no consent. */
function endsWithName(tokens: readonly Token[], { last }: Proposal): boolean {
  const { readings } = (tokens[last - 1] as Token).word
  return readings.length > 0 && readings.every(({ entries }) => entries.every(isOfName))
}

/** «النصر» is a club in the report of a match alone, «نادي النصر» wherever the tagger sees it. */
function isBareClub(proposal: Proposal): boolean {
  return isClub(proposal) && proposal.last === proposal.first + 1
}

/** «في صور»: of the words that are places too, only regions and seas are what they seem («حرب الخليج»). */
function isTownOrNoun(tokens: readonly Token[], proposal: Proposal): boolean {
  const level = proposal.rows[0]?.place?.level
  return level !== 'region' && level !== 'water' && isCommonNoun(tokens, proposal)
}

/** «حركة فتح», «محافظة أبين»: a word of kind and a listed name. */
function isKindAndName(tokens: readonly Token[], seen: Proposal, { first, last }: Proposal): boolean {
  return seen.last === last && seen.first === first - 1 && kindWords.has(firstWordOf(tokens, seen))
}

function isSame(one: Proposal, other: Proposal): boolean {
  return one.first === other.first && one.last === other.last
}

function isSameType(one: Proposal, other: Proposal): boolean {
  return one.description.type === other.description.type
}

function holds(outer: Proposal, inner: Proposal): boolean {
  return outer.first <= inner.first && outer.last >= inner.last && !isSame(outer, inner)
}

function isState({ description }: Proposal): boolean {
  return description.subtype === 'country' || description.subtype === 'capital'
}

/** «بابل» is no Apple with a particle, which the tagger has not seen. */
function isBody(seen: Proposal, proposal: Proposal): boolean {
  return proposal.description.type === 'ORGANIZATION' && procliticsOf(seen) === procliticsOf(proposal)
}

/** The lowest probability of being no name among the words of a proposal outside another. */
function leastUnnamed({ first, last }: Proposal, except: Proposal | null, unnamed: Float32Array): number {
  let least = 1
  for (let i = first; i < last; i++) {
    if (!except || i < except.first || i >= except.last) least = Math.min(least, unnamed[i] ?? 0)
  }
  return least
}
