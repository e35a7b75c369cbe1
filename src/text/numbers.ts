import type { Entry, Word as LexicalWord, Reading, Token } from '../document.js'
import type { Host } from './clitics.js'
import { factOf } from './facts.js'
import { numberWords } from './number-words.js'

/** What the lexicon holds for a number word. */
export interface NumberEntry extends Entry {
  readonly kind: 'number'
  readonly value: number
  /** unit 1–9, ten 10–90, hundred 100–900, scale 1000 and more, fraction below 1. */
  readonly rank: 'unit' | 'ten' | 'hundred' | 'scale' | 'fraction'
  readonly ordinal: boolean
  /** Plurals that count nothing by themselves: عشرات، مئات، آلاف. */
  readonly plural: boolean
}

/** A number read from one or more tokens, `first` inclusive to `last` exclusive. */
export interface NumberPhrase {
  /** For a vague number the magnitude named: «عشرات» 10, «مئات الآلاف» 100000. */
  readonly value: number
  readonly first: number
  readonly last: number
  readonly ordinal: boolean
  readonly vague: boolean
  /** The first word with its clitics, null for digits. */
  readonly reading: Reading | null
}

/** The number words as items of the lexicon. */
export const numberItems: readonly { form: string; host: Host; entry: NumberEntry }[] = numberWords.flatMap(
  ({ forms, value, rank, ordinal = false, plural = false }) =>
    forms.map((form) => ({
      form,
      host: 'noun',
      entry: {
        kind: 'number',
        by: `text/numbers#${value}`,
        value,
        rank,
        ordinal,
        plural,
      } satisfies NumberEntry as NumberEntry,
    })),
)

interface Word {
  readonly entry: NumberEntry
  readonly reading: Reading
}

/** «و» written apart, as in «5 و 30». */
export function isLoneAnd(token: Token | undefined): boolean {
  return token?.word.folded === 'و'
}

/** All that a word can be as a number; most words are none. */
const numbersOf = factOf(({ readings }) => {
  const found: Word[] = []
  for (const reading of readings) {
    if (reading.enclitic !== '') continue
    for (const entry of reading.entries)
      if (entry.kind === 'number') found.push({ entry: entry as NumberEntry, reading })
  }
  return found.length > 0 ? found : null
})

/** Whether a number can begin at a word. */
export function isNumber(word: LexicalWord): boolean {
  return word.number !== null || numbersOf(word) !== null
}

function wordAt(tokens: readonly Token[], index: number, ordinal: boolean | null): Word | null {
  const token = tokens[index]
  const numbers = token ? numbersOf(token.word) : null
  if (numbers === null) return null
  return (ordinal === null ? numbers[0] : numbers.find(({ entry }) => entry.ordinal === ordinal)) ?? null
}

/** The running sum: `total` is what a scale word has closed, `group` the part below one thousand. */
interface Sum {
  total: number
  group: number
  /** The last scale word: what comes after must be smaller. */
  scale: number
}

/** Whether a part may be added with «و»: hundreds before tens, units before tens as in «ثلاثة وعشرون». */
function fits(sum: Sum, { value, rank, plural }: NumberEntry): boolean {
  if (plural || rank === 'fraction') return false
  if (rank === 'scale') return sum.group === 0 && value < sum.scale
  if (sum.scale <= value) return false
  if (sum.group === 0) return sum.total > 0
  if (rank === 'ten') return value > 10 && sum.group % 100 < 10
  if (rank === 'unit') return sum.group % 100 === 0
  return false
}

/**
 * Reads the number that begins at a token, in digits, words or both: «ثلاثة وعشرون» 23, «الخامس والعشرين» 25 (ordinal),
 * «3 آلاف» 3000, «مليون ونصف المليون» 1500000, «عشرات الآلاف» 10000 (vague). Null where none begins.
 */
export function numberAt(tokens: readonly Token[], index: number): NumberPhrase | null {
  const token = tokens[index]
  if (!token) return null
  if (token.word.number !== null) return continueSum(tokens, index, index + 1, token.word.number, null)
  const word = wordAt(tokens, index, null)
  if (!word) return null
  const { entry, reading } = word
  if (entry.ordinal) return ordinalAt(tokens, index, word)
  if (entry.plural) return vagueAt(tokens, index, word)
  if (entry.rank === 'fraction') {
    const scale = wordAt(tokens, index + 1, false)
    if (scale?.entry.rank !== 'scale' || scale.reading.proclitics !== '') return null
    const value = entry.value * scale.entry.value
    return { value, first: index, last: index + 2, ordinal: false, vague: scale.entry.plural, reading }
  }
  // «أحد» alone is «one of»; it counts only in «أحد عشر»
  const ten = wordAt(tokens, index + 1, false)
  const isTeen = entry.rank === 'unit' && ten?.entry.value === 10 && ten.reading.proclitics === ''
  if (isOne(reading.stem) && !isTeen) return null
  const last = isTeen ? index + 2 : index + 1
  if (entry.rank === 'scale') return continueSum(tokens, index, last, 0, reading, entry.value)
  const phrase = continueSum(tokens, index, last, entry.value + (isTeen ? 10 : 0), reading)
  // «العشرين من مارس»: the definite tens are ordinals too
  return reading.definite && entry.rank === 'ten' && phrase.last === index + 1 ? { ...phrase, ordinal: true } : phrase
}

function isOne(stem: string): boolean {
  return stem === 'احد' || stem === 'احدي'
}

function continueSum(
  tokens: readonly Token[],
  first: number,
  from: number,
  start: number,
  reading: Reading | null,
  firstScale = 0,
): NumberPhrase {
  const sum: Sum = { total: 0, group: start, scale: Number.POSITIVE_INFINITY }
  if (firstScale > 0) Object.assign(sum, { total: firstScale, group: 0, scale: firstScale })
  let last = from
  for (;;) {
    const next = wordAt(tokens, last, false)
    if (next && next.reading.proclitics === '' && multiply(sum, next)) {
      last++
      continue
    }
    const lone = isLoneAnd(tokens[last])
    const at = lone ? last + 1 : last
    const part = lone ? wordAt(tokens, at, false) : next
    if (part && (lone ? part.reading.proclitics === '' : part.reading.proclitics === 'و')) {
      if (part.entry.rank === 'fraction' && sum.group === 0 && sum.total > 0) {
        sum.total += part.entry.value * sum.scale
        last = at + 1
        // «مليون ونصف المليون»
        const repeated = wordAt(tokens, last, false)
        if (repeated?.reading.definite && repeated.entry.value === sum.scale) last++
        break
      }
      if (!fits(sum, part.entry)) break
      last = at + 1
      if (part.entry.rank === 'scale') {
        sum.total += part.entry.value
        sum.scale = part.entry.value
        continue
      }
      sum.group += part.entry.value
      const ten = wordAt(tokens, last, false)
      if (part.entry.rank === 'unit' && ten?.entry.value === 10 && ten.reading.proclitics === '') {
        sum.group += 10
        last++
      }
      continue
    }
    const digits = digitsAfterAnd(tokens, last, sum)
    if (digits === null) break
    sum.group = digits.value
    last = digits.last
  }
  return { value: sum.total + sum.group, first, last, ordinal: false, vague: false, reading }
}

/** «ثلاث مئة», «خمسون ألفا», «3 ملايين». */
function multiply(sum: Sum, { entry }: Word): boolean {
  if (sum.group === 0) return false
  if (entry.rank === 'hundred' && entry.value === 100 && sum.group >= 3 && sum.group <= 9) {
    sum.group *= 100
    return true
  }
  if (entry.rank !== 'scale' || entry.value >= sum.scale || sum.group >= 1000) return false
  sum.total += sum.group * entry.value
  sum.group = 0
  sum.scale = entry.value
  return true
}

/** «3 آلاف و500» and «ألف و200»: digits after a scale word. */
function digitsAfterAnd(tokens: readonly Token[], index: number, sum: Sum): { value: number; last: number } | null {
  const value = tokens[index + 1]?.word.number
  if (!isLoneAnd(tokens[index]) || value === undefined || value === null) return null
  return sum.group === 0 && value < sum.scale && Number.isFinite(sum.scale) && Number.isInteger(value)
    ? { value, last: index + 2 }
    : null
}

/** «الخامس», «الخامس عشر», «الخامس والعشرين». */
function ordinalAt(tokens: readonly Token[], index: number, { entry, reading }: Word): NumberPhrase {
  const phrase = { first: index, ordinal: true, vague: false, reading }
  const next = wordAt(tokens, index + 1, false)
  if (entry.rank === 'unit' && next?.entry.value === 10 && next.reading.proclitics === '' && !next.reading.definite) {
    return { ...phrase, value: entry.value + 10, last: index + 2 }
  }
  const lone = isLoneAnd(tokens[index + 1])
  const ten = lone ? wordAt(tokens, index + 2, false) : next
  const joined = ten?.reading.proclitics === (lone ? '' : 'و')
  if (entry.rank === 'unit' && ten && joined && ten.entry.rank === 'ten' && ten.entry.value > 10) {
    return { ...phrase, value: entry.value + ten.entry.value, last: index + (lone ? 3 : 2) }
  }
  return { ...phrase, value: entry.value, last: index + 1 }
}

/** «عشرات», «عشرات الآلاف». */
function vagueAt(tokens: readonly Token[], index: number, { entry, reading }: Word): NumberPhrase {
  const next = wordAt(tokens, index + 1, false)
  const multiplied = next?.entry.plural && next.entry.value > entry.value && next.reading.proclitics === ''
  const value = multiplied ? entry.value * next.entry.value : entry.value
  return { value, first: index, last: index + (multiplied ? 2 : 1), ordinal: false, vague: true, reading }
}
