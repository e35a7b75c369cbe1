import { ByteReader } from '../lexicon/byte-reader.js'
import { decodeBytes, encodeBytes } from '../lexicon/bytes.js'
import { WeightTree } from './weight-tree.js'
import { WordNumbers } from './word-numbers.js'

/** The linear models, in the order in which they are packed. What each weighs can be read in `weights/`. */
export const modelNames = ['attribution', 'confidence', 'country', 'dating', 'linking', 'modality', 'site'] as const
export type ModelName = (typeof modelNames)[number]

/** A word of an outline: how many words stand before it in its names, and what the name that ends with it weighs, if one does. */
export interface OutlineLine {
  readonly depth: number
  readonly word: string
  readonly weights: readonly number[]
}

/** A model as it is written: what the sum for each outcome begins with, and the words of the features' names. */
export interface OutlinedModel {
  readonly bias: readonly number[]
  readonly lines: readonly OutlineLine[]
}

/** What no word of a name holds. */
const separator = '\0'
/** What a bias is counted in. */
const hundredths = 100

/**
 * Models as bytes: all their words, in order, and for each model its biases and its lines in columns. Words that follow the
 * same ones stand in order too, so that a word is written as the way from the word before it, which compresses well.
 */
export function encodeModels(models: readonly OutlinedModel[]): Uint8Array {
  const words = [...new Set(models.flatMap(({ lines }) => lines.map(({ word }) => word)))].sort()
  const numbers = new Map(words.map((word, i) => [word, i + 1]))
  const columns = models.flatMap(({ bias, lines }) => [
    bias.flatMap((own) => encodeSigned(Math.round(own * hundredths))),
    lines.map(({ depth }) => depth),
    waysOf(lines, numbers).flatMap(encodeNumber),
    bias.flatMap((_, outcome) => lines.flatMap(({ weights }) => encodeSigned(weights[outcome] ?? 0))),
  ])
  const sections = [[...encodeBytes(words.join(separator))], ...columns]
  return Uint8Array.from(sections.flatMap((section) => [...encodeNumber(section.length), ...section]))
}

/** The way from the word before to each word. */
function waysOf(lines: readonly OutlineLine[], numbers: ReadonlyMap<string, number>): number[] {
  const before: number[] = []
  return lines.map(({ depth, word }) => {
    const number = numbers.get(word) ?? 0
    const way = number - (before[depth] ?? 0)
    if (way <= 0) throw new Error(`ahdath: an outline has the word «${word}» twice or out of order`)
    before.length = depth
    before[depth] = number
    return way
  })
}

function encodeNumber(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...encodeNumber(value >> 7)]
}

function encodeSigned(value: number): number[] {
  return encodeNumber(value < 0 ? -2 * value - 1 : 2 * value)
}

/** The models that {@link encodeModels} was given. */
export function decodeModels(bytes: Uint8Array): WeightTree[] {
  const reader = new ByteReader(bytes)
  const section = (): Uint8Array => reader.take(reader.next())
  const words = new WordNumbers(decodeBytes(section()).split(separator))
  const trees: WeightTree[] = []
  while (!reader.isAtEnd) {
    const bias = readBias(new ByteReader(section()))
    const depths = section()
    trees.push(
      new WeightTree(words, { bias, depths, words: new ByteReader(section()), weights: new ByteReader(section()) }),
    )
  }
  return trees
}

function readBias(reader: ByteReader): number[] {
  const bias: number[] = []
  while (!reader.isAtEnd) bias.push(reader.nextSigned() / hundredths)
  return bias
}
