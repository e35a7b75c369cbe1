import type { Document, Sentence } from '../document.js'
import type { Participant } from '../record.js'
import { attributionModel } from './attribution-weights.js'
import type { Candidate } from './candidates.js'
import { isRelative, isSeparated } from './clauses.js'
import { type Evidence, type Features, pair } from './evidence.js'
import { isSpeechAct } from './frame.js'
import { choose, createJudge, type Option } from './linear.js'
import { participantOfMention } from './participants.js'
import type { Parties } from './parties.js'
import type { Element } from './phrases.js'
import type { Saying } from './sayings.js'

/**
 * Who says so. Every saying of a sentence, and the speaker whom earlier sentences leave, may be the source of an event; a
 * linear model over where the event stands to the saying decides. Fitted to annotated news by `npm run train:attribution`.
 */

/** A speaker with the evidence that an event is told on his word. */
export type Claim = Option<Participant>

/** A source is given from this probability on; it balances precision and recall on annotated news. */
const threshold = 0.45

const judge = createJudge(attributionModel)

export function sourceOf(claims: readonly Claim[]): Participant | null {
  return choose(judge, claims, threshold)
}

/** What earlier sentences leave to the next: who spoke last, how long ago, and whether the quotation still goes on. */
export interface Voice {
  readonly speaker: Participant | null
  readonly sentences: number
  readonly quoting: boolean
  readonly kind: string
}

export const noVoice: Voice = { speaker: null, sentences: 0, quoting: false, kind: 'none' }

export function nextVoice(
  document: Document,
  sentence: Sentence,
  elements: readonly Element[],
  sayings: readonly Saying[],
  voice: Voice,
): Voice {
  const quoting = quotationAt(elements, elements.length, voice.quoting)
  const last = outerSaying(elements, sayings)
  if (last) return { speaker: last.speaker, sentences: 0, quoting, kind: `${last.kind} ${last.opener}` }
  const carried = sayings.some(({ speaker }) => speaker !== null)
  const speaker = voice.speaker && !voice.quoting ? latestMention(document, sentence, voice.speaker) : voice.speaker
  return { ...voice, speaker, quoting, sentences: carried || quoting ? 0 : voice.sentences + 1 }
}

/** The last saying that is no part of what another says: «قال الوزير إن النواب طالبوا …» leaves the word to the minister. */
function outerSaying(elements: readonly Element[], sayings: readonly Saying[]): Saying | undefined {
  const own = sayings.filter(({ speaker, named, kind }) => speaker !== null && named && kind !== 'act')
  return own.findLast(({ at }, i) => elements[at]?.conjoined || !own.slice(0, i).some((other) => contains(other, at)))
}

function contains({ from, opener }: Saying, at: number): boolean {
  return at >= from && (opener === 'complementizer' || opener === 'quotation' || opener === 'colon')
}

/** «الشيشكلي» after «أديب الشيشكلي»: the mention of a speaker that stands nearest to what he says next. */
function latestMention(document: Document, sentence: Sentence, speaker: Participant): Participant {
  const again = document.mentions.findLast(
    ({ start, end, mention, name }) =>
      start >= sentence.start && end <= sentence.end && mention === 'name' && name.ar === speaker.name.ar,
  )
  return again ? participantOfMention(again, 'named') : speaker
}

/** Everybody who may be the source of an event. */
export function claimsOn(
  candidate: Candidate,
  parties: Parties,
  sentence: Sentence,
  sayings: readonly Saying[],
  voice: Voice,
): Claim[] {
  const { elements, at } = candidate
  const quoted = quotationAt(elements, at, voice.quoting)
  const claims = sayings.flatMap((saying, i): Claim[] => {
    const { speaker, kind, opener } = saying
    if (!speaker || saying.at === at) return []
    const evidence: Evidence = (features) => {
      addEvent(features, candidate, sentence, quoted)
      addScope(features, candidate, saying, sayings, i, quoted)
      addSpeaker(features, candidate, parties, speaker, pair(kind, opener))
    }
    return [{ value: speaker, evidence }]
  })
  const { speaker } = voice
  if (speaker && !sayings.some((saying) => saying.named && saying.speaker?.text === speaker.text)) {
    const evidence: Evidence = (features) => {
      addEvent(features, candidate, sentence, quoted)
      addVoice(features, candidate, sayings, voice, quoted)
      addSpeaker(features, candidate, parties, speaker, 'carried')
    }
    claims.push({ value: speaker, evidence })
  }
  return claims
}

function addEvent(
  features: Features,
  { entry, form, elements, at }: Candidate,
  { headline }: Sentence,
  quoted: boolean,
): void {
  const element = elements[at]
  const preposition = element?.kind === 'phrase' ? element.preposition : ''
  features.add('type', entry.type)
  features.add('act', isSpeechAct(entry.type), form)
  features.add('form', form)
  features.add('event after', preposition)
  features.add('conjoined', element?.conjoined ?? false, form)
  features.add('headline', headline)
  features.add('quoted', quoted)
}

/** Where the event stands to the word of saying, and what stands between the two. */
function addScope(
  features: Features,
  { elements, at, form, entry, unit }: Candidate,
  saying: Saying,
  sayings: readonly Saying[],
  index: number,
  quoted: boolean,
): void {
  const { kind, opener, word, from } = saying
  const element = elements[at]
  const side = at < saying.at ? 'before' : at < from ? 'aside' : 'inside'
  const later = Math.min(sayings.filter((other, i) => i !== index && other.at > saying.at && other.at < at).length, 2)
  const between = tally(elements, Math.min(at, saying.at), Math.max(at, saying.at))
  const firstPerson = unit.verb?.morphologies.every(({ person }) => person === 1) ?? false
  const where = at > saying.at && isSeparated(elements, saying.at, at) ? 'separated' : 'joined'
  features
    .add('place', kind, opener, side)
    .with(form)
    .with('act', isSpeechAct(entry.type))
    .with('quoted', quoted)
    .with('own', unit.enclitic !== '')
  features.add(side, 'definite', unit.definite, form)
  features.add(side, 'after', element?.kind === 'phrase' ? element.preposition : String(element?.kind))
  features.add('relative', inRelative(elements, at), side)
  features.add('word', word).with(side).with(opener)
  features.add('later', later).with(kind)
  features.add('distance', side, bucket(Math.abs(at - saying.at)))
  features.add('distance', opener, bucket(Math.abs(at - from)))
  features.add('marks', side, Math.min(between.marks, 3))
  features.add('clauses', side, Math.min(between.clauses, 3))
  features.add('verbs', side, Math.min(between.verbs, 3))
  features.add('relatives', side, Math.min(between.relatives, 2))
  features.add('that', Math.min(between.complementizers, 2), side)
  features.add('own clause', element?.kind === 'verb' && element.conjoined, where, kind)
  features.add('named', saying.named, kind)
  features.add('first', saying.at === 0, side)
  if (!firstPerson) return
  features.add('first person').with(kind, opener, side)
}

/** «الذي رفض التوقيع»: what a relative clause adds is rather the narrator's. */
function inRelative(elements: readonly Element[], at: number): boolean {
  return elements.slice(Math.max(0, at - 3), at).some(isRelative)
}

interface Between {
  readonly marks: number
  /** Finite verbs after «و», which may begin a statement of the narrator's own. */
  readonly clauses: number
  readonly verbs: number
  readonly relatives: number
  readonly complementizers: number
}

function tally(elements: readonly Element[], low: number, high: number): Between {
  const between = { marks: 0, clauses: 0, verbs: 0, relatives: 0, complementizers: 0 }
  for (let i = low + 1; i < high; i++) {
    const element = elements[i]
    if (element?.kind === 'mark') between.marks++
    else if (element?.kind === 'verb') {
      between.verbs++
      if (element.conjoined) between.clauses++
    } else if (element?.kind === 'particle') {
      if (element.unit.particle?.class === 'relative') between.relatives++
      else if (element.unit.particle?.class === 'complementizer') between.complementizers++
    }
  }
  return between
}

/** A speaker of an earlier sentence: how long ago he spoke, and how this sentence begins. */
function addVoice(
  features: Features,
  { elements, at, form }: Candidate,
  sayings: readonly Saying[],
  voice: Voice,
  quoted: boolean,
): void {
  const own = Math.min(sayings.filter(({ named }) => named).length, 2)
  const sentences = Math.min(voice.sentences, 3)
  const [first] = elements
  features.add('carried')
  features.add('carried', sentences).with('quoting', voice.quoting, quoted)
  features.add('carried quoting', voice.quoting)
  features.add('carried kind', voice.kind)
  features.add('carried own', own).with('quoting', voice.quoting)
  if (first) addBeginning(features, first)
  features.add('carried word', first && first.kind !== 'phrase' ? first.unit.word : 'phrase')
  features.add('carried form', form)
  features.add('carried at', bucket(at))
}

function addBeginning(features: Features, element: Element): void {
  const { kind, conjoined } = element
  if (kind === 'verb') features.add('carried beginning', 'verb', String(element.unit.verb?.class), conjoined)
  else if (kind === 'particle') features.add('carried beginning', String(element.unit.particle?.class), conjoined)
  else features.add('carried beginning', kind, conjoined)
}

/** Whether who speaks can be a source, and whether he does the deed himself. */
function addSpeaker(
  features: Features,
  { entry, unit }: Candidate,
  parties: Parties,
  speaker: Participant,
  kind: string,
): void {
  const acts = parties.actors.some((actor) => isSame(actor, speaker))
  const suffers = parties.recipients.some((one) => isSame(one, speaker))
  const act = isSpeechAct(entry.type)
  features.add('speaker', speaker.via, kind)
  features.add('speaker sector', speaker.sectors[0] ?? 'none')
  features.add('speaker known', speaker.entity !== null)
  features.under('speaker acts', acts).with(act).with(kind).with(kind, act)
  features.add('speaker suffers', suffers)
  features.add('speaker side', speaker.start < unit.start ? 'before' : 'after', kind)
}

/** Whoever refuses or demands in his own words is the actor and no source: «قال إنه يرفض». */
export function isSame(actor: Participant, source: Participant): boolean {
  return actor.start === source.start || (actor.entity !== null && actor.name.ar === source.name.ar)
}

const opening = new Set(['«', '“'])
const closing = new Set(['»', '”'])

/** Whether a quotation is open before an element. */
function quotationAt(elements: readonly Element[], at: number, before: boolean): boolean {
  let open = before
  for (let i = 0; i < at; i++) {
    const element = elements[i]
    if (element?.kind !== 'mark') continue
    const { word } = element.unit
    if (word === '"') open = !open
    else if (opening.has(word)) open = true
    else if (closing.has(word)) open = false
  }
  return open
}

function bucket(distance: number): string {
  if (distance <= 3) return String(distance)
  if (distance <= 6) return '4'
  if (distance <= 10) return '7'
  return distance <= 18 ? '11' : '19'
}
