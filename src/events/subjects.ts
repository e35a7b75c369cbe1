import type { Morphology } from '../document.js'
import { agreement, thirdPerson } from './agreement.js'
import { asideStart, endsClause, groupEndingAt, isBare, isComma, isRelative } from './clauses.js'
import { isAccusative, isProper } from './nominals.js'
import { isFeminine } from './nouns.js'
import { type Element, type Phrase, particleOf, partThat } from './phrases.js'
import type { Unit } from './units.js'

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
  const before = separateSubject(elements, at, morphologies)
  return before === none ? asyndeticAntecedent(elements, at, morphologies) : before
}

/** «سيارة استهدفت المقر», «في غارة شنتها طائرات»: behind a noun without article a relative clause has no pronoun. */
function asyndeticAntecedent(elements: readonly Element[], at: number, morphologies: readonly Morphology[]): Preceding {
  const verb = elements[at]
  if (verb?.kind !== 'verb') return none
  // «في اتصال تلقاه من نظيره»: without a subject of its own the verb is that of somebody else
  if (verb.unit.enclitic !== '' && !isBare(elements[at + 1])) return none
  // «في رسالة أبلغتنا الوزارة»: we are no letter
  const due = verb.unit.enclitic === '' ? morphologies : thirds[verb.unit.enclitic]
  if (!due) return none
  for (let i = at - 1; i >= Math.max(0, at - farthestAntecedent); i--) {
    const element = elements[i]
    if (isAdjunct(element)) continue
    if (element?.kind !== 'phrase') return none
    const found = isIndefinite(element.phrase)
      ? partThat(element.phrase, (part) => agreement([part], due, 'after'))
      : null
    if (found) return { phrases: [found], relative: true }
    // «مقالات من جريدة معروفة تصف»
    if (element.preposition === '') return none
  }
  return none
}

function isIndefinite({ definite, apposition, head }: Phrase): boolean {
  return !definite && !apposition && !isProper(head) && !isForeign(head)
}

function isAdjunct(element: Element | undefined): boolean {
  return element?.kind === 'time' || particleOf(element)?.class === 'preposition'
}

/** Words that no list holds and that show no ending are mostly names. */
function isForeign(unit: Unit): boolean {
  return unit.kind === 'noun' && unit.form?.readings.length === 0 && !isAccusative(unit) && !isFeminine(unit.word)
}

/** Pronouns, each as a verb that agrees with what it stands for. */
const thirds: Readonly<Record<string, readonly Morphology[]>> = {
  ه: [thirdPerson('masculine', 'singular')],
  ها: [thirdPerson('feminine', 'singular')],
  هم: [thirdPerson('masculine', 'plural')],
  هن: [thirdPerson('feminine', 'plural')],
}

function separateSubject(elements: readonly Element[], at: number, morphologies: readonly Morphology[]): Preceding {
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
  const lemma = particleOf(elements[relative])?.lemma ?? ''
  // «ما» and «ممن» have none
  if (!lemma.startsWith('ال')) return []
  const fits = (phrase: Phrase): boolean =>
    agreement([phrase], relatives[lemma] ?? [], 'after') && agreement([phrase], morphologies, 'after')
  let nearest: Phrase | null = null
  for (let i = relative - 1; i >= Math.max(0, relative - farthestAntecedent); i--) {
    const element = elements[i]
    if (isComma(element) || isAdjunct(element)) continue
    if (element?.kind !== 'phrase') break
    nearest ??= element.phrase
    const found = partThat(element.phrase, fits)
    if (found) return [found]
  }
  return nearest ? [nearest] : []
}

/** «هجمات 21 أكتوبر، والتي …»: how far before its pronoun an antecedent may stand. */
const farthestAntecedent = 4

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
