import { latestOf } from '../text/facts.js'
import { agreement } from './agreement.js'
import type { Candidate } from './candidates.js'
import { isComma, isRelative } from './clauses.js'
import { type Features, pair } from './evidence.js'
import type { View } from './link-evidence.js'
import { pathBetween, verbBefore, verbKind } from './path.js'
import type { Element, Phrase } from './phrases.js'
import { verbSlots } from './slots.js'

/**
 * Where somebody stands in a clause of his own, and how that clause lies to a trigger: «أطلق مسلح النار وقتل شرطيا»,
 * «الأسرى الذين تم نقلهم».
 */
export function addStanding(features: Features, view: View, rivals: readonly Candidate[]): void {
  const { phrase, at, trigger } = view
  addHome(features, phrase, trigger, rivals)
  addAntecedent(features, at, trigger)
  addDropped(features, phrase, at, trigger)
}

/** The verb that has a phrase in one of its slots. */
interface Home {
  readonly verb: number
  readonly slot: string
}

const homesOf = latestOf((elements: readonly Element[]): ReadonlyMap<Phrase, Home> => {
  const homes = new Map<Phrase, Home>()
  const add = (phrases: readonly Phrase[], verb: number, slot: string): void => {
    for (const phrase of phrases) if (!homes.has(phrase)) homes.set(phrase, { verb, slot })
  }
  const verbs = [...elements.keys()].filter((at) => elements[at]?.kind === 'verb')
  for (const verb of verbs) add(verbSlots(elements, verb).subject, verb, 'subject')
  for (const verb of verbs) add(verbSlots(elements, verb).object, verb, 'object')
  for (const verb of verbs)
    for (const [preposition, phrases] of verbSlots(elements, verb).prepositions) add(phrases, verb, preposition)
  return homes
})

function addHome(
  features: Features,
  phrase: Phrase,
  { elements, at: trigger, form, entry }: Candidate,
  rivals: readonly Candidate[],
): void {
  const home = homesOf(elements).get(phrase)
  if (!home) {
    features.add('home none', form)
    return
  }
  const { verb, slot } = home
  if (verb === trigger) return
  const { way, side } = pathBetween(elements, verb, trigger)
  const element = elements[verb]
  const kind = verbKind(element)
  const place = pair(slot, side)
  features.add('home', place, kind).with(way, form)
  features.add('home', place, form).with(verb === clauseVerb(elements, trigger) ? 'clause' : 'other')
  features.add('home way', place, way, form)
  if (element?.kind === 'verb') features.add('home verb', place, element.unit.verb?.lemma ?? '')
  const rival = rivals.find((one) => one.at === verb)
  if (rival) {
    features.add('home type', place, rival.entry.type, entry.type)
    features.add('home frame', slot, rival.entry.by)
  }
}

/** The verb of a trigger's clause: the trigger itself, or the nearest verb before it. */
function clauseVerb(elements: readonly Element[], trigger: number): number | null {
  return verbBefore(elements, trigger + 1)
}

/** «المسلح الذي قتل», «حافلة تقل جنودا»: whether a phrase is what the trigger's relative clause is about. */
function addAntecedent(features: Features, at: number, { elements, at: trigger, form, slots }: Candidate): void {
  const clause = clauseVerb(elements, trigger)
  const opener = clause === null ? -1 : openerBefore(elements, clause)
  const element = elements[opener]
  if (clause === null || !element) return
  const relative = isRelative(element)
  const bare = element.kind === 'phrase' && !element.phrase.definite && !elements[clause]?.conjoined
  if (!relative && !bare) return
  const antecedent = bare ? opener : isComma(elements[opener - 1]) ? opener - 2 : opener - 1
  const where = at === antecedent ? 'is' : at > opener ? 'inside' : 'outside'
  const kind = relative ? 'relative' : 'bare'
  features
    .add('antecedent', where, kind)
    .with(clause === trigger ? 'own' : verbKind(elements[clause]), form)
    .with(form, slots.passive, slots.pronoun !== '')
}

/** The last element before a verb and what goes with it: times, particles, verbs of aspect. */
function openerBefore(elements: readonly Element[], verb: number): number {
  let i = verb - 1
  while (i >= 0 && goesWithVerb(elements[i])) i--
  return i
}

function goesWithVerb(element: Element | undefined): boolean {
  if (element?.kind === 'verb') return element.unit.verb?.class === 'aspect'
  return element?.kind === 'time' || (element?.kind === 'particle' && !isRelative(element))
}

/** For a verb that leaves out its subject: whether a phrase before it agrees, and how many that agree stand nearer. */
function addDropped(
  features: Features,
  phrase: Phrase,
  at: number,
  { elements, at: trigger, form, unit, slots }: Candidate,
): void {
  if (form !== 'verb') return
  const { dropped, passive } = slots
  if (at > trigger) {
    features.add('dropped after', dropped, passive)
    return
  }
  const morphologies = unit.verb?.morphologies ?? []
  const fits = (one: Phrase): boolean => agreement([one], morphologies, 'after')
  let nearer = 0
  for (let i = at + 1; i < trigger && nearer < mostNearer; i++) {
    const element = elements[i]
    if (element?.kind === 'phrase' && fits(element.phrase)) nearer++
  }
  features
    .under('dropped', dropped, passive, fits(phrase))
    .with(nearer)
    .with(homesOf(elements).get(phrase)?.slot ?? 'none')
}

const mostNearer = 3
