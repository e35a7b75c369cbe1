import { labelCount, type Model } from './model.js'

const never = -(1 << 20)

/** Whether a label may follow another: a name goes on only after a word of the same name. */
function mayFollow(before: number, label: number): boolean {
  return label % 2 === 1 || label === 0 || before === label || before === label - 1
}

/** Whether a sentence may begin with a label. */
function mayBegin(label: number): boolean {
  return mayFollow(0, label)
}

const allLabels = Array.from({ length: labelCount }, (_, label) => label)
/** For each label those that it may follow, and those that may follow it. */
const earlier = allLabels.map((label) => allLabels.filter((before) => mayFollow(before, label)))
const later = allLabels.map((label) => allLabels.filter((after) => mayFollow(label, after)))

/** The best labels of the words from one to another, into `best` (Viterbi). */
export function findBest(
  scores: Int32Array,
  transitions: Int32Array,
  first: number,
  end: number,
  best: Int8Array,
): void {
  const count = end - first
  if (count === 0) return
  const back = new Int8Array(count * labelCount)
  let sums = new Int32Array(labelCount)
  let next = new Int32Array(labelCount)
  for (let label = 0; label < labelCount; label++) {
    sums[label] = (scores[first * labelCount + label] as number) + (mayBegin(label) ? 0 : never)
  }
  for (let word = 1; word < count; word++) {
    for (let label = 0; label < labelCount; label++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (const before of earlier[label] as number[]) {
        const sum = (sums[before] as number) + (transitions[before * labelCount + label] as number)
        if (sum > top) {
          top = sum
          from = before
        }
      }
      next[label] = (scores[(first + word) * labelCount + label] as number) + top
      back[word * labelCount + label] = from
    }
    ;[sums, next] = [next, sums]
  }
  let label = 0
  for (let other = 1; other < labelCount; other++) {
    if ((sums[other] as number) > (sums[label] as number)) label = other
  }
  for (let word = count - 1; word >= 0; word--) {
    best[first + word] = label
    label = back[word * labelCount + label] as number
  }
}

/** Divides the values of one word by their sum. */
function normalize(values: Float64Array, at: number): void {
  let sum = 0
  for (let label = 0; label < labelCount; label++) sum += values[at + label] as number
  const factor = 1 / sum
  for (let label = 0; label < labelCount; label++) values[at + label] = (values[at + label] as number) * factor
}

/** Differences of scores beyond it are rare. */
const commonDifferences = 0x1000

/** Room for the words of a text: what is seen from the left, from the right, and at each word. */
export interface Weights {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly local: Float64Array
}

export function createWeights(words: number): Weights {
  const size = words * labelCount
  return { forward: new Float64Array(size), backward: new Float64Array(size), local: new Float64Array(size) }
}

/** The probabilities of all labels of the words from one to another, into `forward`: sums that are scaled at each word. */
export type Weigher = (scores: Int32Array, weights: Weights, first: number, end: number) => void

export function createWeigher({ transitions, scale }: Model): Weigher {
  const step = Float64Array.from(transitions, (weight) => (weight <= never ? 0 : Math.exp(weight / scale)))
  const powers = Float64Array.from({ length: commonDifferences }, (_, difference) => Math.exp(-difference / scale))
  const power = (difference: number): number => powers[difference] ?? Math.exp(-difference / scale)

  const lookBack = (scores: Int32Array, { forward, local }: Weights, first: number, end: number): void => {
    for (let at = first * labelCount; at < end * labelCount; at += labelCount) {
      let top = scores[at] as number
      for (let label = 1; label < labelCount; label++) {
        const score = scores[at + label] as number
        if (score > top) top = score
      }
      const before = at - labelCount
      for (let label = 0; label < labelCount; label++) {
        let sum = 0
        if (at === first * labelCount) sum = mayBegin(label) ? 1 : 0
        else {
          for (const other of earlier[label] as number[]) {
            sum += (forward[before + other] as number) * (step[other * labelCount + label] as number)
          }
        }
        const own = power(top - (scores[at + label] as number))
        local[at + label] = own
        forward[at + label] = sum * own
      }
      normalize(forward, at)
    }
  }

  const onward = new Float64Array(labelCount)
  const lookAhead = ({ backward, local }: Weights, first: number, end: number): void => {
    backward.fill(1, (end - 1) * labelCount, end * labelCount)
    for (let at = (end - 2) * labelCount; at >= first * labelCount; at -= labelCount) {
      const after = at + labelCount
      for (let label = 0; label < labelCount; label++) {
        onward[label] = (local[after + label] as number) * (backward[after + label] as number)
      }
      for (let label = 0; label < labelCount; label++) {
        let sum = 0
        for (const other of later[label] as number[]) {
          sum += (step[label * labelCount + other] as number) * (onward[other] as number)
        }
        backward[at + label] = sum
      }
      normalize(backward, at)
    }
  }

  return (scores, weights, first, end) => {
    if (end === first) return
    lookBack(scores, weights, first, end)
    lookAhead(weights, first, end)
    const { forward, backward } = weights
    for (let at = first * labelCount; at < end * labelCount; at += labelCount) {
      for (let label = 0; label < labelCount; label++) {
        forward[at + label] = (forward[at + label] as number) * (backward[at + label] as number)
      }
      normalize(forward, at)
    }
  }
}
