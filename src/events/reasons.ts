import { attributionModel } from './attribution-weights.js'
import { confidenceModel } from './confidence-weights.js'
import { countryModel } from './country-weights.js'
import { datingModel } from './dating-weights.js'
import { type Evidence, namesOf } from './evidence.js'
import { type LinearModel, weightOf } from './linear.js'
import { linkingModel } from './linking-weights.js'
import { siteModel } from './site-weights.js'

/** What a model decides of an event. */
export type Decision = 'actor' | 'recipient' | 'place' | 'country' | 'date' | 'source' | 'record'

/** Why a model decided as it did: the probability that it gives, and what weighed most, the heaviest first. */
export interface Reasons {
  readonly probability: number
  readonly heaviest: readonly Weighed[]
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

/** `options` are those of a choice, the one that was taken among them: they share the probability. */
export function reasonsFor(decision: Decision, evidence: Evidence, options: readonly Evidence[] = [evidence]): Reasons {
  const [model, outcome] = models[decision]
  const heaviest = weigh(model, outcome, evidence)
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, mostShown)
  const odds = (one: Evidence): number => Math.exp(sumOf(model, outcome, one))
  return { probability: odds(evidence) / options.reduce((all, option) => all + odds(option), 1), heaviest }
}

interface Weighed {
  readonly feature: string
  readonly weight: number
}

function weigh(model: LinearModel, outcome: number, evidence: Evidence): Weighed[] {
  return namesOf(evidence).map((feature) => ({ feature, weight: weightOf(model, feature, outcome) }))
}

function sumOf(model: LinearModel, outcome: number, evidence: Evidence): number {
  return weigh(model, outcome, evidence).reduce((sum, { weight }) => sum + weight, model.bias[outcome] ?? 0)
}
