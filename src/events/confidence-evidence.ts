import type { EventRecord, Participant } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Group } from './combine.js'
import { kindOf, wordOf } from './elements.js'
import { type Evidence, type Features, type Part, pair } from './evidence.js'
import { verbBefore, verbKind } from './path.js'
import { type Element, type Phrase, prepositionBefore } from './phrases.js'
import type { Unit } from './units.js'

/**
 * What speaks for and against a record being a definite happening: its frame and form, whom and what it has, how its
 * trigger is built, and the words around.
 */
export function evidenceOf({ main, others }: Group, record: EventRecord): Evidence {
  return (features) => {
    addRecord(features, main, record)
    features.add('further words', bounded(others.length))
    features.add('light verb', main.light !== null)
    features.add('complement', main.complement !== null)
    if (main.contentOf) addContent(features, main, main.contentOf)
    if (main.form === 'verb') addVerb(features, main)
    else addNoun(features, main)
    addSlots(features, main)
    addWords(features, main)
  }
}

function addRecord(features: Features, { entry, form, sentence, morphology }: Candidate, record: EventRecord): void {
  const { type, actors, recipients, modality } = record
  const { by } = entry
  const counted = Object.keys(record.counts).length > 0
  const [actor, recipient] = [sectorOf(actors), sectorOf(recipients)]
  features.add('type', type)
  features.add('form', form)
  features.add('type and form', type, form)
  features.add('frame', by, form)
  features.add('modality', modality).with(type).with(by)
  features.add('actors', bounded(actors.length))
  features.add('recipients', bounded(recipients.length))
  features.add('participants', bounded(actors.length + recipients.length))
  features.add('filled', actors.length > 0, recipients.length > 0, by)
  features.add('actor', actor).with(type).with(by)
  features.add('recipient', recipient).with(type).with(by)
  features.add('sectors', actor, recipient, type)
  features.add('counts', counted).with(type)
  features.add('date', record.date !== null)
  features.add('place', record.place !== null)
  features.add('setting', record.place !== null, record.date !== null, type)
  features.add('source', record.source !== null).with(type)
  features.add('headline', sentence.headline).with(by)
  if (form === 'verb') features.add('tense', String(morphology?.tense))
}

/** «دعا إلى هدنة» and «رفض الهجوم على البلاد»: whether what is demanded, promised or refused has happened. */
function addContent(features: Features, { entry, form, unit }: Candidate, governor: string): void {
  features.add('content of', governor).with(form).with(entry.type).with(unit.definite, form)
}

/** The sector of the first of a side. */
function sectorOf([first]: readonly Participant[]): string {
  return first ? (first.sectors[0] ?? 'any') : 'none'
}

function bounded(count: number): Part {
  return count > 1 ? 'many' : count
}

function addVerb(features: Features, { at, unit, slots }: Candidate): void {
  features.add('verb particle', unit.proclitics.slice(-1))
  features.add('verb passive', slots.passive)
  features.add('verb subject', slots.subject.length > 0)
  features.add('verb object', slots.object.length > 0)
  features.add('verb person', String(unit.verb?.morphologies[0]?.person))
  features.add('verb first', at === 0)
}

function addNoun(features: Features, candidate: Candidate): void {
  const { elements, at, unit, entry, genitive, morphology, adjectives, slots } = candidate
  const element = elements[at]
  const phrase = element?.kind === 'phrase' ? element.phrase : null
  const head = phrase && phrase.head !== unit ? phrase.head : null
  const preposition = prepositionBefore(element)
  const shape = unit.definite ? 'definite' : unit.enclitic !== '' ? 'possessed' : genitive ? 'construct' : 'indefinite'
  features.add('noun', shape).with(entry.by)
  features.add('noun', candidate.form, shape)
  features.add('noun number', String(morphology?.number))
  features.add('noun after', preposition).with(shape)
  features.add('noun inside', head ? containerOf(head) : 'nothing')
  if (head) features.add('noun of', head.word)
  features.add('noun genitive', genitive ? kindOfNoun(genitive.head) : 'none').with(entry.by)
  features.add('noun genitive word', genitive?.head.word ?? 'none').with(entry.type)
  for (const { word } of adjectives) features.add('adjective', word).with(entry.type)
  features.add(
    'noun adjectives',
    adjectives.some((adjective) => adjective.mention) ? 'nisba' : adjectives.length > 0 ? 'plain' : 'none',
  )
  features.add('noun quantity', quantityOf(phrase))
  features.add('noun conjoined', element?.conjoined ?? false)
  features.add('noun governed by', governingVerb(elements, at))
  features.add('noun prepositions', slots.prepositions.size > 0)
}

/** What fills the slots of the trigger: «قتل» of a person or of a case. */
function addSlots(features: Features, { entry, slots, complement }: Candidate): void {
  const [subject] = slots.subject
  const [object] = slots.object
  features.add('subject', subject ? kindOfNoun(subject.head) : 'none', entry.by)
  features.add('object', object ? kindOfNoun(object.head) : 'none', entry.by)
  for (const preposition of slots.prepositions.keys()) features.add('preposition', preposition, entry.by)
  features.add('complement word', complement?.phrase?.head.word ?? 'none')
}

/** The words of the sentence, those beside the trigger above all: a «لقاء» beside «مباراة» is none. */
function addWords(features: Features, { elements, at, entry, form, unit }: Candidate): void {
  const { type, by } = entry
  const governor = verbBefore(elements, at)
  features.add('word', unit.word)
  features
    .add('governor', governor === null ? 'none' : wordOf(elements[governor]))
    .with(form)
    .with(type)
  features.add('next verb', kindOf(elements.find((element, i) => i > at && element.kind === 'verb')), form)
  for (const step of [-2, -1, 1, 2]) {
    const element = elements[at + step]
    features.add('beside', step, wordOf(element)).with(type)
    features.under('kind beside', step, kindOf(element)).with(form).with(by)
  }
  features.add('kinds beside', kindOf(elements[at - 1]), kindOf(elements[at + 1]), form)
  for (const element of elements) features.add('in sentence', wordOf(element))
}

function containerOf({ light, event, mention }: Unit): string {
  return light ? 'container' : event ? 'event' : mention ? 'participant' : 'noun'
}

function kindOfNoun({ mention, event }: Unit): string {
  return mention ? pair(mention.type, mention.mention) : event ? 'event' : 'noun'
}

function quantityOf(phrase: Phrase | null): string {
  if (!phrase?.quantity) return 'none'
  return phrase.quantity.vague ? 'vague' : 'number'
}

/** What the nearest verb before a noun in its clause is to events. */
function governingVerb(elements: readonly Element[], at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'mark') return 'none'
    if (element?.kind === 'verb') return verbKind(element)
  }
  return 'none'
}
