import type { EventRecord } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Group } from './combine.js'
import { confidenceModel } from './confidence-weights.js'
import { type Evidence, type Features, type Part, pair } from './evidence.js'
import { createJudge } from './linear.js'
import type { Element, Phrase } from './phrases.js'
import type { Unit } from './units.js'

const judge = createJudge(confidenceModel)

/**
 * How sure it is that a record tells of a definite happening: a linear model over what is seen around the trigger,
 * fitted to annotated news (`npm run train:confidence`), read as a probability.
 */
export function confidenceOf(evidence: Evidence): number {
  return Math.round(1000 * judge(evidence)) / 1000
}

/** Records below it are left out unless a caller asks for them: most of these are wrong, and few right ones are lost. */
export const defaultMinConfidence = 0.4

/** What speaks for and against a record. */
export function evidenceOf({ main, others }: Group, record: EventRecord): Evidence {
  return (features) => {
    const { entry, form, morphology } = main
    const { type, actors, recipients } = record
    features.add('type', type)
    features.add('form', form)
    features.add('type and form', type, form)
    features.add('frame', entry.by, form)
    features.add('modality', record.modality)
    features.add('actors', bounded(actors.length))
    features.add('recipients', bounded(recipients.length))
    features.add('participants', bounded(actors.length + recipients.length))
    features.add('counts', Object.keys(record.counts).length > 0)
    features.add('date', record.date !== null)
    features.add('place', record.place !== null)
    features.add('source', record.source !== null)
    features.add('further words', bounded(others.length))
    features.add('light verb', main.light !== null)
    features.add('complement', main.complement !== null)
    features.add('headline', main.sentence.headline)
    if (form === 'verb') {
      addVerb(features, main)
      features.add('tense', String(morphology?.tense))
    } else addNoun(features, main)
  }
}

function bounded(count: number): Part {
  return count > 1 ? 'many' : count
}

function addVerb(features: Features, { elements, at, unit, slots }: Candidate): void {
  features.add('verb after', kindOf(elements[at - 1]))
  features.add('verb particle', unit.proclitics.slice(-1))
  features.add('verb passive', slots.passive)
  features.add('verb subject', slots.subject.length > 0)
  features.add('verb object', slots.object.length > 0)
  features.add('verb person', String(unit.verb?.morphologies[0]?.person))
  features.add('verb first', at === 0)
}

function addNoun(features: Features, candidate: Candidate): void {
  const { elements, at, unit, genitive, morphology, adjectives, slots } = candidate
  const element = elements[at]
  const phrase = element?.kind === 'phrase' ? element.phrase : null
  const head = phrase && phrase.head !== unit ? phrase.head : null
  const preposition = element?.kind === 'phrase' ? element.preposition : ''
  const shape = unit.definite ? 'definite' : unit.enclitic !== '' ? 'possessed' : genitive ? 'construct' : 'indefinite'
  features.add('noun', shape)
  features.add('noun', candidate.form, shape)
  features.add('noun number', String(morphology?.number))
  features.add('noun after', preposition).with(shape)
  features.add('noun inside', head ? containerOf(head) : 'nothing')
  if (head) features.add('noun of', head.word)
  features.add('noun genitive', genitive ? genitiveOf(genitive.head) : 'none')
  features.add(
    'noun adjectives',
    adjectives.some((adjective) => adjective.mention) ? 'nisba' : adjectives.length > 0 ? 'plain' : 'none',
  )
  features.add('noun quantity', quantityOf(phrase))
  features.add('noun conjoined', element?.conjoined ?? false)
  features.add('noun governed by', governingVerb(elements, at))
  features.add('noun prepositions', slots.prepositions.size > 0)
  features.add('noun followed by', kindOf(elements[at + 1]))
}

function containerOf({ light, event, mention }: Unit): string {
  return light ? 'container' : event ? 'event' : mention ? 'participant' : 'noun'
}

function genitiveOf({ mention, event }: Unit): string {
  return mention ? pair(mention.type, mention.mention) : event ? 'event' : 'noun'
}

function quantityOf(phrase: Phrase | null): string {
  if (!phrase?.quantity) return 'none'
  return phrase.quantity.vague ? 'vague' : 'number'
}

function kindOf(element: Element | undefined): string {
  if (!element) return 'edge'
  if (element.kind === 'particle') return element.unit.particle?.class ?? 'particle'
  if (element.kind === 'verb') return pair('verb', String(element.unit.verb?.class))
  if (element.kind === 'mark') return element.unit.word
  return element.kind
}

/** The class of the nearest verb before a noun in its clause, and whether that verb names an event itself. */
function governingVerb(elements: readonly Element[], at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'mark') return 'none'
    if (element?.kind !== 'verb') continue
    const { verb } = element.unit
    return verb && verb.triggers.length > 0
      ? 'event'
      : verb && verb.lights.length > 0
        ? 'light'
        : (verb?.class ?? 'none')
  }
  return 'none'
}
