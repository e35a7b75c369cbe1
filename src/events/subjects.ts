import type { Morphology } from '../document.js'
import { agreement, thirdPerson } from './agreement.js'
import { asideStart, endsClause, groupEndingAt, isBare, isComma, isRelative } from './clauses.js'
import { type Element, type Phrase, particleOf } from './phrases.js'

/** The phrases before a verb that are its subject, and whether a relative clause ties it to them. */
export interface Preceding {
  readonly phrases: readonly Phrase[]
  readonly relative: boolean
}

const none: Preceding = { phrases: [], relative: false }

const auxiliaries = new Set(['past', 'future', 'negation', 'adverb', 'pronoun', 'preposition'])

/**
 * The phrase before a verb that can be its subject: one that begins the clause («الجيش قصف», «إن الجيش قصف»), or the
 * antecedent of a relative clause («مسلحون هاجموا», «القوات التي قصفت»). Asides and relative clauses between the two
 * are stepped over.
 */
export function subjectBefore(
  elements: readonly Element[],
  at: number,
  morphologies: readonly Morphology[],
): Preceding {
  if (elements[at]?.conjoined) return none
  let i = at - 1
  while (i >= 0) {
    const element = elements[i]
    if (isRelative(element)) return { phrases: antecedent(elements, i, morphologies), relative: true }
    if (isBare(element)) {
      const group = groupEndingAt(elements, i)
      const opener = group.length === 0 ? null : openerOf(elements, i - group.length)
      const fits = opener === 'أن' || (opener !== null && isNominative(group))
      if (fits && agreement(group, morphologies, 'after')) return { phrases: group, relative: false }
    } else if (element?.kind === 'mark') {
      i = asideStart(elements, i) - 1
      continue
    } else if (element?.kind === 'particle' && element.unit.proclitics === 'و') {
      // «وفي السياق اتفق الطرفان» begins a clause
      return none
    } else if (element && isTransparent(element)) {
      i--
      continue
    }
    i = relativeStart(elements, i) - 1
  }
  return none
}

/** What may stand between a subject and its verb. */
function isTransparent(element: Element): boolean {
  if (element.kind === 'time' || element.kind === 'phrase') return true
  if (element.kind === 'verb') return element.unit.verb?.class === 'aspect'
  return auxiliaries.has(particleOf(element)?.class ?? '')
}

const longestRelative = 10

/** The relative pronoun whose clause ends at an element, with one verb of its own: «الهجوم الذي استهدف القافلة وقع». */
function relativeStart(elements: readonly Element[], last: number): number {
  let verbs = 0
  for (let i = last; i > Math.max(0, last - longestRelative); i--) {
    const element = elements[i]
    if (isRelative(element)) return verbs === 1 && elements[i - 1]?.kind === 'phrase' ? i : -1
    if (element?.kind === 'verb') verbs++
    else if (element?.kind !== 'phrase' && endsClause(element)) return -1
    if (verbs > 1) return -1
  }
  return -1
}

/** The phrase that a relative pronoun refers to: of a construct its outer noun, unless only the inner one agrees. */
function antecedent(
  elements: readonly Element[],
  relative: number,
  morphologies: readonly Morphology[],
): readonly Phrase[] {
  const before = isComma(elements[relative - 1]) ? elements[relative - 2] : elements[relative - 1]
  if (before?.kind !== 'phrase') return []
  const lemma = particleOf(elements[relative])?.lemma ?? ''
  // «ما» and «ممن» have none
  if (!lemma.startsWith('ال')) return []
  const fits = (phrase: Phrase): boolean =>
    agreement([phrase], relatives[lemma] ?? [], 'after') && agreement([phrase], morphologies, 'after')
  for (let part: Phrase | null = before.phrase; part; part = part.genitive) if (fits(part)) return [part]
  return [before.phrase]
}

/** Relative pronouns, each as a verb that agrees with its antecedent. */
const relatives: Readonly<Record<string, readonly Morphology[]>> = {
  الذي: [thirdPerson('masculine', 'singular')],
  التي: [thirdPerson('feminine', 'singular')],
  الذين: [thirdPerson('masculine', 'plural')],
}

/** A noun with the alef of the accusative is no subject that goes before its verb. */
function isNominative(group: readonly Phrase[]): boolean {
  return group.every(({ head, quantity }) => quantity !== null || !head.accusative)
}

/** What begins a clause after an element: 'أن' for a particle that takes the accusative, null where none begins. */
function openerOf(elements: readonly Element[], last: number): 'أن' | '' | null {
  let i = last
  while (elements[i]?.kind === 'time') i--
  const before = elements[i]
  if (!before || before.kind === 'mark') return ''
  if (before.kind === 'verb') return before.unit.verb?.class === 'aspect' ? '' : null
  if (before.kind !== 'particle' || before.unit.particle?.class === 'preposition') return null
  return before.unit.particle?.class === 'complementizer' ? 'أن' : ''
}
