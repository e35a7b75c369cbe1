import type { Tagger, Tags } from './decode.js'
import type { Row } from './emissions.js'
import { labelCount } from './model.js'

const alone = 1
const unnamed = 2
const firstNamed = 3
const kinds = 3
const shortestName = 3

interface Occurrence {
  /** Probabilities of person, place, organization. */
  readonly named: readonly number[]
  /** The same, as a later word of the name. */
  readonly inside: readonly number[]
}

/** Where each word that may be a name stands; «لستولمان» is «ستولمان» where that stands in the document too. */
function findOccurrences({ words }: Row): Map<string, number[]> {
  const present = new Set<string>()
  for (const { folded } of words) present.add(folded)
  const occurrences = new Map<string, number[]>()
  words.forEach(({ folded, bare }, at) => {
    const key = bare.find((stem) => present.has(stem)) ?? folded
    if (key.length < shortestName || key < 'ء' || key.charAt(0) > 'ي') return
    const known = occurrences.get(key)
    if (known) known.push(at)
    else occurrences.set(key, [at])
  })
  return occurrences
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

function occurrenceAt(probabilities: Float64Array, word: number): Occurrence {
  const of = (label: number): number => probabilities[word * labelCount + label] as number
  return { named: [of(1) + of(2), of(3) + of(4), of(5) + of(6)], inside: [of(2), of(4), of(6)] }
}

/** The sentences of words that stand more than once. */
function sentencesOf({ words, bounds }: Row, repeated: readonly (readonly number[])[]): ReadonlySet<number> {
  const sentenceOf = new Uint32Array(words.length)
  for (let i = 0; i + 1 < bounds.length; i++) sentenceOf.fill(i, bounds[i], bounds[i + 1])
  return new Set(repeated.flatMap((places) => places.map((at) => sentenceOf[at] as number)))
}

/**
 * A code per word for what the other occurrences of the word in the document say about it:
 * «الرازي» at the start of a sentence is a person's name if «أبو بكر الرازي» stands elsewhere.
 */
function findHints(tagger: Tagger, row: Row, scores: Int32Array): Uint8Array {
  const hints = new Uint8Array(row.words.length).fill(alone)
  const repeated = [...findOccurrences(row).values()].filter((places) => places.length > 1)
  const sentences = sentencesOf(row, repeated)
  const probabilities = tagger.weigh(row, scores, (sentence) => sentences.has(sentence))
  for (const places of repeated) {
    judge(places.map((at) => occurrenceAt(probabilities, at))).forEach((code, i) => {
      hints[places[i] as number] = code
    })
  }
  return hints
}

/** Tags all sentences of a document in two passes: a name found once is found everywhere. */
export function tagDocument(tagger: Tagger, row: Row): Tags {
  const scores = tagger.score(row)
  return tagger.finish(row, scores, findHints(tagger, row, scores))
}
