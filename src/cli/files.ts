import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Source } from '../node/lines.js'

/** A file of this package, found by the package's own name, so that it works from `src` and from `dist`. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.resolve('ahdath/package.json')))
}

export const standardInput = '-'

/** A file as a stream, «-» being standard input. */
export function openInput(file: string): AsyncIterable<Uint8Array> {
  return file === standardInput ? process.stdin : createReadStream(file)
}

/** Looks at the beginning of a stream without losing it: the first characters that are not white space, and the whole. */
export async function peek(source: AsyncIterable<Uint8Array>): Promise<{ beginning: string; whole: Source }> {
  const iterator = source[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let beginning = ''
  while (beginning === '') {
    const { done, value } = await iterator.next()
    if (done) break
    seen.push(value)
    beginning = new TextDecoder().decode(Buffer.concat(seen)).trimStart()
  }
  return { beginning, whole: chain(seen, iterator) }
}

async function* chain(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* seen
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** Writes to standard output no faster than it is read. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
