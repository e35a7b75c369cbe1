import { fold } from '../text/letters.js'
import { agreement } from './agreement.js'
import { isBare, isComma, isQuote, isRelative } from './clauses.js'
import { type Element, type Phrase, particleOf } from './phrases.js'

const farthestTopic = 18
const stops = new Set(['.', ':', '؛', '؟', '!', '\n'])

/**
 * Whom a clause opens with that has its verb after him, however much of his titles, times and places stands between:
 * «وكان وزير الدفاع روبرت غيتس، قد أعلن», «إلا أن محامي الهيئة في القدس طارق برغوث قال». Another verb between the two
 * ends the search, unless it is that of a relative clause.
 */
export function topicBefore(elements: readonly Element[], at: number): Phrase | null {
  const verb = elements[at]
  if (verb?.kind !== 'verb' || !verb.unit.verb) return null
  const opener = openerBefore(elements, at)
  if (opener === null) return null
  // «أما الوكالة فأعلنت»
  if (verb.conjoined && !isAsFor(elements[opener])) return null
  const topic = firstBare(elements, opener + 1, at)
  return topic && !topic.head.accusative && agreement([topic], verb.unit.verb.morphologies, 'after') ? topic : null
}

const asFor = fold('أما')

function isAsFor(element: Element | undefined): boolean {
  return element?.kind === 'particle' && element.unit.word === asFor
}

/** The element that opens the clause of a verb: -1 for the beginning of the sentence, null where it has no topic. */
function openerBefore(elements: readonly Element[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - farthestTopic); i--) {
    const element = elements[i]
    if (element?.kind === 'mark' && stops.has(element.unit.word)) return i
    if (element?.kind === 'verb') {
      const relative = relativeBefore(elements, i)
      if (relative > 0) i = relative
      else if (element.unit.verb?.class !== 'aspect') return null
      else if (isBare(elements[i + 1])) return i
    } else if (isRelative(element)) return null
    const particle = particleOf(element)
    if (particle && openers.has(particle.class)) return particle.pronoun ? null : i
  }
  return at > farthestTopic ? null : -1
}

const openers = new Set(['complementizer', 'conjunction', 'temporal'])

const longestRelative = 3

/** The relative pronoun of a verb: «الذي زار», «الذي كان قد زار»; -1 if there is none. */
function relativeBefore(elements: readonly Element[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - longestRelative); i--) {
    if (isRelative(elements[i])) return i
    const auxiliary = elements[i]?.kind === 'particle' || elements[i]?.kind === 'verb'
    if (!auxiliary) return -1
  }
  return -1
}

/** The first phrase of a clause, behind adverbs and what prepositions govern: «من جهتها، الحكومة». */
function firstBare(elements: readonly Element[], from: number, to: number): Phrase | null {
  for (let i = from; i < to; i++) {
    const element = elements[i]
    if (isBare(element)) return element.phrase
    if (element?.kind === 'mark' ? !isComma(element) && !isQuote(element) : element?.kind === 'verb') return null
  }
  return null
}
