import { hash } from '../../text/hash.js'
import { createEmitter, type Emitter, type Row } from './emissions.js'
import type { Word } from './features.js'
import { createWeigher, createWeights, findBest } from './lattice.js'
import { labelCount, type Model, readModel } from './model.js'

/** The labels of the words of a text; numbers index `labels`. */
export interface Tags {
  readonly labels: Int8Array
  /** How probable the kind of each word's label is, 0 to 1. */
  readonly confidence: Float32Array
}

/** The statistical name tagger. A sentence is its words as written, clitics attached, digits and punctuation apart. */
export interface Tagger extends Emitter {
  /** Tags one sentence by itself. */
  readonly tag: (words: readonly string[]) => Tags
  /** How probable every label of every word is; only the sentences asked for are looked at. */
  readonly weigh: (row: Row, scores: Int32Array, wanted: (sentence: number) => boolean) => Float64Array
  /** Adds hints, which the rest of the document gives, to scores and finds the best labels. */
  readonly finish: (row: Row, scores: Int32Array, hints?: Uint8Array) => Tags
}

/** Codes of hints: 0 no document, 1 alone, 2 unnamed, then 3 kinds × 4 grades × 2 places. */
const hintCount = 27

/** Builds the function that adds the weights of hints to scores. */
function createHinter(model: Model): (row: Row, scores: Int32Array, hints: Uint8Array) => void {
  const code = Array.from({ length: hintCount }, (_, i) => i)
  const rowOf = (name: string): number => model.find(hash(name))
  const here = code.map((one) => rowOf(`D=${one}`))
  const before = code.map((one) => rowOf(`D-${one}`))
  const after = code.map((one) => rowOf(`D+${one}`))
  const add = (scores: Int32Array, at: number, row: number | undefined): void => {
    if (row === undefined || row < 0) return
    for (let label = 0; label < labelCount; label++) {
      scores[at * labelCount + label] =
        (scores[at * labelCount + label] as number) + (model.rows[row * labelCount + label] as number)
    }
  }
  return ({ bounds }, scores, hints) => {
    for (let sentence = 1; sentence < bounds.length; sentence++) {
      const [first, end] = [bounds[sentence - 1] as number, bounds[sentence] as number]
      for (let i = first; i < end; i++) {
        add(scores, i, here[hints[i] as number])
        add(scores, i, before[i > first ? (hints[i - 1] as number) : 0])
        add(scores, i, after[i + 1 < end ? (hints[i + 1] as number) : 0])
      }
    }
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
  const { describe, score } = createEmitter(model)
  const hint = createHinter(model)
  const weighSentence = createWeigher(model)

  const weigh: Tagger['weigh'] = ({ words, bounds }, scores, wanted) => {
    const room = createWeights(words.length)
    for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
      if (wanted(sentence)) weighSentence(scores, room, bounds[sentence] as number, bounds[sentence + 1] as number)
    }
    return room.forward
  }
  const finish: Tagger['finish'] = (row, scores, hints) => {
    if (hints !== undefined) hint(row, scores, hints)
    const { words, bounds } = row
    const best = new Int8Array(words.length)
    for (let sentence = 1; sentence < bounds.length; sentence++) {
      findBest(scores, model.transitions, bounds[sentence - 1] as number, bounds[sentence] as number, best)
    }
    return {
      labels: best,
      confidence: confide(
        best,
        weigh(row, scores, () => true),
      ),
    }
  }
  const tag: Tagger['tag'] = (surfaces) => {
    const words: Word[] = surfaces.map(describe)
    const row = { words, bounds: [0, words.length] }
    return finish(row, score(row))
  }
  return { describe, score, weigh, finish, tag }
}
