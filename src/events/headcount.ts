import type { Document, Entry } from '../document.js'
import type { Count } from '../record.js'
import { fold } from '../text/letters.js'
import { identityOf, type Phrase } from './phrases.js'
import { hostOf, hostStart, type Unit } from './units.js'

/** What the entities hold for a noun that describes somebody. */
interface AgentEntry extends Entry {
  readonly number: 'singular' | 'dual' | 'plural'
}

/**
 * How many people a phrase is: its digits or number words, two for a dual, one for a single person without a name; null
 * for «عشرات», for names, and for what nobody is.
 */
export function headcountOf(document: Document, phrase: Phrase): Count | null {
  const { head, quantity } = phrase
  if (!isPeople(phrase)) return null
  if (quantity) {
    if (quantity.vague || !Number.isInteger(quantity.value)) return null
    const { start, end, value } = quantity
    return {
      min: value,
      max: quantity.bound === 'exact' ? value : null,
      text: { start, end, text: document.text.slice(start, end) },
    }
  }
  const numeral = numeralAfter(phrase)
  if (numeral?.number) return exactly(document, numeral.number.value, numeral.start, numeral.end)
  const value = grammaticalNumber(document, phrase)
  return value === null ? null : exactly(document, value, hostStart(head), head.end)
}

/** «متمردين اثنين», «الجنود الستة»; behind a pronoun it stands where a genitive would: «أطفاله الثلاثة». */
function numeralAfter({ adjectives, genitive }: Phrase): Unit | undefined {
  const behind = genitive?.head.definite ? [genitive.head] : []
  return [...adjectives, ...behind].find(({ kind }) => kind === 'number')
}

function exactly(document: Document, value: number, start: number, end: number): Count {
  return { min: value, max: value, text: { start, end, text: document.text.slice(start, end) } }
}

/** «280 بسبب سوء الظروف», «سبعة آخرين»: an amount without a noun is of people told of before, one of a body of its members. */
function isPeople({ head, quantity, adjectives }: Phrase): boolean {
  const { mention } = head
  if (mention?.type === 'ORGANIZATION') return quantity !== null
  if (mention) return mention.type !== 'PLACE' && mention.subtype !== 'equipment'
  if (head.kind === 'number' || others.has(hostOf(head))) return true
  // «خمسة أمنيين»: a sound plural that no list holds is one of people
  if (quantity !== null && !head.listed && personEndings.some((ending) => head.word.endsWith(ending))) return true
  return head.event !== null && (quantity !== null || adjectives.some((unit) => unit.kind === 'number'))
}

const personEndings = ['ون', 'ين']
const others = new Set(['اخر', 'اخرين', 'اخرون', 'اخران'].map(fold))
const one = new Set(['احد', 'احدي'])

/** «قتيلان» 2, «قتل ضابط» 1, «أحد الجنود» 1. */
function grammaticalNumber(document: Document, phrase: Phrase): number | null {
  const { head } = phrase
  if (head.event?.entry.morphology?.number === 'dual') return 2
  // «آخر» stands for one, «أحد الجنود» is one
  if (one.has(firstStem(document, phrase))) return head.mention?.subtype === 'person' ? 1 : null
  if (isDual(document, head)) return 2
  if (hostOf(head) === fold('آخر')) return 1
  const { mention } = identityOf(phrase)
  const single = mention?.mention === 'nominal' && mention.subtype === 'person' && mention.type === 'PERSON'
  // «قتل الجندي», «قتل رجل وزوجته»: one too; «قتل زعيم التنظيم» names him
  const known = head.definite || (head.enclitic !== '' && !phrase.apposition)
  const plain = known && !phrase.genitive && phrase.adjectives.length === 0 && head.last === head.first + 1
  return single && (!phrase.definite || plain) ? 1 : null
}

/** «أحد الجنود»: the amount before the head is no part of it. */
function firstStem(document: Document, phrase: Phrase): string {
  if (phrase.start === phrase.head.start) return ''
  const token = document.tokens.find(({ start }) => start === phrase.start)
  return token?.word.readings.find(({ stem }) => one.has(stem))?.stem ?? ''
}

const constructDuals = ['ا', 'ي']

/** «جنديان», «جنديين أمريكيين», but «مسلحين» may be many; before a genitive «ضابطي شرطة». */
function isDual(document: Document, head: Unit): boolean {
  const { mention } = head
  if (head.enclitic !== '' || mention?.mention !== 'nominal') return false
  const numbers = agentsOf(document, head).map(({ number }) => number)
  if (numbers.length > 0 && numbers.every((number) => number === 'dual')) return true
  if (head.last === head.first + 1) return false
  const [first = ''] = mention.name.ar.split(' ')
  const word = hostOf(head)
  return mention.type === 'PERSON' && constructDuals.some((ending) => word === fold(first) + ending)
}

function agentsOf(document: Document, head: Unit): AgentEntry[] {
  const readings = document.tokens[head.first]?.word.readings ?? []
  return readings.flatMap(({ entries }) => entries.filter((entry): entry is AgentEntry => entry.kind === 'agent'))
}
