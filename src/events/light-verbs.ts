import type { Candidate } from './candidates.js'
import { isCopula, isRelative } from './clauses.js'
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

/** «قام المتظاهرون بإحراق سيارات»: whether the subject of the light verb before a noun is of a kind. */
export function isUndertakenBy(fits: (phrase: Phrase) => boolean, elements: readonly Element[], at: number): boolean {
  return lightOf({ elements, at })?.slots.subject.some(fits) ?? false
}

/** A noun in its sentence. */
type Carried = Pick<Candidate, 'elements' | 'at'>

function lightOf(candidate: Carried): Candidate['light'] {
  const told = relativeLight(candidate)
  // «انتهت المعركة التي خاضتها الفصائل»: who did it stands in the clause on the noun
  if (told && told.slots.subject.length > 0) return told
  for (let at = candidate.at - 1; at >= 0; at--) {
    const element = candidate.elements[at]
    if (element?.kind !== 'verb') continue
    for (const entry of element.unit.verb?.lights ?? []) {
      const slots = verbSlots(candidate.elements, at)
      if (carries(entry, candidate, slots)) return { at, unit: element.unit, lends: entry.lends, by: entry.by, slots }
    }
    break
  }
  return told
}

/** A light verb in a relative clause on the noun: «غارات شنتها الطائرات», «المعارك التي دارت بين …». */
function relativeLight({ elements, at }: Carried): Candidate['light'] {
  const verbAt = verbOfClauseOn(elements, at)
  const verb = elements[verbAt]
  if (verb?.kind !== 'verb' || verb.conjoined) return null
  const entry = verb.unit.verb?.lights.find((light) => refersBack(light, elements, verbAt))
  if (!entry) return null
  const slots = verbSlots(elements, verbAt)
  const subject = entry.noun === 'subject' ? [] : doersOf(slots, elements[at])
  return { at: verbAt, unit: verb.unit, lends: entry.lends, by: entry.by, slots: { ...slots, subject, object: [] } }
}

/** How far behind a noun a clause on it may begin: «الهجوم على المدينة الذي نفذه مسلحون». */
const farthestClause = 3

/** The verb of the relative clause on a noun, behind an auxiliary too: «عمليات كانت تنفذها القوات». */
export function verbOfClauseOn(elements: readonly Element[], at: number): number {
  let opener = at + 1
  while (opener <= at + farthestClause && isAdjunct(elements[opener])) opener++
  const first = isRelative(elements[opener]) ? opener + 1 : at + 1
  const next = elements[first + 1]
  return isCopula(elements[first]) && next?.kind === 'verb' && !next.conjoined ? first + 1 : first
}

/** What stands between a noun and the clause on it and can be carried out by nobody: «أمس», «على المدينة», not «بالخطاب الذي وجهه». */
function isAdjunct(element: Element | undefined): boolean {
  if (element?.kind === 'time') return true
  return element?.kind === 'phrase' && element.preposition !== '' && isSomewhereOrSomebody(element.phrase)
}

function isSomewhereOrSomebody({ head }: Phrase): boolean {
  return head.event === null && (head.mention !== null || head.place)
}

/** «عملية تقوم بها الدولة»: the noun that is carried is not the one who carries it. */
function doersOf({ subject, object }: Candidate['slots'], carried: Element | undefined): readonly Phrase[] {
  const own = carried?.kind === 'phrase' ? carried.phrase : null
  const others = subject.filter((phrase) => phrase !== own)
  return others.length > 0 ? others : object
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
