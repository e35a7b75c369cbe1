import type { Document } from '../document.js'
import type { Count } from '../record.js'
import { fold } from '../text/letters.js'
import { countGroup } from './count-groups.js'
import { wordsOf } from './fate-words.js'
import { foldLemma } from './lemmas.js'
import type { Element } from './phrases.js'
import { rangeAt } from './ranges.js'

const bounds = new Set(['قارب', 'ناهز', 'قل', 'زاد', 'فاق', 'ربا', 'وصل'].map(fold))
const farthestBound = 5

/**
 * A clause or a range that bounds the number: «مقتل ما لا يقل عن 20 شخصا», «قتل في الهجوم ما يصل إلى 100 شخص», «ما بين
 * 20 و30».
 */
export function boundedAfter(document: Document, elements: readonly Element[], at: number): Count[] {
  const next = adjunctsEnd(elements, at + 1)
  const free = elements[next] && wordsOf(elements[next]).includes('ما')
  const range = rangeAt(document, elements, free ? next + 2 : next + 1)
  if (range) return [range]
  if (!free) return []
  for (let i = next + 1; i <= next + farthestBound; i++) {
    const element = elements[i]
    if (element?.kind === 'verb' && !bounds.has(foldLemma(element.unit.verb?.lemma ?? ''))) return []
    if (element?.kind !== 'phrase') continue
    return countGroup(document, elements, i).map((count) => ({ ...count, max: null }))
  }
  return []
}

const longestAdjuncts = 4

/** The first element that is no time, preposition or phrase of one: «قتل أمس في العملية ما لا يقل عن خمسة». */
function adjunctsEnd(elements: readonly Element[], from: number): number {
  let i = from
  while (i < from + longestAdjuncts && isAdjunct(elements[i])) i++
  return i
}

function isAdjunct(element: Element | undefined): boolean {
  if (element?.kind === 'phrase') return element.preposition !== '' && element.preposition !== 'بين'
  // «قتل بين 20 و30 شخصا» counts them
  return element !== undefined && isTransparent(element) && element.unit.particle?.lemma !== 'بين'
}

/** A preposition, or one with its pronoun: «قتل فيها 57 شخصا». */
export function isTransparent(element: Element): element is Exclude<Element, { kind: 'phrase' }> {
  return (element.kind === 'particle' && element.unit.particle?.class === 'preposition') || element.kind === 'time'
}
