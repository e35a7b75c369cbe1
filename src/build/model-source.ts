import { type LinearModel, ownWeight, type Weight, type Weights, whole } from '../events/linear.js'
import type { Fitted } from './regression.js'

/** A module of models, as the script of a name writes it. */
export function moduleOf(script: string, models: readonly string[]): string {
  return `import type { LinearModel } from './linear.js'\n\n// Written by src/build/${script}.ts; see there.\n${models.join('\n')}`
}

/** The least weight of a feature, in tenths, that is kept. */
export type Least = (feature: string) => number

/** A model of one outcome or of several over the same features, without the weights that change nothing. */
export function modelOf(outcomes: readonly Fitted[], leastOf: Least = () => 1): LinearModel {
  const root: Branch = new Map()
  for (const feature of [...new Set(outcomes.flatMap(({ weights }) => Object.keys(weights)))].sort()) {
    const tuple = outcomes.map(({ weights }) => tenths(weights[feature]))
    const least = leastOf(feature)
    if (tuple.some((weight) => Math.abs(weight) >= least))
      plant(root, feature.split(' '), tuple.length === 1 ? tuple[0] : tuple)
  }
  return { bias: outcomes.map((outcome) => round(outcome.bias)), weights: weightsOf(root) }
}

/** Weights by the words of the names. */
type Branch = Map<string, Weight | Branch>

function plant(branch: Branch, [word = '', ...rest]: readonly string[], weight: Weight = 0): void {
  const there = branch.get(word)
  if (rest.length === 0) {
    if (there instanceof Map) there.set(ownWeight, weight)
    else branch.set(word, weight)
    return
  }
  const next = there instanceof Map ? there : new Map(there === undefined ? [] : [[ownWeight, there]])
  branch.set(word, next)
  plant(next, rest, weight)
}

function weightsOf(branch: Branch): Weights {
  return Object.fromEntries([...branch].map(([word, there]) => [word, there instanceof Map ? weightsOf(there) : there]))
}

/** A model as source text. */
export function sourceOf(name: string, outcomes: readonly Fitted[], leastOf?: Least): string {
  const { bias, weights } = modelOf(outcomes, leastOf)
  return `export const ${name}: LinearModel = { bias: [${bias.join(', ')}], weights: ${literalOf(weights)} }\n`
}

function literalOf(given: Weights | Weight): string {
  if (typeof given === 'number') return String(given)
  if (isTuple(given)) return `[${given.join(', ')}]`
  return `{ ${Object.entries(given)
    .map(([word, there]) => `${quote(word)}: ${literalOf(there)}`)
    .join(', ')} }`
}

function isTuple(given: Weights | readonly number[]): given is readonly number[] {
  return Array.isArray(given)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function tenths(value = 0): number {
  // no -0, which the formatter would keep
  return Math.round(value * whole) || 0
}

/** A string literal in single quotes; a feature may hold a newline, the mark that ends a headline. */
function quote(feature: string): string {
  const inner = JSON.stringify(feature).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner}'`
}
