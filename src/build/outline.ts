import type { OutlineLine } from '../events/weight-columns.js'
import { bias, whole } from '../events/weight-tree.js'
import type { Fitted } from './regression.js'

/**
 * A model as text that can be read and compared: the words of its features' names, each on a line of its own, a tab deeper
 * than the word before it in the name, and behind blanks the weights for all outcomes, in parts of `whole`; where no name
 * ends there are none:
 *
 *     slot
 *     	subject 12
 *     		passive -9
 */
const [tab, lineEnd, blank] = ['\t', '\n', ' ']
/** How an outline writes the word that is a line end, the mark after a headline. */
const lineEndWord = '↵'

/** The least weight of a feature that is kept, in parts of `whole`. */
export type Least = (feature: string) => number

/** The outline of a model of one outcome or of several over the same features, without the weights that change nothing. */
export function writeOutline(outcomes: readonly Fitted[], leastOf: Least = () => 1): string {
  const root: Branch = { weights: [], next: new Map() }
  for (const [feature, weights] of namedWeights(outcomes, leastOf)) branchOf(root, feature).weights = weights
  branchOf(root, bias).weights = outcomes.map((outcome) => inParts(outcome.bias))
  return linesOf(root, 0).join(lineEnd)
}

/** The lines of an outline. */
export function readOutline(outline: string): OutlineLine[] {
  return outline.split(lineEnd).map((line) => {
    const depth = line.lastIndexOf(tab) + 1
    const [word = '', ...weights] = line.slice(depth).split(blank)
    return { depth, word: word === lineEndWord ? lineEnd : word, weights: weights.map(Number) }
  })
}

/** The weights of features for all outcomes, in parts of `whole`, by the features' names. */
type NamedWeights = ReadonlyMap<string, readonly number[]>

function namedWeights(outcomes: readonly Fitted[], leastOf: Least): NamedWeights {
  const named = new Map<string, readonly number[]>()
  for (const feature of [...new Set(outcomes.flatMap(({ weights }) => Object.keys(weights)))].sort()) {
    const weights = outcomes.map((outcome) => inParts(outcome.weights[feature]))
    const least = leastOf(feature)
    if (weights.some((weight) => Math.abs(weight) >= least)) named.set(feature, weights)
  }
  return named
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

function inParts(value = 0): number {
  // no -0, which would be written otherwise than 0
  return Math.round(value * whole) || 0
}
