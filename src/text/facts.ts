import type { Word } from '../document.js'

let count = 0

/** Room for what will be worked out of a word: an array that grows would take twice as much. */
export function createFacts(): unknown[] {
  return new Array(count)
}

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

/**
 * A function of one thing at a time, a text or a sentence: the answer is kept until another is asked about. A WeakMap
 * would keep what it knows of all texts until the memory of a process is swept as a whole.
 */
export function latestOf<Key extends object, Fact>(workOut: (key: Key) => Fact): (key: Key) => Fact {
  let latest: { key: Key; fact: Fact } | null = null
  return (key) => {
    if (latest?.key !== key) latest = { key, fact: workOut(key) }
    return latest.fact
  }
}
