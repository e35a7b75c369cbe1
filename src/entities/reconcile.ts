import type { Token } from '../document.js'
import { isCommonNoun } from './common-nouns.js'
import type { Proposal } from './proposals.js'
import { kindWords } from './redundancy.js'
import { isClub } from './sport.js'
import type { Guesses } from './statistical.js'
import { isVillage } from './villages.js'

const sure = 0.6
/** A title and a known given name need no second opinion. */
const wellFounded = 0.8
const surestUnnamed = 0.98
const surestOfGuess = 0.95
/** How sure the tagger may be that words a rule adds to its name are none. */
const furthestUnnamed = 0.9

/**
 * Settles proposals with what the tagger sees. Listed names stand, but a longer name that holds one of a single word is
 * taken whole, and a town may be its club («فاز برشلونة»); names that rules made of unlisted words yield to the
 * tagger's, unless they only go further; ambiguous names that it sees too are certain.
 */
export function reconcile(
  tokens: readonly Token[],
  proposals: readonly Proposal[],
  { names, unnamed }: Guesses,
): Proposal[] {
  const byToken = new Map<number, Proposal>()
  for (const name of names) for (let i = name.first; i < name.last; i++) byToken.set(i, name)
  const kept: Proposal[] = []
  const replaced = new Set<Proposal>()
  const named = rowsOfFullNames(proposals)
  const listed = tokensOfPlaces(proposals)
  const surnames = surnamesOfOthers(tokens, [...proposals, ...names])
  for (const proposal of proposals) {
    if (isBareSurname(proposal, named) && (unnamed[proposal.first] ?? 0) > surestUnnamed) continue
    const seen = overlapping(proposal, byToken)
    // «قال عباس» after «إحسان عباس» is not the president
    if (proposal.doubtful && isBareSurname(proposal, named) && surnames.has(wordOf(tokens, proposal))) continue
    // «اتهمت واشنطن موسكو»: two places side by side are no third
    const isRow = seen !== null && isRowOfPlaces(seen, listed)
    const settled = settle(tokens, proposal, isRow ? null : seen, unnamed)
    if (settled) kept.push(settled)
    if (seen && settled && !settled.doubtful && settled.description.mention === 'name') replaced.add(seen)
  }
  return [...kept, ...names.filter((name) => name.confidence >= sure && !replaced.has(name))]
}

/** Persons whom the text names in full somewhere. */
function rowsOfFullNames(proposals: readonly Proposal[]): ReadonlySet<string> {
  const full = proposals.filter(({ description, first, last }) => description.type === 'PERSON' && last > first + 1)
  return new Set(full.flatMap(({ rows }) => rows.map(({ by }) => by)))
}

/** Tokens that are the name of a listed place each. */
function tokensOfPlaces(proposals: readonly Proposal[]): ReadonlySet<number> {
  const places = proposals.filter(
    ({ description, rows, doubtful, first, last, reading }) =>
      description.type === 'PLACE' &&
      rows.length > 0 &&
      !doubtful &&
      last === first + 1 &&
      (reading?.proclitics ?? '') === '',
  )
  return new Set(places.map(({ first }) => first))
}

function isRowOfPlaces({ first, last, description }: Proposal, places: ReadonlySet<number>): boolean {
  if (description.type !== 'PLACE' || last === first + 1) return false
  for (let i = first; i < last; i++) if (!places.has(i)) return false
  return true
}

/** Last words of the full names of persons whom nobody listed. */
function surnamesOfOthers(tokens: readonly Token[], proposals: readonly Proposal[]): ReadonlySet<string> {
  const full = proposals.filter(({ description, first, last }) => description.type === 'PERSON' && last > first + 1)
  const listed = new Set(full.filter(({ rows }) => rows.length > 0).map(({ last }) => last))
  const others = full.filter(({ last, rows }) => rows.length === 0 && !listed.has(last))
  return new Set(others.map((proposal) => wordOf(tokens, proposal)))
}

function wordOf(tokens: readonly Token[], { last }: Proposal): string {
  return tokens[last - 1]?.word.folded ?? ''
}

/** A listed surname of somebody whom the text does not name in full: «الدوري» may be a league. */
function isBareSurname({ description, rows, first, last }: Proposal, named: ReadonlySet<string>): boolean {
  const [row] = rows
  return description.type === 'PERSON' && last === first + 1 && row !== undefined && !named.has(row.by)
}

function overlapping({ first, last }: Proposal, byToken: ReadonlyMap<number, Proposal>): Proposal | null {
  for (let i = first; i < last; i++) {
    const found = byToken.get(i)
    if (found) return found
  }
  return null
}

function settle(
  tokens: readonly Token[],
  proposal: Proposal,
  seen: Proposal | null,
  unnamed: Float32Array,
): Proposal | null {
  const { description, doubtful, rank } = proposal
  const agrees = seen !== null && isSame(seen, proposal) && seen.description.type === description.type
  if (description.mention !== 'name') {
    // «البنك التجاري»: a description that the tagger takes for a name; «منظمة إرهابية» names none
    return agrees && seen.confidence >= sure && isDefinite(tokens, proposal)
      ? { ...proposal, description: { ...description, mention: 'name' } }
      : proposal
  }
  // «من الطريف»: a village must look like a name, and the text speak of its country
  if (doubtful && isVillage(proposal)) return leastUnnamed(proposal, null, unnamed) < surestUnnamed ? proposal : null
  if (doubtful) {
    const isCertain = agrees && seen.confidence >= sure && !isBareClub(proposal) && !isTownOrNoun(tokens, proposal)
    return isCertain ? { ...proposal, doubtful: false } : proposal
  }
  if (rank > madeByRule) return settleListed(tokens, proposal, seen)
  if (!seen) {
    const surest = isGuess(tokens, proposal) ? surestOfGuess : surestUnnamed
    return proposal.confidence < wellFounded && leastUnnamed(proposal, null, unnamed) >= surest ? null : proposal
  }
  if (agrees) return { ...proposal, confidence: Math.max(proposal.confidence, seen.confidence) }
  if (seen.confidence < sure) return proposal
  const reachesFurther = holds(proposal, seen) && seen.description.type === description.type
  if (!reachesFurther) return null
  if (leastUnnamed(proposal, seen, unnamed) < furthestUnnamed) return proposal
  return proposal.first === seen.first && endsWithName(tokens, proposal) ? proposal : null
}

const article = 'ال'
const joinedArticle = 'لل'

/** Whether some word has the article, or bears a name that needs none. */
function isDefinite(tokens: readonly Token[], { first, last }: Proposal): boolean {
  return tokens.slice(first, last).some(({ word: { folded, readings } }) => {
    if (folded.startsWith(article) || folded.startsWith(joinedArticle)) return true
    return readings.length === 0 || readings.some(({ definite, entries }) => definite || entries.some(isName))
  })
}

function isName({ kind }: { kind: string }): boolean {
  return kind === 'name' || kind === 'given'
}

/** A single word that nothing but the verb before it speaks for: «كشفت هفوات»; a nisba is a surname there. */
function isGuess(tokens: readonly Token[], proposal: Proposal): boolean {
  const { by, first, last } = proposal
  if (last > first + 1 || !by.includes('entities/speaker') || endsWithName(tokens, proposal)) return false
  return !(tokens[first] as Token).word.folded.startsWith(article)
}

const nameKinds = new Set(['given', 'name', 'phrase', 'head', 'capital'])

/** «هبة عثمان»: what is known from names alone needs no consent. */
function endsWithName(tokens: readonly Token[], { last }: Proposal): boolean {
  const { readings } = (tokens[last - 1] as Token).word
  return readings.length > 0 && readings.every(({ entries }) => entries.every(({ kind }) => nameKinds.has(kind)))
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

/** A listed name of one word may be part of a longer one, whose last word names the person; or that of a club. */
function settleListed(tokens: readonly Token[], proposal: Proposal, seen: Proposal | null): Proposal | null {
  const { description, first, last } = proposal
  if (!seen || seen.confidence < sure || last > first + 1) return proposal
  const sameType = seen.description.type === description.type
  // a town may be its club or somebody's name, but a body that is listed is itself
  if (isSame(seen, proposal)) return sameType || isState(proposal) || isBody(seen, proposal) ? proposal : null
  if (!holds(seen, proposal) || isKindAndName(tokens, seen, proposal)) return proposal
  if (!sameType) return null
  return description.type === 'PERSON' && seen.last === last
    ? { ...proposal, first: seen.first, reading: seen.reading }
    : null
}

/** «حركة فتح», «محافظة أبين»: a word of kind and a listed name. */
function isKindAndName(tokens: readonly Token[], seen: Proposal, { first, last }: Proposal): boolean {
  const word = tokens[seen.first]?.word.folded.slice(seen.reading?.proclitics.length ?? 0) ?? ''
  return seen.last === last && seen.first === first - 1 && kindWords.has(word)
}

function isSame(one: Proposal, other: Proposal): boolean {
  return one.first === other.first && one.last === other.last
}

function holds(outer: Proposal, inner: Proposal): boolean {
  return outer.first <= inner.first && outer.last >= inner.last && !isSame(outer, inner)
}

const madeByRule = 2

function isState({ description }: Proposal): boolean {
  return description.subtype === 'country' || description.subtype === 'capital'
}

/** «بابل» is no Apple with a particle, which the tagger has not seen. */
function isBody(seen: Proposal, { description, reading }: Proposal): boolean {
  return description.type === 'ORGANIZATION' && (seen.reading?.proclitics ?? '') === (reading?.proclitics ?? '')
}

/** The lowest probability of being no name among the words of a proposal outside another. */
function leastUnnamed({ first, last }: Proposal, except: Proposal | null, unnamed: Float32Array): number {
  let least = 1
  for (let i = first; i < last; i++) {
    if (!except || i < except.first || i >= except.last) least = Math.min(least, unnamed[i] ?? 0)
  }
  return least
}
