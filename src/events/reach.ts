import { latestOf } from '../text/facts.js'
import type { Candidate } from './candidates.js'
import type { Element } from './phrases.js'

/**
 * How far a place or a time stands from a trigger: verbs, complementizers and relative clauses between the two count as
 * distance. «تمكنت القوات في 23 آذار من طرد …»: a light verb reaches what stands beside it for its noun.
 */
export function reachOf({ at: trigger, light, elements }: Candidate, at: number): number {
  const own = distance(elements, trigger, at)
  return light ? Math.min(own, distance(elements, light.at, at)) : own
}

/** A trigger that lies this much nearer to a place or time than another has the better claim to it. */
const slack = 2

/** Whether another trigger of the sentence lies clearly nearer. */
export function isNearerTo(rivals: readonly Candidate[], candidate: Candidate, at: number): boolean {
  const reach = reachOf(candidate, at)
  return rivals.some((rival) => rival.unit !== candidate.unit && reachOf(rival, at) + slack < reach)
}

function distance(elements: readonly Element[], from: number, to: number): number {
  const sums = barriersOf(elements)
  const [low, high] = from < to ? [from, to] : [to, from]
  const between = high > low ? (sums[high] as number) - (sums[low + 1] as number) : 0
  return to < from ? between + 2 : between
}

/** What the elements up to each cost together; summed up once, since every event asks for every place and time. */
const barriersOf = latestOf((elements: readonly Element[]) => {
  const sums = new Int32Array(elements.length + 1)
  elements.forEach((element, i) => {
    sums[i + 1] = (sums[i] as number) + barrier(element)
  })
  return sums
})

function barrier(element: Element): number {
  if (element.kind === 'verb') return element.unit.verb?.class === 'aspect' ? 1 : 4
  if (element.kind === 'mark') return 2
  if (element.kind !== 'particle') return 1
  return openers.has(element.unit.particle?.class ?? '') ? 5 : 0
}

const openers = new Set(['complementizer', 'relative', 'temporal'])

/** A reach in steps, for evidence: 0, 2, 5, 9, 14, 22 and more. */
export function reachStep(reach: number): number {
  return steps.find((step) => reach <= step) ?? 99
}

const steps = [0, 2, 5, 9, 14, 22]
