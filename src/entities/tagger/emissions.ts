import { createDescriber, createNumbers, hash, type Numbers, type Word } from './features.js'
import { labelCount, labels, type Model } from './model.js'

/** Words remembered with their scores; past this many, memory is worth more than time. */
const remembered = 100_000

/** Finds the row of a feature of two neighbouring words, remembered by the numbers of their texts. */
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
  const listedOwn = createPairs(model, bits, 'G-')
  const listedBefore = createPairs(model, bits, 'G+')
  const classOwn = createPairs(model, clusters, 'C-')
  const classBefore = createPairs(model, clusters, 'C+')
  const classAround = createPairs(model, clusters, 'C*')
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
    const add = (at: number, from: Int32Array | Int16Array, start: number): void => {
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
      addRow(i, classAround(before.cluster, after.cluster))
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
      addRow(i, listedOwn(left.bits, right.bits))
      addRow(i - 1, listedBefore(left.bits, right.bits))
      addRow(i, classOwn(left.cluster, right.cluster))
      addRow(i - 1, classBefore(left.cluster, right.cluster))
    }
    return scores
  }
}
