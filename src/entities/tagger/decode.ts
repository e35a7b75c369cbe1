import { createEmitter } from './emissions.js'
import { hash } from './features.js'
import { createWeigher, findBest } from './lattice.js'
import { labelCount, type Model, readModel } from './model.js'

/** The labels of one sentence; numbers index `labels`. */
export interface Tags {
  readonly labels: Int8Array
  /** How probable the kind of each word's label is, 0 to 1. */
  readonly confidence: Float32Array
}

/** The statistical name tagger. A sentence is its words as written, clitics attached, digits and punctuation apart. */
export interface Tagger {
  /** Tags one sentence; `hints` are what {@link findHints} has found in the rest of the document. */
  readonly tag: (words: readonly string[], hints?: Uint8Array) => Tags
  /** Scores of every label of every word of a sentence, before hints. */
  readonly score: (words: readonly string[]) => Int32Array
  /** How probable every label of every word is, by the sentence alone. */
  readonly weigh: (scores: Int32Array) => Float64Array
  /** Adds hints to scores and finds the best labels: `tag` is `finish` after `score`. */
  readonly finish: (scores: Int32Array, hints?: Uint8Array) => Tags
}

/** Codes of hints: 0 no document, 1 alone, 2 unnamed, then 3 kinds × 4 grades × 2 places. */
const hintCount = 27

/** Builds the function that adds the weights of hints to scores. */
function createHinter(model: Model): (scores: Int32Array, hints: Uint8Array | undefined) => Int32Array {
  const code = Array.from({ length: hintCount }, (_, i) => i)
  const rowOf = (name: string): number => model.find(hash(name))
  const here = code.map((one) => rowOf(`D=${one}`))
  const before = code.map((one) => rowOf(`D-${one}`))
  const after = code.map((one) => rowOf(`D+${one}`))
  return (scores, hints) => {
    if (hints === undefined) return scores
    const hinted = scores.slice()
    const count = scores.length / labelCount
    const add = (at: number, row: number | undefined): void => {
      if (row === undefined || row < 0) return
      for (let label = 0; label < labelCount; label++) {
        hinted[at * labelCount + label] =
          (hinted[at * labelCount + label] as number) + (model.rows[row * labelCount + label] as number)
      }
    }
    for (let i = 0; i < count; i++) {
      add(i, here[hints[i] ?? 0])
      add(i, before[hints[i - 1] ?? 0])
      add(i, after[hints[i + 1] ?? 0])
    }
    return hinted
  }
}

/** The probability of the kind of each word's label, beginning and inside taken together. */
function confide(best: Int8Array, probabilities: Float64Array): Float32Array {
  const confidence = new Float32Array(best.length)
  for (let i = 0; i < best.length; i++) {
    const label = best[i] as number
    const at = i * labelCount + label
    const other = label === 0 ? 0 : label % 2 === 1 ? 1 : -1
    confidence[i] = (probabilities[at] as number) + (other === 0 ? 0 : (probabilities[at + other] as number))
  }
  return confidence
}

/** Unpacks the weights and returns the tagger; the texts it has read make it faster and change nothing else. */
export function createTagger(weights: string): Tagger {
  const model = readModel(weights)
  const score = createEmitter(model)
  const hint = createHinter(model)
  const weighScores = createWeigher(model)
  const finish = (scores: Int32Array, hints?: Uint8Array): Tags => {
    const hinted = hint(scores, hints)
    const best = findBest(hinted, model.transitions)
    return { labels: best, confidence: confide(best, weighScores(hinted)) }
  }
  return {
    score,
    finish,
    weigh: weighScores,
    tag: (words, hints) => finish(score(words), hints),
  }
}
