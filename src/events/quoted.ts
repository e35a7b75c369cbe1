import type { Element, Phrase } from './phrases.js'
import type { Slots } from './slots.js'
import { isSpeech } from './speech.js'

/** Whose words a verb passes on that says nothing of its own. */

/** Verbs whose «عن» names the one quoted: «نقلت الوكالة عن مسؤول»; «أعرب عن قلقه» names nobody. */
const quoting = new Set(['نقل', 'نسب', 'أورد', 'روى'])

export function quotedBy(elements: readonly Element[], { at, prepositions }: Slots, lemma: string): Phrase | null {
  return quoting.has(lemma) ? (prepositions.get('عن')?.[0] ?? quotedAside(elements, at)) : null
}

const farthestQuoted = 8

/** «نقلت الوكالة -عن نائب الرئيس- قوله», also between commas. */
function quotedAside(elements: readonly Element[], at: number): Phrase | null {
  for (let i = at + 1; i < Math.min(elements.length, at + farthestQuoted); i++) {
    const [mark, element] = [elements[i - 2], elements[i]]
    if (element?.kind === 'verb') return null
    if (element?.kind !== 'phrase' || element.preposition !== 'عن') continue
    return mark?.kind === 'mark' ? element.phrase : null
  }
  return null
}

const arriving = new Set(['جاء', 'ورد'])

/** «جاء في بيان للجيش أن». */
export function paperOf(elements: readonly Element[], at: number, lemma: string): Phrase | null {
  const paper = arriving.has(lemma) ? elements[at + 2] : undefined
  return paper?.kind === 'phrase' && paper.preposition === 'في' && isSpeech('document', paper.phrase.head)
    ? paper.phrase
    : null
}
