/** Anything that gives text or bytes piece by piece: a Node stream, a web stream, a list of strings. */
export type Source = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** A line and its number, from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

const byteOrderMark = '\uFEFF'

/**
 * The lines of a source, cut at \n or \r\n alone: a JSON string may hold U+2028, at which Node's own reader would cut.
 */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  let number = 0
  let rest = ''
  for await (const piece of decode(source)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield trimmed(++number, line)
  }
  if (rest !== '') yield trimmed(++number, rest)
}

function trimmed(number: number, line: string): Line {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  return { number, text: number === 1 && text.startsWith(byteOrderMark) ? text.slice(1) : text }
}

async function* decode(source: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const piece of source) yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** The whole of a source. */
export async function textOf(source: Source): Promise<string> {
  let text = ''
  for await (const piece of decode(source)) text += piece
  return text.startsWith(byteOrderMark) ? text.slice(1) : text
}
