import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import { fold } from '../text/letters.js'
import { isComma, isQuote, isRelative, type PhraseElement } from './clauses.js'
import { isSpeechAct } from './frame.js'
import { foldLemma } from './lemmas.js'
import { described } from './participants.js'
import { type Element, type Phrase, particleOf } from './phrases.js'
import { verbSlots } from './slots.js'
import { reporterIn, speakerIn } from './speakers.js'
import { isSpeech } from './speech.js'
import { topicBefore } from './topics.js'
import type { Unit } from './units.js'
import type { Verbal } from './verbs.js'

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

/** What has been said so far in a sentence, and who has the word. */
interface Talk {
  readonly document: Document
  readonly elements: readonly Element[]
  readonly sayings: Saying[]
  speaker: Participant | null
}

/**
 * Who says what in a sentence: «وقال المرصد إن …», «أعلن الجيش مقتل …», «بحسب مصادر طبية», «نقلت رويترز عن مسؤول …»,
 * «جاء في بيان», «مضيفا أن». A word without a speaker of its own («وأضاف أن») goes on with the speaker before.
 */
export function findSayings(document: Document, elements: readonly Element[], before: Participant | null): Saying[] {
  const talk: Talk = { document, elements, sayings: [], speaker: before }
  hearHeadline(talk)
  elements.forEach((element, at) => {
    if (element.kind === 'verb') hearVerb(talk, at, element.unit)
    else if (element.kind === 'phrase') hearNoun(talk, at, element)
    else if (particleOf(element)?.class === 'report') hearReport(talk, at, element.unit.word)
  })
  return talk.sayings
}

type Heard = Omit<Saying, 'speaker' | 'named'>

/** Adds a saying: whom it names has the word from there on; where it names nobody, it is `other`'s. */
function add(talk: Talk, saying: Heard, own: Participant | null, other = talk.speaker): void {
  talk.sayings.push({ ...saying, speaker: own ?? other, named: own !== null })
  if (own) talk.speaker = own
}

const longestHeading = 8

/** «أولمرت: إسرائيل سترد»: a colon before which no verb stands. */
function hearHeadline(talk: Talk): void {
  const { document, elements } = talk
  const [first] = elements
  const end = elements.slice(0, longestHeading).findIndex((element) => element.kind === 'verb' || isColon(element))
  if (first?.kind !== 'phrase' || !isColon(elements[end])) return
  const saying: Heard = { kind: 'headline', word: first.phrase.head.word, at: end, from: end + 1, opener: 'colon' }
  add(talk, saying, speakerIn(document, elements, first.phrase))
}

/** «بحسب المرصد»; «بحسب قوله» names nobody anew. */
function hearReport(talk: Talk, at: number, word: string): void {
  const { document, elements } = talk
  const next = elements[at + 1]
  if (next?.kind !== 'phrase') return
  const echoes = isSpeech('echo', next.phrase.head) && next.phrase.genitive === null
  const own = echoes ? null : reporterIn(document, elements, next.phrase)
  add(talk, { kind: 'report', word, at, from: 0, opener: 'aside' }, own)
}

function hearVerb(talk: Talk, at: number, unit: Unit): void {
  const { document, elements } = talk
  const { verb } = unit
  if (!verb) return
  const content = contentOf(elements, at)
  const paper = arriving.has(verb.lemma) ? paperOf(elements, at) : null
  const kind = paper ? 'document' : kindOf(verb, content)
  if (!kind) return
  const { subject, prepositions, passive } = verbSlots(elements, at)
  const quoted = quoting.has(verb.lemma) ? (prepositions.get('عن')?.[0] ?? quotedAside(elements, at)) : null
  const mayFollow = kind !== 'act' && !subject[0] && !passive && !isImpersonal(verb)
  const phrase = paper ?? quoted ?? subject[0] ?? (mayFollow ? topicBefore(elements, at) : null)
  const known = phrase ? speakerIn(document, elements, phrase) : null
  const own = known ?? (subject[0] && kind === 'verb' ? narratorIn(document, content, subject[0]) : null)
  // «قال أحدهم», «يذكر أن»: whoever says so is not the speaker before
  const other = phrase || passive || isImpersonal(verb) ? null : talk.speaker
  add(talk, { kind, word: verb.lemma, at, ...content }, own, other)
}

/** «قالت الحملة إن», «ذكر التحقيق أن»: what says that something is so speaks, whatever it is. */
function narratorIn(document: Document, { opener }: Content, phrase: Phrase): Participant | null {
  const { head } = phrase
  if (opener === 'bare' || opener === 'aside') return null
  return head.enclitic !== '' || head.accusative || head.kind === 'number' ? null : described(document, phrase)
}

type Content = Pick<Saying, 'from' | 'opener'>

function kindOf(verb: Verbal, { opener }: Content): SayingKind | null {
  if (spoken.has(verb.class)) return 'verb'
  if (verb.triggers.some(({ type }) => isSpeechAct(type))) return 'act'
  return opener === 'complementizer' && !dull.has(verb.class) ? 'content' : null
}

const spoken = new Set(['speech', 'denial'])
const impersonal = new Set(['ذكر', 'أشار', 'عد', 'لاحظ', 'قال'].map(fold))

/** «يذكر أن», «ويشار إلى أن»: the narrator's own word. */
function isImpersonal({ lemma, morphologies }: Verbal): boolean {
  if (!impersonal.has(foldLemma(lemma))) return false
  return morphologies.every(
    ({ tense, gender, number }) => tense === 'present' && gender === 'masculine' && number === 'singular',
  )
}

/** Classes of verbs whose «أن» is no report: «كاد أن», «سبق أن». */
const dull = new Set(['aspect', 'motion'])
/** Verbs whose «عن» names the one quoted: «نقلت الوكالة عن مسؤول»; «أعرب عن قلقه» names nobody. */
const quoting = new Set(['نقل', 'نسب', 'أورد', 'روى'])
/** «نقلت الوكالة -عن نائب الرئيس- قوله». */
function quotedAside(elements: readonly Element[], at: number): Phrase | null {
  for (let i = at + 1; i < Math.min(elements.length, at + farthestQuoted); i++) {
    const [dash, element] = [elements[i - 2], elements[i]]
    if (element?.kind === 'verb') return null
    if (element?.kind !== 'phrase' || element.preposition !== 'عن') continue
    return dash?.kind === 'mark' ? element.phrase : null
  }
  return null
}

const farthestQuoted = 8

/** «جاء في بيان للجيش أن». */
const arriving = new Set(['جاء', 'ورد'])

function paperOf(elements: readonly Element[], at: number): Phrase | null {
  const paper = elements[at + 2]
  return paper?.kind === 'phrase' && paper.preposition === 'في' && isSpeech('document', paper.phrase.head)
    ? paper.phrase
    : null
}

function hearNoun(talk: Talk, at: number, element: PhraseElement): void {
  const { document, elements } = talk
  if (isParticiple(element)) hearParticiple(talk, at, element.phrase.head)
  else {
    const content = contentOf(elements, at)
    const means = isMeans(element, content)
    const part = means ? element.phrase : masdarIn(element.phrase)
    if (!part) return
    const { head } = part
    const speaker = means ? subjectBefore(elements, at, isAnyVerb) : part.genitive
    const own = speaker && speakerIn(document, elements, speaker)
    // «قوله إن» goes on with the speaker before, «إعلان النتائج» is nobody's
    const other = head.enclitic !== '' || means ? talk.speaker : null
    add(talk, { kind: 'masdar', word: head.word, at, ...content }, own, other)
  }
}

function hearParticiple(talk: Talk, at: number, head: Unit): void {
  const { document, elements, sayings } = talk
  const somebody = sayings.some(({ named }) => named)
  const subject = subjectBefore(elements, at) ?? (somebody ? null : firstSubject(elements, at))
  const saying: Heard = { kind: 'participle', word: head.word, at, ...contentOf(elements, at) }
  add(talk, saying, subject && speakerIn(document, elements, subject))
}

/** The part of a phrase whose head is speech of somebody: «إعلان الحكومة», «قوله». */
function masdarIn(phrase: Phrase): Phrase | null {
  for (let part: Phrase | null = phrase; part; part = part.genitive)
    if (isSpeech('masdar', part.head) && (part.genitive || part.head.enclitic !== '')) return part
  return null
}

/** «ختم البيان بالقول إن», «رد الوزير بالقول»: whoever does the deed says so. */
function isMeans({ phrase, preposition }: PhraseElement, { opener }: Content): boolean {
  const { head, genitive } = phrase
  return preposition === 'ب' && head.definite && !genitive && opener !== 'bare' && isSpeech('masdar', head)
}

/** «قال …، مضيفا أن»: in the accusative, or before what is said. */
function isParticiple({ phrase, preposition }: PhraseElement): boolean {
  if (preposition !== '' || phrase.head.definite || phrase.genitive) return false
  return isSpeech('participle', phrase.head)
}

/** The subject of the nearest verb of speech, or of a kind, before an element. */
function subjectBefore(elements: readonly Element[], at: number, isSought = isSpeechVerb): Phrase | null {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'mark' && element.unit.word === '.') return null
    if (element?.kind !== 'verb' || !isSought(element.unit.verb)) continue
    return verbSlots(elements, i).subject[0] ?? null
  }
  return null
}

const isSpeechVerb = (verb: Verbal | null): boolean => verb?.class === 'speech'
const isAnyVerb = (): boolean => true

/** «وصل الوزير إلى بغداد، مؤكدا أن»: where nobody has spoken yet, the subject of the sentence does. */
function firstSubject(elements: readonly Element[], at: number): Phrase | null {
  const verb = elements.findIndex((element) => element.kind === 'verb')
  return verb < 0 || verb > at ? null : (verbSlots(elements, verb).subject[0] ?? null)
}

const farthestContent = 30

/** What is said: after أن or إن, a colon or a quotation mark; around «، يضيف الوزير،»; else what follows. */
function contentOf(elements: readonly Element[], at: number): Content {
  if (isAside(elements, at)) return { from: 0, opener: 'aside' }
  for (let i = at + 1; i < Math.min(elements.length, at + farthestContent); i++) {
    const element = elements[i]
    // «قال الوزير الذي زار القاهرة إن»
    if (element?.kind === 'verb' && !isRelative(elements[i - 1])) break
    if (isColon(element)) return { from: i + 1, opener: 'colon' }
    if (isQuote(element)) return { from: i + 1, opener: 'quotation' }
    if (particleOf(element)?.class === 'complementizer') return { from: i + 1, opener: 'complementizer' }
  }
  return { from: at + 1, opener: 'bare' }
}

/** «… بحسب ما أفاد مصدر», «حسبما أعلنت الشرطة», «كما ذكر», «، يضيف الوزير،»: all else is what is said. */
function isAside(elements: readonly Element[], at: number): boolean {
  if ([elements[at - 1], elements[at - 2]].some((element) => particleOf(element)?.class === 'report')) return true
  if (elements[at]?.kind !== 'verb' || elements[at]?.conjoined || !isComma(elements[at - 1])) return false
  // «رئيس الوزراء، أعلن أمس، أن» has its subject before it
  return (isComma(elements[at + 2]) || isComma(elements[at + 3])) && topicBefore(elements, at) === null
}

function isColon(element: Element | undefined): boolean {
  return element?.kind === 'mark' && element.unit.word === ':'
}
