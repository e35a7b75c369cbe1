import type { Token } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import type { HeadEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { firstWordOf, type Proposal, procliticsOf, propose } from './proposals.js'
import { openingQuotes } from './quotes.js'
import { asClub, type Clubs, isOpponent, isSportWord, leastSportWords, tellsOfMatch } from './sport.js'

const clubWord = 'نادي'
const teamWords = new Set([clubWord, 'فريق'])

/** Names after «فريق» and «نادي» are bodies, and clubs where a match is told of. */
export function takeTeams(tokens: readonly Token[], proposals: readonly Proposal[], clubs: Clubs): Proposal[] {
  const persons = wordsOfPersons(tokens, proposals)
  return proposals.map((proposal) => {
    const { first, description } = proposal
    const isPerson = description.type === 'PERSON' && persons.has(firstWordOf(tokens, proposal))
    const inMatch = isAfterTeam(tokens, first) && tellsOfMatch(tokens, first, clubs)
    if (isPerson || !isNamedTeam(tokens, proposal, inMatch)) return proposal
    const team = asClub(proposal)
    return inMatch ? team : { ...team, description: { ...team.description, subtype: null } }
  })
}

/** Whether «فريق» or «نادي» stands here, before what it is called. */
export function isTeam(tokens: readonly Token[], index: number): boolean {
  const found = entryOf<HeadEntry>(tokens[index], 'head')
  return found !== null && teamWords.has(found.entry.word) && !found.reading.definite && found.reading.enclitic === ''
}

/** First words of the persons whom the text names elsewhere: «فريق راؤول» is his. */
function wordsOfPersons(tokens: readonly Token[], proposals: readonly Proposal[]): ReadonlySet<string> {
  const persons = proposals.filter(
    ({ description, doubtful, first }) => description.type === 'PERSON' && !doubtful && !isTeam(tokens, first - 1),
  )
  return new Set(persons.map((person) => firstWordOf(tokens, person)))
}

/** Where «فريق» stands before a name, quoted or not. */
function teamBefore(tokens: readonly Token[], first: number): number {
  return openingQuotes.has(tokens[first - 1]?.word.folded ?? '') ? first - 2 : first - 1
}

function isAfterTeam(tokens: readonly Token[], first: number): boolean {
  return isTeam(tokens, teamBefore(tokens, first))
}

/** «فريق ليفينغستون», «نادي بيروت»; but «فريق جون سميث» is his, and so is «فريق ترامب» where no match is told of. */
function isNamedTeam(tokens: readonly Token[], proposal: Proposal, inMatch: boolean): boolean {
  const { first, last, description, rows, by, doubtful } = proposal
  if (doubtful || description.mention !== 'name' || procliticsOf(proposal) !== '') return false
  if (!isAfterTeam(tokens, first)) return false
  if (description.type === 'PERSON')
    return rows.length > 0 ? inMatch && last === first + 1 : !by.includes('entities/given')
  const isOfClub = entryOf<HeadEntry>(tokens[teamBefore(tokens, first)], 'head')?.entry.word === clubWord
  return rows.length === 0 || (isOfClub && description.subtype === 'town')
}

/** «فريق العمل» stands in reports of other things too. */
const leastForUnlisted = 5

/** Words after «نادي» and «فريق» in the report of a match, and where they stand again beside words of sport. */
export function findTeams(tokens: readonly Token[], proposals: readonly Proposal[], clubs: Clubs): Proposal[] {
  const named = new Set<number>()
  for (const { first, last, description, doubtful } of proposals) {
    if (doubtful || description.mention !== 'name') continue
    for (let i = first; i < last; i++) named.add(i)
  }
  const known = new Map<string, Proposal>()
  for (const [last, proposal] of clubs) {
    if (last === proposal.first + 1) known.set(firstWordOf(tokens, proposal), proposal)
  }
  const found: Proposal[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (named.has(i) || tokens[i]?.kind !== 'word') continue
    const { folded } = (tokens[i] as Token).word
    const source = known.get(folded)
    const isNew = !source && isTeam(tokens, i - 1) && isProper(tokens[i] as Token)
    if (!isNew && !(source && isOpponent(tokens, i, '', clubs))) continue
    if (!tellsOfMatch(tokens, i, clubs, source ? leastSportWords : leastForUnlisted)) continue
    const proposal = source ? { ...source, first: i, last: i + 1, reading: null } : unlisted(tokens, i)
    known.set(folded, proposal)
    found.push(proposal)
  }
  return found
}

const others = new Set(['title', 'particle', 'number', 'head', 'date', 'trigger'])

/** «نادي الوحدة»: a definite word that is neither of sport itself nor an office, a number or a deed. */
function isProper({ word }: Token): boolean {
  if (!word.folded.startsWith(article) || isSportWord(word.folded)) return false
  return !hasKind(word, others)
}

function unlisted(tokens: readonly Token[], first: number): Proposal {
  const name = { ar: tokens[first]?.word.surface ?? '', en: null }
  const description = { type: 'ORGANIZATION' as const, subtype: 'club', name }
  const rest = { rank: 3, confidence: 0.6, by: ['entities/clubs'] }
  return propose({ first, last: first + 1, reading: null }, description, rest)
}
