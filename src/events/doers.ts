import { verbOfClauseOn } from './light-verbs.js'
import type { Element, Phrase } from './phrases.js'
import type { Slots } from './slots.js'

/** Who did what a passive, a masdar or a noun tells, where the frame asks for those who bear arms. */

type Fits = (phrase: Phrase) => boolean

/** Prepositions that name the doer of a passive or of a masdar, whatever the frame: «قتل على يد مسلحين». */
const agentive: ReadonlySet<string> = new Set([
  ...['من قبل', 'من جانب', 'من طرف', 'بواسطة'],
  ...['على يد', 'على يدي', 'على أيدي', 'بيد', 'بأيدي'],
  ...['برصاص', 'بنيران'],
])

export function isAgentive(preposition: string): boolean {
  return agentive.has(preposition)
}

/** «رهينة لدى حماس»: whoever holds somebody need not have taken him, unless he bears arms. */
const holding = 'لدى'

export function hasAgent({ prepositions }: Slots, fits: Fits): boolean {
  for (const [preposition, phrases] of prepositions)
    if ((isAgentive(preposition) || preposition === holding) && phrases.some(fits)) return true
  return false
}

/** «احتجاز حماس للجندي», «احتجاز موظفين من قبل مسلحين». */
export function isMasdarOf(fits: Fits, slots: Slots, { genitive }: Phrase): boolean {
  const direct = slots.prepositions.has('ل') || slots.object.length > 0
  return hasAgent(slots, fits) || (genitive !== null && direct && fits(genitive))
}

/**
 * «عمليات التحالف», «عملية للجيش», «العملية التي نفذها مسلحون»: a noun is the deed of its owner, not in «عملية اغتيال القائد».
 */
export function isDeedOf(fits: Fits, slots: Slots, { genitive }: Phrase, elements: readonly Element[]): boolean {
  if (hasAgent(slots, fits) || (genitive !== null && genitive.head.event === null && fits(genitive))) return true
  return slots.prepositions.get('ل')?.some(fits) || isCarriedOutBy(fits, elements, slots.at)
}

const farthestDoer = 3

/** A clause about the noun says who carried it out: «عملية نفذها فجر الأربعاء ثلاثة مسلحين». */
function isCarriedOutBy(fits: Fits, elements: readonly Element[], at: number): boolean {
  const verb = verbOfClauseOn(elements, at)
  const carrier = elements[verb]
  if (carrier?.kind !== 'verb' || !carrier.unit.verb?.lights.some(({ noun }) => noun !== 'subject')) return false
  for (let i = verb + 1; i <= verb + farthestDoer; i++) {
    const element = elements[i]
    if (!element || element.kind === 'verb' || element.kind === 'mark') return false
    if (element.kind === 'phrase' && element.preposition === '' && fits(element.phrase)) return true
  }
  return false
}
