import type { Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import { isRelative, isSeparated } from './clauses.js'
import { type Evidence, type Features, pair } from './evidence.js'
import { isSpeechAct } from './frame.js'
import { isSameParty } from './participants.js'
import type { Parties } from './parties.js'
import { type Element, particleOf, prepositionBefore } from './phrases.js'
import { isOpenAfter } from './quotation-marks.js'
import type { Saying } from './sayings.js'
import type { Voice } from './voice.js'

/** What speaks for an event being told on somebody's word. */

/** An event, and what its sentence says. */
export interface Hearing {
  readonly candidate: Candidate
  readonly parties: Parties
  readonly sayings: readonly Saying[]
  /** The event stands in a quotation. */
  readonly quoted: boolean
}

/** For the speaker of a saying of the sentence. */
export function sayingEvidence(hearing: Hearing, saying: Saying, speaker: Participant): Evidence {
  return (features) => {
    addEvent(features, hearing)
    addScope(features, hearing, saying)
    addSpeaker(features, hearing, speaker, pair(saying.kind, saying.opener))
  }
}

/** For the speaker whom earlier sentences leave. */
export function carriedEvidence(hearing: Hearing, voice: Voice, speaker: Participant): Evidence {
  return (features) => {
    addEvent(features, hearing)
    addVoice(features, hearing, voice)
    addSpeaker(features, hearing, speaker, 'carried')
  }
}

function addEvent(features: Features, { candidate, quoted }: Hearing): void {
  const { sentence, entry, form, elements, at, unit } = candidate
  const element = elements[at]
  const preposition = prepositionBefore(element)
  features.add('type', entry.type)
  features.add('act', isSpeechAct(entry.type), form)
  features.add('form', form)
  features.add('event after', preposition)
  features.add('conjoined', element?.conjoined ?? false, form)
  features.add('headline', sentence.headline)
  features.add('quoted', quoted)
  features.add('lemma', entry.lemma)
  features.add('trigger pronoun', unit.enclitic)
}

/** Where the event stands to the word of saying, and what stands between the two. */
function addScope(features: Features, { candidate, sayings, quoted }: Hearing, saying: Saying): void {
  const { elements, at, form, entry, unit } = candidate
  const { kind, opener, word, from } = saying
  const element = elements[at]
  const side = at < saying.at ? 'before' : at < from ? 'aside' : 'inside'
  const later = Math.min(sayings.filter((other) => other.at > saying.at && other.at < at).length, 2)
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
  features.add('quotation', quotationBetween(elements, saying.at, at), side).with(opener)
  if (!firstPerson) return
  features.add('first person').with(kind, opener, side)
}

/** «الذي رفض التوقيع»: what a relative clause adds is rather the narrator's. */
function inRelative(elements: readonly Element[], at: number): boolean {
  return elements.slice(Math.max(0, at - 3), at).some(isRelative)
}

/** Whether a quotation that begins after a word of saying still goes on at an event or has ended before it. */
function quotationBetween(elements: readonly Element[], from: number, at: number): 'none' | 'open' | 'closed' {
  let open: boolean | null = null
  for (let i = from + 1; i < at; i++) {
    const element = elements[i]
    if (element?.kind === 'mark') open = isOpenAfter(element.unit.word, open === true) ?? open
  }
  return open === null ? 'none' : open ? 'open' : 'closed'
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
    } else if (isRelative(element)) between.relatives++
    else if (particleOf(element)?.class === 'complementizer') between.complementizers++
  }
  return between
}

/** A speaker of an earlier sentence: how long ago he spoke, and how this sentence begins. */
function addVoice(features: Features, { candidate, sayings, quoted }: Hearing, voice: Voice): void {
  const { elements, at, form } = candidate
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
function addSpeaker(features: Features, { candidate, parties }: Hearing, speaker: Participant, kind: string): void {
  const { entry, unit } = candidate
  const acts = parties.actors.some((actor) => isSameParty(actor, speaker))
  const suffers = parties.recipients.some((one) => isSameParty(one, speaker))
  const act = isSpeechAct(entry.type)
  features.add('speaker', speaker.via, kind)
  features.add('speaker sector', speaker.sectors[0] ?? 'none').with(kind)
  features.add('speaker country', speaker.country !== null, kind)
  features.add('speaker known', speaker.entity !== null)
  features.under('speaker acts', acts).with(act).with(kind).with(kind, act)
  features.add('speaker suffers', suffers)
  features.add('speaker side', speaker.start < unit.start ? 'before' : 'after', kind)
}

function bucket(distance: number): string {
  if (distance <= 3) return String(distance)
  if (distance <= 6) return '4'
  if (distance <= 10) return '7'
  return distance <= 18 ? '11' : '19'
}
