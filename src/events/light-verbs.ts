import type { Candidate } from './candidates.js'
import { isRelative } from './clauses.js'
import { type Element, type Phrase, particleOf, partThat } from './phrases.js'
import { verbSlots } from './slots.js'
import type { LightEntry } from './triggers.js'

/** Gives event nouns the light verbs that carry them: «شنت الطائرات غارة», «تعرضت المدينة لقصف». */
export function attachLightVerbs(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.form === 'verb') return candidate
    const light = lightOf(candidate)
    return light ? { ...candidate, light } : candidate
  })
}

/** Whether one of some light verbs, or its masdar, carries a noun: «أصدر تعليمات», «إصدار تعليمات». */
export function isCarried(ids: readonly string[], elements: readonly Element[], at: number, part: Phrase): boolean {
  const here = { elements, at }
  const element = elements[at]
  const outer = element?.kind === 'phrase' ? partThat(element.phrase, ({ genitive }) => genitive === part) : null
  // «قدم المحامي نموذج شكوى»: what a verb carries is the whole phrase
  const carriers = [outer ? outer.head.light?.entry : lightOf(here), relativeLight(here)]
  return carriers.some((carrier) => ids.some((id) => carrier?.by.endsWith(`/${id}`)))
}

/** A noun in its sentence. */
type Carried = Pick<Candidate, 'elements' | 'at'>

function lightOf(candidate: Carried): Candidate['light'] {
  for (let at = candidate.at - 1; at >= 0; at--) {
    const element = candidate.elements[at]
    if (element?.kind !== 'verb') continue
    for (const entry of element.unit.verb?.lights ?? []) {
      const slots = verbSlots(candidate.elements, at)
      if (carries(entry, candidate, slots)) return { at, unit: element.unit, lends: entry.lends, by: entry.by, slots }
    }
    break
  }
  return relativeLight(candidate)
}

/** A light verb in a relative clause on the noun: «غارات شنتها الطائرات», «المعارك التي دارت بين …». */
function relativeLight({ elements, at }: Carried): Candidate['light'] {
  const verbAt = isRelative(elements[at + 1]) ? at + 2 : at + 1
  const verb = elements[verbAt]
  if (verb?.kind !== 'verb' || verb.conjoined) return null
  const entry = verb.unit.verb?.lights.find((light) => refersBack(light, elements, verbAt))
  if (!entry) return null
  const slots = verbSlots(elements, verbAt)
  const subject =
    entry.noun === 'subject' ? [] : slots.object.length > 0 && slots.subject.length === 0 ? slots.object : slots.subject
  return { at: verbAt, unit: verb.unit, lends: entry.lends, by: entry.by, slots: { ...slots, subject, object: [] } }
}

/** «شنتها», «دارت», «قام بها»: the noun is the light verb's object, its subject, or behind its preposition. */
function refersBack(light: LightEntry, elements: Candidate['elements'], verbAt: number): boolean {
  const verb = elements[verbAt]
  if (verb?.kind !== 'verb') return false
  if (light.noun === 'subject') return verb.unit.enclitic === ''
  if (light.noun === 'object') return verb.unit.enclitic !== ''
  const next = particleOf(elements[verbAt + 1])
  return next?.lemma === light.noun && next.pronoun
}

function carries(entry: LightEntry, candidate: Carried, slots: Candidate['slots']): boolean {
  const own = candidate.elements[candidate.at]
  if (own?.kind !== 'phrase') return false
  if (entry.noun === 'subject') return [...slots.subject, ...slots.object].includes(own.phrase)
  if (entry.noun === 'object') return [...slots.object, ...slots.subject].includes(own.phrase)
  return (slots.prepositions.get(entry.noun) ?? []).includes(own.phrase)
}
