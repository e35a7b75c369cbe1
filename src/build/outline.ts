import type { OutlinedModel, OutlineLine } from '../events/weight-columns.js'
import { whole } from '../events/weight-tree.js'
import type { Fitted } from './regression.js'

/**
 * A model as text that can be read and compared. Its first line has the bias for each outcome; below it stand the words of
 * its features' names, each on a line of its own, a tab deeper than the word before it in the name, and behind blanks the
 * weights for all outcomes, in parts of `whole`; where no name ends there are none:
 *
 *     bias -1.73
 *     slot
 *     	subject 12
 *     		passive -9
 */
const [tab, lineEnd, blank] = ['\t', '\n', ' ']
const firstWord = 'bias'
/** How an outline writes the word that is a line end, the mark after a headline. */
const lineEndWord = '↵'

/** The least weight of a feature that is kept, in parts of `whole`. */
export type Least = (feature: string) => number

/** The outline of a model of one outcome or of several over the same features, without the weights that change nothing. */
export function writeOutline(outcomes: readonly Fitted[], leastOf: Least = () => 1): string {
  const root: Branch = { weights: [], next: new Map() }
  for (const feature of new Set(outcomes.flatMap(({ weights }) => Object.keys(weights)))) {
    const weights = outcomes.map((outcome) => inParts(outcome.weights[feature]))
    const least = leastOf(feature)
    if (weights.some((weight) => Math.abs(weight) >= least)) branchOf(root, feature).weights = weights
  }
  const bias = outcomes.map((outcome) => inHundredths(outcome.bias))
  return [[firstWord, ...bias].join(blank), ...linesOf(root, 0)].join(lineEnd)
}

/** The model of an outline. */
export function readOutline(outline: string): OutlinedModel {
  const [first = '', ...lines] = outline.split(lineEnd)
  return { bias: first.split(blank).slice(1).map(Number), lines: lines.map(readLine) }
}

function readLine(line: string): OutlineLine {
  const depth = line.lastIndexOf(tab) + 1
  const [word = '', ...weights] = line.slice(depth).split(blank)
  return { depth, word: word === lineEndWord ? lineEnd : word, weights: weights.map(Number) }
}

/** A word of names: the weights of the name that ends with it, and the words that may follow. */
interface Branch {
  weights: readonly number[]
  readonly next: Map<string, Branch>
}

function branchOf(root: Branch, feature: string): Branch {
  let branch = root
  for (const word of feature.split(blank)) {
    const next = branch.next.get(word) ?? { weights: [], next: new Map() }
    branch.next.set(word, next)
    branch = next
  }
  return branch
}

function linesOf({ next }: Branch, depth: number): string[] {
  return [...next].sort(byWord).flatMap(([word, branch]) => {
    const written = word === lineEnd ? lineEndWord : word
    if (word === lineEndWord || written.includes(tab) || written.includes(lineEnd))
      throw new Error(`ahdath: an outline cannot hold the word «${word}»`)
    return [[tab.repeat(depth) + written, ...branch.weights].join(blank), ...linesOf(branch, depth + 1)]
  })
}

function byWord([one]: readonly [string, Branch], [other]: readonly [string, Branch]): number {
  return one < other ? -1 : 1
}

function inHundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function inParts(value = 0): number {
  // no -0, which would be written otherwise than 0
  return Math.round(value * whole) || 0
}
