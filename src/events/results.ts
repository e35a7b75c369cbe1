import { isSeparated } from './clauses.js'
import { type Element, particleOf } from './phrases.js'

/** How far a result may stand from what brought it about. */
const farthest = 16
/** How far behind it where a verb says what it led to: «انفجار …، مما أدى إلى مقتل خمسة وإصابة عشرة». */
const farthestCaused = 28
const causing = new Set(['أدى', 'أسفر', 'تسبب', 'خلف', 'أودى', 'أفضى'])
const sequels = new Set(['بعد', 'منذ', 'عقب', 'غداة'])

/** Whether the word at one element may tell a result of the deed at another: no other statement stands between. */
export function isResultOf(elements: readonly Element[], result: number, deed: number): boolean {
  const [low, high] = [Math.min(result, deed), Math.max(result, deed)]
  const reach = deed < result && isCaused(elements, result, deed) ? farthestCaused : farthest
  if (high - low > reach || isSeparated(elements, low, high)) return false
  if (deed < result && isEarlier(elements, result, deed)) return false
  return !elements.slice(low + 1, high).some(isSpeech)
}

function isSpeech(element: Element): boolean {
  return element.kind === 'verb' && element.unit.verb?.class === 'speech'
}

/** The nearest verb before the result says that it was caused. */
function isCaused(elements: readonly Element[], result: number, deed: number): boolean {
  for (let i = result - 1; i > deed; i--) {
    const element = elements[i]
    if (element?.kind === 'verb') return causing.has(element.unit.verb?.lemma ?? '')
  }
  return false
}

/** «وقع الانفجار بعد أيام من مقتل 25 شخصا»: what went before is no result. */
function isEarlier(elements: readonly Element[], result: number, deed: number): boolean {
  return elements
    .slice(Math.max(deed + 1, result - 3), result)
    .some((element, i, between) => isSequel(element, between[i + 1]))
}

/** «بعد»; «بعد ساعات من» is one time with its preposition, while «منذ ربع قرن» only stands between. */
function isSequel(element: Element, next: Element | undefined): boolean {
  if (element.kind !== 'time') return sequels.has(particleOf(element)?.lemma ?? '')
  const from = particleOf(next)?.lemma
  return element.unit.surface.startsWith('بعد') && (from === 'من' || from === 'على')
}
