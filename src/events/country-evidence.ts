import type { Mention } from '../document.js'
import type { Participant } from '../record.js'
import type { Shares } from './countries.js'
import type { Evidence, Features } from './evidence.js'
import { isSpeechAct } from './frame.js'
import { type Elsewhere, majorityOf, type Whereabouts } from './whereabouts.js'

/** What speaks for a country as that of an event. */

/** What the rest of the article says of countries. */
export interface Article {
  readonly shares: Shares
  /** The country of the event before. */
  readonly previous: string | null
  readonly elsewhere: Elsewhere
}

export function countryEvidence(country: string, event: Whereabouts, article: Article): Evidence {
  return (features) => {
    const { candidate, site, mentions } = event
    const { shares, previous } = article
    const { type } = candidate.entry
    const speech = isSpeechAct(type)
    const place = site ? (site.country === country ? 'this' : site.country ? 'another' : 'unknown') : 'none'
    const rank = shares.ranked.findIndex((one) => one.country === country)
    const share = Math.floor(5 * (shares.ranked[rank]?.share ?? 0))
    const lead = rank === 0 && (shares.ranked[1]?.share ?? 0) * 2 < (shares.ranked[0]?.share ?? 0)
    const opening = shares.opening === country
    const before = previous === country
    features.add('type', type)
    features.add('code', country).with(place).with(speech)
    features.add('named', Math.min(mentions.filter((one) => one.country === country).length, 3)).with(place, speech)
    features.add('form', candidate.form, place)
    features.add('place', place).with(type)
    features.under('share', share).with(place).with(type).with(speech, place)
    features.add('rank', rank > 2 ? 'low' : rank, place)
    features.under('lead', lead).with(place).with(type, place)
    features.under('opening', opening).with(place).with(type)
    features.under('previous', before).with(place).with(type).with(lead, place)
    addParties(features, country, event, place)
    addSurroundings(features, country, event, place)
    addElsewhere(features, country, article.elsewhere, place, type)
  }
}

/** Whether those who take part are of the country. */
function addParties(features: Features, country: string, event: Whereabouts, place: string): void {
  const { actors, recipients } = event
  const { type } = event.candidate.entry
  const [actor, recipient] = [sideOf(country, actors), sideOf(country, recipients)]
  features.under('actor', actor).with(place).with(type)
  features.under('recipient', recipient).with(place).with(type)
  features.under('parties', actor, recipient).with(isSpeechAct(type), place)
  features.add('actor sector', actor, actors[0]?.sectors[0] ?? 'none').with(type)
  features.add('recipient sector', recipient, recipients[0]?.sectors[0] ?? 'none').with(type)
}

/** Whether the participants of one side are of a country: «this», «another», «unknown» or «none». */
function sideOf(country: string, participants: readonly Participant[]): string {
  if (participants.length === 0) return 'none'
  if (participants.some((one) => one.country === country)) return 'this'
  return participants.some((one) => one.country) ? 'another' : 'unknown'
}

/** What the sentence names of the country, and whether that stands nearest to the trigger. */
function addSurroundings(
  features: Features,
  country: string,
  { candidate, mentions }: Whereabouts,
  place: string,
): void {
  const { type } = candidate.entry
  const sited = mentions.some((mention) => mention.type === 'PLACE' && mention.country === country)
  const others = mentions.some((mention) => mention.type === 'PLACE' && mention.country && mention.country !== country)
  const nearest = nearestTo(candidate.unit.start, mentions)
  const near = nearest === null ? 'none' : nearest.country === country ? 'this' : 'another'
  const kind = nearest?.type === 'PLACE' ? 'place' : (nearest?.mention ?? 'nothing')
  features.under('sited', sited, others).with(place).with(type)
  features.add('nearest', near, kind).with(place).with(type).with(candidate.form)
}

/** The nearest of the mentions that have a country. */
function nearestTo(trigger: number, mentions: readonly Mention[]): Mention | null {
  let nearest: Mention | null = null
  for (const mention of mentions) {
    if (!mention.country) continue
    if (!nearest || Math.abs(mention.start - trigger) < Math.abs(nearest.start - trigger)) nearest = mention
  }
  return nearest
}

/** Whether other events that have a place have it in the country. */
function addElsewhere(features: Features, country: string, elsewhere: Elsewhere, place: string, type: string): void {
  const [before, after] = [sameAs(country, elsewhere.before), sameAs(country, elsewhere.after)]
  features.add('same frame', majorityOf(elsewhere.sameFrame, country)).with(place).with(type)
  features.add('same type', majorityOf(elsewhere.sameType, country)).with(place).with(type)
  features.add('same sentence', majorityOf(elsewhere.sameSentence, country)).with(place).with(type)
  features.add('same actors', majorityOf(elsewhere.sameActors, country)).with(place)
  features.add('same recipients', majorityOf(elsewhere.sameRecipients, country)).with(place)
  features.add('event before', before).with(place).with(type)
  features.add('event after', after).with(place).with(type)
  features.add('events around', before, after, place)
}

function sameAs(country: string, other: string | null): string {
  return other === null ? 'none' : other === country ? 'this' : 'another'
}
