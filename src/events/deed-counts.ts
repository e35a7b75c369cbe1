import type { Document } from '../document.js'
import type { Count } from '../record.js'
import { boundedAfter, isTransparent } from './bounds.js'
import { isBare } from './clauses.js'
import { conjunctsAfter, countGroup } from './count-groups.js'
import { headcountOf } from './headcount.js'
import type { Element, Phrase } from './phrases.js'

/** Whom a deed counts: its genitive and what joins it, or what follows («اعتقال الشرطة رجلا»), or what is brought to it. */
export function objectsOf(
  document: Document,
  elements: readonly Element[],
  at: number,
  deed: Phrase,
  preposition: string,
): Count[] {
  const counted = deed.genitive ?? (deed.head.enclitic === '' ? deed : null)
  // «راح ضحيتها 95 شخصا»: a pronoun counts nobody
  const own = counted && headcountOf(document, counted)
  if (own) return [own, ...conjunctsAfter(document, elements, at)]
  const bounded = boundedAfter(document, elements, at)
  if (bounded.length > 0) return bounded
  const next = elements.findIndex((element, i) => i > at && !isTransparent(element))
  const following = elements[next]
  if (following?.kind === 'phrase' && next <= at + 3 && ['', preposition].includes(following.preposition)) {
    const counts = following.conjoined ? [] : countGroup(document, elements, next)
    if (counts.length > 0) return counts
  }
  if (deed.genitive) return conjunctsAfter(document, elements, at)
  const seized = preposition === '' ? -1 : seizedAfter(elements, at, preposition)
  return seized < 0 ? broughtTo(document, elements, at) : countGroup(document, elements, seized)
}

/** «ألقت القبض في دير عمار على شخص»: the first phrase of its clause behind the preposition. */
function seizedAfter(elements: readonly Element[], at: number, preposition: string): number {
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind === 'verb' || element?.kind === 'mark') return -1
    if (element?.kind === 'phrase' && element.preposition === preposition) return element.conjoined ? -1 : i
  }
  return -1
}

/** «دفع مليون شخص إلى النزوح». */
function broughtTo(document: Document, elements: readonly Element[], at: number): Count[] {
  const element = elements[at]
  if (element?.kind !== 'phrase' || (element.preposition !== 'إلى' && element.preposition !== 'على')) return []
  const before = elements[at - 2]
  if (!isBare(before)) return []
  if (before.phrase.quantity) return countGroup(document, elements, at - 2)
  // «هجوم للقوات دفع مليون شخص إلى النزوح»: a verb that is written like a noun
  const own = before.phrase.genitive?.quantity ? headcountOf(document, before.phrase.genitive) : null
  return own ? [own] : []
}
