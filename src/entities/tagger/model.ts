import { ByteReader } from '../../lexicon/byte-reader.js'
import { decodeBytes } from '../../lexicon/bytes.js'
import { unpackBytes } from '../../lexicon/packed.js'
import { readWords, type WordList } from './words.js'

/** What the tagger says of a word: outside any name, or at the beginning of or inside a name of one kind. */
export const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const
export const labelCount = labels.length
export type Label = (typeof labels)[number]

/** A listed name of several words, found by its first word. */
export interface Phrase {
  readonly rest: readonly string[]
  /** 0 person, 1 place, 2 organization */
  readonly kind: number
}

/** The trained model. Weights are whole numbers, `scale` of them to one natural logarithm. */
export interface Model {
  readonly scale: number
  /** From label × to label. */
  readonly transitions: Int32Array
  /** The number of a listed word in the columns below, or -1. */
  readonly numberOf: (word: string) => number
  /** What the lists say of each word: a number into `bits`, 0 for nothing. */
  readonly listed: Uint16Array
  readonly bits: readonly (readonly string[])[]
  /** Word classes from coarse to fine, plus one; 0 for a word too rare to have any. */
  readonly classes: readonly Uint16Array[]
  /** The listed names that begin with a word, the longest first. */
  readonly phrasesOf: (word: string) => readonly Phrase[]
  /** The row of a feature by its hash, or -1. */
  readonly find: (hash: number) => number
  /** Row after row, a weight per label. */
  readonly rows: Int16Array
}

const classSizes = 5

function readNumbers(bytes: Uint8Array, count: number): Uint16Array {
  const reader = new ByteReader(bytes)
  const numbers = new Uint16Array(count)
  for (let i = 0; i < count; i++) numbers[i] = reader.next()
  return numbers
}

/** Apart from what the model is read from, which a function made beside it would keep in memory. */
function createNumbering(words: WordList): Model['numberOf'] {
  return (word) => words.find(word)[0] ?? -1
}

/** The listed names that begin with a word, the longest first: «الجمعية العامة للأمم المتحدة» before «الجمعية العامة». */
function createPhrases(names: WordList, kinds: Uint8Array): Model['phrasesOf'] {
  return (word) => {
    const numbers = names.find(word)
    if (numbers.length === 0) return none
    const phrases = numbers.map((number): Phrase => {
      return { rest: names.textAt(number).split(' ').slice(1), kind: kinds[number] ?? 0 }
    })
    return phrases.sort((one, other) => other.rest.length - one.rest.length)
  }
}

const none: readonly Phrase[] = []

/** The rows of all features and a hash table with open addressing that finds them. */
function readFeatures(keys: Uint8Array, masks: Uint8Array, values: Uint8Array): Pick<Model, 'find' | 'rows'> {
  const count = masks.length
  const rows = new Int16Array(count * labelCount)
  let capacity = 1
  while (capacity < count * 2) capacity *= 2
  const slots = new Int32Array(capacity)
  const hashes = new Uint32Array(count)
  const [keyReader, valueReader] = [new ByteReader(keys), new ByteReader(values)]
  let hash = 0
  for (let row = 0; row < count; row++) {
    hash += keyReader.next()
    hashes[row] = hash
    let slot = hash & (capacity - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = row + 1
    const mask = masks[row] ?? 0
    for (let label = 0; label < labelCount; label++) {
      if ((mask >> label) & 1) rows[row * labelCount + label] = valueReader.nextSigned()
    }
  }
  const find = (wanted: number): number => {
    let slot = wanted & (capacity - 1)
    for (;;) {
      const row = (slots[slot] ?? 0) - 1
      if (row < 0 || hashes[row] === wanted) return row
      slot = (slot + 1) & (capacity - 1)
    }
  }
  return { rows, find }
}

/** Unpacks what `train.py` has packed. */
export function readModel(packed: string): Model {
  const reader = new ByteReader(unpackBytes(packed))
  const sizes = Array.from({ length: reader.next() }, () => reader.next())
  const sections = sizes.map((size) => reader.take(size))
  let index = 0
  const section = (): Uint8Array => sections[index++] ?? new Uint8Array()

  const names = decodeBytes(section()).split(',')
  const combinations = new ByteReader(section())
  const bits: string[][] = [[]]
  while (!combinations.isAtEnd) bits.push(Array.from(combinations.take(combinations.next()), (bit) => names[bit] ?? ''))
  const words = readWords(section(), section())
  const listed = readNumbers(section(), words.length)
  const classes = Array.from({ length: classSizes }, () => readNumbers(section(), words.length))
  const phrasesOf = createPhrases(readWords(section(), section()), section())
  const features = readFeatures(section(), section(), section())
  const transition = new ByteReader(section())
  const transitions = Int32Array.from({ length: labelCount * labelCount }, () => transition.nextSigned())
  return {
    numberOf: createNumbering(words),
    listed,
    bits,
    classes,
    phrasesOf,
    ...features,
    transitions,
    scale: new ByteReader(section()).next(),
  }
}
