import type { Part } from './evidence.js'

const blank = ' '

/** The words that models name their features by, as numbers from 1 on; negative for several words joined by blanks. */
export class WordNumbers {
  private readonly numbers = new Map<string | number, number>()
  private readonly joined: (readonly number[])[] = [[]]
  readonly size: number

  constructor(words: readonly string[]) {
    this.size = words.length
    words.forEach((word, i) => {
      this.numbers.set(word, i + 1)
    })
  }

  /** The number of a part of a name; 0 for what no model knows. */
  numberOf(given: Part): number {
    // maps are slow with keys that are neither strings nor numbers
    const part = given === true ? 'true' : given === false ? 'false' : given === null ? 'null' : given
    return this.numbers.get(part) ?? this.join(part)
  }

  /** The words of a negative number. */
  wordsOf(number: number): readonly number[] {
    return this.joined[-number] as readonly number[]
  }

  /** The number of what is no word itself: a number, or several words. */
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
}
