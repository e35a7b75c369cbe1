import { isComma, type PhraseElement } from './clauses.js'
import { isOffice } from './construct.js'
import { isProper } from './nominals.js'
import { type Element, type Phrase, prepositionBefore, prepositionOf } from './phrases.js'
import type { Unit } from './units.js'

/** «الناطق باسم الحكومة، علي الدباغ، إن …», «المتحدث باسم الوزارة حسام زكي»: a name that says who a description is. */
export function joinAppositions(elements: readonly Element[]): Element[] {
  const joined: Element[] = []
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element
    const name = element.kind === 'phrase' ? nameAfter(elements, i, element.phrase) : null
    if (element.kind === 'phrase' && name) {
      joined.push(
        { ...element, phrase: { ...element.phrase, apposition: name.phrase } },
        ...elements.slice(i + 1, name.from),
      )
      i = name.to - 1
    } else joined.push(element)
  }
  return joined
}

/** A name that stands apart from what it names; elements from–to hold it. */
interface Apart {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

/** The name that belongs to a description: after a comma, or after the phrase of «باسم». */
function nameAfter(elements: readonly Element[], at: number, { head, definite, apposition }: Phrase): Apart | null {
  if (apposition || isProper(head)) return null
  const office = isOffice(head)
  const bare = office && definite ? bareNameAfter(elements, at) : null
  if (bare) return bare
  // «رئيس الكتلة بالبرلمان، فلان»: between a body or a place and a person there is no apposition
  if (!office && !mayBePerson(head)) return null
  const from = office ? pastGoverned(elements, at + 1) : at + 1
  const name = elements[from + 1]
  if (!isComma(elements[from]) || name?.kind !== 'phrase' || !isPersonName(name)) return null
  const closed = isComma(elements[from + 2])
  return closed || office ? { phrase: name.phrase, from, to: closed ? from + 3 : from + 2 } : null
}

function mayBePerson({ mention, place }: Unit): boolean {
  return mention ? mention.type === 'PERSON' || mention.subtype === 'person' : !place
}

/** The element after the prepositional phrases of an office: «باسم الوزارة», «في حكومة الإقليم», «بالبرلمان». */
function pastGoverned(elements: readonly Element[], from: number): number {
  let i = from
  while (i < from + farthestName) {
    const element = elements[i]
    if (prepositionBefore(element) === '' && prepositionOf(element) === '') break
    i++
  }
  return i
}

const farthestName = 4

/** «مسؤول العلاقات في الحكومة فلان»: a bare name behind the prepositional phrases of an office. */
function bareNameAfter(elements: readonly Element[], at: number): Apart | null {
  for (let i = at + 1; i <= at + farthestName; i++) {
    const element = elements[i]
    if (element?.kind === 'phrase' && element.preposition === '' && !(element.conjoined && i > at + 1))
      return i > at + 1 && (isPersonName(element) || isTitledName(element))
        ? { phrase: element.phrase, from: i, to: i + 1 }
        : null
    if (element?.kind !== 'phrase' && prepositionOf(element) === '') return null
  }
  return null
}

/** «المندوبة لدى الأمم المتحدة السفيرة سوزان رايس»: one person with two titles. */
function isTitledName({ phrase, conjoined }: PhraseElement): boolean {
  const { mention } = phrase.apposition?.head ?? {}
  return !conjoined && phrase.definite && mention?.type === 'PERSON' && mention.mention === 'name'
}

function isPersonName({ phrase, preposition, conjoined }: PhraseElement): boolean {
  const { mention } = phrase.head
  return preposition === '' && !conjoined && mention?.type === 'PERSON' && mention.mention === 'name'
}
