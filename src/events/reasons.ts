import { attributionModel } from './attribution-weights.js'
import { confidenceModel } from './confidence-weights.js'
import { countryModel } from './country-weights.js'
import { datingModel } from './dating-weights.js'
import { type Evidence, namesOf } from './evidence.js'
import { logistic } from './linear.js'
import { linkingModel } from './linking-weights.js'
import { siteModel } from './site-weights.js'

/** What a model decides of an event. */
export type Decision = 'actor' | 'recipient' | 'place' | 'country' | 'date' | 'source' | 'record'

/** Why a model decided as it did: the probability that it gives, and what weighed most, the heaviest first. */
export interface Reasons {
  readonly probability: number
  readonly heaviest: readonly { readonly feature: string; readonly weight: number }[]
}

interface Weights {
  readonly bias: number
  readonly weightOf: (feature: string) => number | undefined
}

const [actorBias, recipientBias] = linkingModel.bias

const models: Readonly<Record<Decision, Weights>> = {
  actor: { bias: actorBias, weightOf: (feature) => linkingModel.weights[feature]?.[0] },
  recipient: { bias: recipientBias, weightOf: (feature) => linkingModel.weights[feature]?.[1] },
  place: { bias: siteModel.bias, weightOf: (feature) => siteModel.weights[feature] },
  country: { bias: countryModel.bias, weightOf: (feature) => countryModel.weights[feature] },
  date: { bias: datingModel.bias, weightOf: (feature) => datingModel.weights[feature] },
  source: { bias: attributionModel.bias, weightOf: (feature) => attributionModel.weights[feature] },
  record: { bias: confidenceModel.bias, weightOf: (feature) => confidenceModel.weights[feature] },
}

const mostShown = 4

export function reasonsFor(decision: Decision, evidence: Evidence): Reasons {
  const { bias, weightOf } = models[decision]
  const weighed = namesOf(evidence).map((feature) => ({ feature, weight: weightOf(feature) ?? 0 }))
  const heaviest = weighed
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, mostShown)
  return { probability: logistic(weighed.reduce((sum, { weight }) => sum + weight, bias)), heaviest }
}
