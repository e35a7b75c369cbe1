import { logistic } from '../events/linear.js'
import { minimize } from './minimization.js'

/** One observation: its features, what it was judged to be, and the fold of its article; null for one that is only learnt from. */
export interface Example {
  readonly fold: number | null
  readonly features: readonly string[]
  readonly right: boolean
}

export interface Judged extends Example {
  readonly probability: number
  /** The observation itself. */
  readonly example: Example
}

/**
 * What a model is fitted with: the weights of its L2 penalty, which keeps weights small, and of its L1 penalty, which keeps
 * them few; how often a feature must be seen to be more than noise; and how many examples of other articles one of a
 * fully annotated article is worth, where readers in a hurry follow another custom. With `refit`, the features that the
 * L1 penalty leaves are fitted anew without it and with this L2 penalty, since it also makes the weights that stay too
 * small (relaxed lasso, Meinshausen 2007).
 */
export interface Settings {
  readonly penalty: number
  readonly sparsity?: number
  readonly leastSeen: number
  readonly trust?: number
  readonly refit?: number
}

type Penalties = Pick<Settings, 'penalty' | 'sparsity' | 'refit'>

/** A model as it comes out of training: the weights of features by their names. */
export interface Fitted {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** Examples with features as numbers, one after the other: those of example k are `features[starts[k]] … features[starts[k + 1] - 1]`. */
export interface Table {
  readonly names: readonly string[]
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly right: Uint8Array
  /** What each example is worth. */
  readonly worth: Float64Array
}

export function tableOf(examples: readonly Example[], { leastSeen, trust = 1 }: Settings): Table {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const names = [...seen].filter(([, times]) => times >= leastSeen).map(([name]) => name)
  const numbers = new Map(names.map((name, number) => [name, number]))
  const starts = new Int32Array(examples.length + 1)
  const flat: number[] = []
  examples.forEach(({ features }, k) => {
    for (const feature of features) {
      const number = numbers.get(feature)
      if (number !== undefined) flat.push(number)
    }
    starts[k + 1] = flat.length
  })
  return {
    names,
    starts,
    features: Int32Array.from(flat),
    right: Uint8Array.from(examples, ({ right }) => +right),
    worth: Float64Array.from(examples, ({ fold }) => (fold === null ? 1 : trust)),
  }
}

/** Logistic regression with an L2 and an L1 penalty; the bias, which is not penalised, is the last weight. */
export function fit(examples: readonly Example[], settings: Settings): Fitted {
  return fitted(tableOf(examples, settings), settings, loss)
}

/** Negative log-likelihood; adds to the gradient. */
export type Loss = (table: Table, at: Float64Array, gradient: Float64Array) => number

export function fitted(table: Table, { penalty, sparsity = 0, refit }: Penalties, lossOf: Loss): Fitted {
  const weights = minimize(
    (at, gradient) => penalize(penalty, at, gradient) + lossOf(table, at, gradient),
    table.names.length + 1,
    sparsity,
  )
  if (refit !== undefined) {
    const isKept = table.names.map((_, i) => weights[i] !== 0)
    return fitted(reduce(table, isKept), { penalty: refit }, lossOf)
  }
  const named = table.names.map((name, i) => [name, weights[i] ?? 0] as const)
  return { bias: weights.at(-1) ?? 0, weights: Object.fromEntries(named) }
}

/** A table without the features that are not kept. */
function reduce(table: Table, isKept: readonly boolean[]): Table {
  let kept = 0
  const numbers = isKept.map((is) => (is ? kept++ : -1))
  const starts = new Int32Array(table.starts.length)
  const features: number[] = []
  for (let k = 0; k + 1 < starts.length; k++) {
    for (let j = table.starts[k] as number; j < (table.starts[k + 1] as number); j++) {
      const number = numbers[table.features[j] as number] as number
      if (number >= 0) features.push(number)
    }
    starts[k + 1] = features.length
  }
  return { ...table, names: table.names.filter((_, i) => isKept[i]), starts, features: Int32Array.from(features) }
}

/** The L2 penalty; sets the gradient to its own. */
function penalize(penalty: number, at: Float64Array, gradient: Float64Array): number {
  const last = at.length - 1
  let sum = 0
  for (let i = 0; i < last; i++) {
    const weight = at[i] as number
    gradient[i] = penalty * weight
    sum += 0.5 * penalty * weight * weight
  }
  gradient[last] = 0
  return sum
}

function loss(table: Table, at: Float64Array, gradient: Float64Array): number {
  const { right, worth } = table
  let sum = 0
  for (let k = 0; k < right.length; k++) {
    const score = scoreOf(table, k, at)
    const margin = right[k] ? score : -score
    const own = worth[k] as number
    sum += own * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
    blame(table, k, own * (logistic(score) - (right[k] as number)), gradient)
  }
  return sum
}

export function scoreOf({ starts, features }: Table, k: number, at: Float64Array): number {
  let score = at[at.length - 1] as number
  for (let j = starts[k] as number; j < (starts[k + 1] as number); j++) score += at[features[j] as number] as number
  return score
}

/** Adds the error of an example to the gradient of its features. */
export function blame({ starts, features }: Table, k: number, error: number, gradient: Float64Array): void {
  for (let j = starts[k] as number; j < (starts[k + 1] as number); j++)
    (gradient[features[j] as number] as number) += error
  ;(gradient[gradient.length - 1] as number) += error
}

/** The probability that a model gives to a set of features. */
export function probabilityOf(model: Fitted, features: readonly string[]): number {
  return logistic(sumOf(model, features))
}

/** What the weights of features come to. */
export function sumOf({ bias, weights }: Fitted, features: readonly string[]): number {
  let sum = bias
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}

/** The probabilities that models give to examples whose fold they have not seen. */
export function crossValidate(examples: readonly Example[], settings: Settings): Judged[] {
  const folds = [...new Set(examples.flatMap(({ fold }) => fold ?? []))].sort()
  return folds.flatMap((fold) => {
    const model = fit(
      examples.filter((example) => example.fold !== fold),
      settings,
    )
    return examples
      .filter((example) => example.fold === fold)
      .map((example) => ({ ...example, example, probability: probabilityOf(model, example.features) }))
  })
}
