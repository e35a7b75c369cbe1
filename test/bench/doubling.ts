import type * as Library from '../../src/index.js'
import { growing } from './texts.js'
import { quickest } from './timing.js'

const shortest = 1024

/** What a text of twice the length takes, at its worst. */
export interface Growth {
  readonly name: string
  /** The largest ratio of the times of a text and of its half, and the length in bytes at which it was seen. */
  readonly ratio: number
  readonly at: number
  /** Seconds for the longest text. */
  readonly seconds: number
}

export function measureGrowth({ extractEvents }: typeof Library, longest: number): Growth[] {
  for (const { text } of growing) extractEvents(fill(text, 32 * shortest))
  return growing.map(({ name, text }) => {
    let worst = { ratio: 0, at: 0 }
    let before = Number.POSITIVE_INFINITY
    for (let length = shortest; length <= longest; length *= 2) {
      const long = fill(text, length)
      const seconds = quickest(() => extractEvents(long, { published: '2019-03-20' }))
      if (seconds / before > worst.ratio) worst = { ratio: seconds / before, at: length }
      before = seconds
    }
    return { name, ...worst, seconds: before }
  })
}

/** A text repeated up to a number of bytes. */
function fill(text: string, bytes: number): string {
  const times = Math.ceil(bytes / Buffer.byteLength(text))
  const long = text.repeat(times)
  return long.slice(0, Math.round((long.length * bytes) / Buffer.byteLength(long)))
}
