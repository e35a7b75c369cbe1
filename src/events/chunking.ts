import { isQuantity, startsPhrase } from './amounts.js'
import { joinAppositions } from './appositions.js'
import { parsePhrase } from './construct.js'
import { attachedPreposition, isNominal } from './nominals.js'
import { type Element, type Phrase, prepositionOf } from './phrases.js'
import type { Unit } from './units.js'

/** Puts the units of a sentence together. */
export function elementsOf(sentence: readonly Unit[]): Element[] {
  const units = dropScareQuotes(sentence)
  const elements: Element[] = []
  let preposition = ''
  let at = 0
  while (at < units.length) {
    const unit = units[at] as Unit
    const conjoined = unit.proclitics.startsWith('و') || unit.proclitics.startsWith('ف')
    const phrase = phraseAt(units, at)
    if (phrase) {
      elements.push({ kind: 'phrase', phrase, preposition: attachedPreposition(unit) || preposition, conjoined, at })
      preposition = ''
      at = phrase.last
    } else {
      elements.push({ kind: kindOf(unit), unit, conjoined, at })
      // «في هذه المدينة», «لتلك المدينة»: the demonstrative does not end the preposition's reach
      const pointing = unit.particle?.class === 'demonstrative'
      preposition = pointing
        ? attachedPreposition(unit) || prepositionOf(elements.at(-2))
        : prepositionOf(elements.at(-1))
      at++
    }
  }
  return joinAppositions(elements)
}

function kindOf({ kind }: Unit): 'verb' | 'time' | 'mark' | 'particle' {
  return kind === 'verb' || kind === 'time' || kind === 'mark' ? kind : 'particle'
}

function phraseAt(units: readonly Unit[], at: number): Phrase | null {
  const unit = units[at] as Unit
  if (isNominal(unit)) return parsePhrase(units, at)
  if (isQuantity(unit) && (startsPhrase(units, at) || standsAlone(unit))) return parsePhrase(units, at)
  return isFreeRelative(units, at) ? pronounPhrase(unit, at) : null
}

/** Amounts that are somebody by themselves: «ألقت القبض على آخر». */
const pronominal = new Set(['آخر', 'البعض', 'الكثير', 'العديد', 'الجميع', 'المزيد', 'أحد'])

function standsAlone(unit: Unit): boolean {
  return pronominal.has(unit.particle?.lemma ?? '')
}

/** «اتهم الوزير ما وصفها بالميليشيات»: «ما» stands for a noun after a noun and before a verb. */
function isFreeRelative(units: readonly Unit[], index: number): boolean {
  if (units[index]?.word !== 'ما') return false
  const [before, after] = [units[index - 1], units[index + 1]]
  if (after?.kind !== 'verb' || after.verb?.class === 'aspect') return false
  return before?.kind === 'verb' || isNominal(before)
}

function pronounPhrase(unit: Unit, first: number): Phrase {
  const { start } = unit
  const none = { genitive: null, adjectives: [], apposition: null, quantity: null }
  return { first, last: first + 1, start, head: { ...unit, listed: true }, ...none, definite: true }
}

const openingQuotes: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', "'": "'" }
const longestQuotedName = 4

/** Leaves out the marks around a quoted name or word, which are no speech: احتجزت «إسرائيل» خمسة. */
function dropScareQuotes(units: readonly Unit[]): Unit[] {
  const dropped = new Set<number>()
  units.forEach((unit, i) => {
    const closing = unit.kind === 'mark' && !dropped.has(i) ? openingQuotes[unit.word] : undefined
    if (closing === undefined) return
    for (let j = i + 1; j <= i + 1 + longestQuotedName; j++) {
      const other = units[j]
      if (!other || other.kind === 'verb') return
      if (other.kind !== 'mark') continue
      if (other.word === closing && j > i + 1) dropped.add(i).add(j)
      return
    }
  })
  return units.filter((_, i) => !dropped.has(i))
}
