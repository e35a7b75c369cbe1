import type { Token } from '../document.js'
import { article } from '../text/clitics.js'
import type { Proposal } from './proposals.js'

/** The clubs that a text is known to name, by the token after them. */
export type Clubs = ReadonlyMap<number, Proposal>

/** Words of the reports of matches, with the article and without. */
const sportWords = new Set(
  [
    ...['مباراه', 'مباريات', 'دوري', 'مرمي', 'لاعب', 'لاعبي', 'لاعبين', 'ملعب', 'كاس'],
    ...['منتخب', 'هداف', 'مدرب', 'استاد', 'شوط', 'اهداف', 'هدفين', 'هدف', 'جوله'],
    ...['بطوله', 'تعادل', 'جماهير', 'حارس', 'مهاجم', 'كره', 'فريق', 'نادي'],
  ].flatMap((word) => [word, article + word]),
)
const window = 50
export const leastSportWords = 3

/** Words before the name of a club, or before its opponent's. */
const clubCues = new Set([
  ...['علي', 'امام', 'مع', 'ضد', 'بين', 'حساب', 'ضيفه', 'مضيفه', 'فريق', 'نادي', 'لاعب', 'مدرب', 'نجم', 'مهاجم'],
  ...['حارس', 'مرمي', 'جماهير', 'يستضيف', 'يواجه', 'لقاء', 'مباراه', 'تعادل', 'فاز', 'خسر', 'هزم', 'حقق', 'سجل'],
])
const and = 'و'

export function isSportWord(folded: string): boolean {
  return sportWords.has(folded)
}

/** Whether the words around speak of sport; other clubs do too. */
export function tellsOfMatch(tokens: readonly Token[], index: number, clubs: Clubs, least = leastSportWords): boolean {
  let found = 0
  const end = Math.min(tokens.length, index + window)
  for (let i = Math.max(0, index - window); i < end; i++) {
    const { folded } = (tokens[i] as Token).word
    if (clubs.has(i) || sportWords.has(folded) || sportWords.has(folded.slice(1))) found++
  }
  return found >= least
}

/** «على ليون», «مدرب العربي», and what «و» joins to a club. */
export function isOpponent(tokens: readonly Token[], first: number, proclitics: string, clubs: Clubs): boolean {
  if (proclitics === and) return clubs.has(first)
  const before = tokens[first - 1]?.word.folded ?? ''
  return proclitics === '' && (clubCues.has(before) || (before.startsWith(and) && clubCues.has(before.slice(1))))
}

export function isClub({ description }: Proposal): boolean {
  return description.subtype === 'club'
}

export function asClub(proposal: Proposal): Proposal {
  const { description, by } = proposal
  return {
    ...proposal,
    rows: [],
    description: { ...description, type: 'ORGANIZATION', subtype: 'club', ids: {}, place: null },
    by: [...by, 'entities/clubs'],
  }
}
