import type { Timex } from '../document.js'
import type { EventDate } from '../record.js'
import type { Candidate } from './candidates.js'
import { kindOf, wordOf } from './elements.js'
import type { Evidence, Features } from './evidence.js'
import { isSpeechAct } from './frame.js'
import { pathBetween, verbKind } from './path.js'
import type { Element } from './phrases.js'
import { isNearerTo, reachOf, reachStep } from './reach.js'
import type { Saying } from './sayings.js'
import { addSurroundings } from './surroundings.js'

/** What speaks for a time as that of an event. */

/** A time of the sentence before, and the types of the events that it dates there. */
export interface DatedTime {
  readonly time: Timex
  readonly types: readonly string[]
}

/** What speaks for a time of the trigger's own sentence. */
export function timeEvidence(
  time: Timex,
  at: number,
  times: readonly { at: number; time: Timex }[],
  candidate: Candidate,
  rivals: readonly Candidate[],
  sayings: readonly Saying[],
  published: string | null,
): Evidence {
  return (features) => {
    const { entry, form, elements } = candidate
    const { type } = entry
    const reach = reachStep(reachOf(candidate, at))
    const rival = isNearerTo(rivals, candidate, at)
    const { side, way, verbs, distance } = pathBetween(elements, at, candidate.at)
    const nearer = times.filter((other) => reachOf(candidate, other.at) < reachOf(candidate, at)).length
    const preposition = prepositionBefore(elements, at)
    const said = nearestVerb(elements, at)
    const speech = isSpeechAct(type)
    features.add('own')
    features.add('type', type)
    features.add('form', form)
    addValue(features, time, whenOf(time, published), candidate)
    features.add('preposition', preposition).with(side).with(reach)
    features.under('reach', reach).with(side).with(form).with(speech)
    features.add('distance', side, distance)
    features.add('rival', rival).with(reach)
    features.add('rank', Math.min(nearer, 2), times.length === 1)
    features.add('verbs', side, verbs)
    features.add('way', side, way)
    features.add('beside', said).with(side, speech).with(form, verbs)
    features.add('first', at === 0)
    features.add('saying', standsBySaying(sayings, at, candidate.at), side).with(speech)
    addSurroundings(features, { at, slot: preposition }, candidate, rivals)
  }
}

/** Whether a time belongs to a word of saying rather than to what is said: «قال الاثنين إن», «والاثنين، قال إن». */
function standsBySaying(sayings: readonly Saying[], time: number, trigger: number): string {
  let said = 'none'
  for (const { kind, opener, at, from } of sayings) {
    if (kind === 'act' || opener === 'bare' || opener === 'aside') continue
    const inside = trigger >= from
    if (time > at && time < from) return inside ? 'between' : 'aside'
    if (inside && time < at) said = 'before'
    else if (inside && said === 'none') said = 'inside'
  }
  return said
}

/** What speaks for a time of the sentence before. */
export function earlierEvidence(
  { time, types }: DatedTime,
  own: number,
  others: number,
  candidate: Candidate,
  published: string | null,
): Evidence {
  return (features) => {
    const { entry, form, at, unit, elements } = candidate
    const { type } = entry
    const same = types.includes(type)
    features.add('earlier').with(type).with(form)
    features
      .add('earlier same', same)
      .with(type)
      .with(own > 0)
    features.add('earlier dates', types.length > 0)
    features.add('earlier beside', own > 0)
    features.add('earlier lone', others === 1)
    features.add('earlier definite', unit.definite, same)
    features.add('earlier first', at === 0)
    features.add('earlier opening', wordOf(elements[0])).with(form)
    features.add('earlier beginning', kindOf(elements[0]), kindOf(elements[1]))
    features.add('earlier after', wordOf(elements[at - 1])).with(form)
    features.add('earlier pluperfect', isPluperfect(candidate), form)
    features.add('earlier precision', precisionOf(time.value ?? ''))
    features.add('earlier when', whenOf(time, published), tenseOf(candidate))
  }
}

/** «وكان الجيش قد قصف المدينة»: what had happened before takes no date of what was told last. */
function isPluperfect({ elements, at }: Candidate): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestClause); i--) {
    const element = elements[i]
    if (element?.kind === 'verb') return element.unit.verb?.class === 'aspect' && element.conjoined
  }
  return false
}

function addValue(features: Features, { value, kind, implied }: Timex, when: string, candidate: Candidate): void {
  const { type } = candidate.entry
  const precision = precisionOf(value ?? '')
  features.add('precision', precision).with(type)
  features.add('kind', kind)
  features.add('when', when).with(tenseOf(candidate)).with(type)
  features.add('implied', implied.join(' '))
}

function tenseOf({ form, morphology }: Candidate): string {
  return form === 'verb' ? (morphology?.tense ?? 'none') : form
}

/** Where a time lies as seen from the publication. */
function whenOf({ interval }: Timex, published: string | null): string {
  if (!interval || !published) return 'unknown'
  const day = published.slice(0, 10)
  if (interval.end < day) return interval.end.slice(0, 4) === day.slice(0, 4) ? 'before' : 'years before'
  return interval.start > day ? 'after' : 'now'
}

function prepositionBefore(elements: readonly Element[], at: number): string {
  const element = elements[at]
  const attached = element?.kind === 'time' ? element.unit.proclitics.slice(-1) : ''
  const before = elements[at - 1]
  if (before?.kind === 'particle') return before.unit.particle?.lemma ?? ''
  return attached
}

/** The kind of the verb that a time stands beside, with no other time or mark between: «قال الاثنين إن …». */
function nearestVerb(elements: readonly Element[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - longestClause); i--) {
    const element = elements[i]
    if (element?.kind === 'mark') return 'mark'
    if (element?.kind === 'verb') return verbKind(element)
    if (element?.kind === 'particle' && element.unit.particle?.class === 'complementizer') return 'complementizer'
  }
  return 'none'
}

const longestClause = 8

export function precisionOf(value: string): EventDate['precision'] {
  if (value.includes('T')) return 'minute'
  if (value.includes('/')) return 'range'
  if (value.includes('W')) return 'week'
  if (value.length >= 10) return 'day'
  return value.length === 7 ? 'month' : 'year'
}
