import type { Candidate } from './candidates.js'
import { isHarmful } from './carriers.js'
import { type Group, isResult } from './combine.js'
import { isAgentive } from './doers.js'

/** The attack or accident that was told last, and how many sentences ago. */
export interface Cause {
  readonly candidate: Candidate
  readonly age: number
}

/** For how many sentences an accident explains the victims that are told without a cause. */
const farthest = 3

/**
 * Victims are of the type of what brought them about: «انهار المبنى. وقتل ثلاثة أشخاص» tells no attack. Where their
 * sentence names no cause, it is the one that was told last.
 */
export function typeResults(groups: readonly Group[], cause: Cause | null): Group[] {
  if (cause?.candidate.entry.type !== 'DISASTER' || cause.age > farthest) return [...groups]
  const { type, mode } = cause.candidate.entry
  return groups.map((group) => {
    const { main } = group
    return isResult(main) && !isMeant(main)
      ? { ...group, main: { ...main, entry: { ...main.entry, type, mode } } }
      : group
  })
}

const martyrs = new Set(['استشهد', 'استشهاد', 'شهيد', 'شهداء'])

/** «اغتيال», «استشهاد», «قتلت القوات خمسة», «مقتل خمسة برصاص مسلحين»: somebody meant it. */
function isMeant({ form, slots, entry, elements, at }: Candidate): boolean {
  if (entry.mode !== null || martyrs.has(entry.lemma)) return true
  if ([...slots.prepositions.keys()].some(isAgentive)) return true
  const element = elements[at]
  if (element?.kind === 'phrase' && element.phrase.head.word.endsWith('جريمه')) return true
  return form === 'verb' && slots.subject.some((phrase) => phrase.head.mention !== null)
}

export function lastCause(groups: readonly Group[], before: Cause | null): Cause | null {
  const told = groups.map(({ main }) => main).filter((main) => isHarmful(main.entry.type) && !isResult(main))
  const candidate = told.at(-1)
  if (candidate) return { candidate, age: 1 }
  return before && { ...before, age: before.age + 1 }
}
