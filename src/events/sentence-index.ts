import type { Document, Mention, Timex, TokenRange } from '../document.js'

/** Names and times by their first token. */
export interface SentenceIndex {
  readonly mentions: readonly (Mention | undefined)[]
  readonly times: readonly (Timex | undefined)[]
}

export function indexAnnotations({ tokens, mentions, times }: Document): SentenceIndex {
  return { mentions: byFirst(tokens.length, mentions), times: byFirst(tokens.length, times) }
}

function byFirst<A extends TokenRange>(length: number, annotations: readonly A[]): (A | undefined)[] {
  const found = Array.from<A | undefined>({ length })
  for (const annotation of annotations) found[annotation.first] = annotation
  return found
}
