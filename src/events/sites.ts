import type { Document, Mention } from '../document.js'
import type { EventPlace, Participant } from '../record.js'
import { fold } from '../text/letters.js'
import type { Candidate } from './candidates.js'
import { type Evidence, pair } from './evidence.js'
import { isSpeechAct } from './frame.js'
import { choose, createJudge, type Option } from './linear.js'
import { pathBetween } from './path.js'
import { type Element, identityOf, type Phrase } from './phrases.js'
import { isNearerTo, reachOf, reachStep } from './reach.js'
import { siteModel } from './site-weights.js'
import { addSurroundings } from './surroundings.js'
import { hostOf, hostStart } from './units.js'

/**
 * Where an event took place: a linear model chooses among the places that its sentence names. Fitted to annotated news
 * by `npm run train:settings`.
 */

/** A place is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.35

const judge = createJudge(siteModel)

export function chooseSite(options: readonly Option<Mention>[]): Mention | null {
  return choose(judge, options, threshold)
}

export function eventPlace({ text }: Document, { start, end, id }: Mention): EventPlace {
  return { start, end, text: text.slice(start, end), entity: id }
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
    value: atBorder(site.mention, site.at, candidate.elements),
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

const borders = new Set(['حدود', 'الحدود'].map(fold))

/** «الحدود مع سوريا» is a place of no country that is told: the one named lies beyond it. */
function atBorder(mention: Mention, at: number, elements: readonly Element[]): Mention {
  const [border, element] = [elements[at - 2], elements[at]]
  if (element?.kind !== 'phrase' || element.preposition !== 'مع' || border?.kind !== 'phrase') return mention
  const { head, genitive } = border.phrase
  const word = hostOf(head)
  const owner = head.form?.readings[0]?.enclitic ?? ''
  // «الحدود مع منطقة دونيتسك» are within a country
  if (!['country', 'region'].includes(mention.place?.level ?? '')) return mention
  if (genitive || !borders.has(word.slice(0, word.length - owner.length))) return mention
  return { ...mention, start: hostStart(head), country: null }
}

function sitesIn(phrase: Phrase, at: number): Site[] {
  const sites: Site[] = []
  const visit = (part: Phrase, inside: string): void => {
    const mention = placeOf(part)
    if (mention) sites.push({ mention, at, phrase: part, inside })
    if (part.apposition) visit(part.apposition, inside)
    if (part.genitive) visit(part.genitive, kindOfHead(part))
  }
  visit(phrase, 'nothing')
  return sites
}

/** A named place, a part of a country, or grounds where people gather: «إدلب», «المياه اليونانية», «جامعة طهران». */
function placeOf({ head, adjectives, apposition }: Phrase): Mention | null {
  const { mention } = head
  // «في جامعة بتكساس» has no name
  const isUniversity = mention?.mention === 'name' && hostOf(head) === university
  if (mention) return mention.type === 'PLACE' || isUniversity ? mention : null
  const nisba =
    !apposition && stretches.has(hostOf(head))
      ? adjectives.find((unit) => unit.mention?.mention === 'adjective')
      : undefined
  return nisba?.mention ? { ...nisba.mention, start: hostStart(head) } : null
}

/** A body whose name is that of its grounds too, as those of institutes are not. */
const university = fold('جامعة')

/** What belongs to a country and lies in it or around it. */
const stretches = new Set(
  [
    ...['الحدود', 'السواحل', 'الساحل', 'الشواطئ', 'المياه', 'الأجواء', 'الأراضي', 'أراض', 'المدن', 'مدن', 'البلدات'],
    ...['القرى', 'السجون', 'المطارات', 'الموانئ'],
  ].map(fold),
)

/** Sentences that prove them; apart from the words, so that nothing that is shipped carries them. */
export const stretchProofs = {
  /** A sentence and the place that must be weighed. */
  examples: [
    ['أغرقت الزوارق سفينة قبالة السواحل الصومالية', 'السواحل الصومالية'],
    ['تظاهر آلاف الطلاب في مدن فرنسية', 'مدن فرنسية'],
  ],
  /** Sentences in which an adjective of a country is no place. */
  not: [
    ['هاجمت القوات الصومالية مسلحين', 'القوات الصومالية'],
    ['تظاهر الطلاب ضد الحكومة الفرنسية', 'الحكومة الفرنسية'],
  ],
} as const

/** «مدينة إدلب», «سفارة فرنسا», «رئيس تونس», «مقتل»: what the noun is whose genitive a place is. */
function kindOfHead({ head }: Phrase): string {
  if (head.place) return 'place'
  if (head.event) return 'event'
  return head.mention ? pair(head.mention.type, head.mention.mention) : 'noun'
}

function siteEvidence(
  site: Site,
  sites: readonly Site[],
  candidate: Candidate,
  rivals: readonly Candidate[],
  filler: boolean,
  taken: boolean,
): Evidence {
  return (features) => {
    const { mention, at, phrase, inside } = site
    const { entry, form, elements } = candidate
    const { type } = entry
    const element = elements[at]
    const preposition = element?.kind === 'phrase' ? element.preposition : ''
    const level = mention.place?.level ?? mention.subtype ?? 'none'
    const own = reachOf(candidate, at)
    const reach = reachStep(own)
    const rival = isNearerTo(rivals, candidate, at)
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
    features.add('taken', taken).with(type)
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
    addSurroundings(features, { at, slot: preposition }, candidate, rivals)
  }
}

const coarseness = ['site', 'town', 'water', 'admin2', 'admin1', 'region', 'country']

/** Whether one place is finer than another of its country: «إدلب» than «سوريا». */
function isWithin(one: Mention, other: Mention): boolean {
  if (!one.country || one.country !== other.country) return false
  return coarseness.indexOf(one.place?.level ?? '') < coarseness.indexOf(other.place?.level ?? '')
}
