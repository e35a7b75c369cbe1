import type { Candidate } from './candidates.js'
import { kindOf, wordOf } from './elements.js'
import type { Features } from './evidence.js'

/** Somebody, a place or a time of a sentence as a trigger sees it: its element, and the slot that it fills. */
export interface Standpoint {
  readonly at: number
  readonly slot: string
}

/**
 * What the sentence around says of somebody's part in an event, and of its place and time: the words beside it and beside
 * the trigger, those between the two, and where other events stand.
 */
export function addSurroundings(
  features: Features,
  standpoint: Standpoint,
  trigger: Candidate,
  rivals: readonly Candidate[],
): void {
  addBeside(features, standpoint, trigger)
  addBetween(features, standpoint.at, trigger)
  addOpening(features, standpoint.at, trigger)
  addRivals(features, standpoint, trigger, rivals)
}

/** On which side of a trigger an element stands; what holds the trigger itself counts as after it. */
export function sideOf(at: number, trigger: Candidate): 'before' | 'after' {
  return at < trigger.at ? 'before' : 'after'
}

/** The words and kinds of what stands beside the one and beside the trigger. */
function addBeside(features: Features, { at, slot }: Standpoint, trigger: Candidate): void {
  const { elements, at: own, entry, form } = trigger
  const side = sideOf(at, trigger)
  const [before, after] = [kindOf(elements[at - 1]), kindOf(elements[at + 1])]
  features.add('word before', wordOf(elements[at - 1])).with(entry.type)
  features.add('word after', wordOf(elements[at + 1])).with(entry.type)
  features.add('trigger after', wordOf(elements[own - 1]), slot)
  features.add('trigger before', wordOf(elements[own + 1]), slot)
  features.add('beside trigger', kindOf(elements[own - 1]), kindOf(elements[own + 1]), slot)
  features
    .add('kind before', before)
    .with(kindOf(elements[at - 2]))
    .with(form)
    .with(slot, side)
  features
    .add('kind after', after)
    .with(kindOf(elements[at + 2]))
    .with(form)
    .with(slot, side)
  features.add('kinds beside', before, after, side)
}

/** Beyond it, words between say little. */
const farthest = 12

function addBetween(features: Features, at: number, trigger: Candidate): void {
  const { elements, at: own, form } = trigger
  const [low, high] = [Math.min(at, own), Math.max(at, own)]
  if (high - low > farthest) return
  const side = sideOf(at, trigger)
  for (let i = low + 1; i < high; i++) features.add('word between', side, wordOf(elements[i])).with(form)
}

/** The word that opens the sentence, and where its first verb stands to the two. */
function addOpening(features: Features, at: number, trigger: Candidate): void {
  const { elements, at: own } = trigger
  const verb = elements.findIndex(({ kind }) => kind === 'verb')
  const place = verb < 0 ? 'none' : verb < at ? 'before' : 'after'
  const beside = verb < own ? 'before' : verb === own ? 'same' : 'after'
  features.add('first verb', place, beside).with(kindOf(elements[verb]))
  features.add('opening', wordOf(elements[0])).with(sideOf(at, trigger))
}

/** The triggers of other events: whether they stand between the two, and nearer to the one than this one. */
function addRivals(
  features: Features,
  { at, slot }: Standpoint,
  trigger: Candidate,
  rivals: readonly Candidate[],
): void {
  const { at: own, unit, entry, form } = trigger
  const side = sideOf(at, trigger)
  let between = 0
  let nearest: Candidate | null = null
  for (const rival of rivals) {
    if (rival.unit === unit) continue
    if (rival.at > Math.min(at, own) && rival.at < Math.max(at, own)) between++
    if (nearest === null || Math.abs(rival.at - at) < Math.abs(nearest.at - at)) nearest = rival
  }
  const nearer = nearest !== null && Math.abs(nearest.at - at) < Math.abs(own - at)
  features.add('rivals between', Math.min(between, 2), side, form)
  features.add('rival nearer', nearer, side).with(form).with(slot)
  features.add('nearest rival', nearest?.entry.type ?? 'none', entry.type, nearer)
}
