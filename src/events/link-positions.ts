import { agreement } from './agreement.js'
import type { Companion } from './companions.js'
import type { Features } from './evidence.js'
import type { View } from './link-evidence.js'
import { slotOf } from './link-slots.js'
import { pathBetween } from './path.js'
import { prepositionBefore } from './phrases.js'

/** Side and distance, and what stands between the two. */
export function addPath(features: Features, { at, origin, trigger: candidate }: View): void {
  const { at: trigger, elements, form, entry } = candidate
  const { side, distance, verbs, marks, openers, people, way } = pathBetween(elements, at, trigger)
  const element = elements[at]
  const preposition = prepositionBefore(element)
  const ownPreposition = prepositionBefore(elements[trigger])
  features.add('distance', side, distance).with(form).with(entry.by)
  features.add('verbs between', side, verbs)
  features.add('marks between', side, marks)
  features.add('openers between', side, openers)
  features.add('people between', side, people)
  features.add('preposition', preposition).with(side, form).with(entry.by)
  features.add('prepositions', preposition, side, ownPreposition)
  features.add('conjoined', element?.conjoined ?? false)
  features.add('first', at === 0)
  features
    .under('path', side, way)
    .with(preposition === '' ? '' : 'governed')
    .with(form, origin)
}

/** How many others on its side stand nearer to the trigger, and what the phrase it is joined to is. */
export function addOrder(features: Features, view: View, companions: readonly Companion[]): void {
  const { at, phrase, trigger, entry } = view
  const { elements, form } = trigger
  const before = at < trigger.at
  const distance = Math.abs(at - trigger.at)
  let nearer = 0
  for (const { at: other, phrase: rival } of companions) {
    if (other === null || rival === phrase || other < trigger.at !== before) continue
    if (Math.abs(other - trigger.at) < distance) nearer++
  }
  const side = before ? 'before' : 'after'
  const rank = Math.min(nearer, 3)
  features.add('rank', side, rank).with(form).with(entry.type).with(trigger.entry.by)
  const [previous, element] = [elements[at - 1], elements[at]]
  if (element?.kind === 'phrase' && element.conjoined && element.preposition === '' && previous?.kind === 'phrase') {
    const slot = slotOf(previous.phrase, at - 1, trigger)
    features.add('joined to', slot)
    features.add('joined to role', trigger.entry.roles[slot] ?? 'no role')
  }
}

/** Whether a verb agrees with a phrase before or after it. */
export function addAgreement(features: Features, { phrase, at, trigger }: View): void {
  const { form, unit } = trigger
  if (form !== 'verb') return
  const stands = at > trigger.at ? 'before' : 'after'
  const agrees = agreement([phrase], unit.verb?.morphologies ?? [], stands)
  features.add('agrees', agrees, stands)
}
