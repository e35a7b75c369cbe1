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

/** What no word of a name holds. */
const separator = '\0'

/**
 * Models as bytes: all their words, in order, and for each model its lines in columns. Words that follow the same ones stand
 * in order too, so that a word is written as the way from the word before it, which compresses well.
 */
export function encodeModels(models: readonly (readonly OutlineLine[])[]): Uint8Array {
  const words = [...new Set(models.flat().map(({ word }) => word))].sort()
  const numbers = new Map(words.map((word, i) => [word, i + 1]))
  const columns = models.flatMap((lines) => {
    const outcomes = Math.max(...lines.map(({ weights }) => weights.length))
    const weights = Array.from({ length: outcomes }, (_, outcome) => lines.map((line) => line.weights[outcome] ?? 0))
    return [
      [outcomes],
      lines.map(({ depth }) => depth),
      waysOf(lines, numbers).flatMap(encodeNumber),
      weights.flat().map(foldSign).flatMap(encodeNumber),
    ]
  })
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

function foldSign(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

/** The models that {@link encodeModels} was given. */
export function decodeModels(bytes: Uint8Array): WeightTree[] {
  const reader = new ByteReader(bytes)
  const section = (): Uint8Array => reader.take(reader.next())
  const words = new WordNumbers(decodeBytes(section()).split(separator))
  const trees: WeightTree[] = []
  while (!reader.isAtEnd) {
    const [outcomes = 0] = section()
    const depths = section()
    trees.push(
      new WeightTree(words, { outcomes, depths, words: new ByteReader(section()), weights: new ByteReader(section()) }),
    )
  }
  return trees
}
