import { entryOf, matchesAt } from '../lexicon/match.js'
import type { NameEntry, NationalityEntry } from './entries.js'
import { isHead, isName, propose, type Rule, textOf } from './proposals.js'

const capital = 'عاصمة'

/** «العاصمة القطرية»: a capital that only its country names; before its name it is no place beside it. */
export const proposeCapitals: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isHead)
    .filter(({ entry, reading }) => entry.word === capital && reading.definite)
    .flatMap(({ entry, last, reading }) => {
      const nisba = entryOf<NationalityEntry>(tokens[last], 'nationality')
      const country = nisba?.reading.definite && nisba.reading.proclitics === '' ? nisba.entry.country : null
      if (!nisba || !country || nisba.entry.needsCue) return []
      // «إلى العاصمة اللبنانية، بيروت»
      const next = tokens[last + 1]?.kind === 'punctuation' ? last + 2 : last + 1
      const named = matchesAt(tokens, next).filter(isName)
      if (named.some(({ entry: name, reading: { proclitics } }) => proclitics === '' && isTownOf(name, country)))
        return []
      const name = { ar: textOf(tokens, first, last + 1, reading.skip), en: null }
      const place = { level: 'town' as const, name, country, admin1: null, lat: null, lon: null, alternatives: [] }
      const description = { type: 'PLACE' as const, subtype: 'town', name, country, place, mention: 'nominal' as const }
      const by = [entry.by, nisba.entry.by]
      return [propose({ first, last: last + 1, reading }, description, { rank: 3, confidence: 0.8, by })]
    })

function isTownOf({ type, country }: NameEntry, state: string): boolean {
  return type === 'PLACE' && country === state
}
