/**
 * Numbers found by hashes, in typed arrays: a hundred thousand words need no object and no string. Different words may
 * have one hash, so whoever asks compares the word itself.
 */
export interface HashIndex {
  /** Gives the next number, counted from 0, to a hash. */
  add(hash: number): void
  /** The numbers of a hash in the order in which they were given. */
  find(hash: number): readonly number[]
}

const none: readonly number[] = []

export function createHashIndex(room: number): HashIndex {
  let capacity = 1
  while (capacity < room) capacity *= 2
  const mask = capacity - 1
  /** The last number of each slot, and for each number the one before it in its slot, plus one; 0 for no more. */
  const last = new Int32Array(capacity)
  const before = new Int32Array(room)
  const hashes = new Int32Array(room)
  let count = 0
  return {
    add(hash) {
      const slot = hash & mask
      hashes[count] = hash
      before[count] = last[slot] as number
      last[slot] = ++count
    },
    find(hash) {
      let found: number[] | undefined
      for (let next = last[hash & mask] as number; next > 0; next = before[next - 1] as number) {
        if (hashes[next - 1] !== (hash | 0)) continue
        if (found) found.push(next - 1)
        else found = [next - 1]
      }
      return found?.reverse() ?? none
    },
  }
}
