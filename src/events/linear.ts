import type { Evidence, Features, Part, Prefix } from './evidence.js'

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
  const judge = createPanel(() => joinModels([model]))
  return (evidence) => judge(evidence)[0] as number
}

/** Gives the probability of each of several things, from the same evidence. */
export type Panel = (evidence: Evidence) => readonly number[]

export function createTwinJudge(model: TwinModel): Panel {
  return createPanel(() => model)
}

/** Judges of several models, that are told the evidence once. */
export function createJudges(models: readonly LinearModel[]): Panel {
  return createPanel(() => joinModels(models))
}

/** Models over the same features, with all weights of a feature side by side. */
interface JointModel {
  readonly bias: readonly number[]
  readonly weights: Readonly<Record<string, readonly number[]>>
}

function joinModels(models: readonly LinearModel[]): JointModel {
  const names = new Set(models.flatMap(({ weights }) => Object.keys(weights)))
  return {
    bias: models.map(({ bias }) => bias),
    weights: Object.fromEntries([...names].map((name) => [name, models.map(({ weights }) => weights[name] ?? 0)])),
  }
}

/** The model is unpacked when it is first needed. */
function createPanel(read: () => JointModel): Panel {
  let weighing: Weighing | null = null
  return (evidence) => {
    weighing ??= new Weighing(read())
    return weighing.weigh(evidence)
  }
}

/** A feature's name up to one of its words: the words that may follow, and the weights if it ends here. */
class Step {
  weights: readonly number[] | null = null
  readonly next = new Map<Part, Step | null>()
  /** What was asked last and found: events of a sentence share most of what is told of them. */
  asked: Part | undefined = undefined
  found: Step | null = null
}

/**
 * Adds up weights while it is told features. Names are kept as a tree of words, which the parts of a feature are followed
 * through: no name is put together, and a feature that the model does not know costs no more than its first parts.
 */
class Weighing implements Features, Prefix {
  private readonly bias: readonly number[]
  private readonly root = new Step()
  private readonly sums: number[]
  private prefix: Step | null = null

  constructor({ bias, weights }: JointModel) {
    this.bias = bias
    this.sums = [...bias]
    for (const [name, values] of Object.entries(weights)) stepTo(this.root, name).weights = values
  }

  weigh(evidence: Evidence): number[] {
    const { bias, sums } = this
    for (let i = 0; i < bias.length; i++) sums[i] = bias[i] as number
    evidence(this)
    return sums.map(logistic)
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

  private count(step: Step | null): void {
    const weights = step?.weights
    if (!weights) return
    const { sums } = this
    for (let i = 0; i < weights.length; i++) (sums[i] as number) += weights[i] as number
  }
}

function stepTo(root: Step, name: string): Step {
  let step = root
  for (const word of name.split(' ')) {
    let next = step.next.get(word)
    if (!next) {
      next = new Step()
      step.next.set(word, next)
    }
    step = next
  }
  return step
}

function follow(step: Step, part: Part): Step | null {
  if (step.asked === part) return step.found
  step.asked = part
  step.found = lookUp(step, part)
  return step.found
}

function lookUp(step: Step, part: Part): Step | null {
  const known = step.next.get(part)
  if (known !== undefined) return known
  // any word may come here once, so what is unknown is not kept
  if (typeof part === 'string' && !part.includes(' ')) return null
  let found: Step | null = step
  for (const word of String(part).split(' ')) found = found?.next.get(word) ?? null
  step.next.set(part, found)
  return found
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
