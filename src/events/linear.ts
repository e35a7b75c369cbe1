/** A linear model over named features: what the training scripts write and the engine reads. */
export interface LinearModel {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** {@link probabilityOf} for a model that is done: its features are found faster, since most are none of the model's. */
export function createJudge({ bias, weights }: LinearModel): (features: readonly string[]) => number {
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
