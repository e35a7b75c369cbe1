import { fold } from '../text/letters.js'

const folded = new Map<string, string>()

/** A lemma in the spelling in which words are compared; there are few lemmas, so each is folded once. */
export function foldLemma(lemma: string): string {
  let known = folded.get(lemma)
  if (known === undefined) {
    known = fold(lemma)
    folded.set(lemma, known)
  }
  return known
}
