import { fold } from '../text/letters.js'
import type { Candidate } from './candidates.js'
import { carrierOf, isHarmful } from './carriers.js'
import { isHarm } from './fates.js'
import { foldLemma } from './lemmas.js'
import { isResultOf } from './results.js'

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

/** Those whom a fixed phrase counts among its dead. */
const casualties = new Set(['ضحايا', 'شهداء', 'شهيد', 'شهيدين', 'شهيدان'].map(fold))

/** Whether a word tells what an attack or accident did to people: «مقتل», «إصابة», «جرحى». */
export function isResult({ entry, complement }: Candidate): boolean {
  if (entry.type !== 'ASSAULT') return false
  // «سقط ضحايا»
  const people = complement?.phrase?.head.word ?? ''
  return losses.has(entry.lemma) || isHarm(foldLemma(entry.lemma)) || casualties.has(people)
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
  const candidates = withoutCarrying(found)
  const groups: Growing[] = []
  const carriers = carriersOf(candidates)
  const mains = candidates.filter((candidate) => !isResult(candidate) && !carriers.has(candidate))
  for (const candidate of candidates) {
    const host = carriers.get(candidate) ?? hostOf(candidate, mains, groups)
    const target = groups.find(({ main }) => main === host) ?? groups.find(({ main }) => repeats(candidate, main))
    if (target) target.others.push(candidate)
    else if (host) groups.push({ main: host, others: [candidate] })
    else if (!groups.some(({ main }) => main === candidate)) groups.push({ main: candidate, others: [] })
  }
  return groups
}

interface Growing extends Group {
  readonly others: Candidate[]
}

/** «شن مسلحون هجوما»: a verb that carries an attack is no attack beside it. */
function withoutCarrying(candidates: readonly Candidate[]): readonly Candidate[] {
  const carrying = new Set(candidates.flatMap(({ light, entry }) => (light && isHarmful(entry.type) ? light.unit : [])))
  return candidates.filter(({ unit, entry }) => !(isHarmful(entry.type) && carrying.has(unit)))
}

/** The word that a result, or what only went with an event, belongs to. */
function hostOf(candidate: Candidate, mains: readonly Candidate[], groups: readonly Group[]): Candidate | undefined {
  if (isResult(candidate)) {
    const { elements, at } = candidate
    const results = groups.flatMap(({ main }) => (isResult(main) ? main : []))
    return (
      nearest(candidate, mains, ({ entry }) => isHarmful(entry.type)) ??
      results.find((result) => isResultOf(elements, at, result.at))
    )
  }
  if (!isMinor(candidate)) return undefined
  return nearest(candidate, mains, (main) => main.entry.type === candidate.entry.type && !isMinor(main))
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

/** The nearest word that suits of those which another can be a result of. */
function nearest(
  candidate: Candidate,
  mains: readonly Candidate[],
  suits: (main: Candidate) => boolean,
): Candidate | undefined {
  return mains
    .filter((main) => suits(main) && isResultOf(candidate.elements, candidate.at, main.at))
    .sort((one, other) => Math.abs(one.at - candidate.at) - Math.abs(other.at - candidate.at))[0]
}

function repeats({ entry, unit, form, genitive }: Candidate, main: Candidate): boolean {
  return entry.by === main.entry.by && unit !== main.unit && form !== 'verb' && genitive === null
}
