import { adjunctAfter, asideEnd, endsClause, isBare, isComma, joinsList, type PhraseElement } from './clauses.js'
import { isSoundPlural } from './nominals.js'
import { type Element, type Phrase, particleOf } from './phrases.js'

/** What follows a trigger: bare phrases, and phrases after prepositions, up to the end of its clause. */
export interface Following {
  /** Phrases without a preposition, those joined by «و» together. */
  readonly bare: readonly (readonly Phrase[])[]
  readonly prepositions: ReadonlyMap<string, readonly Phrase[]>
  /** A demonstrative that stands for a noun: «سيضع هذا قيودا». */
  readonly demonstrative: boolean
  readonly to: number
}

/**
 * Walks to the right of a trigger up to the next verb, complementizer or stop, or a phrase that ends what is told of it.
 * A comma ends the clause too, unless it opens an aside or joins a list.
 */
export function followersOf(
  elements: readonly Element[],
  from: number,
  isEnd: (element: PhraseElement) => boolean,
): Following {
  const found: Found = { bare: [], prepositions: new Map(), group: null }
  let demonstrative = false
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
      listed = found.group !== null && joinsList(elements, i)
      if (listed || i === adjunctEnd) continue
      adjunctEnd = adjunctAfter(elements, i)
      if (adjunctEnd < 0 && !isBetween(elements[i + 1])) break
      found.group = null
    } else if (element.kind !== 'phrase') {
      demonstrative ||= isLoneDemonstrative(elements, i)
    } else if (isEnd(element)) break
    else if (!isAdverbial(element) && !isSevered(element, elements[i - 1])) {
      add(found, element, element.conjoined || listed)
      listed = false
    }
  }
  return { bare: found.bare, prepositions: found.prepositions, demonstrative, to: i }
}

/** What has been found so far, and the group that a phrase after «و» joins. */
interface Found {
  readonly bare: Phrase[][]
  readonly prepositions: Map<string, Phrase[]>
  group: Phrase[] | null
}

function add(found: Found, element: PhraseElement, joins: boolean): void {
  const { phrase, preposition } = element
  const { bare, prepositions } = found
  const host = joins ? hostOf(element, found) : null
  const group = host ?? (preposition === '' ? undefined : prepositions.get(preposition)) ?? []
  group.push(phrase)
  found.group = group
  if (host) return
  if (preposition === '') bare.push(group)
  else prepositions.set(preposition, group)
}

/** The group that a phrase after «و» joins: that of the phrase before it, or of a phrase before that which it is more like. */
function hostOf(element: PhraseElement, { bare, prepositions, group }: Found): Phrase[] | null {
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
export function isCircumstance({ phrase, preposition }: PhraseElement): boolean {
  const { head, quantity } = phrase
  // «اعتقلت 12 متهما»: somebody, and no clause
  if (preposition !== '' || !head.accusative || quantity || head.mention) return false
  return head.event?.entry.morphology?.form === 'participle' && head.event.entry.morphology.voice === 'active'
}

/** Nouns of place and manner that stand without a preposition. */
const adverbs = new Set(
  'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي يوم مساء صباح ليله عام ساعه مره محل وقت قائلا كيف وحده وحدها'.split(' '),
)

/** «تفجير طائرة دلتا الأمريكية»: an adjective of a country cut off from its noun. */
function isSevered({ phrase, preposition, conjoined }: PhraseElement, before: Element | undefined): boolean {
  const { head, genitive, adjectives } = phrase
  if (preposition !== '' || conjoined || before?.kind !== 'phrase') return false
  const alone = genitive === null && adjectives.length === 0 && phrase.apposition === null && phrase.quantity === null
  return alone && head.definite && head.mention?.mention === 'adjective' && !isSoundPlural(head.word)
}

/** Bare phrases that are neither subject nor object: «مؤقتا», «شمال المدينة», an adjective cut off from its noun. */
function isAdverbial({ phrase, preposition }: PhraseElement): boolean {
  const { head } = phrase
  if (preposition !== '' || head.mention || head.event || phrase.quantity) return false
  if (adverbs.has(head.word)) return true
  if (head.kind === 'adjective') return phrase.genitive === null
  return head.surface.length > 4 && !head.listed && (head.word.endsWith('يا') || head.surface.endsWith('ياً'))
}
