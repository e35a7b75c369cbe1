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

/** The best sequence of labels (Viterbi). */
export function findBest(scores: Int32Array, transitions: Int32Array): Int8Array {
  const count = scores.length / labelCount
  const best = new Int8Array(count)
  const back = new Int8Array(scores.length)
  const sums = scores.slice()
  for (let label = 0; label < labelCount && count > 0; label++) {
    if (!mayBegin(label)) sums[label] = (sums[label] as number) + never
  }
  for (let at = labelCount; at < scores.length; at += labelCount) {
    const earlier = at - labelCount
    for (let label = 0; label < labelCount; label++) {
      let top = (sums[earlier] as number) + (transitions[label] as number)
      let from = 0
      for (let other = 1; other < labelCount; other++) {
        const sum = (sums[earlier + other] as number) + (transitions[other * labelCount + label] as number)
        if (sum > top) {
          top = sum
          from = other
        }
      }
      sums[at + label] = (scores[at + label] as number) + top
      back[at + label] = from
    }
  }
  const last = scores.length - labelCount
  let label = 0
  for (let other = 1; other < labelCount && count > 0; other++) {
    if ((sums[last + other] as number) > (sums[last + label] as number)) label = other
  }
  for (let i = count - 1; i >= 0; i--) {
    best[i] = label
    label = back[i * labelCount + label] as number
  }
  return best
}

/** Divides the values of one word by their sum. */
function normalize(values: Float64Array, at: number): void {
  let sum = 0
  for (let label = 0; label < labelCount; label++) sum += values[at + label] as number
  const factor = 1 / sum
  for (let label = 0; label < labelCount; label++) values[at + label] = (values[at + label] as number) * factor
}

/** Probabilities of all labels, by forward and backward sums that are scaled at each word. */
export function createWeigher(model: Model): (scores: Int32Array) => Float64Array {
  const step = Float64Array.from(model.transitions, (weight) => (weight <= never ? 0 : Math.exp(weight / model.scale)))
  return (scores) => {
    const size = scores.length
    const local = new Float64Array(size)
    const forward = new Float64Array(size)
    const backward = new Float64Array(size).fill(1)
    for (let at = 0; at < size; at += labelCount) {
      let top = scores[at] as number
      for (let label = 1; label < labelCount; label++) {
        const score = scores[at + label] as number
        if (score > top) top = score
      }
      const earlier = at - labelCount
      for (let label = 0; label < labelCount; label++) {
        const own = Math.exp(((scores[at + label] as number) - top) / model.scale)
        let sum = 0
        if (at === 0) sum = mayBegin(label) ? 1 : 0
        else {
          for (let other = 0; other < labelCount; other++) {
            sum += (forward[earlier + other] as number) * (step[other * labelCount + label] as number)
          }
        }
        local[at + label] = own
        forward[at + label] = sum * own
      }
      normalize(forward, at)
    }
    for (let at = size - 2 * labelCount; at >= 0; at -= labelCount) {
      const later = at + labelCount
      for (let label = 0; label < labelCount; label++) {
        let sum = 0
        for (let other = 0; other < labelCount; other++) {
          const onward = (local[later + other] as number) * (backward[later + other] as number)
          sum += (step[label * labelCount + other] as number) * onward
        }
        backward[at + label] = sum
      }
      normalize(backward, at)
    }
    for (let at = 0; at < size; at += labelCount) {
      for (let label = 0; label < labelCount; label++) {
        forward[at + label] = (forward[at + label] as number) * (backward[at + label] as number)
      }
      normalize(forward, at)
    }
    return forward
  }
}
