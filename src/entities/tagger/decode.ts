import { createEmitter } from './emissions.js'
import { hash } from './features.js'
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
export const hintCount = 27
const never = -(1 << 20)

/** Whether a label may follow another: a name goes on only after a word of the same name. */
function mayFollow(before: number, label: number): boolean {
  return label % 2 === 1 || label === 0 || before === label || before === label - 1
}

function createHinter(model: Model): (scores: Int32Array, hints: Uint8Array | undefined) => Int32Array {
  const code = Array.from({ length: hintCount }, (_, i) => i)
  const rowOf = (name: string): number => model.find(hash(name))
  const here = code.map((one) => rowOf(`D=${one}`))
  const before = code.map((one) => rowOf(`D-${one}`))
  const after = code.map((one) => rowOf(`D+${one}`))
  const withBefore = code.map((one) => code.map((other) => rowOf(`D-${one}|${other}`)))
  const withAfter = code.map((one) => code.map((other) => rowOf(`D+${one}|${other}`)))
  return (scores, hints) => {
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
      if (hints === undefined) {
        add(i, here[0])
        continue
      }
      const own = hints[i] ?? 0
      const left = hints[i - 1] ?? 0
      const right = hints[i + 1] ?? 0
      add(i, here[own])
      add(i, before[left])
      add(i, after[right])
      add(i, withBefore[left]?.[own])
      add(i, withAfter[own]?.[right])
    }
    return hinted
  }
}

/** The best sequence of labels. */
function findBest(scores: Int32Array, transitions: Int32Array): Int8Array {
  const count = scores.length / labelCount
  const best = new Int8Array(count)
  if (count === 0) return best
  const back = new Int8Array(scores.length)
  let now = new Int32Array(labelCount)
  let next = new Int32Array(labelCount)
  for (let label = 0; label < labelCount; label++)
    now[label] = (scores[label] as number) + (mayFollow(0, label) ? 0 : never)
  for (let i = 1; i < count; i++) {
    for (let label = 0; label < labelCount; label++) {
      let top = (now[0] as number) + (transitions[label] as number)
      let from = 0
      for (let other = 1; other < labelCount; other++) {
        const sum = (now[other] as number) + (transitions[other * labelCount + label] as number)
        if (sum > top) {
          top = sum
          from = other
        }
      }
      next[label] = top + (scores[i * labelCount + label] as number)
      back[i * labelCount + label] = from
    }
    const spare = now
    now = next
    next = spare
  }
  let label = now.indexOf(Math.max(...now))
  for (let i = count - 1; i >= 0; i--) {
    best[i] = label
    label = back[i * labelCount + label] as number
  }
  return best
}

/** Forward and backward sums, scaled at each word so that long sentences do not underflow. */
function createWeigher(model: Model): (scores: Int32Array) => Float64Array {
  const step = Float64Array.from(model.transitions, (weight) => (weight <= never ? 0 : Math.exp(weight / model.scale)))
  return (scores) => {
    const count = scores.length / labelCount
    const local = new Float64Array(scores.length)
    const forward = new Float64Array(scores.length)
    const product = new Float64Array(scores.length)
    let backward = new Float64Array(labelCount).fill(1)
    const normalize = (values: Float64Array, from: number): void => {
      let sum = 0
      for (let label = 0; label < labelCount; label++) sum += values[from + label] as number
      for (let label = 0; label < labelCount; label++) values[from + label] = (values[from + label] as number) / sum
    }
    for (let i = 0; i < count; i++) {
      const at = i * labelCount
      let top = scores[at] as number
      for (let label = 1; label < labelCount; label++) top = Math.max(top, scores[at + label] as number)
      for (let label = 0; label < labelCount; label++) {
        local[at + label] = Math.exp(((scores[at + label] as number) - top) / model.scale)
        let sum = i === 0 && mayFollow(0, label) ? 1 : 0
        for (let other = 0; i > 0 && other < labelCount; other++) {
          sum += (forward[at - labelCount + other] as number) * (step[other * labelCount + label] as number)
        }
        forward[at + label] = sum * (local[at + label] as number)
      }
      normalize(forward, at)
    }
    for (let i = count - 1; i >= 0; i--) {
      const at = i * labelCount
      for (let label = 0; label < labelCount; label++)
        product[at + label] = (forward[at + label] as number) * (backward[label] as number)
      normalize(product, at)
      const earlier = new Float64Array(labelCount)
      for (let label = 0; label < labelCount; label++) {
        for (let other = 0; other < labelCount; other++) {
          earlier[label] =
            (earlier[label] as number) +
            (step[label * labelCount + other] as number) * (local[at + other] as number) * (backward[other] as number)
        }
      }
      normalize(earlier, 0)
      backward = earlier
    }
    return product
  }
}

/** The probability of the kind of each word's label, beginning and inside taken together. */
function confide(best: Int8Array, probabilities: Float64Array): Float32Array {
  return Float32Array.from(best, (label, i) => {
    const at = i * labelCount
    if (label === 0) return probabilities[at] as number
    const beginning = label - ((label + 1) % 2)
    return (probabilities[at + beginning] as number) + (probabilities[at + beginning + 1] as number)
  })
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
    weigh: (scores) => weighScores(hint(scores, undefined)),
    tag: (words, hints) => finish(score(words), hints),
  }
}
