/** A linear model over named features: what the training scripts write and the engine reads. */
export interface LinearModel {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** Gives the probability of a set of features. */
export type Judge = (features: readonly string[]) => number

/** {@link probabilityOf} for a model that is done: its features are found faster, since most are none of the model's. */
export function createJudge({ bias, weights }: LinearModel): Judge {
  let known: ReadonlyMap<string, number> | null = null
  return (features) => {
    known ??= new Map(Object.entries(weights))
    let sum = bias
    for (const feature of features) sum += known.get(feature) ?? 0
    return 1 / (1 + Math.exp(-sum))
  }
}

/** The probability that the model gives to a set of features, by the logistic function. */
export function probabilityOf({ bias, weights }: LinearModel, features: readonly string[]): number {
  let sum = bias
  for (const feature of features) sum += weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** Two models over the same features, with both weights of a feature side by side. */
export interface TwinModel {
  readonly bias: readonly [number, number]
  readonly weights: Readonly<Record<string, readonly [number, number]>>
}

/** Gives the two probabilities of a set of features. */
export function createTwinJudge({ bias, weights }: TwinModel): (features: readonly string[]) => [number, number] {
  let known: ReadonlyMap<string, readonly [number, number]> | null = null
  return (features) => {
    known ??= new Map(Object.entries(weights))
    let [first, second] = bias
    for (const feature of features) {
      const pair = known.get(feature)
      if (!pair) continue
      first += pair[0]
      second += pair[1]
    }
    return [1 / (1 + Math.exp(-first)), 1 / (1 + Math.exp(-second))]
  }
}

/** One of several things that an event may have, with what speaks for it. */
export interface Option<T> {
  readonly value: T
  readonly evidence: readonly string[]
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
