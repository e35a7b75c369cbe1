import type { Document, Mention } from '../document.js'
import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { countryModel } from './country-weights.js'
import type { Evidence } from './evidence.js'
import { isSpeechAct } from './frame.js'
import { choose, createJudge, type Option } from './linear.js'

/**
 * The country of an event: that of its place, else the one that the story leaves no doubt of. A linear model chooses
 * among the countries of the sentence and the most frequent ones of the document. Fitted to annotated news by
 * `npm run train:settings`.
 */

/** A country is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.3

const judge = createJudge(countryModel)

export function chooseCountry(options: readonly Option<string>[]): string | null {
  return choose(judge, options, threshold)
}

/** How much of what a document names belongs to each country: its places most, its actors and nisbas less. */
export interface Shares {
  readonly ranked: readonly { readonly country: string; readonly share: number }[]
  /** The country that the opening of the text names first. */
  readonly opening: string | null
}

export function countryShares({ mentions, context }: Document): Shares {
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
}

function weightOf(mention: Mention): number {
  if (mention.type === 'PLACE') return mention.subtype === 'country' ? 1 : 2
  return mention.mention === 'adjective' ? 0.5 : 0.25
}

/** What an event's country may be read from. */
export interface Whereabouts {
  readonly site: Mention | null
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** Everything that the sentence names. */
  readonly mentions: readonly Mention[]
  readonly shares: Shares
  /** The country of the event before. */
  readonly previous: string | null
}

const mostCountries = 3

export function proposeCountries(candidate: Candidate, whereabouts: Whereabouts): Option<string>[] {
  const { site, actors, recipients, mentions, shares, previous } = whereabouts
  const named = [site, ...actors, ...recipients, ...mentions].flatMap((one) => one?.country ?? [])
  const frequent = shares.ranked.slice(0, mostCountries).map(({ country }) => country)
  const countries = new Set([...named, ...frequent, ...(previous ? [previous] : [])])
  // «على الحدود مع سوريا» is not in سوريا
  if (site?.place?.country && site.country === null) countries.delete(site.place.country)
  return [...countries].map((country) => ({
    value: country,
    evidence: countryEvidence(country, candidate, whereabouts),
  }))
}

function countryEvidence(country: string, { entry, form }: Candidate, whereabouts: Whereabouts): Evidence {
  return (features) => {
    const { site, actors, recipients, mentions, shares, previous } = whereabouts
    const { type } = entry
    const speech = isSpeechAct(type)
    const place = site ? (site.country === country ? 'this' : site.country ? 'another' : 'unknown') : 'none'
    const rank = shares.ranked.findIndex((one) => one.country === country)
    const share = Math.floor(5 * (shares.ranked[rank]?.share ?? 0))
    const lead = rank === 0 && (shares.ranked[1]?.share ?? 0) * 2 < (shares.ranked[0]?.share ?? 0)
    const actor = sideOf(country, actors)
    const recipient = sideOf(country, recipients)
    const sited = mentions.some((mention) => mention.type === 'PLACE' && mention.country === country)
    const others = mentions.some(
      (mention) => mention.type === 'PLACE' && mention.country && mention.country !== country,
    )
    const opening = shares.opening === country
    const before = previous === country
    features.add('type', type)
    features.add('code', country).with(place).with(speech)
    features.add('named', Math.min(mentions.filter((one) => one.country === country).length, 3)).with(place, speech)
    features.add('form', form, place)
    features.add('place', place).with(type)
    features.under('share', share).with(place).with(type).with(speech, place)
    features.add('rank', rank > 2 ? 'low' : rank, place)
    features.under('lead', lead).with(place).with(type, place)
    features.under('actor', actor).with(place).with(type)
    features.under('recipient', recipient).with(place).with(type)
    features.under('parties', actor, recipient).with(speech, place)
    features.under('sited', sited, others).with(place).with(type)
    features.under('opening', opening).with(place).with(type)
    features.under('previous', before).with(place).with(type).with(lead, place)
  }
}

/** Whether the participants of one side are of a country: «this», «another», «unknown» or «none». */
function sideOf(country: string, participants: readonly Participant[]): string {
  if (participants.length === 0) return 'none'
  if (participants.some((one) => one.country === country)) return 'this'
  return participants.some((one) => one.country) ? 'another' : 'unknown'
}
