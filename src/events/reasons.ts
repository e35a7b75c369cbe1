import { attributionModel } from './attribution-weights.js'
import { confidenceModel } from './confidence-weights.js'
import { countryModel } from './country-weights.js'
import { datingModel } from './dating-weights.js'
import { type Evidence, namesOf } from './evidence.js'
import { type LinearModel, logistic, weightOf } from './linear.js'
import { linkingModel } from './linking-weights.js'
import { siteModel } from './site-weights.js'

/** What a model decides of an event. */
export type Decision = 'actor' | 'recipient' | 'place' | 'country' | 'date' | 'source' | 'record'

/** Why a model decided as it did: the probability that it gives, and what weighed most, the heaviest first. */
export interface Reasons {
  readonly probability: number
  readonly heaviest: readonly { readonly feature: string; readonly weight: number }[]
}

/** A model, and which of its outcomes decides. */
const models: Readonly<Record<Decision, readonly [model: LinearModel, outcome: number]>> = {
  actor: [linkingModel, 0],
  recipient: [linkingModel, 1],
  place: [siteModel, 0],
  country: [countryModel, 0],
  date: [datingModel, 0],
  source: [attributionModel, 0],
  record: [confidenceModel, 0],
}

const mostShown = 4

export function reasonsFor(decision: Decision, evidence: Evidence): Reasons {
  const [model, outcome] = models[decision]
  const bias = model.bias[outcome] ?? 0
  const weighed = namesOf(evidence).map((feature) => ({ feature, weight: weightOf(model, feature, outcome) }))
  const heaviest = weighed
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, mostShown)
  return { probability: logistic(weighed.reduce((sum, { weight }) => sum + weight, bias)), heaviest }
}
