import type { Candidate } from './candidates.js'
import { carrierOf, isHarmful } from './carriers.js'
import { isRelative } from './clauses.js'
import { isHarm } from './fates.js'
import { foldLemma } from './lemmas.js'
import { particleOf } from './phrases.js'
import { isResultOf } from './results.js'
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
    break
  }
  return relativeLight(candidate)
}

/** A light verb in a relative clause on the noun: «غارات شنتها الطائرات», «المعارك التي دارت بين …». */
function relativeLight({ elements, at }: Candidate): Candidate['light'] {
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

function carries(entry: LightEntry, candidate: Candidate, slots: Candidate['slots']): boolean {
  const own = candidate.elements[candidate.at]
  if (own?.kind !== 'phrase') return false
  if (entry.noun === 'subject') return [...slots.subject, ...slots.object].includes(own.phrase)
  if (entry.noun === 'object') return [...slots.object, ...slots.subject].includes(own.phrase)
  return (slots.prepositions.get(entry.noun) ?? []).includes(own.phrase)
}

/** Modes of an assault that no fight for a place is: «خطف», «تعذيب». */
const unfought = new Set(['abduct', 'torture', 'sexual', 'targeted', 'beat', 'crowd-control'])

/** «سيطر الجيش على البلدة بعد معارك عنيفة» is an assault, without the fighting it is a seizure. */
export function contest(candidates: readonly Candidate[]): Candidate[] {
  const fought = candidates.some(
    (candidate) =>
      candidate.entry.type === 'ASSAULT' && !isResult(candidate) && !unfought.has(candidate.entry.mode ?? ''),
  )
  if (!fought) return [...candidates]
  return candidates.map((candidate) =>
    candidate.entry.contested
      ? { ...candidate, entry: { ...candidate.entry, type: 'ASSAULT', mode: null } }
      : candidate,
  )
}

/** A main trigger with the further words of the same event. */
export interface Group {
  readonly main: Candidate
  readonly others: readonly Candidate[]
}

/** Words of harm that count nobody by themselves: «خسائر», «أودى بحياة خمسة». */
const losses = new Set(['خسائر', 'أودى'])

/** Whether a word tells what an attack or accident did to people: «مقتل», «إصابة», «جرحى». */
export function isResult({ entry }: Candidate): boolean {
  return entry.type === 'ASSAULT' && (losses.has(entry.lemma) || isHarm(foldLemma(entry.lemma)))
}

/**
 * Whether a word only tells what went with an event of its type, or why: «هتافات», «تظاهر الآلاف احتجاجا على القرار».
 */
function isMinor({ entry, unit, form, light }: Candidate): boolean {
  return entry.minor === true || (entry.type === 'PROTEST' && form === 'masdar' && unit.accusative && light === null)
}

/**
 * Puts the words of one event of a sentence together: what it carries with it («هجوم استهدف حاجزا»), the results of an
 * attack or accident with it («انفجار … أدى إلى مقتل خمسة وإصابة عشرة»), the results with each other, what went with an
 * event, and repetitions of a word.
 */
export function groupCandidates(found: readonly Candidate[]): Group[] {
  // «هجوم استهدف حاجزا»: a verb that carries an attack is no attack beside it
  const carrying = new Set(found.flatMap(({ light, entry }) => (light && isHarmful(entry.type) ? [light.unit] : [])))
  const candidates = found.filter(({ unit, entry }) => !(isHarmful(entry.type) && carrying.has(unit)))
  const groups: { main: Candidate; others: Candidate[] }[] = []
  const carriers = carriersOf(candidates)
  const mains = candidates.filter((candidate) => !isResult(candidate) && !carriers.has(candidate))
  for (const candidate of candidates) {
    const host =
      carriers.get(candidate) ??
      (isResult(candidate)
        ? (hostOf(candidate, mains) ??
          groups.find((group) => isResult(group.main) && isResultOf(candidate.elements, candidate.at, group.main.at))
            ?.main)
        : isMinor(candidate)
          ? nearest(candidate, mains, (main) => main.entry.type === candidate.entry.type && !isMinor(main))
          : undefined)
    const repeated = groups.find(
      (group) => group.main.entry.by === candidate.entry.by && isRepetition(candidate, group.main),
    )
    const target = groups.find((group) => group.main === host) ?? repeated
    if (target) target.others.push(candidate)
    else if (host) {
      groups.push({ main: host, others: [candidate] })
    } else if (!groups.some((group) => group.main === candidate)) groups.push({ main: candidate, others: [] })
  }
  return groups
}

/** Each word with the one that it comes to by going from carrier to carrier. */
function carriersOf(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const next = new Map<Candidate, Candidate>()
  // what a result belongs to is asked elsewhere
  const causes = candidates.filter((candidate) => !isResult(candidate))
  for (const candidate of causes) {
    const carrier = carrierOf(candidate, causes)
    if (carrier && lastOf(next, carrier) !== candidate) next.set(candidate, carrier)
  }
  return new Map([...next.keys()].map((candidate) => [candidate, lastOf(next, candidate)]))
}

function lastOf(next: ReadonlyMap<Candidate, Candidate>, candidate: Candidate): Candidate {
  const carrier = next.get(candidate)
  return carrier ? lastOf(next, carrier) : candidate
}

/** The attack or accident of the same sentence that a result belongs to: the nearest. */
function hostOf(result: Candidate, mains: readonly Candidate[]): Candidate | undefined {
  return nearest(result, mains, ({ entry }) => entry.type === 'ASSAULT' || entry.type === 'DISASTER')
}

function nearest(
  candidate: Candidate,
  mains: readonly Candidate[],
  suits: (main: Candidate) => boolean,
): Candidate | undefined {
  return mains
    .filter((main) => suits(main) && isResultOf(candidate.elements, candidate.at, main.at))
    .sort((one, other) => Math.abs(one.at - candidate.at) - Math.abs(other.at - candidate.at))[0]
}

function isRepetition(candidate: Candidate, main: Candidate): boolean {
  return candidate.unit !== main.unit && candidate.form !== 'verb' && candidate.genitive === null
}
