import type { EventDate, Modality } from '../record.js'
import type { Candidate } from './candidates.js'
import { wordsOf } from './elements.js'
import type { Evidence, Features } from './evidence.js'
import { createPanel } from './linear.js'
import type { Element } from './phrases.js'
import { dayOf, isAhead } from './told-modality.js'
import { isAlways } from './verbs.js'

/**
 * Whether an event is told as a fact, a plan, a possibility or a denial. Rules read what governs it; linear models over
 * their answer, the words before it and its own form decide. Fitted to annotated news by `npm run train:modality`.
 */
export function modalityOf(rule: Modality, evidence: Evidence): Modality {
  const probabilities = judge(evidence)
  let best: Modality = 'actual'
  let most = 1
  for (const [i, modality] of modalities.entries()) {
    const sureness = (probabilities[i] ?? 0) / (modality === rule ? sure[modality] : unaided)
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

/** The outcomes of the model, in the order of its weights. */
export const modalities = ['future', 'negated', 'hypothetical'] as const
const judge = createPanel('modality')

export function modalityEvidence(
  candidate: Candidate,
  rule: Modality,
  date: EventDate | null,
  published: string | null,
): Evidence {
  return (features) => {
    const { sentence, elements, at, entry, form, unit, light, adjectives } = candidate
    const { type } = entry
    const tense = tenseOf(elements[at])
    const time =
      published === null || date === null ? 'unknown' : isAhead(date, published) ? 'ahead' : timeOf(date, published)
    features.add('rule', rule).with(form).with(type)
    features.add('time', time).with(form)
    features.add('type', type).with(form)
    features.add('frame', entry.by)
    features.add('headline', sentence.headline, form, tense)
    features.add('shape', unit.definite, unit.enclitic !== '', form)
    features.add('tense', tense)
    if (light) features.add('light', light.by, tenseOf(elements[light.at]))
    else features.add('light', 'none')
    for (const { word } of adjectives) features.add('adjective', word)
    addInside(features, candidate)
    addBefore(features, elements, at, form)
    addAfter(features, elements, at)
  }
}

function timeOf(date: EventDate, published: string): string {
  return date.end >= dayOf(published) ? 'now' : 'past'
}

function tenseOf(element: Element | undefined): string {
  if (element?.kind !== 'verb') return 'none'
  const { verb, proclitics } = element.unit
  if (proclitics.endsWith('س')) return 'future'
  return isAlways('present', verb) ? 'present' : 'past'
}

/** The nouns that a trigger is the genitive of: «موعد انسحاب القوات», «احتمال وقوع هجوم». */
function addInside(features: Features, { elements, at, unit }: Candidate): void {
  const element = elements[at]
  if (element?.kind !== 'phrase') return
  let inside = false
  for (const word of wordsOf(element)) {
    if (word === unit.word || unit.word.endsWith(word)) break
    features.add('inside', word)
    inside = true
  }
  features.add('inside', inside)
  features.add('after', element.preposition)
}

const reach = 6

/** The words before a trigger in its clause, the nearest verb and what stands before that. */
function addBefore(features: Features, elements: readonly Element[], at: number, form: string): void {
  let verbs = 0
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const element = elements[i]
    if (!element || (element.kind === 'mark' && element.unit.word !== '"')) break
    if (element.kind === 'mark' || element.kind === 'time') continue
    const near = at - i <= 2 ? 'near' : 'far'
    if (element.kind === 'particle') {
      const { particle } = element.unit
      features.add('particle', String(particle?.class), near, form)
      features.add('particle', String(particle?.lemma), near)
      continue
    }
    for (const word of wordsOf(element)) {
      features.add('before', word)
      if (near === 'near') features.add('near', word)
    }
    if (element.kind !== 'verb') continue
    if (verbs === 0) features.add('governor', String(element.unit.verb?.class), tenseOf(element), form)
    if (++verbs === 2) break
  }
  if (verbs === 0) features.add('governor', 'none', form)
  features.add('previous', kindOf(elements[at - 1]), form)
}

function kindOf(element: Element | undefined): string {
  if (element?.kind === 'particle') return String(element.unit.particle?.class)
  return element?.kind ?? 'edge'
}

/** «الزيارة التي سيقوم بها», «المحادثات المقررة»: what follows a trigger says when. */
function addAfter(features: Features, elements: readonly Element[], at: number): void {
  for (let i = at + 1; i <= at + 3; i++) {
    const element = elements[i]
    if (!element || element.kind === 'mark') break
    if (element.kind === 'verb') {
      features.add('follower verb', tenseOf(element))
      features.add('follower', String(element.unit.verb?.lemma))
      break
    }
    if (element.kind === 'particle') features.add('follower', kindOf(element))
    else if (element.kind === 'phrase' && element.preposition === '')
      for (const word of wordsOf(element)) features.add('follower', word)
  }
}
