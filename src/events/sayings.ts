import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import { fold } from '../text/letters.js'
import type { PhraseElement } from './clauses.js'
import { type Content, contentOf, isColon } from './content.js'
import { isSpeechAct } from './frame.js'
import { foldLemma } from './lemmas.js'
import { described } from './participants.js'
import { type Element, type Phrase, particleOf, partThat } from './phrases.js'
import { paperOf, quotedBy } from './quoted.js'
import { verbSlots } from './slots.js'
import { reporterIn, speakerIn } from './speakers.js'
import { isSpeech } from './speech.js'
import { topicBefore } from './topics.js'
import type { Unit } from './units.js'
import type { Verbal } from './verbs.js'

/** What tells that somebody says something: a verb of speech, a verb with «أن», an act of speech, «بحسب» … */
export type SayingKind = 'verb' | 'content' | 'act' | 'participle' | 'masdar' | 'document' | 'report' | 'headline'

/** Somebody says something in a sentence. */
export interface Saying extends Content {
  readonly kind: SayingKind
  /** The lemma or word that says so. */
  readonly word: string
  /** Null for the impersonal: «يذكر أن» is the narrator. */
  readonly speaker: Participant | null
  /** The speaker is named with this word and not carried over from an earlier one. */
  readonly named: boolean
  /** The element of the word. */
  readonly at: number
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
  const paper = paperOf(elements, at, verb.lemma)
  const kind = paper ? 'document' : kindOf(verb, content)
  if (!kind) return
  const slots = verbSlots(elements, at)
  const { subject, passive } = slots
  const quoted = quotedBy(elements, slots, verb.lemma)
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

function hearNoun(talk: Talk, at: number, element: PhraseElement): void {
  const { document, elements } = talk
  if (isParticiple(element)) hearParticiple(talk, at, element.phrase.head)
  else {
    const means = isMeans(elements, at, element)
    const part = means ? element.phrase : masdarIn(element.phrase)
    if (!part) return
    const content = contentOf(elements, at)
    const { head } = part
    const speaker = means ? speechSubjectBefore(elements, at, isAnyVerb) : part.genitive
    const own = speaker && speakerIn(document, elements, speaker)
    // «قوله إن» goes on with the speaker before, «إعلان النتائج» is nobody's
    const other = head.enclitic !== '' || means ? talk.speaker : null
    add(talk, { kind: 'masdar', word: head.word, at, ...content }, own, other)
  }
}

function hearParticiple(talk: Talk, at: number, head: Unit): void {
  const { document, elements, sayings } = talk
  const somebody = sayings.some(({ named }) => named)
  const subject = speechSubjectBefore(elements, at) ?? (somebody ? null : firstSubject(elements, at))
  const saying: Heard = { kind: 'participle', word: head.word, at, ...contentOf(elements, at) }
  add(talk, saying, subject && speakerIn(document, elements, subject))
}

/** The part of a phrase whose head is speech of somebody: «إعلان الحكومة», «قوله». */
function masdarIn(phrase: Phrase): Phrase | null {
  return partThat(
    phrase,
    ({ head, genitive }) => isSpeech('masdar', head) && (genitive !== null || head.enclitic !== ''),
  )
}

/** «ختم البيان بالقول إن», «رد الوزير بالقول»: whoever does the deed says so. */
function isMeans(elements: readonly Element[], at: number, { phrase, preposition }: PhraseElement): boolean {
  const { head, genitive } = phrase
  if (preposition !== 'ب' || !head.definite || genitive || !isSpeech('masdar', head)) return false
  return contentOf(elements, at).opener !== 'bare'
}

/** «قال …، مضيفا أن»: in the accusative, or before what is said. */
function isParticiple({ phrase, preposition }: PhraseElement): boolean {
  if (preposition !== '' || phrase.head.definite || phrase.genitive) return false
  return isSpeech('participle', phrase.head)
}

/** The subject of the nearest verb of speech, or of a kind, before an element. */
function speechSubjectBefore(elements: readonly Element[], at: number, isSought = isSpeechVerb): Phrase | null {
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
