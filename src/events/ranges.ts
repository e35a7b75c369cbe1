import type { Document } from '../document.js'
import type { Count } from '../record.js'
import { headcountOf } from './headcount.js'
import type { Element } from './phrases.js'

/**
 * The people of a range whose lower number stands at an element: «بين 20 و30 شخصا» is at least 20, «بين مئة ومئتي ألف
 * متظاهر» at least 100,000; null for any other «بين», also for «بين قتيل وجريح».
 */
export function rangeAt(document: Document, elements: readonly Element[], at: number): Count | null {
  const low = elements[at]
  if (low?.kind !== 'phrase' || low.preposition !== 'بين' || low.phrase.head.kind !== 'number') return null
  const next = elements[at + 1]
  const high = next?.kind === 'particle' && next.unit.particle?.lemma === 'و' ? elements[at + 2] : next
  if (high?.kind !== 'phrase' || (high === next && !high.conjoined)) return null
  const [least, most] = [low.phrase.quantity?.value, headcountOf(document, high.phrase)]
  if (least === undefined || most === null || least >= most.min) return null
  const scale = scales.find((one) => most.min % one === 0 && most.min / one > least) ?? 1
  const [start, end] = [low.phrase.start, most.text.end]
  return { min: least * scale, max: most.min, text: { start, end, text: document.text.slice(start, end) } }
}

/** «بين 3 و5 آلاف»: what multiplies the upper number multiplies the lower one too. */
const scales = [1_000_000, 1000]
