import type { Candidate } from './candidates.js'
import { isAgentive } from './doers.js'
import { type Features, pair } from './evidence.js'
import type { View } from './link-evidence.js'
import { verbBefore, verbKind } from './path.js'
import type { Phrase } from './phrases.js'
import { isParticipant } from './referents.js'
import { verbSlots } from './slots.js'
import { hostOf } from './units.js'

/** The slot of somebody, and the role that the frame has for it. */
export function addSlot(features: Features, { phrase, at, origin, slot: own, trigger, entry }: View): void {
  const slot = origin === 'nisba' ? nisbaSlot(at, trigger) : own
  const role = trigger.entry.roles[slot] ?? 'no role'
  const { form } = trigger
  features.under('slot', slot).with(form).with(entry.type).with(form, entry.type).with(trigger.entry.by)
  features.add('slot role', role).with(form)
  features.add('slot as', slot, role).with(form).with(entry.type)
  features.add('trigger word', trigger.unit.word, slot)
  features
    .under('company', companyOf(phrase, trigger), slot)
    .with(form)
    .with(role, form)
    .with(form, entry.type)
    .with(trigger.entry.by)
  features.add('word role', hostOf(phrase.head), role)
  features.add('slot passive', slot, trigger.slots.passive)
  addGovernor(features, slot, trigger)
  addOwner(features, phrase, at, trigger)
}

/** «مواقع الحوثيين», «مواقع للحوثيين»: where that stands of which somebody is the owner. */
function addOwner(features: Features, phrase: Phrase, at: number, trigger: Candidate): void {
  const element = trigger.elements[at]
  if (element?.kind !== 'phrase' || at === trigger.at) return
  const isGenitive = element.phrase !== phrase
  const owned = isGenitive ? element.phrase : ownedBefore(trigger, at)
  if (!owned) return
  const slot = slotOf(owned, isGenitive ? at : at - 1, trigger)
  features
    .add('owner', slot)
    .with(trigger.form, trigger.entry.type)
    .with(trigger.entry.roles[slot] ?? 'no role', trigger.form)
}

/** «قاعدة للجيش»: a noun without article before «ل» belongs to whoever stands behind it. */
function ownedBefore({ elements, at: trigger }: Candidate, at: number): Phrase | null {
  const [before, element] = [elements[at - 1], elements[at]]
  if (before?.kind !== 'phrase' || element?.kind !== 'phrase' || at - 1 === trigger) return null
  return element.preposition === 'ل' && !element.conjoined && !before.phrase.definite ? before.phrase : null
}

/** Which of its own slots a trigger has filled, whoever stands in one of them; «alone» where it has none. */
function companyOf(phrase: Phrase, { slots, genitive, light }: Candidate): string {
  const has = (list: readonly Phrase[] | undefined): boolean => list?.some((one) => one !== phrase) ?? false
  let company = 'alone'
  const add = (slot: string): void => {
    company = company === 'alone' ? slot : pair(company, slot)
  }
  if (has(slots.subject) || has(light?.slots.subject)) add('subject')
  if (genitive !== null && genitive !== phrase) add('genitive')
  if (has(slots.object)) add(slots.object.some(isParticipant) ? 'somebody' : 'object')
  const dative = slots.prepositions.get('ل')
  if (has(dative)) add(dative?.[0]?.definite ? 'definite dative' : 'dative')
  if ([...slots.prepositions].some(([preposition, list]) => isAgentive(preposition) && has(list))) add('agent')
  return company
}

/** «الرفض الإيراني», «وزير الخارجية الإيراني»: whether the adjective is the trigger's own or another's. */
function nisbaSlot(at: number, { at: trigger }: Candidate): string {
  return at === trigger ? 'own nisba' : 'nisba'
}

/** Where a phrase stands to a trigger: a slot of its own, its complement («درب الجيش قوات»), a slot of the verb that governs it, or a preposition. */
export function slotOf(
  phrase: Phrase,
  at: number,
  { slots, genitive, light, complement, elements, at: trigger }: Candidate,
): string {
  if (slots.subject.includes(phrase)) return 'subject'
  if (slots.object.includes(phrase)) return 'object'
  if (genitive === phrase) return 'genitive'
  if (complement?.phrase === phrase) return 'complement'
  if (at === trigger) return 'own phrase'
  for (const [preposition, phrases] of slots.prepositions) if (phrases.includes(phrase)) return preposition
  if (light?.slots.subject.includes(phrase)) return 'light subject'
  if (light?.slots.object.includes(phrase)) return 'light object'
  for (const [preposition, phrases] of light?.slots.prepositions ?? [])
    if (phrases.includes(phrase)) return pair('light', preposition)
  const governor = verbBefore(elements, trigger)
  if (governor === null) return 'elsewhere'
  const { subject, object, prepositions } = verbSlots(elements, governor)
  const ofVerb = pair('of', verbKind(elements[governor]))
  if (subject.includes(phrase)) return pair('subject', ofVerb)
  if (object.includes(phrase)) return pair('object', ofVerb)
  for (const [preposition, phrases] of prepositions) if (phrases.includes(phrase)) return pair(preposition, ofVerb)
  return 'elsewhere'
}

/** The verb that governs the trigger: «قررت النقابات دعم», «نفى الوزير تقديم». */
function addGovernor(features: Features, slot: string, { elements, at, form }: Candidate): void {
  if (form === 'verb' || !slot.includes(' of ')) return
  const governor = verbBefore(elements, at)
  const element = governor === null ? undefined : elements[governor]
  if (governor === null || element?.kind !== 'verb') return
  const { object, prepositions } = verbSlots(elements, governor)
  const own = elements[at]
  const phrase = own?.kind === 'phrase' ? own.phrase : null
  const governed =
    phrase && (object.includes(phrase) || [...prepositions.values()].some((list) => list.includes(phrase)))
  features.add('governor', String(element.unit.verb?.lemma), slot)
  features.add('governed', governed, slot)
}
