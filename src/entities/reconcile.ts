import type { Token } from '../document.js'
import { type Proposal, procliticsOf } from './proposals.js'
import { settle, sure, surestUnnamed } from './settle.js'
import type { Guesses } from './statistical.js'

/** What the proposals of a text and the tagger's names say about each other. */
interface Survey {
  readonly tokens: readonly Token[]
  readonly unnamed: Float32Array
  /** The tagger's names by their tokens. */
  readonly byToken: ReadonlyMap<number, Proposal>
  readonly fullyNamed: ReadonlySet<string>
  readonly places: ReadonlySet<number>
  readonly surnames: ReadonlySet<string>
}

/**
 * Settles proposals with what the tagger sees. Listed names stand, but a longer name that holds one of a single word is
 * taken whole, and a town may be its club («فاز برشلونة»); names that rules made of unlisted words yield to the
 * tagger's, unless they only go further; ambiguous names that it sees too are certain.
 */
export function reconcile(tokens: readonly Token[], proposals: readonly Proposal[], guesses: Guesses): Proposal[] {
  const survey = surveyOf(tokens, proposals, guesses)
  const kept: Proposal[] = []
  const replaced = new Set<Proposal>()
  for (const proposal of proposals) {
    if (isSomebodyElse(proposal, survey)) continue
    const seen = overlapping(proposal, survey.byToken)
    // «اتهمت واشنطن موسكو»: two places side by side are no third
    const isRow = seen !== null && isRowOfPlaces(seen, survey.places)
    const settled = settle(tokens, proposal, isRow ? null : seen, guesses.unnamed)
    if (!settled) continue
    kept.push(settled)
    if (seen && !settled.doubtful && settled.description.mention === 'name') replaced.add(seen)
  }
  return [...kept, ...guesses.names.filter((name) => name.confidence >= sure && !replaced.has(name))]
}

function surveyOf(tokens: readonly Token[], proposals: readonly Proposal[], { names, unnamed }: Guesses): Survey {
  const byToken = new Map<number, Proposal>()
  for (const name of names) for (let i = name.first; i < name.last; i++) byToken.set(i, name)
  const fullyNamed = rowsOfFullNames(proposals)
  const surnames = surnamesOfOthers(tokens, [...proposals, ...names])
  return { tokens, unnamed, byToken, fullyNamed, places: tokensOfPlaces(proposals), surnames }
}

/** A surname that the tagger takes for a word, or that is another's: «قال عباس» after «إحسان عباس» is not the president. */
function isSomebodyElse(proposal: Proposal, { tokens, unnamed, fullyNamed, surnames }: Survey): boolean {
  if (!isBareSurname(proposal, fullyNamed)) return false
  if ((unnamed[proposal.first] ?? 0) > surestUnnamed) return true
  return proposal.doubtful && surnames.has(wordOf(tokens, proposal))
}

/** Persons whom the text names in full somewhere. */
function rowsOfFullNames(proposals: readonly Proposal[]): ReadonlySet<string> {
  const full = proposals.filter(({ description, first, last }) => description.type === 'PERSON' && last > first + 1)
  return new Set(full.flatMap(({ rows }) => rows.map(({ by }) => by)))
}

/** Tokens that are the name of a listed place each. */
function tokensOfPlaces(proposals: readonly Proposal[]): ReadonlySet<number> {
  return new Set(proposals.filter(isListedPlace).map(({ first }) => first))
}

function isListedPlace(proposal: Proposal): boolean {
  const { description, rows, doubtful, first, last } = proposal
  if (description.type !== 'PLACE' || rows.length === 0 || doubtful) return false
  return last === first + 1 && procliticsOf(proposal) === ''
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
