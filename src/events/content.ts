import { isComma, isQuote, isRelative } from './clauses.js'
import { type Element, particleOf } from './phrases.js'
import { topicBefore } from './topics.js'

/** What is said: where it begins, and what opens it. */
export interface Content {
  /** Elements from here on are what is said, at least at first. */
  readonly from: number
  readonly opener: 'complementizer' | 'colon' | 'quotation' | 'aside' | 'bare'
}

const farthestContent = 30

/** What is said: after أن or إن, a colon or a quotation mark; around «، يضيف الوزير،»; else what follows. */
export function contentOf(elements: readonly Element[], at: number): Content {
  if (isAside(elements, at)) return { from: 0, opener: 'aside' }
  for (let i = at + 1; i < Math.min(elements.length, at + farthestContent); i++) {
    const element = elements[i]
    // «قال الوزير الذي زار القاهرة إن»
    if (element?.kind === 'verb' && !isRelative(elements[i - 1])) break
    if (isColon(element)) return { from: i + 1, opener: 'colon' }
    if (isQuote(element)) return { from: i + 1, opener: 'quotation' }
    if (particleOf(element)?.class === 'complementizer') return { from: i + 1, opener: 'complementizer' }
  }
  return { from: at + 1, opener: 'bare' }
}

/** «… بحسب ما أفاد مصدر», «حسبما أعلنت الشرطة», «كما ذكر», «، يضيف الوزير،»: all else is what is said. */
function isAside(elements: readonly Element[], at: number): boolean {
  if ([elements[at - 1], elements[at - 2]].some((element) => particleOf(element)?.class === 'report')) return true
  if (elements[at]?.kind !== 'verb' || elements[at]?.conjoined || !isComma(elements[at - 1])) return false
  // «رئيس الوزراء، أعلن أمس، أن» has its subject before it
  return (isComma(elements[at + 2]) || isComma(elements[at + 3])) && topicBefore(elements, at) === null
}

export function isColon(element: Element | undefined): boolean {
  return element?.kind === 'mark' && element.unit.word === ':'
}
