import { whole } from '../events/linear.js'
import { lineEndWord } from '../events/weight-tree.js'
import type { Fitted } from './regression.js'

/** A module of models, as the script of a name writes it. */
export function moduleOf(script: string, models: readonly string[]): string {
  return `import type { LinearModel } from './linear.js'\n\n// Written by src/build/${script}.ts; see there.\n${models.join('\n')}`
}

/** The least weight of a feature that is kept, in parts of `whole`. */
export type Least = (feature: string) => number

/** A model as source text: of one outcome or of several over the same features, without the weights that change nothing. */
export function sourceOf(name: string, outcomes: readonly Fitted[], leastOf: Least = () => 1): string {
  const bias = outcomes.map((outcome) => round(outcome.bias)).join(', ')
  const outline = outlineOf(namedWeights(outcomes, leastOf))
  return `export const ${name}: LinearModel = {\n  bias: [${bias}],\n  weights: \`${asTemplate(outline)}\`,\n}\n`
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

/** The outline that the engine reads names from, see `src/events/weight-tree.ts`. */
function outlineOf(named: NamedWeights): string {
  const root: Branch = { weights: [], next: new Map() }
  for (const [feature, weights] of named) branchOf(root, feature).weights = weights
  return linesOf(root, 0).join('\n')
}

function branchOf(root: Branch, feature: string): Branch {
  let branch = root
  for (const word of feature.split(' ')) {
    const next = branch.next.get(word) ?? { weights: [], next: new Map() }
    branch.next.set(word, next)
    branch = next
  }
  return branch
}

function linesOf({ next }: Branch, depth: number): string[] {
  return [...next].flatMap(([word, branch]) => {
    const written = word === '\n' ? lineEndWord : word
    if (word === lineEndWord || /[\t\n]/.test(written))
      throw new Error(`ahdath: an outline cannot hold the word «${word}»`)
    return [['\t'.repeat(depth) + written, ...branch.weights].join(' '), ...linesOf(branch, depth + 1)]
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function inParts(value = 0): number {
  // no -0, which would be written otherwise than 0
  return Math.round(value * whole) || 0
}

/** As it stands in a template literal. */
function asTemplate(text: string): string {
  return text.replace(/[\\`$]/g, '\\$&')
}
