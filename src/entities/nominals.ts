import type { Token } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import { beginsPerson } from './chains.js'
import type { TitleEntry } from './entries.js'
import { holderAfter, isDefinite } from './owners.js'
import { isNationality, isTitle, type Proposal, propose, type Rule } from './proposals.js'

/** «الرئيس السوري», «وزير الخارجية», «أمير قطر»: an office without the name of who holds it. */
export const proposeOffices: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isTitle)
    .filter(({ reading }) => reading.enclitic === '')
    .flatMap((title) => proposeOffice(tokens, title))

function proposeOffice(tokens: readonly Token[], title: Match<TitleEntry>): Proposal[] {
  const { entry, reading, first } = title
  const { last, country } = holderAfter(tokens, title)
  // «زعيم تنظيم …» is not complete: what follows says whose
  const isOpen = !reading.definite && !isDefinite(tokens[title.last - 1]) && last === title.last
  if (isOpen || beginsPerson(tokens, last)) return []
  const description = {
    type: 'PERSON' as const,
    subtype: 'office',
    name: entry.name,
    country,
    sectors: [...entry.sectors],
    mention: 'nominal' as const,
  }
  return [propose({ first, last, reading }, description, { rank: 0, confidence: 0.7, by: [entry.by] })]
}

/** Nisbas: «أمريكية» as an adjective, «الأمريكيون» as people. */
export const proposeNationalities: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isNationality)
    .filter(({ entry }) => !entry.needsCue)
    .map((match) => {
      const { name, country, plural, by } = match.entry
      const mention = plural ? ('nominal' as const) : ('adjective' as const)
      const description = { type: 'GROUP' as const, subtype: 'nationality', name, country, mention }
      return propose(match, description, { rank: 0, confidence: 0.8, by: [by] })
    })
