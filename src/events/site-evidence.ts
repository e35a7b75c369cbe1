import type { Document, Mention } from '../document.js'
import type { Participant } from '../record.js'
import { latestOf } from '../text/facts.js'
import type { Candidate } from './candidates.js'
import type { Reading, Readings } from './companions.js'
import type { Shares } from './countries.js'
import { type Evidence, type Features, pair } from './evidence.js'
import { isSpeechAct } from './frame.js'
import type { Linked } from './linking.js'
import { pathBetween } from './path.js'
import { type Element, identityOf, type Phrase } from './phrases.js'
import { isNearerTo, reachOf, reachStep } from './reach.js'
import { addSurroundings } from './surroundings.js'
import { hostOf } from './units.js'

/** What speaks for a place as that of an event. */

/** A place as it stands in a phrase of the sentence. */
export interface Site {
  readonly mention: Mention
  readonly at: number
  readonly phrase: Phrase
  /** What the place is inside: itself the head, or the genitive of another noun. */
  readonly inside: string
}

/** What the place of an event is looked for in. */
export interface SiteScene {
  readonly document: Document
  readonly shares: Shares
  readonly candidates: readonly Candidate[]
  readonly readings: Readings
  /** The words of the other events of the sentence. */
  readonly rivals: readonly Reading[]
  readonly linked: Linked
}

/** What a place is seen beside. */
export interface SiteView extends SiteScene {
  readonly sites: readonly Site[]
  /** Where the places begin that stand in a role which a place may fill, for the event and for others. */
  readonly fillers: ReadonlySet<number>
  readonly otherFillers: ReadonlySet<number>
}

export function siteEvidence(site: Site, candidate: Candidate, view: SiteView): Evidence {
  return (features) => {
    const { mention, at, phrase, inside } = site
    const { sites, candidates } = view
    const { entry, form, elements } = candidate
    const { type } = entry
    const element = elements[at]
    const preposition = element?.kind === 'phrase' ? element.preposition : ''
    const level = levelOf(mention)
    const filler = view.fillers.has(mention.start)
    const own = reachOf(candidate, at)
    const reach = reachStep(own)
    const rival = isNearerTo(candidates, candidate, at)
    const { side, way, verbs } = pathBetween(elements, at, candidate.at)
    const nearer = sites.filter((other) => reachOf(candidate, other.at) < own).length
    const rank = Math.min(nearer, 2)
    const finer = sites.some((other) => other !== site && isWithin(other.mention, mention))
    features.add('type', type)
    features.add('form', form)
    features.add('preposition', preposition).with(side).with(type).with(entry.by).with(inside)
    features.add('inside', inside).with(type)
    features.add('level', level).with(type).with(preposition)
    features.add('filler', filler).with(type)
    features.under('reach', reach).with(side).with(preposition).with(isSpeechAct(type))
    features.add('rival', rival).with(reach)
    features.add('rank', rank).with(sites.length === 1)
    features.add('verbs', side, verbs)
    features.add('way', side, way)
    features.add('finer', finer).with(preposition)
    features
      .under('own', at === candidate.at)
      .with(form)
      .with(inside, type)
    features.add('head', hostOf(identityOf(phrase)))
    features.add('first', at === 0, preposition)
    features.add('conjoined', element?.conjoined ?? false)
    addSurroundings(features, { at, slot: preposition }, candidate, candidates)
    addParts(features, site, candidate, view)
    addProminence(features, mention, type, view)
    addNesting(features, site, elements, sites)
  }
}

/** What part the place has in this event, and what the rules made of it for the others. */
function addParts(features: Features, { mention }: Site, { entry, form }: Candidate, view: SiteView): void {
  const { actors, recipients } = view.linked
  const { type } = entry
  const part = has(actors, mention) ? 'actor' : has(recipients, mention) ? 'recipient' : 'none'
  // «قال المتحدث باسم معسكر أشرف»
  const inParty = [...actors, ...recipients].some(({ start, end }) => start < mention.start && mention.end <= end)
  features.add('part', part).with(type).with(levelOf(mention))
  features.add('in party', inParty).with(type)
  features.add('other filler', view.otherFillers.has(mention.start)).with(view.fillers.has(mention.start)).with(type)
  for (const { candidate: other, parties } of view.rivals) {
    const role = has(parties.actors, mention) ? 'actor' : has(parties.recipients, mention) ? 'recipient' : null
    if (role) features.add('also', role).with(form).with('of', other.entry.type, type)
  }
}

function has(list: readonly Participant[], { start }: Mention): boolean {
  return list.some((one) => one.start === start)
}

/** How much of the article is about the place and its country. */
function addProminence(features: Features, mention: Mention, type: string, { document, shares }: SiteView): void {
  const { country } = mention
  const level = levelOf(mention)
  const times = Math.min(timesNamed(document).get(mention.id) ?? 0, mostTimes)
  const rank = shares.ranked.findIndex((one) => one.country === country)
  features.add('named', times).with(type).with(level)
  features
    .add('country rank', country === null ? 'none' : Math.min(rank, lowestRank))
    .with(type)
    .with(level)
}

const mostTimes = 4
const lowestRank = 3

const timesNamed = latestOf(({ mentions }: Document) => {
  const times = new Map<string, number>()
  for (const { id } of mentions) times.set(id, (times.get(id) ?? 0) + 1)
  return times
})

/** «في قرية دوما بمدينة نابلس»: what the place beside it, before or after, is to a place. */
function addNesting(
  features: Features,
  { mention, at }: Site,
  elements: readonly Element[],
  sites: readonly Site[],
): void {
  const [element, next] = [elements[at], elements[at + 1]]
  const besideAt = (step: 1 | -1): Site | undefined =>
    headedAt(sites, at + step) ?? (elements[at + step]?.kind === 'mark' ? headedAt(sites, at + 2 * step) : undefined)
  const level = levelOf(mention)
  const [before, after] = [besideAt(-1), besideAt(1)]
  features
    .add('outer', after ? levelOf(after.mention) : 'nowhere', next?.kind === 'phrase' ? next.preposition : '')
    .with(level)
  features
    .add('inner', before ? levelOf(before.mention) : 'nowhere', element?.kind === 'phrase' ? element.preposition : '')
    .with(level)
}

/** The place that is the phrase itself. */
function headedAt(sites: readonly Site[], at: number): Site | undefined {
  return sites.find((site) => site.at === at && site.inside === nothing)
}

/** A place that is inside nothing. */
const nothing = 'nothing'

/** «مدينة إدلب», «سفارة فرنسا», «رئيس تونس», «مقتل»: what the noun is whose genitive a place is. */
export function kindOfOwner(owner: Phrase | null): string {
  if (!owner) return nothing
  const { head } = owner
  if (head.place) return 'place'
  if (head.event) return 'event'
  return head.mention ? pair(head.mention.type, head.mention.mention) : 'noun'
}

function levelOf({ place, subtype }: Mention): string {
  return place?.level ?? subtype ?? 'none'
}

const coarseness = ['site', 'town', 'water', 'admin2', 'admin1', 'region', 'country']

/** Whether one place is finer than another of its country: «إدلب» than «سوريا». */
function isWithin(one: Mention, other: Mention): boolean {
  if (!one.country || one.country !== other.country) return false
  return coarseness.indexOf(one.place?.level ?? '') < coarseness.indexOf(other.place?.level ?? '')
}
