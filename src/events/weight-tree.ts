import type { Part } from './evidence.js'

/** How an outline writes the word that is a line end, the mark after a headline. */
export const lineEndWord = '↵'

const lineEnd = '\n'
const blank = ' '
const [tab, lineEndUnit, blankUnit, minus, zero] = [0x09, 0x0a, 0x20, 0x2d, 0x30]
/** Spreads keys that follow each other over the table (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1

/**
 * The names of a model's features as a tree of their words, with the weights of those names that end at a word. It is
 * read from an outline, in which each word stands on a line of its own, a tab deeper than the word before it in the
 * name, and behind blanks the weights for all outcomes, in parts of `whole`; where no name ends there are none:
 *
 *     slot
 *     	subject 12
 *     		passive -9
 *
 * Steps of the tree are numbers: the root, which no name ends at, those of the words, and 0 for all that is unknown. All
 * lies in typed arrays, since a model has tens of thousands of names and is asked for them dozens of times a word.
 */
export class WeightTree {
  readonly root = 1
  private readonly weights: Int16Array
  /** A hash table with open addressing: a step with the number of a word, and beside it the step that they lead to. */
  private readonly links: Uint32Array
  private readonly shift: number
  /** Words to their numbers from 1 on, which are negative for several words joined by blanks; 0 for what is unknown. */
  private readonly numbers = new Map<string | number, number>()
  private readonly joined: (readonly number[])[] = [[]]
  private readonly width: number

  constructor(
    outline: string,
    private readonly outcomes: number,
  ) {
    const room = countLines(outline) + 2
    let bits = 1
    while (1 << bits < 2 * room) bits++
    this.shift = 32 - bits
    this.width = room
    this.links = new Uint32Array(2 << bits)
    this.weights = new Int16Array(room * outcomes)
    this.read(outline)
  }

  /** Letter by letter, since it is done when a process starts and little else is fast then. */
  private read(outline: string): void {
    const path = [this.root]
    let step: number = this.root
    for (let at = 0; at < outline.length; at++) {
      const lineStart = at
      while (outline.charCodeAt(at) === tab) at++
      const depth = at - lineStart
      const wordStart = at
      while (at < outline.length && outline.charCodeAt(at) !== blankUnit && outline.charCodeAt(at) !== lineEndUnit) at++
      path[depth + 1] = ++step
      this.link(path[depth] as number, this.numberOf(outline.slice(wordStart, at)), step)
      for (let outcome = 0; outline.charCodeAt(at) === blankUnit; outcome++) {
        const isNegative = outline.charCodeAt(++at) === minus
        if (isNegative) at++
        let weight = 0
        for (let unit = outline.charCodeAt(at); unit >= zero; unit = outline.charCodeAt(++at))
          weight = weight * 10 + unit - zero
        this.weights[step * this.outcomes + outcome] = isNegative ? -weight : weight
      }
    }
  }

  /** The number of a word, a new one if it has none. */
  private numberOf(written: string): number {
    const word = written === lineEndWord ? lineEnd : written
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.numbers.size + 1
    this.numbers.set(word, number)
    return number
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
  follow(step: number, given: Part): number {
    if (step === 0) return 0
    // maps are slow with keys that are neither strings nor numbers
    const part = given === true ? 'true' : given === false ? 'false' : given === null ? 'null' : given
    const number = this.numbers.get(part) ?? this.join(part)
    if (number > 0) return this.links[this.slotOf(step, number) + 1] as number
    if (number === 0) return 0
    let reached = step
    for (const word of this.joined[-number] as readonly number[]) {
      if (reached > 0) reached = this.links[this.slotOf(reached, word) + 1] as number
    }
    return reached
  }

  /** The number of what is no word of the outline: a number, or several words. */
  private join(part: string | number): number {
    // any word may come here once, so what is unknown is not kept
    if (typeof part === 'string' && !part.includes(blank)) return 0
    const words = String(part)
      .split(blank)
      .map((word) => this.numbers.get(word) ?? 0)
    const number = words.includes(0) ? 0 : words.length === 1 ? (words[0] as number) : -this.joined.push(words) + 1
    this.numbers.set(part, number)
    return number
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

function countLines(outline: string): number {
  let lines = 1
  for (let at = outline.indexOf(lineEnd); at >= 0; at = outline.indexOf(lineEnd, at + 1)) lines++
  return lines
}
