import type { Token, TokenRange } from '../document.js'
import { matchesAt } from '../lexicon/match.js'
import type { ResolvedPlace } from '../record.js'
import type { CapitalEntry, NameEntry, PlaceFacts } from './entries.js'
import type { Description } from './proposals.js'

/** The description that a row gives to its mentions. */
export function describeName(entry: NameEntry): Description {
  const { type, subtype, name, country, sectors, ids, place, mention } = entry
  return { type, subtype, name, country, sectors: [...sectors], ids, place: place && placeOf(entry, place), mention }
}

function placeOf({ name, country }: NameEntry, { level, admin1, lat, lon }: PlaceFacts): ResolvedPlace {
  return { level, name, country, admin1, lat, lon, alternatives: [] }
}

/** The same where it stands: a capital can be meant for its government. */
export function describeAt(tokens: readonly Token[], range: TokenRange, entry: NameEntry): Description {
  const description = describeName(entry)
  return isCapital(tokens, range, entry) ? { ...description, subtype: 'capital' } : description
}

/** Whether a place is the capital of its country. */
function isCapital(tokens: readonly Token[], { first, last }: TokenRange, { place, country }: NameEntry): boolean {
  if (place?.level !== 'town') return false
  return matchesAt(tokens, first).some(
    (match) =>
      match.last === last && match.entry.kind === 'capital' && (match.entry as CapitalEntry).country === country,
  )
}
