import type { Evidence, Features, Part, Prefix } from './evidence.js'
import { WeightTree } from './weight-tree.js'

/**
 * A linear model of one or several outcomes over the same named features: what the training scripts write and the engine
 * reads. It has a bias for each outcome.
 */
export interface LinearModel {
  readonly bias: readonly number[]
  /** An outline of the features' names, see {@link WeightTree}. */
  readonly weights: string
}

/** What weights are counted in: 20 is one. Rounded to tenths, the models lose half a point of their participants. */
export const whole = 20

/** The weight of a feature for an outcome; 0 for one that the model does not know. */
export function weightOf(model: LinearModel, feature: string, outcome: number): number {
  const tree = treeOf(model)
  return tree.weightAt(tree.follow(tree.root, feature), outcome) / whole
}

const trees = new WeakMap<LinearModel, WeightTree>()

/** The names of a model's features, read when they are first asked for. */
function treeOf(model: LinearModel): WeightTree {
  let tree = trees.get(model)
  if (!tree) {
    tree = new WeightTree(model.weights, model.bias.length)
    trees.set(model, tree)
  }
  return tree
}

/** The probability of a sum of weights, by the logistic function. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Gives the probability of something, from the evidence. */
export type Judge = (evidence: Evidence) => number

/** The judge of a model of one outcome. */
export function createJudge(model: LinearModel): Judge {
  const judge = createPanel(model)
  return (evidence) => judge(evidence)[0] as number
}

/** Gives the probability of each of several outcomes, from the same evidence. */
export type Panel = (evidence: Evidence) => readonly number[]

export function createPanel(model: LinearModel): Panel {
  let weighing: Weighing | undefined
  return (evidence) => {
    weighing ??= new Weighing(model.bias, treeOf(model))
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

  constructor(
    private readonly bias: readonly number[],
    private readonly tree: WeightTree,
  ) {
    this.sums = new Float64Array(bias.length)
    this.prefix = tree.root
  }

  weigh(evidence: Evidence): number[] {
    const { bias, sums } = this
    sums.fill(0)
    evidence(this)
    return bias.map((own, i) => logistic(own + (sums[i] as number) / whole))
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
