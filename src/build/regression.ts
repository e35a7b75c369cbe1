import { logistic } from '../events/linear.js'

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
 * fully annotated article is worth, where readers in a hurry follow another custom.
 */
export interface Settings {
  readonly penalty: number
  readonly sparsity?: number
  readonly leastSeen: number
  readonly trust?: number
}

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

/**
 * Logistic regression with an L2 and an L1 penalty, fitted by OWL-QN (Andrew and Gao 2007), which without the latter is
 * L-BFGS (Nocedal 1980): the same data give the same model. The bias, which is not penalised, is the last weight.
 */
export function fit(examples: readonly Example[], settings: Settings): Fitted {
  return fitted(tableOf(examples, settings), settings, loss)
}

/** Negative log-likelihood; adds to the gradient. */
export type Loss = (table: Table, at: Float64Array, gradient: Float64Array) => number

export function fitted(table: Table, { penalty, sparsity = 0 }: Settings, lossOf: Loss): Fitted {
  const weights = minimize(
    (at, gradient) => penalize(penalty, at, gradient) + lossOf(table, at, gradient),
    table.names.length + 1,
    sparsity,
  )
  const named = table.names.map((name, i) => [name, weights[i] ?? 0] as const)
  return { bias: weights.at(-1) ?? 0, weights: Object.fromEntries(named) }
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

type Objective = (at: Float64Array, gradient: Float64Array) => number

const rounds = 300
const memory = 10
const tolerance = 1e-6

/** A point on the way down: its weights, the value with the L1 penalty, and the gradient without it. */
interface Point {
  readonly at: Float64Array
  readonly value: number
  readonly gradient: Float64Array
}

function minimize(objective: Objective, size: number, sparsity: number): Float64Array {
  const evaluate = (at: Float64Array): Point => {
    const gradient = new Float64Array(size)
    return { at, value: objective(at, gradient) + sparsity * sizeOf(at), gradient }
  }
  let point = evaluate(new Float64Array(size))
  const history: { step: Float64Array; change: Float64Array }[] = []
  for (let round = 0; round < rounds; round++) {
    const slopes = slopesOf(point, sparsity)
    const direction = directionOf(slopes, history)
    if (sparsity > 0)
      for (let i = 0; i < size; i++) if ((direction[i] as number) * (slopes[i] as number) >= 0) direction[i] = 0
    const next = search(
      evaluate,
      point,
      slopes,
      direction,
      round === 0 ? 1 / Math.sqrt(dot(slopes, slopes)) : 1,
      sparsity,
    )
    if (!next) break
    history.push({ step: difference(next.at, point.at), change: difference(next.gradient, point.gradient) })
    if (history.length > memory) history.shift()
    const gained = point.value - next.value
    point = next
    if (gained < tolerance * Math.abs(point.value)) break
  }
  return point.at
}

/** The sum of the weights but for the bias, without their signs. */
function sizeOf(at: Float64Array): number {
  let sum = 0
  for (let i = 0; i < at.length - 1; i++) sum += Math.abs(at[i] as number)
  return sum
}

/** The gradient with the L1 penalty: a weight of zero moves only where the loss falls faster than the penalty grows. */
function slopesOf({ at, gradient }: Point, sparsity: number): Float64Array {
  const slopes = gradient.slice()
  if (sparsity === 0) return slopes
  for (let i = 0; i < slopes.length - 1; i++) {
    const [weight, slope] = [at[i] as number, gradient[i] as number]
    slopes[i] =
      weight !== 0 ? slope + sparsity * Math.sign(weight) : Math.sign(slope) * Math.max(Math.abs(slope) - sparsity, 0)
  }
  return slopes
}

/** The two loops that multiply the gradient by the inverse Hessian which the last steps suggest. */
function directionOf(
  gradient: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array }[],
): Float64Array {
  const direction = gradient.slice()
  const factors: number[] = []
  for (const { step, change } of history.toReversed()) {
    const factor = dot(step, direction) / dot(step, change)
    factors.push(factor)
    add(direction, change, -factor)
  }
  const newest = history.at(-1)
  const scale = newest ? dot(newest.step, newest.change) / dot(newest.change, newest.change) : 1
  for (let i = 0; i < direction.length; i++) (direction[i] as number) *= scale
  for (const { step, change } of history) {
    const factor = factors.pop() ?? 0
    add(direction, step, factor - dot(change, direction) / dot(step, change))
  }
  for (let i = 0; i < direction.length; i++) (direction[i] as number) *= -1
  return direction
}

const sufficient = 1e-4
const shortestStride = 1e-8

/** Backtracks along a direction until the value falls enough; null where it does not. No weight changes its sign on the way. */
function search(
  evaluate: (at: Float64Array) => Point,
  from: Point,
  slopes: Float64Array,
  direction: Float64Array,
  first: number,
  sparsity: number,
): Point | null {
  for (let stride = first; stride > shortestStride; stride /= 2) {
    const at = from.at.slice()
    add(at, direction, stride)
    if (sparsity > 0) keepSigns(at, from.at, slopes)
    const there = evaluate(at)
    if (there.value <= from.value + sufficient * dot(slopes, difference(at, from.at))) return there
  }
  return null
}

/** Weights that would cross zero stop there; the bias may. */
function keepSigns(at: Float64Array, from: Float64Array, slopes: Float64Array): void {
  for (let i = 0; i < at.length - 1; i++) {
    const sign = Math.sign(from[i] as number) || -Math.sign(slopes[i] as number)
    if (Math.sign(at[i] as number) !== sign) at[i] = 0
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) (to[i] as number) += times * (what[i] as number)
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, i) => value - (other[i] as number))
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
