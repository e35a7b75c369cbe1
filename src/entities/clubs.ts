import type { Token } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import type { NameEntry, NationalityEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { type Proposal, procliticsOf } from './proposals.js'
import { asClub, type Clubs, isClub, isOpponent, tellsOfMatch } from './sport.js'
import { findTeams, isTeam, takeTeams } from './teams.js'

/**
 * Clubs bear the names of towns, people and things. After «فريق» and «نادي» a name is one («فريق ليفينغستون»), and in the
 * report of a match a town («فاز برشلونة على ليون الفرنسي»), a listed club whose name is a common word, and what has
 * been called a club before («نادي الوحدة … جماهير الوحدة»).
 */
export function takeClubs(tokens: readonly Token[], proposals: readonly Proposal[]): Proposal[] {
  const clubs = new Map<number, Proposal>()
  for (const proposal of proposals) if (isClub(proposal) && !proposal.doubtful) clubs.set(proposal.last, proposal)
  const teams = takeTeams(tokens, proposals, clubs)
  for (const team of teams) if (isClub(team) && !team.doubtful) clubs.set(team.last, team)
  const taken = teams.map((proposal) => {
    const club = clubOf(tokens, proposal, clubs)
    if (club) clubs.set(club.last, club)
    return club ?? proposal
  })
  return [...taken, ...findTeams(tokens, taken, clubs)]
}

function clubOf(tokens: readonly Token[], proposal: Proposal, clubs: Clubs): Proposal | null {
  const { doubtful, first } = proposal
  if (isClub(proposal)) {
    const plays = isOpponent(tokens, first, procliticsOf(proposal), clubs) || isTeam(tokens, first - 1)
    const isCertain = !doubtful || (plays && tellsOfMatch(tokens, first, clubs))
    return isCertain ? withoutNisba(tokens, { ...proposal, doubtful: false }) : null
  }
  return isTown(proposal) && playsHere(tokens, proposal, clubs) ? asClub(proposal) : null
}

/** «بورتو البرتغالي» is listed so, since a town is called بورتو; in «الأهلي المصري» the nisba is part of the name. */
function withoutNisba(tokens: readonly Token[], proposal: Proposal): Proposal {
  const { first, last, reading } = proposal
  const isWhole = last === first + 1 || tokens[first]?.word.folded.startsWith(article, reading?.proclitics.length)
  return !isWhole && hasClubNisba(tokens[last - 1]) ? { ...proposal, last: last - 1 } : proposal
}

function isTown({ description, rows }: Proposal): boolean {
  return description.type === 'PLACE' && rows.some(({ place }) => place?.level === 'town')
}

function playsHere(tokens: readonly Token[], proposal: Proposal, clubs: Clubs): boolean {
  const { first, last } = proposal
  const isNamed = hasClubNisba(tokens[last]) || isScored(tokens, last) || standsInTable(tokens, proposal)
  return (isNamed || isOpponent(tokens, first, procliticsOf(proposal), clubs)) && tellsOfMatch(tokens, first, clubs)
}

/** A town is feminine, its club masculine: «ليون الفرنسي». */
function hasClubNisba(token: Token | undefined): boolean {
  const found = entryOf<NationalityEntry>(token, 'nationality')
  if (found?.reading.proclitics !== '' || !found.reading.definite) return false
  return !found.entry.plural && !found.reading.stem.endsWith('ه')
}

const goalless = 'صفر'
const dash = '-'

/** «كوبنهاغن 1 - صفر». */
function isScored(tokens: readonly Token[], last: number): boolean {
  const separator = tokens[last + 1]?.word.folded
  return (tokens[last]?.kind === 'number' || tokens[last]?.word.folded === goalless) && separator === dash
}

const particles = new Set(['particle'])

/** «ليون (فرنسا)»: tables of matches put the country in brackets. */
function standsInTable(tokens: readonly Token[], { first, last, rows }: Proposal): boolean {
  if (tokens[last]?.word.folded !== '(' || tokens[last + 2]?.word.folded !== ')') return false
  const country = entryOf<NameEntry>(tokens[last + 1], 'name')?.entry
  if (country?.place?.level !== 'country' || !rows.some((row) => row.country === country.country)) return false
  const before = tokens[first - 1]
  return !before || !hasKind(before.word, particles)
}
