import { fold } from '../../text/letters.js'
import type { Tagger, Tags } from './decode.js'
import { guessStems } from './features.js'
import { labelCount } from './model.js'

const alone = 1
const unnamed = 2
const firstNamed = 3
const kinds = 3
const shortestName = 3
const article = 'ال'

interface Occurrence {
  readonly sentence: number
  readonly word: number
  /** Probabilities of person, place, organization. */
  readonly named: readonly number[]
  /** The same, as a later word of the name. */
  readonly inside: readonly number[]
}

/** One spelling per word: «لستولمان» is «ستولمان» where that stands in the document too. */
function unify(sentences: readonly (readonly string[])[]): string[][] {
  const folded = sentences.map((words) => words.map(fold))
  const present = new Set(folded.flat())
  const keys = new Map<string, string>()
  for (const word of present) {
    const stem = guessStems(word)
      .slice(1)
      .find((guess) => guess.stem.length >= shortestName && present.has(guess.stem) && !guess.front.endsWith(article))
    keys.set(word, stem?.stem ?? word)
  }
  return folded.map((words) => words.map((word) => keys.get(word) ?? word))
}

/** How well the other occurrences speak for a name: one must be sure, and the more of them agree the better. */
function grade(best: number, mean: number): number {
  if (best < 0.3 || (best < 0.8 && mean < 0.1)) return -1
  if (best < 0.8) return 0
  return mean < 0.1 ? 1 : mean < 0.3 ? 2 : 3
}

/** The most probable occurrence for a kind, `other` than a given one; -1 if there is none. */
function findBest(occurrences: readonly Occurrence[], kind: number, other: number): number {
  let best = -1
  occurrences.forEach(({ named }, i) => {
    if (i !== other && (best < 0 || (named[kind] ?? 0) > (occurrences[best]?.named[kind] ?? 0))) best = i
  })
  return best
}

/** What the others say of each occurrence of a word. */
function judge(occurrences: readonly Occurrence[]): number[] {
  const byKind = Array.from({ length: kinds }, (_, kind) => {
    const first = findBest(occurrences, kind, -1)
    const sum = occurrences.reduce((total, { named }) => total + (named[kind] ?? 0), 0)
    return { first, second: findBest(occurrences, kind, first), sum }
  })
  return occurrences.map(({ named }, own) => {
    const means = byKind.map(({ sum }, kind) => (sum - (named[kind] ?? 0)) / (occurrences.length - 1))
    const kind = means.indexOf(Math.max(...means))
    const top = byKind[kind]
    const witness = occurrences[(top?.first === own ? top.second : top?.first) ?? -1]
    const best = witness?.named[kind] ?? 0
    const level = grade(best, means[kind] ?? 0)
    if (level < 0) return unnamed
    return firstNamed + 8 * kind + 2 * level + ((witness?.inside[kind] ?? 0) * 2 > best ? 1 : 0)
  })
}

/**
 * A code per word for what the other occurrences of the word in the document say about it:
 * «الرازي» at the start of a sentence is a person's name if «أبو بكر الرازي» stands elsewhere.
 */
export function findHints(
  sentences: readonly (readonly string[])[],
  probabilities: readonly Float64Array[],
): Uint8Array[] {
  const hints = sentences.map((words) => new Uint8Array(words.length).fill(alone))
  const occurrences = new Map<string, Occurrence[]>()
  unify(sentences).forEach((words, sentence) => {
    words.forEach((key, word) => {
      const first = key.charAt(0)
      if (key.length < shortestName || first < 'ء' || first > 'ي') return
      const at = word * labelCount
      const of = (label: number): number => probabilities[sentence]?.[at + label] ?? 0
      const occurrence = {
        sentence,
        word,
        named: [of(1) + of(2), of(3) + of(4), of(5) + of(6)],
        inside: [of(2), of(4), of(6)],
      }
      const known = occurrences.get(key)
      if (known) known.push(occurrence)
      else occurrences.set(key, [occurrence])
    })
  })
  for (const found of occurrences.values()) {
    if (found.length < 2) continue
    judge(found).forEach((code, i) => {
      const { sentence, word } = found[i] ?? { sentence: -1, word: -1 }
      const codes = hints[sentence]
      if (codes) codes[word] = code
    })
  }
  return hints
}

/** Tags all sentences of a document in two passes: a name found once is found everywhere. */
export function tagDocument(tagger: Tagger, sentences: readonly (readonly string[])[]): Tags[] {
  const scores = sentences.map((words) => tagger.score(words))
  const hints = findHints(
    sentences,
    scores.map((one) => tagger.weigh(one)),
  )
  return scores.map((one, i) => tagger.finish(one, hints[i]))
}
