import type { ByteReader } from '../lexicon/byte-reader.js'
import type { Part } from './evidence.js'
import type { WordNumbers } from './word-numbers.js'

/** What weights are counted in: 20 is one. Rounded to tenths, the models lose half a point of their participants. */
export const whole = 20

/** Spreads keys that follow each other over the table (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1

/** The words of a model's outline, one after the other, as `weight-columns.ts` packs them. */
export interface Outline {
  /** What the sum for each outcome begins with. */
  readonly bias: readonly number[]
  /** How many words stand before each one in its names. */
  readonly depths: Uint8Array
  /** The number of each word, counted from that of the word before it at the same place. */
  readonly words: ByteReader
  /** The weights of the names that end at a word, for one outcome after the other. */
  readonly weights: ByteReader
}

/**
 * The names of a model's features as a tree of their words, with the weights of those names that end at a word, in parts of
 * `whole`. Steps of the tree are numbers: the root, which no name ends at, those of the words, and 0 for all that is
 * unknown. All lies in typed arrays, since a model has tens of thousands of names and is asked for them dozens of times a
 * word.
 */
export class WeightTree {
  readonly root = 1
  readonly bias: readonly number[]
  private readonly outcomes: number
  private readonly weights: Int16Array
  /** A hash table with open addressing: a step with the number of a word, and beside it the step that they lead to. */
  private readonly links: Uint32Array
  private readonly shift: number
  private readonly width: number

  constructor(
    private readonly words: WordNumbers,
    outline: Outline,
  ) {
    const room = outline.depths.length + this.root + 1
    let bits = 1
    while (1 << bits < 2 * room) bits++
    this.shift = 32 - bits
    this.width = words.size + 1
    this.links = new Uint32Array(2 << bits)
    this.bias = outline.bias
    this.outcomes = outline.bias.length
    this.weights = new Int16Array(room * this.outcomes)
    this.read(outline)
  }

  private read({ depths, words, weights }: Outline): void {
    const first = this.root + 1
    const path = [this.root]
    const numbers: number[] = []
    for (let line = 0; line < depths.length; line++) {
      const depth = depths[line] as number
      const number = (numbers[depth] ?? 0) + words.next()
      numbers.length = depth
      numbers[depth] = number
      path[depth + 1] = first + line
      this.link(path[depth] as number, number, first + line)
    }
    for (let outcome = 0; outcome < this.outcomes; outcome++) {
      for (let step = first; step < first + depths.length; step++) {
        this.weights[step * this.outcomes + outcome] = weights.nextSigned()
      }
    }
  }

  private link(step: number, word: number, next: number): void {
    const slot = this.slotOf(step, word)
    this.links[slot] = step * this.width + word
    this.links[slot + 1] = next
  }

  /** Where a step with a word has its place in the table: the first free one if it has none. */
  private slotOf(step: number, word: number): number {
    const { links } = this
    const key = step * this.width + word
    let slot = (Math.imul(key, spread) >>> this.shift) << 1
    while (links[slot] !== 0 && links[slot] !== key) slot = (slot + 2) & (links.length - 1)
    return slot
  }

  /** The step that a part of a name leads to. */
  follow(step: number, part: Part): number {
    if (step === 0) return 0
    const number = this.words.numberOf(part)
    if (number > 0) return this.links[this.slotOf(step, number) + 1] as number
    if (number === 0) return 0
    let reached = step
    for (const word of this.words.wordsOf(number)) {
      if (reached > 0) reached = this.links[this.slotOf(reached, word) + 1] as number
    }
    return reached
  }

  weightAt(step: number, outcome: number): number {
    return this.weights[step * this.outcomes + outcome] as number
  }

  /** Adds the weights at a step to the sums of all outcomes. */
  addWeights(step: number, sums: Float64Array): void {
    if (step === 0) return
    const { outcomes, weights } = this
    const first = step * outcomes
    for (let outcome = 0; outcome < outcomes; outcome++) {
      ;(sums[outcome] as number) += weights[first + outcome] as number
    }
  }
}
