import type { EventRecord } from '../record.js'
import type { Candidate } from './candidates.js'
import type { Group } from './combine.js'
import { confidenceModel } from './confidence-weights.js'
import { createJudge } from './linear.js'
import type { Element, Phrase } from './phrases.js'

const judge = createJudge(confidenceModel)

/**
 * How sure it is that a record tells of a definite happening: a linear model over what is seen around the trigger,
 * fitted to annotated news (`npm run train:confidence`), read as a probability.
 */
export function confidenceOf(evidence: readonly string[]): number {
  return Math.round(1000 * judge(evidence)) / 1000
}

/** Records below it are left out unless a caller asks for them: most of these are wrong, and few right ones are lost. */
export const defaultMinConfidence = 0.4

/** What speaks for and against a record, as the names of features. */
export function evidenceOf({ main, others }: Group, record: EventRecord): string[] {
  const { entry, form, morphology } = main
  const features = [
    `type ${record.type}`,
    `form ${form}`,
    `type and form ${record.type} ${form}`,
    `frame ${entry.by} ${form}`,
    `modality ${record.modality}`,
    `actors ${bounded(record.actors.length)}`,
    `recipients ${bounded(record.recipients.length)}`,
    `participants ${bounded(record.actors.length + record.recipients.length)}`,
    `counts ${Object.keys(record.counts).length > 0}`,
    `date ${record.date !== null}`,
    `place ${record.place !== null}`,
    `source ${record.source !== null}`,
    `further words ${bounded(others.length)}`,
    `light verb ${main.light !== null}`,
    `complement ${main.complement !== null}`,
    `headline ${main.sentence.headline}`,
  ]
  if (form === 'verb') features.push(...verbEvidence(main), `tense ${morphology?.tense}`)
  else features.push(...nounEvidence(main))
  return features
}

function bounded(count: number): string {
  return count > 1 ? 'many' : String(count)
}

function verbEvidence({ elements, at, unit, slots }: Candidate): string[] {
  const before = elements[at - 1]
  return [
    `verb after ${kindOf(before)}`,
    `verb particle ${unit.proclitics.slice(-1)}`,
    `verb passive ${slots.passive}`,
    `verb subject ${slots.subject.length > 0}`,
    `verb object ${slots.object.length > 0}`,
    `verb person ${unit.verb?.morphologies[0]?.person}`,
    `verb first ${at === 0}`,
  ]
}

function nounEvidence(candidate: Candidate): string[] {
  const { elements, at, unit, genitive, morphology, adjectives, slots } = candidate
  const element = elements[at]
  const phrase = element?.kind === 'phrase' ? element.phrase : null
  const head = phrase && phrase.head !== unit ? phrase.head : null
  const preposition = element?.kind === 'phrase' ? element.preposition : ''
  const shape = unit.definite ? 'definite' : unit.enclitic !== '' ? 'possessed' : genitive ? 'construct' : 'indefinite'
  const verb = governingVerb(elements, at)
  return [
    `noun ${shape}`,
    `noun ${candidate.form} ${shape}`,
    `noun number ${morphology?.number}`,
    `noun after ${preposition}`,
    `noun after ${preposition} ${shape}`,
    `noun inside ${head ? (head.light ? 'container' : head.event ? 'event' : head.mention ? 'participant' : 'noun') : 'nothing'}`,
    ...(head ? [`noun of ${head.word}`] : []),
    `noun genitive ${genitive ? (genitive.head.mention ? `${genitive.head.mention.type} ${genitive.head.mention.mention}` : genitive.head.event ? 'event' : 'noun') : 'none'}`,
    `noun adjectives ${adjectives.some((adjective) => adjective.mention) ? 'nisba' : adjectives.length > 0 ? 'plain' : 'none'}`,
    `noun quantity ${quantityOf(phrase)}`,
    `noun conjoined ${element?.conjoined ?? false}`,
    `noun governed by ${verb}`,
    `noun prepositions ${slots.prepositions.size > 0}`,
    `noun followed by ${kindOf(elements[at + 1])}`,
  ]
}

function quantityOf(phrase: Phrase | null): string {
  if (!phrase?.quantity) return 'none'
  return phrase.quantity.vague ? 'vague' : 'number'
}

function kindOf(element: Element | undefined): string {
  if (!element) return 'edge'
  if (element.kind === 'particle') return element.unit.particle?.class ?? 'particle'
  if (element.kind === 'verb') return `verb ${element.unit.verb?.class}`
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
