import type { Document, Mention } from '../document.js'
import type { EventPlace } from '../record.js'
import { latestOf } from '../text/facts.js'
import { fold } from '../text/letters.js'
import type { Candidate } from './candidates.js'
import type { Reading } from './companions.js'
import { choose, createJudge, type Option } from './linear.js'
import type { Element, Phrase } from './phrases.js'
import { kindOfOwner, type Site, type SiteScene, type SiteView, siteEvidence } from './site-evidence.js'
import { hostOf, hostStart, type Unit } from './units.js'

/**
 * Where an event took place: a linear model chooses among the places that its sentence names. Fitted to annotated news
 * by `npm run train:settings`.
 */

/** A place is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.35

const judge = createJudge('site')

export function chooseSite(options: readonly Option<Mention>[]): Mention | null {
  return choose(judge, options, threshold)
}

export function eventPlace({ text }: Document, { start, end, id }: Mention): EventPlace {
  return { start, end, text: text.slice(start, end), entity: id }
}

/** The places of the sentence of a trigger. */
export function proposeSites(candidate: Candidate, scene: SiteScene): Option<Mention>[] {
  const sites = candidate.elements.flatMap((element, at) =>
    element.kind === 'phrase' ? sitesIn(scene.document, element.phrase, at) : [],
  )
  const view: SiteView = {
    ...scene,
    sites,
    fillers: fillersOf(scene.document, scene.readings),
    otherFillers: fillersOf(scene.document, scene.rivals),
  }
  return sites.map((site) => ({
    value: atBorder(site.mention, site.at, candidate.elements),
    evidence: siteEvidence(site, candidate, view),
  }))
}

/** Where the places begin in the phrases that words have in a role which a place may fill. */
function fillersOf(document: Document, readings: readonly Reading[]): Set<number> {
  const phrases = readings.flatMap(({ parties }) => parties.places)
  return new Set(
    phrases.flatMap((phrase) => sitesIn(document, phrase, 0).slice(0, 1)).map(({ mention }) => mention.start),
  )
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

function sitesIn(document: Document, phrase: Phrase, at: number): Site[] {
  const sites: Site[] = []
  const visit = (part: Phrase, owner: Phrase | null): void => {
    const mention = placeOf(part) ?? capitalOf(document, part)
    if (mention) sites.push({ mention, at, phrase: part, inside: kindOfOwner(owner) })
    if (part.apposition) visit(part.apposition, owner)
    if (part.genitive) visit(part.genitive, part)
  }
  visit(phrase, null)
  return sites
}

/** A named place, a part of a country, or grounds where people gather: «إدلب», «المياه اليونانية», «جامعة طهران». */
function placeOf({ head, adjectives, apposition }: Phrase): Mention | null {
  const { mention } = head
  if (mention) return mention.type === 'PLACE' || isGrounds(mention, head) ? mention : null
  const nisba =
    !apposition && stretches.has(hostOf(head))
      ? adjectives.find((unit) => unit.mention?.mention === 'adjective')
      : undefined
  return nisba?.mention ? { ...nisba.mention, start: hostStart(head) } : null
}

/** Whether a body has the name of its grounds; «في جامعة بتكساس» has no name. */
function isGrounds({ mention, name }: Mention, head: Unit): boolean {
  return mention === 'name' && (grounds.has(hostOf(head)) || seats.has(name.ar))
}

/** Bodies whose name is that of their grounds too, as those of institutes are not. */
const grounds = new Set(['جامعة', 'مستشفى', 'مشفى', 'أكاديمية', 'قصر', 'فندق', 'نزل', 'مسجد', 'كنيسة'].map(fold))

/** Seats of a power that are called by the name of the house. */
const seats = new Set(['البيت الأبيض', 'الكرملين'])

/** Sentences that prove them. */
export const groundsProofs = {
  /** A sentence and the place that must be weighed. */
  examples: [
    ['تظاهر مئات الأشخاص أمام البيت الأبيض', 'البيت الأبيض'],
    ['تظاهر الطلاب أمام جامعة طهران', 'جامعة طهران'],
    ['تظاهر الأطباء أمام مستشفى الشفاء', 'مستشفى الشفاء'],
    ['تظاهر المئات أمام كنيسة القيامة', 'كنيسة القيامة'],
    ['تظاهر المئات أمام الكرملين', 'الكرملين'],
  ],
  /** Sentences in which a body is no place. */
  not: [
    ['تظاهر الطلاب ضد وزارة الدفاع الأمريكية', 'وزارة الدفاع الأمريكية'],
    ['تظاهر الطلاب ضد البنك المركزي الأوروبي', 'البنك المركزي الأوروبي'],
  ],
} as const

/** «قتل جنديان في العاصمة» is in the capital that was named last. */
function capitalOf(document: Document, { head, adjectives, apposition }: Phrase): Mention | null {
  if (hostOf(head) !== capital || head.mention || apposition) return null
  if (adjectives.some(({ mention }) => mention)) return null
  const meant = capitalsBefore(document)[head.first]
  return meant ? { ...meant, start: hostStart(head), end: head.end, first: head.first, last: head.last } : null
}

/** The capital named last before each token, before all the first that is named. */
const capitalsBefore = latestOf(({ tokens, mentions }: Document) => {
  const capitals = mentions.filter(({ subtype }) => subtype === 'capital')
  let next = 0
  return tokens.map((_, i) => {
    while (capitals[next] && (capitals[next] as Mention).last <= i) next++
    return capitals[Math.max(0, next - 1)]
  })
})

const capital = fold('العاصمة')

/** Texts that prove it. */
export const capitalProofs = {
  /** A text and the capital that must be weighed. */
  examples: [['نظم ناشطون مسيرة في باريس. وتجمع المئات في وسط العاصمة', 'العاصمة']],
  /** Texts in which no capital is meant that is known, or it has a name. */
  not: [
    ['قتل جنديان في هجوم في العاصمة', 'العاصمة'],
    ['قتل جنديان في هجوم في العاصمة كابول', 'العاصمة'],
  ],
} as const

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
    ['تظاهر آلاف الطلاب في مدن غير فرنسية', 'مدن غير فرنسية'],
  ],
} as const
