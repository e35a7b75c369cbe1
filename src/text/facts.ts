import type { Word } from '../document.js'

let count = 0

/** A function of words that is worked out where a word is first met; the answer is kept beside the word. */
export function factOf<Fact extends NonNullable<unknown> | null>(workOut: (word: Word) => Fact): (word: Word) => Fact {
  const place = count++
  return (word) => {
    const known = word.facts[place] as Fact | undefined
    if (known !== undefined) return known
    const fact = workOut(word)
    word.facts[place] = fact
    return fact
  }
}
