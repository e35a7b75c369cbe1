import type { Candidate } from './candidates.js'
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

function lightOf(candidate: Candidate): Candidate['light'] {
  for (let at = candidate.at - 1; at >= 0; at--) {
    const element = candidate.elements[at]
    if (element?.kind !== 'verb') continue
    for (const entry of element.unit.verb?.lights ?? []) {
      const slots = verbSlots(candidate.elements, at)
      if (carries(entry, candidate, slots)) return { at, unit: element.unit, lends: entry.lends, by: entry.by, slots }
    }
    return null
  }
  return null
}

function carries(entry: LightEntry, candidate: Candidate, slots: ReturnType<typeof verbSlots>): boolean {
  const own = candidate.elements[candidate.at]
  if (own?.kind !== 'phrase') return false
  const phrases =
    entry.noun === 'subject' ? [...slots.subject, ...slots.object] : entry.noun === 'object' ? [...slots.object, ...slots.subject] : (slots.prepositions.get(entry.noun) ?? [])
  return phrases.includes(own.phrase)
}
