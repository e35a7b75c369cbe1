import { endsClause, isComma, isQuote, type PhraseElement } from './clauses.js'
import type { Element } from './phrases.js'
import type { Slots } from './slots.js'
import type { Unit } from './units.js'

/**
 * One of the prepositions stands in the reach of the trigger: with a phrase, with a pronoun («أفرج عنهم», «دعت إليها»),
 * or behind the comma that ends the reach («أفرجت الأسبوع الماضي، عن فرنسية»). A verb may have it behind further commas
 * and quotation marks of its clause: «دعا، في البيان، "كل القوى إلى …"».
 */
export function hasPreposition(
  words: readonly string[],
  slots: Slots,
  elements: readonly Element[],
  verbal: boolean,
): boolean {
  const { at, to } = slots
  if (words.some((word) => slots.prepositions.has(word))) return true
  const last = verbal ? endOfClause(elements, to) : to + (goesOn(elements, at, to) ? 1 : 0)
  for (let i = at + 1; i <= last; i++) {
    const element = elements[i]
    if (!element || element.kind === 'mark' || element.conjoined) continue
    if (element.kind === 'phrase') {
      // a letter further on belongs to another word
      if (i > to + farthestLetter && element.preposition.length < 2) continue
      if (words.includes(element.preposition) || ((verbal || i === at + 1) && isSpelledWith(words, element)))
        return true
    } else if (element.kind === 'verb') {
      // «يدعو لتجنب العنف»: a masdar that is written like a verb
      if (verbal && words.includes(element.unit.proclitics)) return true
    } else if (isParticleOf(words, element.unit)) return true
  }
  return false
}

/**
 * A noun may have it behind a comma or an opening quotation mark, or behind a noun that shares its pronoun: «إدانتها
 * واستنكارها للهجوم».
 */
function goesOn(elements: readonly Element[], at: number, to: number): boolean {
  const [own, next] = [elements[at], elements[to]]
  if (own?.kind !== 'phrase' || next?.kind !== 'phrase' || !next.conjoined) return isComma(next) || isQuote(next)
  const { enclitic } = next.phrase.head
  return enclitic !== '' && next.preposition === '' && own.phrase.head.word.endsWith(enclitic)
}

/** «إليها», «إلى أن», «لعدم». */
function isParticleOf(words: readonly string[], { particle, proclitics }: Unit): boolean {
  if (!particle) return false
  const { lemma } = particle
  if (particle.class === 'preposition') return words.includes(lemma)
  return words.includes(proclitics) || words.some((word) => lemma.startsWith(`${word} `))
}

const farthestLetter = 3
const farthestPreposition = 12

/** The element that ends a clause which may go on beyond commas and quotation marks. */
function endOfClause(elements: readonly Element[], from: number): number {
  let i = from
  const isOpen = (element: Element | undefined) => isComma(element) || isQuote(element) || !endsClause(element)
  while (i < from + farthestPreposition && isOpen(elements[i])) i++
  return i
}

const shortestSpelled = 5

/** «طالب بترويع …», «تدعو لحرمان …»: a noun that no list holds, with a preposition of one letter. */
function isSpelledWith(words: readonly string[], { phrase, preposition }: PhraseElement): boolean {
  const { word, listed, mention, event, kind } = phrase.head
  if (preposition !== '' || listed || mention || event || kind !== 'noun' || word.length < shortestSpelled) return false
  return words.includes(word[0] ?? '') && !word.startsWith(article, 1)
}

const article = 'ال'
