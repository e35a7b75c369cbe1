import type { Token } from '../document.js'
import { entryOf, type Match, matchesAt } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import type { AgentEntry, NameEntry, NationalityEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { skipAttributes } from './titles.js'

/** Where the words end that say whose somebody or something is, and the country that they name. */
export interface Owner {
  readonly last: number
  readonly country: string | null
}

/** Whose: a nisba that agrees in definiteness, also after one more adjective, or the name of a country. */
export function ownerAfter(tokens: readonly Token[], match: Match<AgentEntry>): Owner {
  const { last } = match
  const definite = match.reading.definite || isDefinite(tokens[last - 1])
  const nisba = nisbaAt(tokens, last, definite)
  if (nisba) return { last: last + 1, country: nisba.country }
  if (definite && isAttribute(tokens[last])) {
    const later = nisbaAt(tokens, last + 1, true)
    if (later) return { last: last + 2, country: later.country }
  }
  if (!definite && match.entry.subtype === 'collective') return countryAt(tokens, last) ?? { last, country: null }
  return { last, country: null }
}

/** «الرئيس السوري», «أمير قطر»: whose office it is. */
export function holderAfter(tokens: readonly Token[], match: Match): Owner {
  const definite = match.reading.definite || isDefinite(tokens[match.last - 1])
  if (definite) return skipAttributes(tokens, match.last)
  return countryAt(tokens, match.last) ?? { last: match.last, country: null }
}

export function isDefinite(token: Token | undefined): boolean {
  return token?.word.folded.startsWith(article) ?? false
}

function nisbaAt(tokens: readonly Token[], index: number, definite: boolean): NationalityEntry | null {
  const found = entryOf<NationalityEntry>(tokens[index], 'nationality')
  if (found?.reading.proclitics !== '' || found.entry.needsCue) return null
  // «قناة روسيا»: an accusative that is written like the country needs a noun in the accusative
  if (found.reading.accusative && tokens[index]?.word.readings[0] !== found.reading && !isAccusative(tokens[index - 1]))
    return null
  return found.reading.definite === definite ? found.entry : null
}

function isAccusative(token: Token | undefined): boolean {
  return token?.word.readings.some(({ accusative }) => accusative) ?? false
}

const roles = new Set(['title', 'agent', 'name', 'particle', 'date', 'nationality'])

/** «الأجهزة الأمنية اللبنانية»: a definite word that is nobody's name or office. */
function isAttribute(token: Token | undefined): boolean {
  return token !== undefined && isDefinite(token) && !hasKind(token.word, roles)
}

/** The country whose name stands here, unless a longer name begins with it: «قناة روسيا اليوم». */
function countryAt(tokens: readonly Token[], first: number): Owner | null {
  let longest: Match | null = null
  for (const match of matchesAt(tokens, first)) {
    if (match.entry.kind === 'name' && match.reading.proclitics === '' && match.last > (longest?.last ?? 0))
      longest = match
  }
  if (!longest) return null
  const { place, country } = longest.entry as NameEntry
  return place?.level === 'country' ? { last: longest.last, country } : null
}
