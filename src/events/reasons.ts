import { type Evidence, namesOf } from './evidence.js'
import { weightOf } from './linear.js'
import { modelOf } from './models.js'
import type { ModelName } from './weight-columns.js'

/** What a model decides of an event. */
export type Decision = 'actor' | 'recipient' | 'place' | 'country' | 'date' | 'source' | 'record'

/** Why a model decided as it did: the probability that it gives, and what weighed most, the heaviest first. */
export interface Reasons {
  readonly probability: number
  readonly heaviest: readonly Weighed[]
}

/** A model, and which of its outcomes decides. */
const models: Readonly<Record<Decision, readonly [model: ModelName, outcome: number]>> = {
  actor: ['linking', 0],
  recipient: ['linking', 1],
  place: ['site', 0],
  country: ['country', 0],
  date: ['dating', 0],
  source: ['attribution', 0],
  record: ['confidence', 0],
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

function weigh(model: ModelName, outcome: number, evidence: Evidence): Weighed[] {
  const tree = modelOf(model)
  return namesOf(evidence).map((feature) => ({ feature, weight: weightOf(tree, feature, outcome) }))
}

function sumOf(model: ModelName, outcome: number, evidence: Evidence): number {
  return weigh(model, outcome, evidence).reduce((sum, { weight }) => sum + weight, modelOf(model).bias[outcome] ?? 0)
}
