import { type Element, type Phrase, particleOf } from './phrases.js'
import { opensQuotation } from './quotation-marks.js'

/** Where a clause ends, and what stands aside in it: between two commas, in brackets, between dashes. */

export type PhraseElement = Extract<Element, { kind: 'phrase' }>

/** What ends a clause on both sides. */
const strongMarks = new Set(['.', ':', '؛', '؟', '!', '\n', '"', '«', '»', '“', '”', '(', ')', '…'])
const commas = new Set(['،', ','])
/** Opening mark → closing mark. */
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '-': '-', '–': '–', '—': '—', ـ: 'ـ' }
const closingBrackets = new Set(Object.values(brackets))
/** Classes of particles that open a clause. */
export const clauseOpeners = [
  'complementizer',
  'conjunction',
  'interrogative',
  'temporal',
  'conditional',
  'relative',
] as const
const clauseEnds = new Set<string>([...clauseOpeners, 'negation'])

export function isComma(element: Element | undefined): boolean {
  return element?.kind === 'mark' && commas.has(element.unit.word)
}

export function isBare(element: Element | undefined): element is PhraseElement {
  return element?.kind === 'phrase' && element.preposition === ''
}

export function isRelative(element: Element | undefined): boolean {
  return particleOf(element)?.class === 'relative'
}

export function isCopula(element: Element | undefined): boolean {
  return element?.kind === 'verb' && element.unit.verb?.valency === 'copula'
}

/** «لم يقتل»: whether a negation stands right before an element. */
export function isNegated(elements: readonly Element[], at: number): boolean {
  return particleOf(elements[at - 1])?.class === 'negation'
}

/** Whether a clause that has come to an element cannot go on. Commas are for {@link asideEnd} and the caller. */
export function endsClause(element: Element | undefined): boolean {
  if (!element || element.kind === 'verb') return true
  if (element.kind === 'mark') return strongMarks.has(element.unit.word)
  return clauseEnds.has(particleOf(element)?.class ?? '')
}

const longestAside = 16

/**
 * The last element of an aside that opens at an element, -1 if none does: «(شمال غرب)», «-التي تستضيف الملايين-»,
 * «، الذي زار تونس،».
 */
export function asideEnd(elements: readonly Element[], at: number): number {
  const element = elements[at]
  if (element?.kind !== 'mark') return -1
  const closing = brackets[element.unit.word]
  if (closing === undefined && !(isComma(element) && isRelative(elements[at + 1]))) return -1
  for (let i = at + 1; i <= at + longestAside; i++) {
    const other = elements[i]
    if (!other) return -1
    if (other.kind !== 'mark') continue
    if (closing === undefined ? isComma(other) : other.unit.word === closing) return i
    if (other.unit.word === '.' || other.unit.word === '\n') return -1
  }
  return -1
}

/** The first element of an aside that closes at an element, -1 if none does. */
export function asideStart(elements: readonly Element[], at: number): number {
  const element = elements[at]
  if (element?.kind !== 'mark') return -1
  const comma = isComma(element)
  if (!comma && !closingBrackets.has(element.unit.word)) return -1
  for (let i = at - 1; i >= Math.max(0, at - longestAside); i--) {
    const other = elements[i]
    if (other?.kind !== 'mark') continue
    const opens = comma ? isComma(other) : brackets[other.unit.word] === element.unit.word
    return opens && elements[i - 1]?.kind === 'phrase' ? i : -1
  }
  return -1
}

const longestAdjunct = 6

/**
 * The comma up to which times and prepositional phrases alone run from another: «قتل، أمس الاثنين، خمسة جنود»; -1 where
 * anything else stands.
 */
export function adjunctAfter(elements: readonly Element[], comma: number): number {
  for (let i = comma + 1; i <= comma + longestAdjunct; i++) {
    const element = elements[i]
    if (!element || element.kind === 'verb') return -1
    if (element.kind === 'mark') return isComma(element) && i > comma + 1 ? i : -1
    if (isBare(element) && !element.conjoined) return -1
  }
  return -1
}

const longestLoose = 5

/**
 * The element up to which a clause goes on beyond a comma or a quotation mark that ought not to be there: «أوقفت سلطات الأمن
 * الخميس، اثنين من القادة», «أخلت المحكمة، اليوم الخميس سبيله», «أطلقت "قنابل الغاز"»; the mark itself where none follows.
 */
export function loosely(elements: readonly Element[], mark: number): number {
  const element = elements[mark]
  if (!isComma(element) && !isQuote(element)) return mark
  let i = mark + 1
  while (elements[i]?.kind === 'time') i++
  const next = elements[i]
  if (!isBare(next) || next.conjoined) return mark
  while (i <= mark + longestLoose && elements[i] && !endsClause(elements[i]) && !isComma(elements[i])) i++
  return i
}

/** The phrase with which a clause goes on right behind a comma: «متهما في الوقت نفسه، القوات بـ». */
export function resumedAfter(elements: readonly Element[], comma: number): Phrase | null {
  const next = elements[comma + 1]
  return isComma(elements[comma]) && isBare(next) && !next.conjoined ? next.phrase : null
}

/** A mark that opens a quotation. */
export function isQuote(element: Element | undefined): boolean {
  return element?.kind === 'mark' && opensQuotation(element.unit.word)
}

const longestList = 12

/** A comma inside a list of phrases, whose last has its «و»: «الأردن، مصر، والسعودية». A verb after it makes it a clause. */
export function joinsList(elements: readonly Element[], comma: number): boolean {
  for (let i = comma + 1; i <= comma + longestList; i++) {
    const element = elements[i]
    if (!isBare(element) || element.phrase.head.event) return false
    if (element.conjoined) return elements[i + 1]?.kind !== 'verb'
    if (!isComma(elements[++i])) return isBare(elements[i]) && (elements[i] as PhraseElement).conjoined
  }
  return false
}

/** The coordinated phrases that end at an element: «الجيش والشرطة». */
export function groupEndingAt(elements: readonly Element[], index: number): readonly Phrase[] {
  const group: Phrase[] = []
  for (let i = index; i >= 0; i--) {
    const element = elements[i]
    if (!isBare(element)) return group
    group.unshift(element.phrase)
    if (!element.conjoined) return group
  }
  return group
}

/** Conjunctions before a statement of its own: «…، فيما قتل ثلاثة جنود»; an event tells nothing across them. */
const separators = new Set(['كما', 'فيما', 'بينما', 'في حين', 'غير أن', 'إلا أن', 'بيد أن'])

/** Whether another statement with its own verb begins between two elements. */
export function isSeparated(elements: readonly Element[], from: number, to: number): boolean {
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  for (let i = low + 1; i < high; i++) {
    if (!separators.has(particleOf(elements[i])?.lemma ?? '')) continue
    if (elements.slice(i + 1, i + 3).some(({ kind }) => kind === 'verb')) return true
  }
  return false
}
