import { adjunctAfter, asideEnd, endsClause, isBare, isComma, joinsList, type PhraseElement } from './clauses.js'
import { type Element, type Phrase, particleOf } from './phrases.js'

/** What follows a trigger: bare phrases, and phrases after prepositions, up to the end of its clause. */
export interface Following {
  /** Phrases without a preposition, those joined by «و» together. */
  readonly bare: Phrase[][]
  readonly prepositions: Map<string, Phrase[]>
  /** A demonstrative that stands for a noun: «سيضع هذا قيودا». */
  readonly demonstrative: boolean
  readonly to: number
}

/**
 * Walks to the right of a trigger up to the next verb, complementizer or stop. A comma ends the clause too, unless it
 * opens an aside or joins a list; for a noun, so does another event: «مقتل ضابط وإصابة جنديين».
 */
export function followersOf(elements: readonly Element[], from: number, untilEvent = false): Following {
  const bare: Phrase[][] = []
  const prepositions = new Map<string, Phrase[]>()
  let demonstrative = false
  let group: Phrase[] | null = null
  let listed = false
  let adjunctEnd = -1
  let i = from
  for (; i < elements.length; i++) {
    const end = asideEnd(elements, i)
    if (end > 0) {
      i = end
      continue
    }
    const element = elements[i]
    if (!element || endsClause(element)) break
    if (isComma(element)) {
      listed = group !== null && joinsList(elements, i)
      if (listed || i === adjunctEnd) continue
      adjunctEnd = adjunctAfter(elements, i)
      if (adjunctEnd < 0 && !isBetween(elements[i + 1])) break
      group = null
      continue
    }
    if (element.kind !== 'phrase') {
      if (isLoneDemonstrative(elements, i)) demonstrative = true
      continue
    }
    const { phrase, preposition, conjoined } = element
    if (isCircumstance(element) || (untilEvent && conjoined && phrase.head.event)) break
    if (isAdverbial(element)) continue
    const joins: Phrase[] | null = conjoined || listed ? hostOf(element, group, prepositions, bare) : null
    if (joins) {
      joins.push(phrase)
      group = joins
    } else if (preposition === '') {
      group = [phrase]
      bare.push(group)
    } else {
      group = prepositions.get(preposition) ?? []
      group.push(phrase)
      prepositions.set(preposition, group)
    }
    listed = false
  }
  return { bare, prepositions, demonstrative, to: i }
}

/** The group that a phrase after «و» joins: that of the phrase before it, or of a phrase before that which it is more like. */
function hostOf(
  element: PhraseElement,
  group: Phrase[] | null,
  prepositions: ReadonlyMap<string, Phrase[]>,
  bare: readonly Phrase[][],
): Phrase[] | null {
  if (element.preposition.length === 1) return null
  const between = prepositions.get('بين')
  // «بين مسلحين من القبائل والجيش»: بين is not done before its second party
  if (element.preposition === '' && between?.length === 1) return between
  const last = bare.at(-1)
  if (!group || !last || group === last) return group
  const kind = kindOf(element.phrase)
  return kindOf(group.at(-1)) !== kind && kindOf(last.at(-1)) === kind ? last : group
}

function kindOf(phrase: Phrase | undefined): string {
  if (!phrase) return ''
  if (phrase.quantity) return 'counted'
  const type = phrase.apposition?.head.mention?.type ?? phrase.head.mention?.type
  return type === 'PERSON' || type === 'ORGANIZATION' || type === 'GROUP' ? 'party' : (type ?? '')
}

/** «مواجهات عنيفة، بين الشرطة ومتظاهرين». */
function isBetween(element: Element | undefined): boolean {
  return particleOf(element)?.lemma === 'بين' && !element?.conjoined
}

function isLoneDemonstrative(elements: readonly Element[], at: number): boolean {
  if (particleOf(elements[at])?.class !== 'demonstrative') return false
  const [before, after] = [elements[at - 1], elements[at + 1]]
  if (before?.kind !== 'verb') return false
  return !(isBare(after) && after.phrase.definite)
}

/** «قال … داعيا إلى»: a participle in the accusative begins a clause of its own. */
function isCircumstance({ phrase, preposition }: PhraseElement): boolean {
  const { head, quantity } = phrase
  // «اعتقلت 12 متهما»: somebody, and no clause
  if (preposition !== '' || !head.accusative || quantity || head.mention) return false
  return head.event?.entry.morphology?.form === 'participle' && head.event.entry.morphology.voice === 'active'
}

/** Nouns of place and manner that stand without a preposition. */
const adverbs = new Set(
  'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي يوم مساء صباح ليله عام ساعه مره محل وقت قائلا كيف وحده وحدها'.split(' '),
)

/** Bare phrases that are neither subject nor object: «مؤقتا», «شمال المدينة», an adjective cut off from its noun. */
function isAdverbial({ phrase, preposition }: PhraseElement): boolean {
  const { head } = phrase
  if (preposition !== '' || head.mention || head.event || phrase.quantity) return false
  if (adverbs.has(head.word)) return true
  if (head.kind === 'adjective') return phrase.genitive === null
  return head.surface.length > 4 && !head.listed && (head.word.endsWith('يا') || head.surface.endsWith('ياً'))
}
