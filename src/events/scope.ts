import type { EventType } from '../record.js'
import type { Candidate } from './candidates.js'
import { isComma } from './clauses.js'
import { particleOf } from './phrases.js'

/** Types whose content is wished, threatened or promised and no happening of its own: «دعا إلى وقف القتال». */
const irrealis = new Set<EventType>(['REQUEST', 'THREATEN', 'REJECT', 'AGREE'])
const stops = new Set(['.', '؛', '؟', '!', '\n', ':'])

/**
 * Marks the events that are rather the content of a demand, threat, refusal or promise before them: «دعا إلى وقف القتال»
 * tells of no fight, «دعا إلى التحقيق في مقتل الصحفي» of a death.
 */
export function markContents(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const governor = candidates.find((other) => isContentOf(candidate, other))
    return governor ? { ...candidate, contentOf: governor.entry.type } : candidate
  })
}

function isContentOf(candidate: Candidate, governor: Candidate): boolean {
  if (!irrealis.has(governor.entry.type) || governor.at > candidate.at || governor.unit === candidate.unit) return false
  if (governor.at === candidate.at) return governor.unit.first < candidate.unit.first
  // «رفض الوزير الاتهام، مطالبا بـ»: what somebody does beside it
  if (candidate.form === 'participle' && isAside(candidate)) return false
  let subordinate = false
  for (let i = governor.at + 1; i < candidate.at; i++) {
    const element = candidate.elements[i]
    if (element?.kind === 'mark' && stops.has(element.unit.word)) return false
    const particle = particleOf(element)
    if (particle?.class === 'complementizer') subordinate = true
    if (particle && (particle.class === 'relative' || outside.has(particle.lemma))) return false
    if (element?.kind === 'verb' && (!subordinate || element.conjoined)) return false
  }
  const own = candidate.elements[candidate.at]
  // «أثارت الدعوة استنكارا»: what is demanded stands after a preposition or in the genitive of the noun
  if (own?.kind === 'phrase' && own.preposition === '' && governor.form !== 'verb') return false
  if (own?.kind === 'phrase') {
    const listed = !own.conjoined || !hasComma(candidate, governor) || continuesList(candidate, governor)
    return !outside.has(own.preposition) && listed
  }
  return subordinate && !own?.conjoined
}

/** What comes after these words tells when and why, not what is demanded: «دعا إلى الهدوء بعد مقتل شاب». */
const outside = new Set([
  ...['بعد', 'بعد أن', 'قبل', 'منذ', 'خلال', 'أثناء', 'إثر', 'عقب', 'غداة', 'وسط', 'في', 'مع'],
  ...['بسبب', 'جراء', 'على خلفية', 'ردا على', 'رغم', 'ضد', 'عن', 'حول', 'بشأن', 'لكن'],
])

/** «دعا إلى تعزيز التعاون، وتقديم الدعم، وتوفير المساعدات»: masdars go on with what is demanded. */
function continuesList(candidate: Candidate, governor: Candidate): boolean {
  return governor.entry.type === 'REQUEST' && candidate.form === 'masdar' && !candidate.unit.definite
}

function isAside({ elements, at, unit }: Candidate): boolean {
  return unit.accusative || isComma(elements[at - 1])
}

function hasComma(candidate: Candidate, governor: Candidate): boolean {
  return candidate.elements.slice(governor.at, candidate.at).some((element) => element.kind === 'mark')
}
