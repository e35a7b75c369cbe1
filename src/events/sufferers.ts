import type { Document } from '../document.js'
import type { Count } from '../record.js'
import { boundedAfter } from './bounds.js'
import { isBare, isComma } from './clauses.js'
import { countGroup, isAmount, isPicker } from './count-groups.js'
import type { Element } from './phrases.js'
import { verbSlots } from './slots.js'

/** Whom a verb counts: its object, else its subject, behind it or before. */
export function sufferersOf(document: Document, elements: readonly Element[], at: number): Count[] {
  const { subject, object, prepositions, to } = verbSlots(elements, at)
  const seized = prepositions.get('على') ?? []
  // «قتل أربعة من البحارة وجندي»: a number right behind the verb is rather of those who suffered
  const counted = subject[0]?.quantity && !subject[0].quantity.vague ? subject : []
  for (const phrases of [counted, object, seized, subject]) {
    const first = elements.findIndex((element) => element.kind === 'phrase' && element.phrase === phrases[0])
    const counts = first < 0 || isPicked(elements, at, first) ? [] : countGroup(document, elements, first)
    if (counts.length > 0) return counts
  }
  const bounded = boundedAfter(document, elements, at)
  if (bounded.length > 0) return bounded
  const behind = firstCounted(elements, at + 1, to)
  const counts = behind < 0 ? [] : countGroup(document, elements, behind)
  if (counts.length > 0) return counts
  const resumed = resumedAfter(document, elements, at, to)
  return resumed.length > 0 ? resumed : countsBefore(document, elements, at)
}

/** The first phrase that counts, else the first at all: «أوقف في البلدة وجرودها أربعة أشخاص». */
function firstCounted(elements: readonly Element[], from: number, to: number): number {
  const here = elements.flatMap((element, i) => (i >= from && i < to && isBare(element) ? [i] : []))
  return here.find((i) => isAmount(elements[i])) ?? here[0] ?? -1
}

/** «أوقفت السلطات يوم الخميس، اثنين من قادة الحزب»: a number behind a comma, where the clause goes on. */
function resumedAfter(document: Document, elements: readonly Element[], at: number, to: number): Count[] {
  if (!isComma(elements[to]) || !isAmount(elements[to + 1])) return []
  if (elements.slice(at + 1, to).some(({ kind }) => kind === 'verb')) return []
  return countGroup(document, elements, to + 1)
}

/** «قتل أربعة عناصر من بينهم ضابط»: the officer is one of the four. */
function isPicked(elements: readonly Element[], from: number, to: number): boolean {
  return elements.slice(from + 1, Math.max(from + 1, to)).some(isPicker)
}

const farthestBefore = 6

/** «أن 1280 شخصا قتل»: a number before the verb, with nothing but adjuncts between. */
function countsBefore(document: Document, elements: readonly Element[], at: number): Count[] {
  if (elements[at]?.conjoined) return []
  for (let i = at - 1; i >= Math.max(0, at - farthestBefore); i--) {
    const element = elements[i]
    if (!element || element.kind === 'verb' || element.kind === 'mark') return []
    if (element.kind === 'particle' && element.unit.particle?.class !== 'preposition') return []
    if (!isBare(element) || element.conjoined) continue
    return countGroup(document, elements, i)
  }
  return []
}
