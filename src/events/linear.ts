import type { Evidence, Features, Part, Prefix } from './evidence.js'
import { createNames, follow, type NameStep } from './name-tree.js'

/** A linear model over named features: what the training scripts write and the engine reads. */
export interface LinearModel {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** Two models over the same features, with both weights of a feature side by side. */
export interface TwinModel {
  readonly bias: readonly [number, number]
  readonly weights: Readonly<Record<string, readonly [number, number]>>
}

/** The probability that the model gives to a set of features, by the logistic function. */
export function probabilityOf({ bias, weights }: LinearModel, features: readonly string[]): number {
  let sum = bias
  for (const feature of features) sum += weights[feature] ?? 0
  return logistic(sum)
}

/** The probability of a sum of weights. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Gives the probability of something, from the evidence. */
export type Judge = (evidence: Evidence) => number

/** {@link probabilityOf} for a model that is done. */
export function createJudge(model: LinearModel): Judge {
  const judge = createJudges([model])
  return (evidence) => judge(evidence)[0] as number
}

/** Gives the probability of each of several things, from the same evidence. */
export type Panel = (evidence: Evidence) => readonly number[]

export function createTwinJudge({ bias, weights }: TwinModel): Panel {
  return createPanel(bias, (grow) => {
    for (const name in weights) grow(name, 0, weights[name] ?? [])
  })
}

/** Judges of several models, that are told the evidence once. */
export function createJudges(models: readonly LinearModel[]): Panel {
  const bias = models.map((model) => model.bias)
  return createPanel(bias, (grow) => {
    for (const [i, { weights }] of models.entries()) for (const name in weights) grow(name, i, [weights[name] ?? 0])
  })
}

/** Takes the weights of a feature in the models from the nth on. */
type Grow = (name: string, from: number, weights: readonly number[]) => void

/** The models are unpacked when they are first needed. */
function createPanel(bias: readonly number[], unpack: (grow: Grow) => void): Panel {
  let weighing: Weighing | null = null
  return (evidence) => {
    weighing ??= new Weighing(bias, unpack)
    return weighing.weigh(evidence)
  }
}

/**
 * Adds up weights while it is told features. Names are kept as a tree of words, which the parts of a feature are followed
 * through: no name is put together, and a feature that the model does not know costs no more than its first parts.
 */
class Weighing implements Features, Prefix {
  private readonly bias: readonly number[]
  private readonly root: NameStep
  /** Those of all features, one after the other. */
  private readonly weights: Float64Array
  private readonly sums: Float64Array
  private prefix: NameStep | null = null

  constructor(bias: readonly number[], unpack: (grow: Grow) => void) {
    this.bias = bias
    this.sums = new Float64Array(bias.length)
    const all: number[] = []
    const numbers = new Map<string, number>()
    unpack((name, from, weights) => {
      let number = numbers.get(name)
      if (number === undefined) {
        number = numbers.size
        numbers.set(name, number)
        for (let i = 0; i < bias.length; i++) all.push(0)
      }
      for (let i = 0; i < weights.length; i++) all[number * bias.length + from + i] = weights[i] as number
    })
    this.root = createNames([...numbers.keys()])
    this.weights = Float64Array.from(all)
  }

  weigh(evidence: Evidence): number[] {
    const { bias, sums } = this
    for (let i = 0; i < bias.length; i++) sums[i] = bias[i] as number
    evidence(this)
    return bias.map((_, i) => logistic(sums[i] as number))
  }

  add(first: string, second?: Part, third?: Part, fourth?: Part): Prefix {
    this.under(first, second, third, fourth)
    this.count(this.prefix)
    return this
  }

  under(first: string, second?: Part, third?: Part, fourth?: Part): Prefix {
    let step = follow(this.root, first)
    if (second !== undefined) step = step && follow(step, second)
    if (third !== undefined) step = step && follow(step, third)
    if (fourth !== undefined) step = step && follow(step, fourth)
    this.prefix = step
    return this
  }

  with(next: Part, second?: Part, third?: Part): Prefix {
    let step = this.prefix && follow(this.prefix, next)
    if (second !== undefined) step = step && follow(step, second)
    if (third !== undefined) step = step && follow(step, third)
    this.count(step)
    return this
  }

  private count(step: NameStep | null): void {
    if (step === null || step.number < 0) return
    const { sums, weights } = this
    const first = step.number * sums.length
    for (let i = 0; i < sums.length; i++) (sums[i] as number) += weights[first + i] as number
  }
}

/** One of several things that an event may have, with what speaks for it. */
export interface Option<T> {
  readonly value: T
  readonly evidence: Evidence
}

/** The likeliest of some options, null if none is likely enough. */
export function choose<T>(judge: Judge, options: readonly Option<T>[], threshold: number): T | null {
  let best: T | null = null
  let most = threshold
  for (const { value, evidence } of options) {
    const probability = judge(evidence)
    if (probability < most) continue
    most = probability
    best = value
  }
  return best
}
