import { createDescriber, createNumbers, hash, type Numbers, type Word } from './features.js'
import { labelCount, labels, type Model } from './model.js'

/** Words remembered with their scores; past this many, memory is worth more than time. */
const remembered = 100_000

/** Rows of the features of two neighbouring words: the first speaks for the label of the right word, the second of the left. */
type Rows = readonly [right: number, left: number]

/** Finds the rows of two neighbouring words, remembered by the numbers of their texts. */
function createPairs(
  model: Model,
  numbers: Numbers,
  right: string,
  left: string,
): (one: number, other: number) => Rows {
  const known = new Map<number, Rows>()
  return (one, other) => {
    const key = one * 0x10000 + other
    let rows = known.get(key)
    if (rows === undefined) {
      const texts = `${numbers.text(one)}|${numbers.text(other)}`
      rows = [model.find(hash(right + texts)), model.find(hash(left + texts))]
      known.set(key, rows)
    }
    return rows
  }
}

/** Marks listed names of several words, the longest at each place, with the numbers of their labels. */
function findPhrases(words: readonly Word[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const phrase = words[at]?.phrases.find(({ rest }) => rest.every((word, i) => words[at + 1 + i]?.folded === word))
    if (phrase === undefined) continue
    const beginning = phrase.kind * 2 + 1
    marks[at] = beginning
    for (let i = 0; i < phrase.rest.length; i++) marks[++at] = beginning + 1
  }
  return marks
}

/** Builds the function that scores every label of every word of a sentence. */
export function createEmitter(model: Model): (surfaces: readonly string[]) => Int32Array {
  const bits = createNumbers()
  const clusters = createNumbers()
  const { describe, edge } = createDescriber(model, bits, clusters)
  const listed = createPairs(model, bits, 'G-', 'G+')
  const classed = createPairs(model, clusters, 'C-', 'C+')
  const around = createPairs(model, clusters, 'C*', 'C*')
  const [markHere, markBefore, markAfter] = ['P=', 'P-', 'P+'].map((name) => {
    const rows = ['', ...labels].map((label) => model.find(hash(name + label)))
    return (mark: number | undefined): number => rows[mark === undefined ? 0 : mark + 1] ?? -1
  })
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
    const words = surfaces.map(lookUp)
    const marks = findPhrases(words)
    const scores = new Int32Array(words.length * labelCount)
    const add = (at: number, from: Int32Array, start: number): void => {
      const to = at * labelCount
      for (let label = 0; label < labelCount; label++) {
        scores[to + label] = (scores[to + label] as number) + (from[start + label] as number)
      }
    }
    const addRow = (at: number, row: number): void => {
      if (row >= 0 && at >= 0 && at < words.length) add(at, model.rows, row * labelCount)
    }
    const wordAt = (at: number): Word => words[at] ?? edge

    words.forEach((word, i) => {
      const before = wordAt(i - 1)
      const after = wordAt(i + 1)
      add(i, word.scores, 0)
      add(i, before.scores, labelCount)
      add(i, after.scores, 2 * labelCount)
      add(i, wordAt(i - 2).scores, 3 * labelCount)
      add(i, wordAt(i + 2).scores, 4 * labelCount)
      addRow(i, around(before.cluster, after.cluster)[0])
      const mark = marks[i] ?? 0
      addRow(i, markHere?.(mark) ?? -1)
      addRow(i, markBefore?.(marks[i - 1]) ?? -1)
      addRow(i, markAfter?.(marks[i + 1]) ?? -1)
      if (mark === 0) return
      addRow(i, model.find(hash(`Pw${labels[mark]}|${before.folded}`)))
      addRow(i, model.find(hash(`PG${labels[mark]}|${bits.text(before.bits)}`)))
    })
    // each pair of neighbours speaks for the label of both
    for (let i = 0; i <= words.length; i++) {
      const left = wordAt(i - 1)
      const right = wordAt(i)
      addRow(i, model.find(hash(right.stem, left.left[0])))
      addRow(i - 1, model.find(hash(right.stem, left.left[1])))
      const list = listed(left.bits, right.bits)
      addRow(i, list[0])
      addRow(i - 1, list[1])
      const pair = classed(left.cluster, right.cluster)
      addRow(i, pair[0])
      addRow(i - 1, pair[1])
    }
    return scores
  }
}
