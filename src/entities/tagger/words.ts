import { decodeBytes, unitAt } from '../../lexicon/bytes.js'
import { createHashIndex } from '../../lexicon/hash-index.js'
import { emptyHash, hash, hashUnit } from '../../text/hash.js'

/** A list of words, or of names of several words. */
export interface WordList {
  readonly length: number
  /** The numbers of those whose first word is `word`, in the order of the list. */
  readonly find: (word: string) => readonly number[]
  readonly textAt: (number: number) => string
}

const blank = 0x20
const longest = 256

/** Undoes front coding: of each word `heads` says how many letters it shares with the word before, and how many follow in `tails`. */
export function readWords(heads: Uint8Array, tails: Uint8Array): WordList {
  const length = heads.length / 2
  const bytes = new Uint8Array(heads.reduce((sum, count) => sum + count, 0))
  const starts = new Int32Array(length + 1)
  const index = createHashIndex(length)
  // the hashes of the beginnings of a word serve the next word too
  const hashes = new Int32Array(longest).fill(emptyHash)
  let tail = 0
  let before = 0
  let start = 0
  for (let i = 0; i < length; i++) {
    const shared = heads[2 * i] as number
    const end = shared + (heads[2 * i + 1] as number)
    let first = end
    for (let at = 0; at < end; at++) {
      bytes[start + at] = (at < shared ? bytes[before + at] : tails[tail++]) as number
      if (at >= shared) hashes[at + 1] = hashUnit(hashes[at] as number, unitAt(bytes, start + at))
      if (first === end && bytes[start + at] === blank) first = at
    }
    index.add(hashes[first] as number)
    before = start
    start += end
    starts[i + 1] = start
  }
  const isFirst = (word: string, number: number): boolean => {
    const from = starts[number] as number
    const end = from + word.length
    if (end > (starts[number + 1] as number) || (end < (starts[number + 1] as number) && bytes[end] !== blank))
      return false
    for (let i = 0; i < word.length; i++) if (unitAt(bytes, from + i) !== word.charCodeAt(i)) return false
    return true
  }
  return {
    length,
    find: (word) => index.find(hash(word)).filter((number) => isFirst(word, number)),
    textAt: (number) => decodeBytes(bytes, starts[number], starts[number + 1]),
  }
}
