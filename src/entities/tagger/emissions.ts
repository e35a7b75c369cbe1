import { createDescriber, createNumbers, hash, type Numbers, type Word } from './features.js'
import { labelCount, type Model } from './model.js'

/** Words remembered with their scores; past this many, memory is worth more than time. */
const remembered = 100_000

/** Scores of features of two neighbours, remembered by the numbers of their texts; `left` and `right` say whose label. */
function createPairs(model: Model, numbers: Numbers, name: string): (one: number, other: number) => number {
  const rows = new Map<number, number>()
  return (one, other) => {
    const key = one * 0x10000 + other
    let row = rows.get(key)
    if (row === undefined) {
      row = model.find(hash(`${name}${numbers.text(one)}|${numbers.text(other)}`))
      rows.set(key, row)
    }
    return row
  }
}

/** Marks listed names of several words, the longest at each place: 0 none, then B and I of each kind as in `labels`. */
function findPhrases(words: readonly Word[], from: number, to: number): Uint8Array {
  const marks = new Uint8Array(to - from)
  for (let at = from; at < to; at++) {
    const found = words[at]?.phrases.find(({ rest }) => rest.every((word, i) => at + 1 + i < to && words[at + 1 + i]?.folded === word))
    if (found === undefined) continue
    marks[at - from] = found.kind * 2 + 1
    for (let i = 0; i < found.rest.length; i++) marks[++at - from] = found.kind * 2 + 2
  }
  return marks
}

const marks = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']

/** Builds the function that scores every label of every word of a sentence, and the one that guesses stems. */
export function createEmitter(model: Model): (surfaces: readonly string[]) => Int32Array {
  const bits = createNumbers()
  const clusters = createNumbers()
  const { describe, edge } = createDescriber(model, bits, clusters)
  const pairs = {
    bitsOwn: createPairs(model, bits, 'G-'),
    bitsBefore: createPairs(model, bits, 'G+'),
    clusterOwn: createPairs(model, clusters, 'C-'),
    clusterBefore: createPairs(model, clusters, 'C+'),
    clusterAround: createPairs(model, clusters, 'C*'),
  }
  const markRows = ['P=', 'P-', 'P+'].map((name) => marks.map((mark) => model.find(hash(name + mark))))
  const noMark = ['P-', 'P+'].map((name) => model.find(hash(name)))
  let known = new Map<string, Word>()

  const lookUp = (surface: string): Word => {
    let word = known.get(surface)
    if (word === undefined) {
      if (known.size >= remembered) known = new Map()
      word = describe(surface)
      known.set(surface, word)
    }
    return word
  }

  return (surfaces) => {
    const count = surfaces.length
    const words: Word[] = [edge, edge]
    for (const surface of surfaces) words.push(lookUp(surface))
    words.push(edge, edge)
    const phrase = findPhrases(words, 2, count + 2)
    const scores = new Int32Array(count * labelCount)
    const { rows } = model

    const addRow = (at: number, row: number): void => {
      if (row < 0 || at < 0 || at >= count) return
      const to = at * labelCount
      const from = row * labelCount
      for (let label = 0; label < labelCount; label++) scores[to + label]! += rows[from + label]!
    }
    for (let i = 0; i < count; i++) {
      const word = words[i + 2]!
      const own = word.scores
      const before = words[i + 1]!.scores
      const after = words[i + 3]!.scores
      const second = words[i]!.scores
      const fourth = words[i + 4]!.scores
      const to = i * labelCount
      for (let label = 0; label < labelCount; label++) {
        scores[to + label]! +=
          own[label]! +
          before[labelCount + label]! +
          after[2 * labelCount + label]! +
          second[3 * labelCount + label]! +
          fourth[4 * labelCount + label]!
      }
      addRow(i, pairs.clusterAround(words[i + 1]!.cluster, words[i + 3]!.cluster))
      const mark = phrase[i]!
      addRow(i, markRows[0]![mark]!)
      addRow(i, i > 0 ? markRows[1]![phrase[i - 1]!]! : noMark[0]!)
      addRow(i, i + 1 < count ? markRows[2]![phrase[i + 1]!]! : noMark[1]!)
      if (mark > 0) {
        addRow(i, model.find(hash(`Pw${marks[mark]}|${words[i + 1]!.folded}`)))
        addRow(i, model.find(hash(`PG${marks[mark]}|${bits.text(words[i + 1]!.bits)}`)))
      }
    }
    // each pair of neighbours speaks for the label of both
    for (let i = 0; i <= count; i++) {
      const left = words[i + 1]!
      const right = words[i + 2]!
      addRow(i, model.find(hash(right.stem, left.left[0])))
      addRow(i - 1, model.find(hash(right.stem, left.left[1])))
      addRow(i, pairs.bitsOwn(left.bits, right.bits))
      addRow(i - 1, pairs.bitsBefore(left.bits, right.bits))
      addRow(i, pairs.clusterOwn(left.cluster, right.cluster))
      addRow(i - 1, pairs.clusterBefore(left.cluster, right.cluster))
    }
    return scores
  }
}

