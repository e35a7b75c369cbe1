import type { Morphology } from '../document.js'
import { agreement } from './agreement.js'
import type { Element, Phrase } from './phrases.js'
import { identityOf } from './phrases.js'
import type { Unit } from './units.js'

/** The places around a trigger where its participants stand, before a frame says what they are to the event. */
export interface Slots {
  readonly subject: readonly Phrase[]
  readonly object: readonly Phrase[]
  /** Preposition → the phrases it governs, in the order of the text. */
  readonly prepositions: ReadonlyMap<string, readonly Phrase[]>
  /** The pronoun on a verb (its object) or on a noun (its genitive); '' for none. */
  readonly pronoun: string
  /** The verb is read as passive: its written subject is what the deed was done to. */
  readonly passive: boolean
  /** The verb has no subject of its own: it is that of a verb before. */
  readonly dropped: boolean
  /** Elements that the search went through, `from` inclusive to `to` exclusive: the reach of the trigger. */
  readonly from: number
  readonly to: number
}

type PhraseElement = Extract<Element, { kind: 'phrase' }>

/** What ends the search to the right. */
const strongMarks = new Set(['.', ':', '؛', '؟', '!', '\n', '"', '«', '»', '“', '”', '(', ')', '…'])
const comma = new Set(['،', ','])
const clauseOpeners = new Set(['complementizer', 'conjunction', 'temporal', 'conditional'])

/** What follows a trigger: bare phrases, and phrases after prepositions, up to the end of its clause. */
interface Following {
  readonly bare: Phrase[][]
  readonly prepositions: Map<string, Phrase[]>
  readonly to: number
}

/**
 * Walks to the right of a trigger up to the next verb, relative clause, complementizer or stop. A comma ends it too,
 * unless times and prepositional phrases alone stand between two commas: «قتل، أمس الاثنين، خمسة جنود».
 */
export function followersOf(elements: readonly Element[], from: number): Following {
  const bare: Phrase[][] = []
  const prepositions = new Map<string, Phrase[]>()
  let group: Phrase[] | null = null
  let i = from
  for (; i < elements.length; i++) {
    const element = elements[i]
    if (!element || endsClause(elements, i)) break
    if (element.kind !== 'phrase') {
      if (element.kind === 'mark') group = null
      continue
    }
    if (element.preposition === '') {
      const between = prepositions.get('بين')
      // «بين مسلحين من القبائل والجيش»: بين is not done before its second party
      if (element.conjoined && between?.length === 1) between.push(element.phrase)
      else if (element.conjoined && group) group.push(element.phrase)
      else {
        group = [element.phrase]
        bare.push(group)
      }
    } else if (element.conjoined && !attached(element) && group) group.push(element.phrase)
    else {
      group = prepositions.get(element.preposition) ?? []
      group.push(element.phrase)
      prepositions.set(element.preposition, group)
    }
  }
  return { bare, prepositions, to: i }
}

function attached(element: PhraseElement): boolean {
  return element.preposition.length === 1
}

function endsClause(elements: readonly Element[], index: number): boolean {
  const element = elements[index]
  if (!element) return true
  if (element.kind === 'verb') return true
  if (element.kind === 'mark') {
    return strongMarks.has(element.unit.word) || (comma.has(element.unit.word) && !opensAside(elements, index))
  }
  if (element.kind === 'particle') {
    const particleClass = element.unit.particle?.class
    return (
      particleClass !== undefined &&
      (clauseOpeners.has(particleClass) || particleClass === 'relative' || particleClass === 'negation')
    )
  }
  return false
}

const longestAside = 6

/** A comma after which times and prepositional phrases run up to another comma. */
function opensAside(elements: readonly Element[], index: number): boolean {
  for (let i = index + 1; i <= index + longestAside; i++) {
    const element = elements[i]
    if (!element) return false
    if (element.kind === 'mark') return comma.has(element.unit.word) && i > index + 1
    if (element.kind === 'phrase' && element.preposition === '' && !element.conjoined) return false
    if (element.kind === 'verb') return false
  }
  return false
}

/** The slots of a finite verb at an element. */
export function verbSlots(elements: readonly Element[], at: number): Slots {
  const element = elements[at]
  const unit = element?.kind === 'verb' ? element.unit : null
  const morphologies = unit?.verb?.morphologies ?? []
  const following = followersOf(elements, at + 1)
  const before = subjectBefore(elements, at, morphologies)
  const [first = [], second = []] = following.bare
  const shared = { prepositions: following.prepositions, from: at, to: following.to }
  const pronoun = unit?.enclitic ?? ''
  if (before.relative && pronoun !== '') {
    // «الضابط الذي قتله مسلحون»: the pronoun on the verb is the antecedent
    return { ...shared, subject: first, object: before.phrases, pronoun: '', passive: false, dropped: false }
  }
  if (before.phrases.length > 0 && agreement(before.phrases, morphologies, 'after')) {
    return { ...shared, subject: before.phrases, object: first, pronoun, passive: false, dropped: false }
  }
  if (first.length > 0 && agreement(first, morphologies, 'before')) {
    return { ...shared, subject: first, object: second, pronoun, passive: isPassive(unit), dropped: false }
  }
  return { ...shared, subject: [], object: first, pronoun, passive: isPassive(unit), dropped: true }
}

const damma = 'ُ'

/** Forms that cannot be read as active: «قيل», «هوجم», and those whose vowel is written: «قُتل», «اعتُقل». */
function isPassive(unit: Unit | null): boolean {
  const morphologies = unit?.verb?.morphologies ?? []
  if (morphologies.length === 0) return false
  if (morphologies.every((morphology) => morphology.voice === 'passive')) return true
  const past = morphologies.every((morphology) => morphology.tense === 'past')
  const stem = unit?.surface.slice(0, -2) ?? ''
  return past && stem.includes(damma)
}

const auxiliaries = new Set(['past', 'future', 'negation', 'adverb', 'pronoun'])

/**
 * The phrase before a verb that can be its subject: one that begins the clause («الجيش قصف», «إن الجيش قصف»), or the
 * antecedent of a relative clause («مسلحون هاجموا», «القوات التي قصفت»).
 */
function subjectBefore(
  elements: readonly Element[],
  at: number,
  morphologies: readonly Morphology[],
): { phrases: readonly Phrase[]; relative: boolean } {
  let i = at - 1
  for (; i >= 0; i--) {
    const element = elements[i]
    if (!element) break
    if (element.kind === 'time') continue
    if (element.kind === 'verb' && element.unit.verb?.class === 'aspect') continue
    if (element.kind === 'particle') {
      if (element.unit.particle?.class === 'relative') return { phrases: antecedent(elements, i), relative: true }
      if (auxiliaries.has(element.unit.particle?.class ?? '') || element.unit.particle?.class === 'preposition')
        continue
      break
    }
    if (element.kind === 'mark') {
      if (!comma.has(element.unit.word) || !closesAside(elements, i)) break
      continue
    }
    if (element.kind !== 'phrase') break
    if (element.preposition !== '') continue
    const group = groupEndingAt(elements, i)
    if (group.length > 0 && opensClause(elements, i, group.length) && agreement(group, morphologies, 'after'))
      return { phrases: group, relative: false }
    break
  }
  return { phrases: [], relative: false }
}

function closesAside(elements: readonly Element[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 2 * longestAside); i--) {
    const element = elements[i]
    if (element?.kind === 'mark' && comma.has(element.unit.word)) return i > 0 && elements[i - 1]?.kind === 'phrase'
    if (element?.kind === 'verb') return false
  }
  return false
}

function antecedent(elements: readonly Element[], relative: number): readonly Phrase[] {
  for (let i = relative - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'phrase') return [element.phrase]
    if (element?.kind !== 'mark' || !comma.has(element.unit.word)) return []
  }
  return []
}

/** The coordinated phrases that end at an element: «الجيش والشرطة». */
function groupEndingAt(elements: readonly Element[], index: number): readonly Phrase[] {
  const group: Phrase[] = []
  for (let i = index; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind !== 'phrase' || element.preposition !== '') return group
    group.unshift(element.phrase)
    if (!element.conjoined) return group
  }
  return group
}

function opensClause(elements: readonly Element[], last: number, length: number): boolean {
  const first = last - length + 1
  const before = elements[first - 1]
  const element = elements[first]
  if (!before || (element?.kind === 'phrase' && element.conjoined)) return true
  if (before.kind === 'mark' || before.kind === 'time') return true
  if (before.kind === 'verb') return before.unit.verb?.class === 'aspect'
  return before.kind === 'particle' && before.unit.particle?.class !== 'preposition'
}

/** The slots of a noun inside a phrase: what its genitive, its adjectives and the prepositions after it give. */
export function nounSlots(elements: readonly Element[], at: number, phrase: Phrase): Slots {
  const following = followersOf(elements, at + 1)
  return {
    subject: [],
    object: following.bare[0] ?? [],
    prepositions: following.prepositions,
    pronoun: phrase.head.enclitic,
    passive: false,
    dropped: true,
    from: at,
    to: following.to,
  }
}

/** Every noun of a phrase that names an event, with the part of the phrase it heads. */
export function eventNouns(phrase: Phrase): Phrase[] {
  const found: Phrase[] = []
  for (let part: Phrase | null = phrase; part; part = part.genitive) if (part.head.event) found.push(part)
  if (phrase.apposition) found.push(...eventNouns(phrase.apposition))
  return found
}

/** The word that a phrase is about, folded, without article. */
export function stemOf(unit: Unit): string {
  return unit.word.slice(unit.proclitics.length)
}

export { identityOf }
