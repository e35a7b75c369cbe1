import type { Document, Morphology } from '../document.js'
import type { Participant } from '../record.js'
import { agreement, thirdPerson } from './agreement.js'
import type { Candidate } from './candidates.js'
import { participantOf } from './participants.js'
import type { Element, Phrase } from './phrases.js'
import { verbSlots } from './slots.js'

/** Who is talked about: the subjects of the verbs of the sentence before, the first first. */
export interface Focus {
  readonly phrases: readonly Phrase[]
}

export const noFocus: Focus = { phrases: [] }

/** The phrases that a following sentence may leave out or call by a pronoun. */
export function focusOf(document: Document, elements: readonly Element[]): Focus {
  const phrases = elements.flatMap((element, at) => {
    if (element.kind !== 'verb') return []
    return verbSlots(elements, at).subject.filter((phrase) => participantOf(document, phrase) !== null)
  })
  if (phrases.length > 0) return { phrases }
  const named = elements.flatMap((element) =>
    element.kind === 'phrase' && element.preposition === '' ? [element.phrase] : [],
  )
  return { phrases: named.filter((phrase) => participantOf(document, phrase) !== null).slice(0, 1) }
}

/**
 * The subject that a verb leaves out («… وقتلوا ثلاثة»), or that a participle or masdar shares with the verb that
 * governs it («قال … داعيا», «تمكن الجيش من طرد»): the nearest subject before it that agrees, in its own sentence or,
 * for a verb that opens a sentence, in the one before.
 */
export function sharedSubject(document: Document, candidate: Candidate, focus: Focus): Participant[] {
  const { elements, at } = candidate
  const morphologies = candidate.form === 'verb' && candidate.unit.verb ? candidate.unit.verb.morphologies : []
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'mark' && (element.unit.word === '"' || element.unit.word === '»')) break
    if (element?.kind !== 'verb') continue
    const found = subjectAt(document, elements, i, morphologies)
    if (found.length > 0) return found
  }
  if (candidate.form === 'masdar' || candidate.form === 'noun') return []
  for (const phrase of focus.phrases) {
    const participant = agreement([phrase], morphologies, 'after') ? participantOf(document, phrase) : null
    if (participant) return [{ ...participant, via: 'inherited' }]
  }
  return []
}

function subjectAt(
  document: Document,
  elements: readonly Element[],
  at: number,
  morphologies: readonly Morphology[],
): Participant[] {
  const { subject, passive } = verbSlots(elements, at)
  if (passive || subject.length === 0) return []
  if (!agreement(subject, morphologies, 'after')) return []
  return subject
    .flatMap((phrase) => participantOf(document, phrase) ?? [])
    .map((participant) => ({ ...participant, via: 'inherited' }))
}

/** Prepositions by which a verb governs what its subject does: «تعهد بـ», «وافق على», «كشف عن», «شرع في». */
const governing = ['ب', 'على', 'عن', 'في', 'من', 'إلى']

/**
 * Who does what a masdar names, where the masdar itself does not say: the subject of the verb that governs it, as in
 * «قرر المجلس مساندة الحكومة», «أعلنت الحركة انسحابها». Verbs that name an event of their own govern something else.
 */
export function governingSubject(document: Document, candidate: Candidate): Participant[] {
  const { elements, at } = candidate
  const own = elements[at]
  if (own?.kind !== 'phrase' || own.phrase.head !== candidate.unit) return []
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind !== 'verb') continue
    const verb = element.unit.verb
    if (!verb || verb.triggers.length > 0 || !controlling.has(verb.class)) return []
    const slots = verbSlots(elements, i)
    const governed = [...slots.object, ...governing.flatMap((preposition) => slots.prepositions.get(preposition) ?? [])]
    if (!governed.includes(own.phrase)) return []
    return slots.passive ? [] : subjectAt(document, elements, i, [])
  }
  return []
}

const controlling = new Set(['speech', 'modal', 'aspect', 'other'])

/** Pronouns, each as a verb that agrees with whom it stands for. */
const pronouns: Readonly<Record<string, Morphology>> = {
  ه: thirdPerson('masculine', 'singular'),
  ها: thirdPerson('feminine', 'singular'),
  هم: thirdPerson('masculine', 'plural'),
  هما: thirdPerson(null, 'plural'),
  هن: thirdPerson('feminine', 'plural'),
}

/** The participant that an attached pronoun stands for: the nearest subject before it, in this sentence or the last. */
export function resolvePronoun(document: Document, candidate: Candidate, pronoun: string, focus: Focus): Participant[] {
  const morphology = pronouns[pronoun]
  if (!morphology) return []
  const fits = (phrase: Phrase): boolean => agreement([phrase], [morphology], 'after')
  const before: Phrase[] = []
  for (let i = candidate.at - 1; i >= 0; i--) {
    const element = candidate.elements[i]
    if (element?.kind === 'verb')
      before.push(...verbSlots(candidate.elements, i).subject.filter((phrase) => phrase.start < candidate.unit.start))
  }
  for (let i = candidate.at - 1; i >= 0; i--) {
    const element = candidate.elements[i]
    if (element?.kind === 'phrase') before.push(element.phrase)
  }
  for (const phrase of [...before, ...focus.phrases]) {
    if (phrase.head === candidate.unit || !fits(phrase)) continue
    const participant = participantOf(document, phrase)
    if (participant) return [{ ...participant, via: 'pronoun' }]
  }
  return []
}
