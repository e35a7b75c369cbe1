import type { LinearModel } from '../events/linear.js'
import { probabilityOf } from '../events/linear.js'

/** One observation: its features, what it was judged to be, and the fold of its article. */
export interface Example {
  readonly fold: number
  readonly features: readonly string[]
  readonly right: boolean
}

export interface Judged extends Example {
  readonly probability: number
}

const rounds = 100
const rate = 0.3
/** Rarer features are noise. */
const leastSeen = 3
const smallestWeight = 0.05

/** Logistic regression with an L2 penalty, by gradient descent in a fixed order: the same data give the same model. */
export function fit(examples: readonly Example[], penalty: number): LinearModel {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const data = examples.map(({ features, right }) => ({
    right,
    features: features.filter((feature) => (seen.get(feature) ?? 0) >= leastSeen),
  }))
  const weights: Record<string, number> = {}
  let bias = 0
  const stride = coprime(data.length)
  for (let round = 0; round < rounds; round++) {
    // small last steps: the result must not hang on which example came last
    const step = rate / (1 + round)
    for (let k = 0; k < data.length; k++) {
      const example = data[(k * stride + round) % data.length]
      if (!example) continue
      const error = (example.right ? 1 : 0) - probabilityOf({ bias, weights }, example.features)
      bias += step * error
      for (const feature of example.features) {
        const weight = weights[feature] ?? 0
        weights[feature] = weight + step * (error - penalty * weight)
      }
    }
  }
  return { bias, weights }
}

/** A stride that visits every example once a round. */
function coprime(length: number): number {
  let stride = 7919
  while (length % stride === 0) stride += 2
  return stride
}

/** The probabilities of a model that has not seen the fold of each example. */
export function crossValidate(examples: readonly Example[], penalty: number): Judged[] {
  const folds = [...new Set(examples.map(({ fold }) => fold))].sort()
  return folds.flatMap((fold) => {
    const model = fit(
      examples.filter((example) => example.fold !== fold),
      penalty,
    )
    return examples
      .filter((example) => example.fold === fold)
      .map((example) => ({ ...example, probability: probabilityOf(model, example.features) }))
  })
}

/** A model as source text: sorted, rounded, without the weights that change nothing. */
export function sourceOf(name: string, { bias, weights }: LinearModel): string {
  const round = (value: number): number => Math.round(value * 100) / 100
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= smallestWeight)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, weight]) => `    ${quote(feature)}: ${round(weight)},`)
  return `export const ${name}: LinearModel = {\n  bias: ${round(bias)},\n  weights: {\n${lines.join('\n')}\n  },\n}\n`
}

/** A string literal in single quotes; a feature may hold a newline, the mark that ends a headline. */
function quote(feature: string): string {
  const inner = JSON.stringify(feature).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner}'`
}
