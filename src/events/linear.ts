import type { Evidence, Features, Part, Prefix } from './evidence.js'

/**
 * A linear model of one or several outcomes over the same named features: what the training scripts write and the engine
 * reads. It has a bias for each outcome.
 */
export interface LinearModel {
  readonly bias: readonly number[]
  readonly weights: Weights
}

/**
 * Weights by the words of features' names: that of «slot subject» lies under `slot` and there under `subject`. A feature
 * whose name other names begin with has its own under {@link ownWeight}.
 */
export interface Weights {
  readonly [word: string]: Weight | Weights
}

/** In tenths, so that it is short to write; one for each outcome, a number alone if there is but one. */
export type Weight = number | readonly number[]

/** No word, since names are cut into words at blanks. */
export const ownWeight = ' '

/** The weight of a feature, if the model knows it. */
export function weightOf({ weights }: LinearModel, feature: string): Weight | undefined {
  let found: Weight | Weights | undefined = weights
  for (const word of feature.split(' ')) found = isBranch(found) && Object.hasOwn(found, word) ? found[word] : undefined
  return isBranch(found) ? (found[ownWeight] as Weight | undefined) : found
}

function isBranch(one: Weight | Weights | undefined): one is Weights {
  return typeof one === 'object' && !Array.isArray(one)
}

/** The probability of a sum of weights, by the logistic function. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** What weights are counted in: 10 is one. */
export const whole = 10

/** Gives the probability of something, from the evidence. */
export type Judge = (evidence: Evidence) => number

/** The judge of a model of one outcome. */
export function createJudge(model: LinearModel): Judge {
  const judge = createPanel(model)
  return (evidence) => judge(evidence)[0] as number
}

/** Gives the probability of each of several outcomes, from the same evidence. */
export type Panel = (evidence: Evidence) => readonly number[]

export function createPanel({ bias, weights }: LinearModel): Panel {
  const weighing = new Weighing(bias, weights)
  return (evidence) => weighing.weigh(evidence)
}

/** A feature's name up to one of its words: its weight if it ends here, and what may follow. */
class Step {
  readonly weight: Weight
  private readonly branch: Weights | null
  private next: Map<Part, Step | null> | null = null
  /** What was asked last and found: events of a sentence share most of what is told of them. */
  private asked: Part | undefined = undefined
  private found: Step | null = null

  constructor(given: Weight | Weights) {
    this.branch = isBranch(given) ? given : null
    this.weight = isBranch(given) ? ((given[ownWeight] as Weight | undefined) ?? 0) : given
  }

  follow(given: Part): Step | null {
    // maps are slow with keys that are neither strings nor numbers
    const part = given === true ? 'true' : given === false ? 'false' : given === null ? 'null' : given
    if (this.asked === part) return this.found
    this.asked = part
    this.found = this.lookUp(part)
    return this.found
  }

  private lookUp(part: Part): Step | null {
    if (this.branch === null) return null
    this.next ??= grow(this.branch)
    const known = this.next.get(part)
    if (known !== undefined) return known
    // any word may come here once, so what is unknown is not kept
    if (typeof part === 'string' && !part.includes(' ')) return null
    let found: Step | null = this
    for (const word of String(part).split(' ')) found = found?.lookUp(word) ?? null
    this.next.set(part, found)
    return found
  }
}

/** Steps are made when a name first comes to them: most texts need a small part of a model. */
function grow(branch: Weights): Map<Part, Step | null> {
  const steps = new Map<Part, Step | null>()
  for (const word in branch) if (word !== ownWeight) steps.set(word, new Step(branch[word] as Weight | Weights))
  return steps
}

/**
 * Adds up weights while it is told features. The parts of a feature are followed through the tree of names: no name is
 * put together, and a feature that the model does not know costs no more than its first parts.
 */
class Weighing implements Features, Prefix {
  private readonly bias: readonly number[]
  private readonly root: Step
  private readonly sums: Float64Array
  private prefix: Step | null = null

  constructor(bias: readonly number[], weights: Weights) {
    this.bias = bias
    this.root = new Step(weights)
    this.sums = new Float64Array(bias.length)
  }

  weigh(evidence: Evidence): number[] {
    const { bias, sums } = this
    sums.fill(0)
    evidence(this)
    return bias.map((own, i) => logistic(own + (sums[i] as number) / whole))
  }

  add(first: string, second?: Part, third?: Part, fourth?: Part): Prefix {
    this.under(first, second, third, fourth)
    this.count(this.prefix)
    return this
  }

  under(first: string, second?: Part, third?: Part, fourth?: Part): Prefix {
    let step = this.root.follow(first)
    if (second !== undefined) step = step?.follow(second) ?? null
    if (third !== undefined) step = step?.follow(third) ?? null
    if (fourth !== undefined) step = step?.follow(fourth) ?? null
    this.prefix = step
    return this
  }

  with(next: Part, second?: Part, third?: Part): Prefix {
    let step = this.prefix?.follow(next) ?? null
    if (second !== undefined) step = step?.follow(second) ?? null
    if (third !== undefined) step = step?.follow(third) ?? null
    this.count(step)
    return this
  }

  private count(step: Step | null): void {
    if (step === null) return
    const { sums } = this
    const { weight } = step
    if (typeof weight === 'number') (sums[0] as number) += weight
    else for (let i = 0; i < sums.length; i++) (sums[i] as number) += weight[i] as number
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
