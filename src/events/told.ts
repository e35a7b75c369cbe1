import type { EventRecord, Span } from '../record.js'
import { fold, isArabicLetter } from '../text/letters.js'
import { foldLemma } from './lemmas.js'

/** A record, and what a comparison with others reads from its sentence. */
export interface Told {
  readonly record: EventRecord
  /** How many sentences with events stand before its own. */
  readonly sentence: number
  /** The lemma of its trigger and the text of its place, folded. */
  readonly lemma: string
  readonly place: string | null
  /** Stems of the words around the trigger. */
  readonly context: ReadonlySet<string>
  /** A noun that points back: «الهجوم», «للهجوم». */
  readonly definite: boolean
  /** «هذا الهجوم». */
  readonly demonstrative: boolean
  /** Words set it off from another of its kind: «غارة أخرى», «ثاني هجوم». */
  readonly other: boolean
}

/** Reads from a record's sentence what a comparison with others asks. */
export function toldOf(record: EventRecord, sentence: number): Told {
  const { trigger } = record
  const word = fold(trigger.text)
  const lemma = foldLemma(trigger.lemma)
  const noun = trigger.form !== 'verb'
  const before = wordsBetween(record.sentence, trigger.start - reachBefore, trigger.start)
  const after = wordsBetween(record.sentence, trigger.end, trigger.end + reachAfter)
  const last = before.at(-1) ?? ''
  return {
    record,
    sentence,
    lemma,
    place: record.place && fold(record.place.text),
    context: new Set([...before, ...after].map(stemOf).filter((stem) => stem.length > 2)),
    definite: noun && isDefinite(word, lemma),
    demonstrative: demonstratives.has(last),
    other: ordinals.has(last) || after.slice(0, 3).some((next) => others.has(next)),
  }
}

/** «الهجوم»; of «للهجوم» the particle is left out of the span, and the article is a ل. */
function isDefinite(word: string, lemma: string): boolean {
  return ['ال', 'ل'].some((article) => word.startsWith(article) && !lemma.startsWith(article))
}

const reachBefore = 70
const reachAfter = 80
const demonstratives = new Set(['هذا', 'هذه', 'بهذا', 'بهذه', 'لهذا', 'لهذه'])
const ordinals = new Set(['ثاني', 'ثالث', 'رابع', 'خامس', 'اخر'])
const others = new Set(['اخر', 'اخري', 'اخرين', 'اخرون'])

/** The folded words of a sentence between two offsets of the document; cut words at the edges are left out. */
function wordsBetween(sentence: Span, start: number, end: number): string[] {
  const { text } = sentence
  const to = Math.min(text.length, end - sentence.start)
  let from = Math.max(0, start - sentence.start)
  while (from > 0 && from < to && isArabicLetter(text.charCodeAt(from - 1))) from++
  const folded = fold(text.slice(from, to))
  const words: string[] = []
  let first = 0
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && isLetterOrDigit(folded.charCodeAt(i))) continue
    if (i > first) words.push(folded.slice(first, i))
    first = i + 1
  }
  return words
}

function isLetterOrDigit(code: number): boolean {
  return isArabicLetter(code) || (code >= zero && code <= nine)
}

const zero = 0x30
const nine = 0x39

const prefixes = ['وال', 'بال', 'فال', 'كال', 'ال', 'لل', 'و', 'ب', 'ل']
const shortestStem = 3
const longestStem = 5

/** A rough stem, enough to see that «العسكرية» and «عسكريا» speak of one thing. */
function stemOf(word: string): string {
  const prefix = prefixes.find((one) => word.startsWith(one) && word.length >= one.length + shortestStem) ?? ''
  return word.slice(prefix.length, prefix.length + longestStem)
}
