import type { Sentence } from '../document.js'
import type { EventDate, Modality } from '../record.js'
import type { Candidate } from './candidates.js'
import { isAhead, wordsOf } from './governors.js'
import { createJudge } from './linear.js'
import { futureModel, hypotheticalModel, negatedModel } from './modality-weights.js'
import type { Element } from './phrases.js'

/**
 * Whether an event is told as a fact, a plan, a possibility or a denial. Rules read what governs it; linear models over
 * their answer, the words before it and its own form decide. Fitted to annotated news by `npm run train:modality`.
 */
export function modalityOf(rule: Modality, evidence: readonly string[]): Modality {
  let best: Modality = 'actual'
  let most = 1
  for (const [modality, judge] of judges) {
    const sureness = judge(evidence) / (modality === rule ? sure[modality] : unaided)
    if (sureness < most) continue
    most = sureness
    best = modality
  }
  return best
}

/** From which probability on a modality that the rules read is given: «نفت وقوع هجوم» is a denial unless all speaks against it. */
const sure = { future: 0.3, negated: 0.02, hypothetical: 0.3 } as const
/** The same for one that they do not read. */
const unaided = 0.5

const judges = [
  ['future', createJudge(futureModel)],
  ['negated', createJudge(negatedModel)],
  ['hypothetical', createJudge(hypotheticalModel)],
] as const

export function modalityEvidence(
  candidate: Candidate,
  rule: Modality,
  { headline }: Sentence,
  date: EventDate | null,
  published: string | null,
): string[] {
  const { elements, at, entry, form, unit, light, adjectives } = candidate
  const element = elements[at]
  const time = published === null || date === null ? 'unknown' : isAhead(date, published) ? 'ahead' : timeOf(date, published)
  return [
    `rule ${rule}`,
    `rule ${rule} ${form}`,
    `rule ${rule} ${entry.type}`,
    `time ${time}`,
    `time ${time} ${form}`,
    `type ${entry.type}`,
    `type ${entry.type} ${form}`,
    `frame ${entry.by}`,
    `headline ${headline} ${form} ${tenseOf(element)}`,
    `shape ${unit.definite} ${unit.enclitic !== ''} ${form}`,
    `tense ${tenseOf(element)}`,
    `light ${light ? `${light.by} ${tenseOf(elements[light.at])}` : 'none'}`,
    ...adjectives.map(({ word }) => `adjective ${word}`),
    ...insideEvidence(candidate),
    ...beforeEvidence(elements, at, form),
    ...afterEvidence(elements, at),
  ]
}

function timeOf(date: EventDate, published: string): string {
  return date.end >= published.slice(0, dayLength) ? 'now' : 'past'
}

const dayLength = 10

function tenseOf(element: Element | undefined): string {
  if (element?.kind !== 'verb') return 'none'
  const { verb, proclitics } = element.unit
  if (proclitics.endsWith('س')) return 'future'
  return verb?.morphologies.every(({ tense }) => tense === 'present') ? 'present' : 'past'
}

/** The nouns that a trigger is the genitive of: «موعد انسحاب القوات», «احتمال وقوع هجوم». */
function insideEvidence({ elements, at, unit }: Candidate): string[] {
  const element = elements[at]
  if (element?.kind !== 'phrase') return []
  const words: string[] = []
  for (const word of wordsOf(element)) {
    if (word === unit.word || unit.word.endsWith(word)) break
    words.push(`inside ${word}`)
  }
  return [...words, `inside ${words.length > 0}`, `after ${element.preposition}`]
}

const reach = 6

/** The words before a trigger in its clause, the nearest verb and what stands before that. */
function beforeEvidence(elements: readonly Element[], at: number, form: string): string[] {
  const features: string[] = []
  let verbs = 0
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const element = elements[i]
    if (!element || (element.kind === 'mark' && element.unit.word !== '"')) break
    if (element.kind === 'mark' || element.kind === 'time') continue
    const near = at - i <= 2 ? 'near' : 'far'
    if (element.kind === 'particle') {
      const { particle } = element.unit
      features.push(`particle ${particle?.class} ${near} ${form}`, `particle ${particle?.lemma} ${near}`)
      continue
    }
    for (const word of wordsOf(element)) features.push(`before ${word}`, ...(near === 'near' ? [`near ${word}`] : []))
    if (element.kind !== 'verb') continue
    if (verbs === 0) features.push(`governor ${element.unit.verb?.class} ${tenseOf(element)} ${form}`)
    if (++verbs === 2) break
  }
  if (verbs === 0) features.push(`governor none ${form}`)
  const [previous] = elements.slice(Math.max(0, at - 1), at)
  features.push(`previous ${previous ? (previous.kind === 'particle' ? previous.unit.particle?.class : previous.kind) : 'edge'} ${form}`)
  return features
}

/** «الزيارة التي سيقوم بها», «المحادثات المقررة»: what follows a trigger says when. */
function afterEvidence(elements: readonly Element[], at: number): string[] {
  const features: string[] = []
  for (let i = at + 1; i <= at + 3; i++) {
    const element = elements[i]
    if (!element || element.kind === 'mark') break
    if (element.kind === 'verb') features.push(`then verb ${tenseOf(element)}`, `then ${element.unit.verb?.lemma}`)
    else if (element.kind === 'particle') features.push(`then ${element.unit.particle?.class}`)
    else if (element.kind === 'phrase' && element.preposition === '') features.push(...wordsOf(element).map((word) => `then ${word}`))
    if (element.kind === 'verb') break
  }
  return features
}
