import type { Mention } from '../document.js'
import type { EventPlace, Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { isSpeechAct } from './frame.js'
import { choose, createJudge, type Option } from './linear.js'
import { pathBetween } from './path.js'
import { identityOf, type Phrase } from './phrases.js'
import { isNearerTo, reachOf, reachStep } from './reach.js'
import { siteModel } from './site-weights.js'
import { hostOf } from './units.js'

/**
 * Where an event took place: a linear model chooses among the places that its sentence names. Fitted to annotated news
 * by `npm run train:settings`.
 */

/** A place is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.3

const judge = createJudge(siteModel)

export function chooseSite(options: readonly Option<Mention>[]): Mention | null {
  return choose(judge, options, threshold)
}

export function eventPlace({ start, end, text, id }: Mention): EventPlace {
  return { start, end, text, entity: id }
}

/** A place as it stands in a phrase of the sentence. */
interface Site {
  readonly mention: Mention
  readonly at: number
  readonly phrase: Phrase
  /** What the place is inside: itself the head, or the genitive of another noun. */
  readonly inside: string
}

/** The places of the sentence of a trigger; `roles` are the phrases in a role that a place may fill. */
export function proposeSites(
  candidate: Candidate,
  rivals: readonly Candidate[],
  roles: readonly Phrase[],
  participants: readonly Participant[],
): Option<Mention>[] {
  const sites = candidate.elements.flatMap((element, at) =>
    element.kind === 'phrase' ? sitesIn(element.phrase, at) : [],
  )
  const fillers = new Set(roles.flatMap((phrase) => sitesIn(phrase, 0).slice(0, 1)).map(({ mention }) => mention.start))
  const taken = new Set(participants.map(({ start }) => start))
  return sites.map((site) => ({
    value: site.mention,
    evidence: siteEvidence(
      site,
      sites,
      candidate,
      rivals,
      fillers.has(site.mention.start),
      taken.has(site.mention.start),
    ),
  }))
}

function sitesIn(phrase: Phrase, at: number): Site[] {
  const sites: Site[] = []
  const visit = (part: Phrase, inside: string): void => {
    const { mention } = part.head
    if (mention?.type === 'PLACE' && mention.mention === 'name') sites.push({ mention, at, phrase: part, inside })
    if (part.apposition) visit(part.apposition, inside)
    if (part.genitive) visit(part.genitive, kindOfHead(part))
  }
  visit(phrase, 'nothing')
  return sites
}

/** «مدينة إدلب», «سفارة فرنسا», «رئيس تونس», «مقتل»: what the noun is whose genitive a place is. */
function kindOfHead({ head }: Phrase): string {
  if (head.place) return 'place'
  if (head.event) return 'event'
  return head.mention ? `${head.mention.type} ${head.mention.mention}` : 'noun'
}

function siteEvidence(
  site: Site,
  sites: readonly Site[],
  candidate: Candidate,
  rivals: readonly Candidate[],
  filler: boolean,
  taken: boolean,
): string[] {
  const { mention, at, phrase, inside } = site
  const { entry, form, elements } = candidate
  const { type } = entry
  const element = elements[at]
  const preposition = element?.kind === 'phrase' ? element.preposition : ''
  const level = mention.place?.level ?? mention.subtype ?? 'none'
  const reach = reachStep(reachOf(candidate, at))
  const rival = isNearerTo(rivals, candidate, at)
  const { side, way, verbs } = pathBetween(elements, at, candidate.at)
  const nearer = sites.filter((other) => reachOf(candidate, other.at) < reachOf(candidate, at)).length
  const finer = sites.some((other) => other !== site && isWithin(other.mention, mention))
  const speech = isSpeechAct(type)
  return [
    `type ${type}`,
    `form ${form}`,
    `preposition ${preposition}`,
    `preposition ${preposition} ${side}`,
    `preposition ${preposition} ${type}`,
    `preposition ${preposition} ${entry.by}`,
    `preposition ${preposition} ${inside}`,
    `inside ${inside}`,
    `inside ${inside} ${type}`,
    `level ${level}`,
    `level ${level} ${type}`,
    `level ${level} ${preposition}`,
    `filler ${filler}`,
    `filler ${filler} ${type}`,
    `taken ${taken}`,
    `taken ${taken} ${type}`,
    `reach ${reach} ${side}`,
    `reach ${reach} ${preposition}`,
    `reach ${reach} ${speech}`,
    `rival ${rival}`,
    `rival ${rival} ${reach}`,
    `rank ${Math.min(nearer, 2)}`,
    `rank ${Math.min(nearer, 2)} ${sites.length === 1}`,
    `verbs ${side} ${verbs}`,
    `way ${side} ${way}`,
    `finer ${finer}`,
    `finer ${finer} ${preposition}`,
    `own ${at === candidate.at} ${form}`,
    `own ${at === candidate.at} ${inside} ${type}`,
    `head ${hostOf(identityOf(phrase))}`,
    `first ${at === 0} ${preposition}`,
    `conjoined ${element?.conjoined ?? false}`,
  ]
}

const coarseness = ['site', 'town', 'water', 'admin2', 'admin1', 'region', 'country']

/** Whether one place is finer than another of its country: «إدلب» than «سوريا». */
function isWithin(one: Mention, other: Mention): boolean {
  if (!one.country || one.country !== other.country) return false
  return coarseness.indexOf(one.place?.level ?? '') < coarseness.indexOf(other.place?.level ?? '')
}
