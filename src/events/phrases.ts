import type { Unit } from './units.js'

/**
 * A noun phrase: «زعيم داعش أبو بكر البغدادي» has the head زعيم, the genitive داعش and the apposition أبو بكر البغدادي.
 */
export interface Phrase {
  /** Units, `first` inclusive to `last` exclusive. */
  readonly first: number
  readonly last: number
  readonly head: Unit
  readonly genitive: Phrase | null
  readonly adjectives: readonly Unit[]
  readonly apposition: Phrase | null
  /** The number that counts the head, and the words that bound it: «أكثر من خمسة جنود». */
  readonly quantity: Quantity | null
  readonly definite: boolean
}

export interface Quantity {
  readonly value: number
  /** «أكثر من», «على الأقل» leave the top open, «نحو» both ends alike. */
  readonly bound: 'exact' | 'least' | 'about'
  readonly vague: boolean
  readonly start: number
  readonly end: number
}

/** A sentence as a row of elements: the units with noun phrases put together. */
export type Element =
  | {
      readonly kind: 'phrase'
      readonly phrase: Phrase
      readonly preposition: string
      readonly conjoined: boolean
      readonly at: number
    }
  | {
      readonly kind: 'verb' | 'time' | 'mark' | 'particle'
      readonly unit: Unit
      readonly conjoined: boolean
      readonly at: number
    }

/** A preposition with its own pronoun governs nothing that can be read: «عليه». */
const singlePrepositions = new Set(['ب', 'ل', 'ك'])

/** Puts the units of a sentence together. `at` is the index of the element's first unit. */
export function elementsOf(units: readonly Unit[]): Element[] {
  const elements: Element[] = []
  let preposition = ''
  let i = 0
  while (i < units.length) {
    const unit = units[i]
    if (!unit) break
    const conjoined = unit.proclitics.startsWith('و') || unit.proclitics.startsWith('ف')
    if (isNominal(unit) || (isQuantity(unit) && startsPhrase(units, i))) {
      const phrase = parsePhrase(units, i)
      elements.push({ kind: 'phrase', phrase, preposition: attachedPreposition(unit) || preposition, conjoined, at: i })
      preposition = ''
      i = phrase.last
      continue
    }
    preposition = ''
    if (unit.kind === 'particle' && unit.particle?.class === 'preposition' && !unit.particle.pronoun) {
      preposition = unit.particle.lemma
      elements.push({ kind: 'particle', unit, conjoined, at: i })
    } else if (unit.kind === 'verb' || unit.kind === 'time' || unit.kind === 'mark') {
      elements.push({ kind: unit.kind, unit, conjoined, at: i })
    } else {
      elements.push({ kind: 'particle', unit, conjoined, at: i })
      // «في هذه المدينة»: the demonstrative does not end the preposition's reach
      const previous = elements.at(-2)
      if (unit.particle?.class === 'demonstrative' && previous?.kind === 'particle')
        preposition = prepositionOf(previous.unit)
    }
    i++
  }
  return joinAppositions(dropScareQuotes(elements))
}

const openingQuotes: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', "'": "'" }
const longestQuotedName = 3

/** Leaves out the marks around a quoted name or word, which are no speech: احتجزت «إسرائيل» خمسة. */
function dropScareQuotes(elements: readonly Element[]): Element[] {
  const dropped = new Set<number>()
  elements.forEach((element, i) => {
    const closing = element.kind === 'mark' && !dropped.has(i) ? openingQuotes[element.unit.word] : undefined
    if (closing === undefined) return
    for (let j = i + 2; j <= i + 1 + longestQuotedName; j++) {
      const other = elements[j]
      if (other?.kind === 'verb') return
      if (other?.kind !== 'mark' || other.unit.word !== closing) continue
      dropped.add(i).add(j)
      return
    }
  })
  return elements.filter((_, i) => !dropped.has(i))
}

const commas = new Set(['،', ','])

/** «الناطق باسم الحكومة، علي الدباغ، إن …», «المتحدث باسم الوزارة حسام زكي»: a name that says who a description is. */
function joinAppositions(elements: readonly Element[]): Element[] {
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

/** The name that belongs to a description: after a comma, or after the phrase of «باسم»; elements from–to hold it. */
function nameAfter(
  elements: readonly Element[],
  at: number,
  description: Phrase,
): { phrase: Phrase; from: number; to: number } | null {
  if (description.apposition || isProper(description.head)) return null
  const office =
    elements[at + 1]?.kind === 'particle' && elements[at + 2]?.kind === 'phrase' && isOffice(description.head)
  const from = office ? at + 3 : at + 1
  const name = elements[from + 1]
  if (isComma(elements[from]) && name?.kind === 'phrase' && isPersonName(name)) {
    const closed = isComma(elements[from + 2])
    if (closed || isOffice(description.head)) return { phrase: name.phrase, from, to: closed ? from + 3 : from + 2 }
  }
  const inner = elements[at + 2]
  const apposed = office && inner?.kind === 'phrase' ? inner.phrase.apposition : null
  return apposed?.head.mention?.type === 'PERSON' ? { phrase: apposed, from: at + 1, to: at + 1 } : null
}

function isPersonName(element: Extract<Element, { kind: 'phrase' }>): boolean {
  const { mention } = element.phrase.head
  return element.preposition === '' && !element.conjoined && mention?.type === 'PERSON' && mention.mention === 'name'
}

function isComma(element: Element | undefined): boolean {
  return element?.kind === 'mark' && commas.has(element.unit.word)
}

function prepositionOf(unit: Unit): string {
  return unit.particle?.class === 'preposition' && !unit.particle.pronoun ? unit.particle.lemma : ''
}

function attachedPreposition(unit: Unit): string {
  const last = unit.proclitics.slice(-1)
  return singlePrepositions.has(last) ? last : ''
}

export function isNominal(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.kind === 'name' || unit.kind === 'noun' || unit.kind === 'adjective' || unit.kind === 'number')
  )
}

/** Words of amount that stand before what they count, also with «من»: «عدد من الجنود», «كل الأطراف». */
function isQuantity(unit: Unit | undefined): boolean {
  return unit?.kind === 'particle' && unit.particle?.class === 'quantifier'
}

function startsPhrase(units: readonly Unit[], index: number): boolean {
  let i = index
  while (isQuantity(units[i]) || isOf(units, i)) i++
  return (
    isNominal(units[i]) && attachedPreposition(units[i] as Unit) === '' && !(units[i]?.proclitics ?? '').startsWith('و')
  )
}

function isOf(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]
  return units[index]?.particle?.lemma === 'من' && (isQuantity(before) || before?.kind === 'number')
}

/** Parses the phrase that begins at a unit. */
export function parsePhrase(units: readonly Unit[], first: number): Phrase {
  let at = first
  let quantity: Quantity | null = null
  let bound: Quantity['bound'] = 'exact'
  while (at < units.length - 1) {
    const unit = units[at]
    if (unit?.kind === 'number' && unit.number) {
      quantity = { value: unit.number.value, vague: unit.number.vague, bound, start: unit.start, end: unit.end }
      if (!isBareNominal(units[at + 1]) && !isOf(units, at + 1)) break
    } else if (!isQuantity(unit) && !isOf(units, at)) break
    bound = boundOf(unit) ?? bound
    at++
  }
  const head = units[at] as Unit
  let last = at + 1
  let genitive: Phrase | null = null
  if (isOpen(head) && canBeGenitive(units, last)) {
    genitive = parsePhrase(units, last)
    last = genitive.last
  }
  const definite = head.definite || head.enclitic !== '' || (genitive?.definite ?? false)
  const adjectives: Unit[] = []
  while (isModifier(units[last], head, definite)) {
    adjectives.push(units[last] as Unit)
    last++
  }
  let apposition: Phrase | null = null
  if (definite && !isProper(head) && !genitive?.apposition && isBareNominal(units[last]) && isProper(units[last])) {
    apposition = parsePhrase(units, last)
    last = apposition.last
  }
  if (!apposition && genitive?.apposition && isOffice(head)) {
    // «نائب الرئيس جو بايدن»: the name is that of the one whose office the whole phrase is
    apposition = genitive.apposition
    genitive = { ...genitive, apposition: null }
  }
  return { first, last, head, genitive, adjectives, apposition, quantity, definite }
}

/** Words whose genitive, not they themselves, bears the name that follows: «زوجة الرئيس بشار الأسد». */
const kin = new Set([
  'زوجه',
  'زوج',
  'نجل',
  'ابن',
  'ابنه',
  'شقيق',
  'شقيقه',
  'والد',
  'والده',
  'اخ',
  'اخت',
  'محامي',
  'صهر',
  'حفيد',
  'ارمله',
  'نجله',
])

function isOffice(head: Unit): boolean {
  return (
    head.mention?.type === 'PERSON' &&
    head.mention.mention === 'nominal' &&
    !kin.has(head.word.slice(head.proclitics.length))
  )
}

/** What may follow in the genitive: a plain noun, or an amount of something: «مقتل أحد الجنود». */
function canBeGenitive(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  if (isQuantity(unit)) return unit?.proclitics === '' && startsPhrase(units, index)
  return isBareNominal(unit) && !isAccusative(unit) && unit?.kind !== 'adjective'
}

const least = new Set(['اكثر', 'اقل', 'مالايقل'])
const about = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء', 'تقريبا'])

function boundOf(unit: Unit | undefined): Quantity['bound'] | null {
  if (!unit || unit.kind !== 'particle') return null
  if (least.has(unit.word)) return 'least'
  return about.has(unit.word) ? 'about' : null
}

function isProper(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.mention?.mention === 'name'
}

function isBareNominal(unit: Unit | undefined): boolean {
  return isNominal(unit) && unit?.proclitics === ''
}

/** Whether a noun can take a genitive: no article, no pronoun, no ending that the construct drops. */
function isOpen(unit: Unit): boolean {
  if (unit.kind === 'name' ? unit.mention?.mention !== 'nominal' : unit.kind !== 'noun' && unit.mention !== null)
    return false
  return !unit.definite && unit.enclitic === '' && !isAccusative(unit) && !hasFullPlural(unit)
}

const tanwin = 'ً'

/** «هجوما», «ضابطاً»: the accusative that no genitive follows. */
function isAccusative(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.accusative || unit.surface.includes(tanwin))
}

const shortestFullPlural = 4

/** «مسلحون», «مسلحين»: in the construct the plural loses its ن. */
function hasFullPlural(unit: Unit): boolean {
  return (
    unit.word.length > shortestFullPlural &&
    (unit.word.endsWith('ون') || unit.word.endsWith('ين')) &&
    unit.mention !== null
  )
}

/** An adjective of the head: it shares its article and, as far as the letters show, its gender. */
function isModifier(unit: Unit | undefined, head: Unit, definite: boolean): boolean {
  if (!unit || unit.proclitics !== '' || unit.enclitic !== '') return false
  if (unit.kind === 'adjective') return unit.definite === definite || isProper(head)
  if (unit.kind !== 'noun' || !unit.definite || !definite || unit.event || unit.listed || head.kind === 'number')
    return false
  if (unit.word.endsWith('ي') || unit.word.endsWith('يه')) return true
  return isFeminine(unit.word) === isFeminine(head.word)
}

function isFeminine(word: string): boolean {
  return word.endsWith('ه') || word.endsWith('ات')
}

/** The unit that says who or what a phrase is: the name in apposition, else the head. */
export function identityOf(phrase: Phrase): Unit {
  return phrase.apposition ? identityOf(phrase.apposition) : phrase.head
}
