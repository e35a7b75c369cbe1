import type { EventDate, Modality } from '../record.js'
import type { Candidate } from './candidates.js'
import { isNegated } from './clauses.js'
import { wordsOf } from './elements.js'
import { modalityOfGovernor } from './governors.js'
import { type Element, particleOf } from './phrases.js'
import { isAlways } from './verbs.js'

/** What rules say of a trigger, a fact, a plan, a possibility or a denial: by its own form, then by what governs it. */
export function readModality(candidate: Candidate, date: EventDate | null, published: string | null): Modality {
  const told = toldModality(candidate)
  // «عدم قبول الطلب»: what is denied is a refusal that has been made
  const isRefusal = told === 'negated' && candidate.entry.conditions.negated === true
  if (told !== 'actual' && !isRefusal) return told
  if (candidate.entry.modality !== 'actual') return candidate.entry.modality
  // «انسحاب القوات في يونيو المقبل»: a noun has no tense, but its date may lie ahead
  return isAhead(date, published) && candidate.form !== 'verb' ? 'future' : 'actual'
}

export function isAhead(date: EventDate | null, published: string | null): boolean {
  return date !== null && published !== null && date.start > dayOf(published)
}

/** The day of a time of publication. */
export function dayOf(published: string): string {
  return published.slice(0, dayLength)
}

const dayLength = 10

function toldModality(candidate: Candidate): Modality {
  if (candidate.form === 'verb') return elementModality(candidate.elements, candidate.at)
  const light = candidate.light ? elementModality(candidate.elements, candidate.light.at) : 'actual'
  return light === 'actual' ? governed(candidate) : light
}

/** The modality of a finite verb, from its prefix and the particles before it. */
function elementModality(elements: readonly Element[], at: number): Modality {
  const element = elements[at]
  if (element?.kind !== 'verb') return 'actual'
  const present = isAlways('present', element.unit.verb)
  if (element.unit.proclitics.endsWith('س')) return 'future'
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const before = elements[i]
    if (before?.kind === 'particle') {
      const kind = before.unit.particle?.class
      if (kind === 'negation') return 'negated'
      if (kind === 'future') return 'future'
      if (kind === 'past') return present ? 'hypothetical' : 'actual'
      if (kind === 'conditional' || kind === 'possibility') return 'hypothetical'
      if (kind === 'complementizer') return present ? subordinate(elements, i) : 'actual'
    } else if (before?.kind !== 'verb' || before.unit.verb?.class !== 'aspect') break
  }
  // «ليقتل»: what somebody is to do is no fact yet
  if (present && element.unit.proclitics.endsWith('ل')) return 'hypothetical'
  return 'actual'
}

/** The modality of «… أن يفعل», from what stands before أن. */
function subordinate(elements: readonly Element[], complementizer: number): Modality {
  for (let i = complementizer - 1; i >= Math.max(0, complementizer - 6); i--) {
    const element = elements[i]
    if (!element || element.kind === 'mark') break
    const found = modalityIn(element)
    if (found) return found
    if (element.kind === 'verb') return element.unit.verb?.class === 'modal' ? 'hypothetical' : 'actual'
  }
  return 'actual'
}

/** What the first of an element's words that governs anything makes of it. */
function modalityIn(element: Element): Modality | undefined {
  for (const word of wordsOf(element)) {
    const modality = modalityOfGovernor(word)
    if (modality) return modality
  }
  return undefined
}

const farthestGovernor = 4
const without = new Set(['دون', 'بدون'])

/** A noun takes the modality of what governs it: «نفت وقوع هجوم», «تعتزم زيارة», «عدم مشاركة». */
function governed(candidate: Candidate): Modality {
  const { elements, at } = candidate
  const own = elements[at]
  const inside = own && modalityIn(own)
  if (inside) return inside
  if (isNegated(elements, at)) return 'negated'
  for (let i = at - 1; i >= Math.max(0, at - farthestGovernor); i--) {
    const element = elements[i]
    if (!element || element.kind === 'mark') break
    const particle = particleOf(element)
    if (particle?.class === 'preposition') {
      if (without.has(particle.lemma)) return 'negated'
      continue
    }
    const modality = modalityIn(element)
    if (modality) return modality
    if (element.kind === 'verb') return elementModality(elements, i)
  }
  return 'actual'
}
