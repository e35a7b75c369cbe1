import type { Count, CountKind, EventType } from '../record.js'
import type { Group } from './combine.js'
import { isResultOf } from './results.js'
import type { Toll } from './tolls.js'

export type Counts = Partial<Record<CountKind, Count>>

/** Kinds that an event of a type can count; a verdict counts no dead. */
const kindsOfType: Readonly<Partial<Record<EventType, readonly CountKind[]>>> = {
  ASSAULT: ['killed', 'injured', 'displaced'],
  DISASTER: ['killed', 'injured', 'displaced'],
  COERCE: ['arrested', 'displaced'],
  PROTEST: ['participants', 'killed', 'injured'],
}

/** Kinds that an event takes from words beside its own; the rest must stand on its trigger. */
const attracted: Readonly<Partial<Record<EventType, readonly CountKind[]>>> = {
  ASSAULT: ['killed', 'injured', 'displaced'],
  DISASTER: ['killed', 'injured', 'displaced'],
  PROTEST: ['participants'],
}

/** Gives each toll of a sentence to the event that it is of: the one whose words tell it, else the nearest that can. */
export function distributeTolls(tolls: readonly Toll[], groups: readonly Group[]): ReadonlyMap<Group, Counts> {
  const taken = new Map<Group, Toll[]>()
  for (const toll of tolls) {
    const own = groups.find((group) => tells(group, toll))
    const group = own ?? nearest(groups, toll)
    if (group) taken.set(group, [...(taken.get(group) ?? []), toll])
  }
  return new Map(
    groups.map((group) => [group, sum(taken.get(group) ?? taken.get(twinOf(groups, group) ?? group) ?? [])]),
  )
}

function tells({ main, others }: Group, { at, kind }: Toll): boolean {
  if (!(kindsOfType[main.entry.type] ?? []).includes(kind)) return false
  return [main, ...others].some((candidate) => candidate.at === at || candidate.light?.at === at)
}

function nearest(groups: readonly Group[], { at, kind }: Toll): Group | undefined {
  return groups
    .filter(({ main }) => (attracted[main.entry.type] ?? []).includes(kind) && isResultOf(main.elements, at, main.at))
    .sort((one, other) => distance(one, at) - distance(other, at))[0]
}

/** What stands before a toll brought it about rather than what comes after. */
function distance({ main }: Group, at: number): number {
  return main.at <= at ? at - main.at : 2 * (main.at - at)
}

/** «قتل أربعة في هجوم واشتباك»: one toll for two events stands on both. */
function twinOf(groups: readonly Group[], { main }: Group): Group | undefined {
  const own = main.elements[main.at]
  if (own?.kind !== 'phrase' || !own.conjoined || own.preposition.length > 1) return undefined
  return groups.find(({ main: other }) => {
    const element = main.elements[other.at]
    if (other.at >= main.at || other.entry.type !== main.entry.type || element?.kind !== 'phrase') return false
    return !main.elements.slice(other.at + 1, main.at).some(({ kind }) => kind === 'verb' || kind === 'mark')
  })
}

function sum(tolls: readonly Toll[]): Counts {
  const counts: Counts = {}
  for (const { kind, count } of tolls) {
    const before = counts[kind]
    counts[kind] = before
      ? {
          min: before.min + count.min,
          max: before.max === null || count.max === null ? null : before.max + count.max,
          text: before.text,
        }
      : count
  }
  return counts
}
