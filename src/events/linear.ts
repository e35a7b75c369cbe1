import type { Evidence, Features, Part, Prefix } from './evidence.js'
import { modelOf } from './models.js'
import type { ModelName } from './weight-columns.js'
import { type WeightTree, whole } from './weight-tree.js'

/** The weight of a feature for an outcome; 0 for one that the model does not know. */
export function weightOf(model: WeightTree, feature: string, outcome: number): number {
  return model.weightAt(model.follow(model.root, feature), outcome) / whole
}

/** The probability of a sum of weights, by the logistic function. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Gives the probability of something, from the evidence. */
export type Judge = (evidence: Evidence) => number

/** A model by its name, which is read when it is first asked, or one that is there. */
type Model = ModelName | WeightTree

/** The judge of a model of one outcome. */
export function createJudge(model: Model): Judge {
  const judge = createPanel(model)
  return (evidence) => judge(evidence)[0] as number
}

/** Gives the probability of each of several outcomes, from the same evidence. */
export type Panel = (evidence: Evidence) => readonly number[]

export function createPanel(model: Model): Panel {
  let weighing: Weighing | undefined
  return (evidence) => {
    weighing ??= new Weighing(typeof model === 'string' ? modelOf(model) : model)
    return weighing.weigh(evidence)
  }
}

/**
 * Adds up weights while it is told features. The parts of a feature are followed through the tree of names: no name is
 * put together, and a feature that the model does not know costs no more than its first parts.
 */
class Weighing implements Features, Prefix {
  private readonly sums: Float64Array
  private prefix: number

  constructor(private readonly tree: WeightTree) {
    this.sums = new Float64Array(tree.bias.length)
    this.prefix = tree.root
  }

  weigh(evidence: Evidence): number[] {
    const { sums, tree } = this
    sums.fill(0)
    evidence(this)
    return tree.bias.map((own, i) => logistic(own + (sums[i] as number) / whole))
  }

  add(first: string, second?: Part, third?: Part, fourth?: Part): Prefix {
    this.under(first, second, third, fourth)
    this.tree.addWeights(this.prefix, this.sums)
    return this
  }

  under(first: string, second?: Part, third?: Part, fourth?: Part): Prefix {
    const { tree } = this
    let step = tree.follow(tree.root, first)
    if (second !== undefined) step = tree.follow(step, second)
    if (third !== undefined) step = tree.follow(step, third)
    if (fourth !== undefined) step = tree.follow(step, fourth)
    this.prefix = step
    return this
  }

  with(next: Part, second?: Part, third?: Part): Prefix {
    const { tree } = this
    let step = tree.follow(this.prefix, next)
    if (second !== undefined) step = tree.follow(step, second)
    if (third !== undefined) step = tree.follow(step, third)
    tree.addWeights(step, this.sums)
    return this
  }
}

/** One of several things that an event may have, with what speaks for it. */
export interface Option<T> {
  readonly value: T
  readonly evidence: Evidence
}

/**
 * The likeliest of some options of which at most one holds, which are weighed against each other and against none of them;
 * null if none is likely enough.
 */
export function choose<T>(judge: Judge, options: readonly Option<T>[], threshold: number): T | null {
  let best: T | null = null
  let most = 0
  let all = 1
  for (const { value, evidence } of options) {
    const probability = judge(evidence)
    const odds = probability / (1 - probability)
    all += odds
    if (odds <= most) continue
    most = odds
    best = value
  }
  return most / all < threshold ? null : best
}
