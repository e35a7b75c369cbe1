import type { Document } from '../document.js'
import type { Count, CountKind } from '../record.js'
import { cases, casesOf, casualties } from './casualties.js'
import { isPicker } from './count-groups.js'
import { objectsOf } from './deed-counts.js'
import { lemmasOf, nounLemmas, wordsOf } from './fate-words.js'
import { fateOf } from './fates.js'
import type { Element, Phrase } from './phrases.js'
import { rangeAt } from './ranges.js'
import { sufferersOf } from './sufferers.js'
import { hostOf, type Unit } from './units.js'

/** A number of people of whose fate a sentence tells, wherever it stands in it. */
export interface Toll {
  readonly kind: CountKind
  readonly count: Count
  /** The element of the word that says what became of them. */
  readonly at: number
}

/**
 * The tolls of a sentence: behind a verb or a deed («قتل خمسة جنود», «مقتل خمسة جنود»), or people counted by what became
 * of them («خمسة قتلى»). What is joined by «و» is counted with them, what «بينهم» picks out is not.
 */
export function findTolls(document: Document, elements: readonly Element[]): Toll[] {
  const tolls: Toll[] = []
  const add = (kind: CountKind, at: number, counts: readonly Count[]): void => {
    for (const count of counts) {
      // one protester is no number of participants
      if (kind === 'participants' && count.min < 2) continue
      if (!tolls.some((toll) => toll.count.text.start === count.text.start)) tolls.push({ kind, count, at })
    }
  }
  elements.forEach((element, at) => {
    if (isShared(elements, at)) return
    if (element.kind === 'verb') {
      const kind = fateOf('verbs', lemmasOf(element.unit))
      if (kind && isFatal(elements, at, element.unit)) add(kind, at, sufferersOf(document, elements, at))
    }
    if (element.kind !== 'phrase') return
    let outer: Phrase | null = null
    for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
      const people = fateOf('people', nounLemmas(part.head))
      const deed = fateOf('deeds', nounLemmas(part.head))
      const range = people && (rangeAt(document, elements, at - 1) ?? rangeAt(document, elements, at - 2))
      if (people && range) add(people, at, [range])
      else if (people && !isBetween(elements, at) && !isPicker(elements[at - 1]))
        add(people, at, casualties(document, elements, at, part, outer))
      // «إلقاء القبض على»: the inner deed tells on whom
      else if (outer && deed === 'killed' && cases.has(hostOf(outer.head)))
        add(deed, at, casesOf(document, outer, part))
      else if (deed && !(part.genitive && fateOf('deeds', nounLemmas(part.genitive.head))))
        add(deed, at, objectsOf(document, elements, at, part, deed === 'arrested' ? 'على' : ''))
      outer = part
    }
  })
  return tolls
}

/** «لقي» kills with «مصرعه» or «حتفه» alone; «ألقى» takes somebody with «القبض» alone. */
const companions: Readonly<Record<string, readonly string[]>> = {
  لقي: ['مصرع', 'حتف'],
  القي: ['القبض', 'قبض'],
  قضي: ['نحب'],
}
const companionReach = 8

function isFatal(elements: readonly Element[], at: number, unit: Unit): boolean {
  const needed = lemmasOf(unit).flatMap((lemma) => companions[lemma] ?? [])
  if (needed.length === 0) return true
  const words = elements.slice(at + 1, at + companionReach).flatMap(wordsOf)
  return words.some((word) => needed.some((stem) => word.startsWith(stem)))
}

/** «مقتل وإصابة 120»: one number for two fates counts for neither. */
function isShared(elements: readonly Element[], at: number): boolean {
  return isHalf(elements, at, at + 1) || isHalf(elements, at - 1, at)
}

function isHalf(elements: readonly Element[], first: number, second: number): boolean {
  const [one, other] = [elements[first], elements[second]]
  if (one?.kind !== 'phrase' || other?.kind !== 'phrase' || !other.conjoined) return false
  const { genitive, quantity, adjectives, head } = one.phrase
  if (genitive || quantity || head.definite || adjectives.length > 0) return false
  const [kind, otherKind] = [one, other].map(({ phrase }) => fateOf('deeds', nounLemmas(phrase.head)))
  return kind !== undefined && otherKind !== undefined && kind !== otherKind
}

/** «بين قتيل وجريح» shares one number too. */
function isBetween(elements: readonly Element[], at: number): boolean {
  const element = elements[at]
  if (element?.kind !== 'phrase') return false
  return element.preposition === 'بين' || (element.conjoined && isBetween(elements, at - 1))
}
