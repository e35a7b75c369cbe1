import type { Token } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import { isQuotedPaper } from './cues.js'
import { describeAt } from './descriptions.js'
import { isDoubtful } from './doubts.js'
import type { NameEntry } from './entries.js'
import { kinship } from './name-words.js'
import { prominenceOf } from './prominence.js'
import { isAccusativeForm, isName, type Proposal, propose, type Rule } from './proposals.js'
import { isRedundant } from './redundancy.js'
import { villagesAt } from './villages.js'

/** Names of the gazetteers. Rows that share a name are one proposal, for the document to decide between. */
export const proposeNames: Rule = (tokens, first) => {
  const byLength = new Map<number, Match<NameEntry>[]>()
  const all = matchesAt(tokens, first)
  for (const match of [...all, ...villagesAt(tokens, first)]) {
    if (!isName(match) || isInflected(tokens, match) || isInsideChain(tokens, match)) continue
    if (isRedundant(tokens, match, all)) continue
    const group = byLength.get(match.last)
    if (group) group.push(match)
    else byLength.set(match.last, [match])
  }
  return [...byLength.values()].flatMap((matches) => proposeRows(tokens, matches))
}

/** «محمد بن علي»: what follows بن is no name of its own. */
function isInsideChain(tokens: readonly Token[], { first, entry }: Match<NameEntry>): boolean {
  return entry.type !== 'ORGANIZATION' && kinship.has(tokens[first - 1]?.word.folded ?? '')
}

/** «روسيًا» is an adjective in the accusative, though روسيا ends with the same letter. */
function isInflected(tokens: readonly Token[], { first, last, reading }: Match<NameEntry>): boolean {
  return last === first + 1 && !reading.accusative && isAccusativeForm(tokens[first]?.word.surface ?? '')
}

/** One proposal for each type, the weightiest first: «الميادين» is a town and a channel. */
function proposeRows(tokens: readonly Token[], matches: readonly Match<NameEntry>[]): Proposal[] {
  const certain = leastPeeled(matches.filter((match) => !isDoubtful(tokens, match)))
  const doubtful = certain.length === 0
  const papers = matches.filter((match) => isQuotedPaper(tokens, match))
  const ordered = [...(papers.length > 0 ? papers : doubtful ? matches : certain)].sort(
    (one, other) => prominenceOf(other.entry) - prominenceOf(one.entry),
  )
  const confidence = doubtful ? 0.7 : 0.9
  return ordered.flatMap((best, i) => {
    const rows = ordered.map(({ entry }) => entry).filter((entry) => isAlike(entry, best.entry))
    if (ordered.findIndex(({ entry }) => isAlike(entry, best.entry)) < i) return []
    return [
      propose(best, describeAt(tokens, best, best.entry), { rows, doubtful, rank: 4, confidence, by: [best.entry.by] }),
    ]
  })
}

/** Clubs are a type of their own: «الجزيرة» is a channel and a club, and which of them the report of a match says. */
function isAlike(one: NameEntry, other: NameEntry): boolean {
  return one.type === other.type && (one.subtype === club) === (other.subtype === club)
}

const club = 'club'

/** «بابل» is the town, and no «آبل» behind a particle. */
function leastPeeled(matches: readonly Match<NameEntry>[]): Match<NameEntry>[] {
  const least = Math.min(...matches.map(({ reading }) => reading.proclitics.length))
  return matches.filter(({ reading }) => reading.proclitics.length === least)
}
