import type { Document } from '../document.js'
import type { Count } from '../record.js'
import { headcountOf } from './headcount.js'
import type { Element, Phrase } from './phrases.js'
import { hostOf, type Unit } from './units.js'

/** How many people are counted as dead or hurt: «خمسة قتلى», «عشرة جنود قتلى», «بلغ عدد القتلى 12». */
export function casualties(
  document: Document,
  elements: readonly Element[],
  at: number,
  part: Phrase,
  outer: Phrase | null,
): Count[] {
  const { head } = part
  if (outer ? sums.has(hostOf(outer.head)) : isSum(document, part)) return sumAfter(document, elements, at)
  const single = lone.has(hostOf(head)) && !part.genitive
  const counted = part.quantity || isDualNoun(head) ? part : outer?.quantity ? outer : single ? part : null
  const count = counted && (headcountOf(document, counted) ?? (single && !outer ? one(document, head) : null))
  return count ? [count] : []
}

/** «سقوط قتيل». */
const lone = new Set(['قتيل', 'شهيد', 'جريح', 'قتيلا', 'شهيدا', 'جريحا'])

function isDualNoun(head: Unit): boolean {
  return head.event?.entry.morphology?.number === 'dual'
}

function one(document: Document, { start, end }: Unit): Count {
  return { min: 1, max: 1, text: { start, end, text: document.text.slice(start, end) } }
}

export const cases = new Set(['حاله', 'حالات'])

/** «ثلاث حالات وفاة», «حالة وفاة واحدة»: cases are of one person each. */
export function casesOf(document: Document, { quantity, adjectives }: Phrase, deed: Phrase): Count[] {
  const numeral = [...adjectives, ...deed.adjectives].find(({ kind }) => kind === 'number')
  const amount = quantity ?? (numeral?.number && { ...numeral.number, start: numeral.start, end: numeral.end })
  if (!amount || amount.vague) return []
  const { value, start, end } = amount
  const open = quantity !== null && quantity.bound !== 'exact'
  return [{ min: value, max: open ? null : value, text: { start, end, text: document.text.slice(start, end) } }]
}

const sums = new Set(['عدد', 'حصيله', 'الحصيله'])
/** «عدد القتلى»: the amount stands before the head. */
function isSum(document: Document, { start, head }: Phrase): boolean {
  const token = start < head.start ? document.tokens.find((one) => one.start === start) : undefined
  return token?.word.readings.some(({ stem }) => stem === 'عدد') ?? false
}

const sumReach = 6

/** «ارتفع عدد القتلى إلى 12», «عدد القتلى بلغ 12 شخصا»: the last number of the clause. */
function sumAfter(document: Document, elements: readonly Element[], at: number): Count[] {
  for (let i = at + 1; i <= at + sumReach; i++) {
    const element = elements[i]
    if (!element || element.kind === 'mark') return []
    if (element.kind !== 'phrase' || !element.phrase.quantity) continue
    const count = headcountOf(document, element.phrase)
    if (count) return [count]
  }
  return []
}
