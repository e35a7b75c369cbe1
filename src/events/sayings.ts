import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import { fold } from '../text/letters.js'
import { isComma, isRelative } from './clauses.js'
import { isSpeechAct } from './frame.js'
import { foldLemma } from './lemmas.js'
import type { Element, Phrase } from './phrases.js'
import { verbSlots } from './slots.js'
import { reporterIn, speakerIn } from './speakers.js'
import { isSpeech } from './speech.js'
import type { Unit } from './units.js'

/** What tells that somebody says something: a verb of speech, a verb with «أن», an act of speech, «بحسب» … */
export type SayingKind = 'verb' | 'content' | 'act' | 'participle' | 'masdar' | 'document' | 'report' | 'headline'

/** Somebody says something in a sentence. */
export interface Saying {
  readonly kind: SayingKind
  /** The lemma or word that says so. */
  readonly word: string
  /** Null for the impersonal: «يذكر أن» is the narrator. */
  readonly speaker: Participant | null
  /** The speaker is named with this word and not carried over from an earlier one. */
  readonly named: boolean
  /** The element of the word. */
  readonly at: number
  /** Elements from here on are what is said, at least at first. */
  readonly from: number
  readonly opener: 'complementizer' | 'colon' | 'quotation' | 'aside' | 'bare'
}

/**
 * Who says what in a sentence: «وقال المرصد إن …», «أعلن الجيش مقتل …», «بحسب مصادر طبية», «نقلت رويترز عن مسؤول …»,
 * «جاء في بيان», «مضيفا أن». A word without a speaker of its own («وأضاف أن») goes on with the speaker before.
 */
export function findSayings(
  document: Document,
  elements: readonly Element[],
  previousSpeaker: Participant | null,
): Saying[] {
  const sayings: Saying[] = []
  let speaker = previousSpeaker
  const add = (saying: Omit<Saying, 'speaker' | 'named'>, own: Participant | null, impersonal = false): void => {
    if (own) speaker = own
    sayings.push({ ...saying, speaker: own ?? (impersonal ? null : speaker), named: own !== null })
  }
  const named = (): boolean => sayings.some((saying) => saying.named)
  const headline = headlineAt(elements)
  const [first] = elements
  if (headline > 0 && first?.kind === 'phrase') {
    const word = first.phrase.head.word
    add(
      { kind: 'headline', word, at: headline, from: headline + 1, opener: 'colon' },
      speakerIn(document, elements, first.phrase),
    )
  }
  elements.forEach((element, at) => {
    if (element.kind === 'verb') addVerb(document, elements, at, element.unit, add)
    if (element.kind === 'particle' && element.unit.particle?.class === 'report') {
      const next = elements[at + 1]
      if (next?.kind !== 'phrase') return
      const echo = isSpeech('echo', next.phrase.head) && next.phrase.genitive === null
      const own = echo ? null : reporterIn(document, elements, next.phrase)
      add({ kind: 'report', word: element.unit.word, at, from: 0, opener: 'aside' }, own)
    }
    if (element.kind === 'phrase') addNoun(document, elements, at, element.phrase, add, named)
  })
  return sayings
}

type Add = (saying: Omit<Saying, 'speaker' | 'named'>, own: Participant | null, impersonal?: boolean) => void

function addVerb(document: Document, elements: readonly Element[], at: number, unit: Unit, add: Add): void {
  const { verb } = unit
  if (!verb) return
  const content = contentOf(elements, at)
  const paper = arriving.has(verb.lemma) ? paperOf(elements, at) : null
  const act = verb.triggers.find(({ type }) => isSpeechAct(type))
  const saysThat = content.opener === 'complementizer' && !dull.has(verb.class)
  const kind = paper ? 'document' : spoken.has(verb.class) ? 'verb' : act ? 'act' : saysThat ? 'content' : null
  if (!kind) return
  const slots = verbSlots(elements, at)
  const [quoted] = quoting.has(verb.lemma) ? (slots.prepositions.get('عن') ?? []) : []
  const phrase = paper ?? quoted ?? slots.subject[0]
  const own = phrase ? speakerIn(document, elements, phrase) : null
  const somebody = slots.subject.length > 0 || slots.passive || isImpersonal(unit)
  add({ kind, word: verb.lemma, at, ...content }, own, somebody)
}

const spoken = new Set(['speech', 'denial'])
const impersonal = new Set(['ذكر', 'أشار', 'عد', 'لاحظ', 'قال'].map(fold))

/** «يذكر أن», «ويشار إلى أن»: the narrator's own word. */
function isImpersonal({ verb }: Unit): boolean {
  if (!verb || !impersonal.has(foldLemma(verb.lemma))) return false
  return verb.morphologies.every(
    ({ tense, gender, number }) => tense === 'present' && gender === 'masculine' && number === 'singular',
  )
}

/** Classes of verbs whose «أن» is no report: «كاد أن», «سبق أن». */
const dull = new Set(['aspect', 'motion'])
/** Verbs whose «عن» names the one quoted: «نقلت الوكالة عن مسؤول»; «أعرب عن قلقه» names nobody. */
const quoting = new Set(['نقل', 'نسب', 'أورد', 'روى'])
/** «جاء في بيان للجيش أن». */
const arriving = new Set(['جاء', 'ورد'])

function paperOf(elements: readonly Element[], at: number): Phrase | null {
  const paper = elements[at + 2]
  return paper?.kind === 'phrase' && paper.preposition === 'في' && isSpeech('document', paper.phrase.head)
    ? paper.phrase
    : null
}

function addNoun(
  document: Document,
  elements: readonly Element[],
  at: number,
  phrase: Phrase,
  add: Add,
  named: () => boolean,
): void {
  const element = elements[at]
  if (element?.kind !== 'phrase') return
  const { head } = phrase
  if (isParticiple(element)) {
    const content = contentOf(elements, at)
    const before = subjectBefore(elements, at)
    const first = before ?? (named() ? null : firstSubject(elements, at))
    add({ kind: 'participle', word: head.word, at, ...content }, first && speakerIn(document, elements, first))
    return
  }
  for (let part: Phrase | null = phrase; part; part = part.genitive) {
    if (!isSpeech('masdar', part.head) || (!part.genitive && part.head.enclitic === '')) continue
    const own = part.genitive ? speakerIn(document, elements, part.genitive) : null
    add(
      { kind: 'masdar', word: part.head.word, at, ...contentOf(elements, at) },
      own,
      own === null && !part.head.enclitic,
    )
    return
  }
}

/** «قال …، مضيفا أن»: in the accusative, or before what is said. */
function isParticiple({ phrase, preposition }: Extract<Element, { kind: 'phrase' }>): boolean {
  if (preposition !== '' || phrase.head.definite || phrase.genitive) return false
  return isSpeech('participle', phrase.head)
}

/** The subject of the nearest verb before a participle that has one. */
function subjectBefore(elements: readonly Element[], at: number): Phrase | null {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'mark' && element.unit.word === '.') return null
    if (element?.kind !== 'verb' || element.unit.verb?.class !== 'speech') continue
    return verbSlots(elements, i).subject[0] ?? null
  }
  return null
}

/** «وصل الوزير إلى بغداد، مؤكدا أن»: where nobody has spoken yet, the subject of the sentence does. */
function firstSubject(elements: readonly Element[], at: number): Phrase | null {
  const verb = elements.findIndex((element) => element.kind === 'verb')
  return verb < 0 || verb > at ? null : (verbSlots(elements, verb).subject[0] ?? null)
}

const longestHeading = 8

/** The colon of «أولمرت: إسرائيل سترد», before which no verb stands; -1 without one. */
function headlineAt(elements: readonly Element[]): number {
  for (let i = 0; i < Math.min(elements.length, longestHeading); i++) {
    const element = elements[i]
    if (!element || element.kind === 'verb') return -1
    if (element.kind === 'mark' && element.unit.word === ':') return i
  }
  return -1
}

const quotationMarks = new Set(['"', '«', '“'])
const farthestContent = 30

/** What is said: after أن or إن, a colon or a quotation mark; around «، يضيف الوزير،»; else what follows. */
function contentOf(elements: readonly Element[], at: number): Pick<Saying, 'from' | 'opener'> {
  if (isAside(elements, at)) return { from: 0, opener: 'aside' }
  for (let i = at + 1; i < Math.min(elements.length, at + farthestContent); i++) {
    const element = elements[i]
    // «قال الوزير الذي زار القاهرة إن»
    if (element?.kind === 'verb' && !isRelative(elements[i - 1])) break
    if (element?.kind === 'mark' && element.unit.word === ':') return { from: i + 1, opener: 'colon' }
    if (element?.kind === 'mark' && quotationMarks.has(element.unit.word)) return { from: i + 1, opener: 'quotation' }
    if (element?.kind === 'particle' && element.unit.particle?.class === 'complementizer')
      return { from: i + 1, opener: 'complementizer' }
  }
  return { from: at + 1, opener: 'bare' }
}

/** «… بحسب ما أفاد مصدر», «حسبما أعلنت الشرطة», «كما ذكر», «، يضيف الوزير،»: all else is what is said. */
function isAside(elements: readonly Element[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const element = elements[i]
    if (element?.kind === 'particle' && element.unit.particle?.class === 'report') return true
  }
  if (elements[at]?.kind !== 'verb' || elements[at]?.conjoined || !isComma(elements[at - 1])) return false
  return isComma(elements[at + 2]) || isComma(elements[at + 3])
}
