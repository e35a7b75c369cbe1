import type { Document, Mention } from '../document.js'
import { latestOf } from '../text/facts.js'
import { type Article, countryEvidence } from './country-evidence.js'
import { choose, createJudge, type Option } from './linear.js'
import { type Elsewhere, elsewhereOf, type Whereabouts } from './whereabouts.js'

/**
 * The country of an event: as a rule that of its place, else the one that the story leaves no doubt of. Where the place is no
 * capital or country, a linear model chooses among the countries of the sentence and the most frequent ones of the
 * document. Fitted to annotated news by `npm run train:settings`.
 */

/** A country is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.35

const judge = createJudge('country')

/** How much of what a document names belongs to each country: its places most, its actors and nisbas less. */
export interface Shares {
  readonly ranked: readonly { readonly country: string; readonly share: number }[]
  /** The country that the opening of the text names first. */
  readonly opening: string | null
}

export const countryShares = latestOf(({ mentions, context }: Document): Shares => {
  const weights = new Map<string, number>()
  let total = 0
  for (const mention of mentions) {
    if (!mention.country) continue
    const weight = weightOf(mention)
    weights.set(mention.country, (weights.get(mention.country) ?? 0) + weight)
    total += weight
  }
  const ranked = [...weights]
    .map(([country, weight]) => ({ country, share: weight / total }))
    .sort((one, other) => other.share - one.share)
  const opening = mentions.find(({ type, country }) => type === 'PLACE' && country)?.country ?? context.country
  return { ranked, opening }
})

function weightOf(mention: Mention): number {
  if (mention.type === 'PLACE') return mention.subtype === 'country' ? 1 : 2
  return mention.mention === 'adjective' ? 0.5 : 0.25
}

/** The countries that an event may have taken place in, and the one chosen. */
export interface Located {
  readonly countries: readonly Option<string>[]
  readonly country: string | null
}

/** Chooses the countries of all events of a document, in the order of the text. */
export function locate(document: Document, events: readonly Whereabouts[]): Located[] {
  const shares = countryShares(document)
  const elsewhere = elsewhereOf(events)
  let previous: string | null = null
  return events.map((event, i) => {
    const countries = proposeCountries(event, { shares, previous, elsewhere: elsewhere[i] as Elsewhere })
    const country = certainCountry(event) ?? choose(judge, countries, threshold)
    previous = country ?? previous
    return { countries, country }
  })
}

/** «في طرابلس الليبية»: a capital or a country is hardly mistaken, as «القبائل» is for a region of Algeria. */
function certainCountry({ site }: Whereabouts): string | null {
  return site?.subtype === 'country' || site?.subtype === 'capital' ? site.country : null
}

const mostCountries = 3

function proposeCountries(event: Whereabouts, article: Article): Option<string>[] {
  const { site, actors, recipients, mentions } = event
  const { shares, previous } = article
  const named = [site, ...actors, ...recipients, ...mentions].flatMap((one) => one?.country ?? [])
  const frequent = shares.ranked.slice(0, mostCountries).map(({ country }) => country)
  const countries = new Set([...named, ...frequent, ...(previous ? [previous] : [])])
  // «على الحدود مع سوريا» is not in سوريا
  if (site?.place?.country && site.country === null) countries.delete(site.place.country)
  return [...countries].map((country) => ({ value: country, evidence: countryEvidence(country, event, article) }))
}
