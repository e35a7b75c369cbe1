import type { Token, TokenRange } from '../document.js'
import { isRelative } from './clauses.js'
import { isFormOf } from './forms.js'
import { indexOf, type ListedPhrase, listedFrom } from './listed.js'
import type { Element, Phrase } from './phrases.js'
import type { Slots } from './slots.js'
import type { TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'

/** A complement found beside a trigger: its words, and the phrase that its first word heads, if it heads one. */
export interface Complement extends TokenRange {
  readonly phrase: Phrase | null
  /** The phrase stands without a preposition and by itself, as the object of a verb does. */
  readonly bare: boolean
}

/** The words of a complement stand in a row; the longest of several wins: «صاروخا باليستيا» before «صاروخا». */
export function findComplement(
  complements: readonly string[],
  tokens: readonly Token[],
  reach: TokenRange,
  elements: readonly Element[],
): Complement | null {
  const index = indexOf(complements)
  let best: ListedPhrase | null = null
  let start = 0
  for (let first = reach.first; first < reach.last; first++) {
    const token = tokens[first]
    if (!token) break
    for (const listed of listedFrom(index, token.word)) {
      if (first + listed.words.length > reach.last || (best && !isBefore(listed, best))) continue
      if (!listed.words.every((word, k) => k === 0 || isFormOf(tokens[first + k]?.word.folded ?? '', word))) continue
      best = listed
      start = first
    }
  }
  if (!best) return null
  const phrase = phraseAt(elements, start)
  const bare = elements.some(
    (element) => element.kind === 'phrase' && element.phrase === phrase && element.preposition === '',
  )
  return { first: start, last: start + best.words.length, phrase, bare }
}

/** The longer before the shorter, then in the order of the list. */
function isBefore(one: ListedPhrase, other: ListedPhrase): boolean {
  const longer = one.words.length - other.words.length
  return longer > 0 || (longer === 0 && one.order < other.order)
}

function phraseAt(elements: readonly Element[], token: number): Phrase | null {
  for (const element of elements) {
    if (element.kind !== 'phrase') continue
    for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
      if (part.head.first <= token && token < part.head.last) return part
    }
  }
  return null
}

/**
 * A complement that a relative clause is about («الاتفاق الذي وقعته الحركة»), that a verb without an object is said of
 * («تعزيزات أرسلت إلى الجبهة»), or that takes part and stands before its verb («مجلس النواب يوافق على»).
 */
export function complementBefore(
  tokens: readonly Token[],
  { roles, conditions, minor }: TriggerEntry,
  { subject, object, pronoun, at }: Slots,
  elements: readonly Element[],
): Complement | null {
  // what only goes with an event is told by its own verb: «الشعار الذي رفعه الحزب»
  if (minor) return null
  const alone = object.length === 0 && pronoun === ''
  const told = alone || roles.complement === 'actor' ? [...object, ...subject] : object
  for (const element of elements.slice(0, at)) {
    if (element.kind !== 'phrase' || !told.includes(element.phrase)) continue
    const found = headComplement(conditions.complement ?? [], tokens, element.phrase, elements)
    if (found) return found
  }
  return null
}

/** How many elements after «التي» a word may stand that points back with its pronoun. */
const farthestPointer = 5

/** A complement meant by the pronoun of a word inside a relative clause: «القوات التي قرر إرسالها», «التي دربتها ونشرتها». */
export function complementMeant(
  tokens: readonly Token[],
  { conditions, minor }: TriggerEntry,
  { enclitic }: Unit,
  at: number,
  elements: readonly Element[],
): Complement | null {
  if (minor || enclitic === '') return null
  for (let i = at - 1; i > Math.max(0, at - farthestPointer - 1); i--) {
    const [antecedent, relative] = [elements[i - 1], elements[i]]
    if (!isRelative(relative) || antecedent?.kind !== 'phrase') continue
    return headComplement(conditions.complement ?? [], tokens, antecedent.phrase, elements)
  }
  return null
}

/** A complement that begins with the head of a phrase. */
function headComplement(
  complements: readonly string[],
  tokens: readonly Token[],
  phrase: Phrase,
  elements: readonly Element[],
): Complement | null {
  const { first } = phrase.head
  const found = findComplement(complements, tokens, { first, last: endOf(phrase) }, elements)
  return found?.first === first ? found : null
}

/** The token after a phrase, without what stands in apposition to it. */
export function endOf({ head, adjectives, genitive }: Phrase): number {
  return Math.max(head.last, ...adjectives.map(({ last }) => last), genitive ? endOf(genitive) : 0)
}
