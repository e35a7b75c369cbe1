import type { Token } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import type { NameEntry, NationalityEntry } from './entries.js'
import type { Proposal } from './proposals.js'

/** Words of the reports of matches, with the article and without. */
const sportWords = new Set(
  [
    ...[
      'مباراه',
      'مباريات',
      'دوري',
      'مرمي',
      'لاعب',
      'لاعبي',
      'لاعبين',
      'ملعب',
      'كاس',
      'منتخب',
      'هداف',
      'مدرب',
      'استاد',
    ],
    ...['شوط', 'اهداف', 'هدفين', 'هدف', 'جوله', 'بطوله', 'تعادل', 'جماهير', 'حارس', 'مهاجم', 'كره', 'فريق', 'نادي'],
  ].flatMap((word) => [word, `ال${word}`]),
)
const window = 50
const leastSportWords = 3

/** Words before the name of a club, or before its opponent's. */
const clubCues = new Set([
  ...[
    'علي',
    'امام',
    'مع',
    'ضد',
    'بين',
    'حساب',
    'ضيفه',
    'مضيفه',
    'فريق',
    'نادي',
    'لاعب',
    'مدرب',
    'نجم',
    'مهاجم',
    'حارس',
  ],
  ...['مرمي', 'يستضيف', 'يواجه', 'لقاء', 'مباراه', 'تعادل', 'فاز', 'خسر', 'هزم', 'حقق', 'سجل'],
])
const and = 'و'
const goalless = 'صفر'
const dash = '-'

/** A town in the report of a match may stand for its club: «فاز برشلونة على ليون الفرنسي». */
export function takeClubs(tokens: readonly Token[], proposals: readonly Proposal[]): Proposal[] {
  const clubs = new Map<number, Proposal>()
  for (const proposal of proposals) if (isClub(proposal)) clubs.set(proposal.last, proposal)
  return proposals.map((proposal) => {
    if (!isTown(proposal) || !playsHere(tokens, proposal, clubs)) return proposal
    const club = asClub(proposal)
    clubs.set(club.last, club)
    return club
  })
}

function isClub({ description }: Proposal): boolean {
  return description.subtype === 'club'
}

function isTown({ description, rows }: Proposal): boolean {
  return description.type === 'PLACE' && rows.some(({ place }) => place?.level === 'town')
}

function playsHere(tokens: readonly Token[], proposal: Proposal, clubs: ReadonlyMap<number, Proposal>): boolean {
  const { first, last, reading } = proposal
  const isNamed = hasClubNisba(tokens[last]) || isScored(tokens, last) || standsInTable(tokens, proposal)
  return (isNamed || isOpponent(tokens, first, reading?.proclitics ?? '', clubs)) && tellsOfMatch(tokens, first, clubs)
}

/** A town is feminine, its club masculine: «ليون الفرنسي». */
function hasClubNisba(token: Token | undefined): boolean {
  const found = entryOf<NationalityEntry>(token, 'nationality')
  if (found?.reading.proclitics !== '' || !found.reading.definite) return false
  return !found.entry.plural && !found.reading.stem.endsWith('ه')
}

/** «كوبنهاغن 1 - صفر». */
function isScored(tokens: readonly Token[], last: number): boolean {
  const separator = tokens[last + 1]?.word.folded
  return (tokens[last]?.kind === 'number' || tokens[last]?.word.folded === goalless) && separator === dash
}

/** «ليون (فرنسا)»: tables of matches put the country in brackets. */
function standsInTable(tokens: readonly Token[], { first, last, rows }: Proposal): boolean {
  if (tokens[last]?.word.folded !== '(' || tokens[last + 2]?.word.folded !== ')') return false
  const country = entryOf<NameEntry>(tokens[last + 1], 'name')?.entry
  if (country?.place?.level !== 'country' || !rows.some((row) => row.country === country.country)) return false
  return !tokens[first - 1]?.word.readings.some((one) => one.entries.some(({ kind }) => kind === 'particle'))
}

function isOpponent(
  tokens: readonly Token[],
  first: number,
  proclitics: string,
  clubs: ReadonlyMap<number, Proposal>,
): boolean {
  if (proclitics === and) return clubs.has(first)
  const before = tokens[first - 1]?.word.folded ?? ''
  return proclitics === '' && (clubCues.has(before) || (before.startsWith(and) && clubCues.has(before.slice(1))))
}

/** Whether the words around speak of sport; other clubs do too. */
function tellsOfMatch(tokens: readonly Token[], index: number, clubs: ReadonlyMap<number, Proposal>): boolean {
  let found = 0
  const end = Math.min(tokens.length, index + window)
  for (let i = Math.max(0, index - window); i < end; i++) {
    const { folded } = (tokens[i] as Token).word
    if (clubs.has(i) || sportWords.has(folded) || sportWords.has(folded.slice(1))) found++
  }
  return found >= leastSportWords
}

function asClub(proposal: Proposal): Proposal {
  const { description, by } = proposal
  return {
    ...proposal,
    rows: [],
    description: { ...description, type: 'ORGANIZATION', subtype: 'club', ids: {}, place: null },
    by: [...by, 'entities/clubs'],
  }
}
