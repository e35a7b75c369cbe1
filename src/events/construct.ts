import { factOf } from '../text/facts.js'
import { isFeminine } from './nouns.js'
import type { Phrase, Quantity } from './phrases.js'
import { hostOf, hostStart, type Unit } from './units.js'
import { hasTanwin } from './vowels.js'

const accusativeMark = '\u064b'
const singlePrepositions = new Set(['ب', 'ل', 'ك'])

export function attachedPreposition(unit: Unit): string {
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
export function isQuantity(unit: Unit | undefined): boolean {
  return unit?.kind === 'particle' && unit.particle?.class === 'quantifier'
}

export function startsPhrase(units: readonly Unit[], index: number): boolean {
  let i = index
  while (isQuantity(units[i]) || isOf(units, i)) i++
  return (
    isNominal(units[i]) && attachedPreposition(units[i] as Unit) === '' && !(units[i]?.proclitics ?? '').startsWith('و')
  )
}

/** The «من» between an amount and what it counts: «عدد من الجنود», «أكثر من ثلاثين», but not «خمسة منهم». */
function isOf(units: readonly Unit[], index: number): boolean {
  const [before, unit, after] = [units[index - 1], units[index], units[index + 1]]
  if (unit?.particle?.lemma !== 'من' || unit.particle.pronoun) return false
  return (isQuantity(before) || before?.kind === 'number') && (isBareNominal(after) || isQuantity(after))
}

/** Whether a number counts what follows it; small numbers count nouns without article: «خمسة جنود», «آلاف المحتجين». */
function countsNext(units: readonly Unit[], index: number): boolean {
  const [number, next] = [units[index]?.number, units[index + 1]]
  if (!number || !isBareNominal(next) || next?.kind === 'number') return isOf(units, index + 1)
  return !next?.definite || number.vague || number.value >= 100
}

interface Amount {
  /** The unit that the amount counts. */
  readonly at: number
  readonly quantity: Quantity | null
}

function amountAt(units: readonly Unit[], first: number): Amount {
  let at = first
  let quantity: Quantity | null = null
  let bound: Quantity['bound'] = 'exact'
  while (at < units.length - 1) {
    const unit = units[at]
    if (unit?.kind === 'number' && unit.number) {
      quantity = { value: unit.number.value, vague: unit.number.vague, bound, start: hostStart(unit), end: unit.end }
      if (!countsNext(units, at)) break
    } else if (!isOf(units, at) && !(isQuantity(unit) && startsPhrase(units, at))) break
    bound = boundOf(unit) ?? bound
    at++
  }
  return { at, quantity }
}

/** Parses the phrase that begins at a unit. */
export function parsePhrase(units: readonly Unit[], first: number): Phrase {
  const { at, quantity } = amountAt(units, first)
  const head = units[at] as Unit
  let last = at + 1
  let genitive: Phrase | null = null
  const from = genitiveAt(units, last)
  if (isOpen(head) && from !== null && !isModifier(units[from], head, false)) {
    genitive = parsePhrase(units, from)
    last = genitive.last
  }
  const definite = head.definite || head.enclitic !== '' || (genitive?.definite ?? false)
  const adjectives: Unit[] = []
  while (isModifier(units[last], head, definite)) {
    adjectives.push(units[last] as Unit)
    last++
  }
  let apposition: Phrase | null = null
  if (definite && !genitive?.apposition && isApposition(head, units[last])) {
    apposition = parsePhrase(units, last)
    last = apposition.last
  }
  if (!apposition && genitive?.apposition && (isOffice(head) || isTitle(head))) {
    // «نائب الرئيس جو بايدن»: the name is that of the one whose office the whole phrase is
    apposition = genitive.apposition
    genitive = { ...genitive, apposition: null }
  }
  return {
    first,
    last,
    start: units[first]?.start ?? head.start,
    head,
    genitive,
    adjectives,
    apposition,
    quantity,
    definite,
  }
}

/** A name after a description that it fits: persons after persons, places after «العاصمة», bodies after bodies. */
function isApposition(head: Unit, name: Unit | undefined): boolean {
  if (isProper(head) || !isBareNominal(name) || !isProper(name)) return false
  const type = name?.mention?.type
  if (type === 'PLACE') return head.place || head.mention?.type === 'PLACE'
  // «كبد الجيش الحوثيين خسائر»: an army is no people
  if (type === 'GROUP' && head.mention?.type === 'ORGANIZATION') return false
  const isDeed = head.event !== null && head.event.entry.morphology?.form !== 'participle'
  if (!head.mention) return !head.listed && !isDeed && !head.place && head.kind !== 'number'
  return (type === 'PERSON') === (head.mention.type === 'PERSON' || head.mention.subtype === 'person')
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

export function isOffice(head: Unit): boolean {
  return head.mention?.type === 'PERSON' && head.mention.mention === 'nominal' && !kin.has(hostOf(head))
}

/** «رئيس الوزراء» before a name is a part of it and no mention of its own. */
function isTitle(head: Unit): boolean {
  return head.form !== null && isTitleWord(head.form) && !kin.has(hostOf(head))
}

const isTitleWord = factOf(({ readings }) =>
  readings.some(({ entries }) => entries.some(({ kind }) => kind === 'title')),
)

/** Where a genitive begins that may follow: a plain noun, an amount of something («مقتل أحد الجنود») or «هذا الضابط». */
function genitiveAt(units: readonly Unit[], index: number): number | null {
  const unit = units[index]
  if (isQuantity(unit)) return unit?.proclitics === '' && startsPhrase(units, index) ? index : null
  const next = units[index + 1]
  if (unit?.particle?.class === 'demonstrative' && unit.proclitics === '')
    return isBareNominal(next) && next?.definite ? index + 1 : null
  return isBareNominal(unit) && !isAccusative(unit) && unit?.kind !== 'adjective' ? index : null
}

const least = new Set(['اكثر', 'اقل', 'مالايقل'])
const about = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء', 'تقريبا'])

function boundOf(unit: Unit | undefined): Quantity['bound'] | null {
  if (unit?.kind !== 'particle') return null
  if (least.has(unit.word)) return 'least'
  return about.has(unit.word) ? 'about' : null
}

export function isProper(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.mention?.mention === 'name'
}

function isBareNominal(unit: Unit | undefined): boolean {
  return isNominal(unit) && unit?.proclitics === ''
}

/** Whether a noun can take a genitive: no article, no pronoun, no ending that the construct drops. */
function isOpen(unit: Unit): boolean {
  if (unit.kind === 'name' ? unit.mention?.mention !== 'nominal' : unit.kind !== 'noun' && unit.mention !== null)
    return false
  return (
    !unit.definite && unit.enclitic === '' && !isAccusative(unit) && !hasFullPlural(unit) && !hasTanwin(unit.surface)
  )
}

/** «هجوما», «ضابطاً»: the accusative that no genitive follows. */
function isAccusative(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.accusative || unit.surface.includes(accusativeMark))
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
  if (unit?.proclitics !== '' || unit.enclitic !== '') return false
  if (unit.kind === 'number') return isNumeral(unit, head, definite)
  if (unit.kind === 'adjective') return unit.definite === definite || isProper(head)
  if (unit.kind !== 'noun' || unit.definite !== definite || unit.listed || head.kind === 'number') return false
  if (isSoundPlural(head.word) && !isSoundPlural(unit.word)) return false
  // «الاتفاق الموقع»: participles after a noun are its attributes, masdars are not
  if (unit.event) return definite && unit.event.entry.morphology?.form === 'participle'
  if (isAccusative(unit) && !isAccusative(head) && !isFeminine(head.word)) return false
  const stem = unit.definite ? unit.word.slice(article) : unit.word
  if (nisbas.some((ending) => stem.endsWith(ending)) && !unit.surface.endsWith('ى')) return true
  if (!definite && stem.endsWith('ه') && stem[1] === 'ا') return true
  // «مقتل معارض»: what is done to people has them in the genitive
  if (!definite && (!stem.startsWith('م') || head.event?.entry.roles.genitive === 'recipient')) return false
  return isFeminine(unit.word) === isFeminine(head.word) || (stem.startsWith('م') && isFeminine(unit.word))
}

/** «المسعفون», whose adjectives are plurals of the same kind. */
function isSoundPlural(word: string): boolean {
  return word.length > shortestFullPlural && (word.endsWith('ون') || word.endsWith('ين'))
}

const article = 2
const nisbas = ['ي', 'يه', 'ين', 'يا']

/** «المصابون الثلاثة», «متمردين اثنين»: a number behind its noun. */
function isNumeral(unit: Unit, head: Unit, definite: boolean): boolean {
  const value = unit.number?.value ?? 0
  if (head.kind === 'number' || isProper(head) || value > 10 || unit.last > unit.first + 1) return false
  return definite ? head.definite && unit.definite : value <= 2 && !unit.definite
}
