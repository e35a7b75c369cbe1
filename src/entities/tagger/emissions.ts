import { hash } from '../../text/hash.js'
import { createDescriber, createNumbers, type Numbers, type Word } from './features.js'
import { labelCount, labels, type Model } from './model.js'

/** The words of a text in one row; sentence k is `bounds[k]` inclusive to `bounds[k + 1]` exclusive. */
export interface Row {
  readonly words: readonly Word[]
  readonly bounds: readonly number[]
}

/** More than there are texts that a pair is made of, and than there are rows in the model. */
const pairBase = 0x4000
const rowBase = 0x8000

/** Finds the rows of a feature of two neighbouring words, remembered by the numbers of their texts. */
function createPairs(
  model: Model,
  numbers: Numbers,
  right: string,
  left: string,
): (one: number, other: number) => number {
  const known = new Map<number, number>()
  return (one, other) => {
    const key = one * pairBase + other
    let rows = known.get(key)
    if (rows === undefined) {
      const texts = `${numbers.text(one)}|${numbers.text(other)}`
      // a row that is not found is −1
      rows = (model.find(hash(right + texts)) + 1) * rowBase + model.find(hash(left + texts)) + 1
      known.set(key, rows)
    }
    return rows
  }
}

/** The row that speaks for the label of the right word, and that for the left, in what {@link createPairs} gives. */
function rightOf(rows: number): number {
  return Math.floor(rows / rowBase) - 1
}

function leftOf(rows: number): number {
  return (rows % rowBase) - 1
}

/** Marks listed names of several words, the longest at each place, with the numbers of their labels. */
function findPhrases({ words, bounds }: Row): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let sentence = 1; sentence < bounds.length; sentence++) {
    const end = bounds[sentence] as number
    for (let at = bounds[sentence - 1] as number; at < end; at++) {
      const { phrases } = words[at] as Word
      if (phrases.length === 0) continue
      for (const { rest, kind } of phrases) {
        if (at + rest.length >= end || !rest.every((word, i) => words[at + 1 + i]?.folded === word)) continue
        marks[at] = kind * 2 + 1
        marks.fill(kind * 2 + 2, at + 1, at + 1 + rest.length)
        at += rest.length
        break
      }
    }
  }
  return marks
}

export interface Emitter {
  /** What the tagger knows of a word, as written. */
  readonly describe: (surface: string) => Word
  /** Scores every label of every word of a text. */
  readonly score: (row: Row) => Int32Array
}

/** Builds the functions that describe words and score their labels. */
export function createEmitter(model: Model): Emitter {
  const { rows, find } = model
  const bits = createNumbers()
  const clusters = createNumbers()
  const { describe, edge } = createDescriber(model, bits, clusters)
  const listed = createPairs(model, bits, 'G-', 'G+')
  const classed = createPairs(model, clusters, 'C-', 'C+')
  const around = createPairs(model, clusters, 'C*', 'C*')
  // the mark of a neighbour beyond the end of a sentence is none of the labels
  const [markHere = [], markBefore = [], markAfter = []] = ['P=', 'P-', 'P+'].map((name) =>
    [...labels, ''].map((label) => find(hash(name + label))),
  )
  const beyond = labelCount

  /** Adds weights, `start` the first of one word's labels, to the scores of a word. */
  const add = (scores: Int32Array, at: number, weights: Int16Array | Int32Array, start: number): void => {
    const to = at * labelCount
    for (let label = 0; label < labelCount; label++) {
      scores[to + label] = (scores[to + label] as number) + (weights[start + label] as number)
    }
  }
  const addRow = (scores: Int32Array, at: number, row: number | undefined): void => {
    if (row !== undefined && row >= 0) add(scores, at, rows, row * labelCount)
  }

  const scoreSentence = (
    words: readonly Word[],
    from: number,
    to: number,
    marks: Uint8Array,
    scores: Int32Array,
  ): void => {
    const wordAt = (at: number): Word => (at >= from && at < to ? (words[at] as Word) : edge)
    const markAt = (at: number): number => (at >= from && at < to ? (marks[at] as number) : beyond)
    let [second, before, word, after] = [edge, edge, wordAt(from), wordAt(from + 1)]
    for (let i = from; i < to; i++) {
      const next = wordAt(i + 2)
      add(scores, i, word.scores, word.at)
      add(scores, i, before.scores, before.at + labelCount)
      add(scores, i, after.scores, after.at + 2 * labelCount)
      add(scores, i, second.scores, second.at + 3 * labelCount)
      add(scores, i, next.scores, next.at + 4 * labelCount)
      addRow(scores, i, rightOf(around(before.cluster, after.cluster)))
      const mark = markAt(i)
      addRow(scores, i, markHere[mark])
      addRow(scores, i, markBefore[markAt(i - 1)])
      addRow(scores, i, markAfter[markAt(i + 1)])
      if (mark !== 0) {
        addRow(scores, i, find(hash(`Pw${labels[mark]}|${before.folded}`)))
        addRow(scores, i, find(hash(`PG${labels[mark]}|${bits.text(before.bits)}`)))
      }
      second = before
      before = word
      word = after
      after = next
    }
    // each pair of neighbours speaks for the label of both
    for (let i = from; i <= to; i++) {
      const [left, right] = [wordAt(i - 1), wordAt(i)]
      const list = listed(left.bits, right.bits)
      const pair = classed(left.cluster, right.cluster)
      if (i < to) {
        addRow(scores, i, find(hash(right.stem, left.speaksRight)))
        addRow(scores, i, rightOf(list))
        addRow(scores, i, rightOf(pair))
      }
      if (i > from) {
        addRow(scores, i - 1, find(hash(right.stem, left.speaksLeft)))
        addRow(scores, i - 1, leftOf(list))
        addRow(scores, i - 1, leftOf(pair))
      }
    }
  }

  const score = (row: Row): Int32Array => {
    const { words, bounds } = row
    const scores = new Int32Array(words.length * labelCount)
    const marks = findPhrases(row)
    for (let sentence = 1; sentence < bounds.length; sentence++) {
      scoreSentence(words, bounds[sentence - 1] as number, bounds[sentence] as number, marks, scores)
    }
    return scores
  }
  return { describe, score }
}
