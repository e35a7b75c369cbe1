import { factOf } from '../text/facts.js'
import { amountAt, isQuantity, startsPhrase } from './amounts.js'
import { isModifier, pastModifiers } from './modifiers.js'
import { isAccusative, isBareNominal, isProper, isSoundPlural } from './nominals.js'
import { isFeminine } from './nouns.js'
import type { Phrase } from './phrases.js'
import { hostOf, type Unit } from './units.js'
import { hasTanwin } from './vowels.js'

/**
 * Parses the phrase that begins at a unit: amount, head, genitive, adjectives, apposition, in this order. `before` is what
 * stands before the whole phrase.
 */
export function parsePhrase(
  units: readonly Unit[],
  first: number,
  before: Unit | undefined = units[first - 1],
): Phrase {
  const { at, quantity } = amountAt(units, first)
  const head = units[at] as Unit
  let genitive = genitiveOf(units, at, before)
  let last = genitive?.last ?? at + 1
  const definite = head.definite || head.enclitic !== '' || (genitive?.definite ?? false)
  const modified = pastModifiers(units, last, head, definite)
  const adjectives = units.slice(last, modified).filter(isAffirmed)
  last = modified
  let apposition: Phrase | null = null
  if (definite && !genitive?.apposition && isApposition(head, units[last]) && !isObject(units, last, head, before)) {
    apposition = parsePhrase(units, last)
    last = apposition.last
  } else if (genitive?.apposition && (isOffice(head) || isTitle(head) || isHonorific(head, genitive))) {
    // «نائب الرئيس جو بايدن»: the name is that of the one whose office the whole phrase is
    apposition = genitive.apposition
    genitive = { ...genitive, apposition: null }
  }
  const start = units[first]?.start ?? head.start
  return { first, last, start, head, genitive, adjectives, apposition, quantity, definite }
}

function genitiveOf(units: readonly Unit[], at: number, before: Unit | undefined): Phrase | null {
  const head = units[at] as Unit
  const from = isOpen(head) ? genitiveAt(units, at + 1) : null
  if (from === null) return null
  return isModifier(units[from], head, false) && !isMinistry(units[from] as Unit, head)
    ? null
    : parsePhrase(units, from, before)
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

/** «اتهمت الجماعة جبهة النصرة بخطف زعيمها»: behind a verb done to somebody, a body and the last name are two parties. */
function isObject(units: readonly Unit[], at: number, head: Unit, verb: Unit | undefined): boolean {
  const { mention } = head
  if (!mention || mention.type === 'PERSON' || mention.subtype === 'person') return false
  const transitive = verb?.verb?.triggers.some(({ roles }) => roles.object === 'recipient') ?? false
  const next = units[at + 1]
  return transitive && !(isBareNominal(next) && next?.definite)
}

/** Words whose genitive, not they themselves, bears the name that follows: «زوجة الرئيس بشار الأسد». */
const kin = new Set([
  ...['زوجه', 'زوج', 'ارمله', 'نجل', 'نجله', 'ابن', 'ابنه', 'حفيد', 'والد', 'والده'],
  ...['شقيق', 'شقيقه', 'اخ', 'اخت', 'صهر', 'محامي'],
])

export function isOffice(head: Unit): boolean {
  return head.mention?.type === 'PERSON' && head.mention.mention === 'nominal' && !kin.has(hostOf(head))
}

/** «رئيس الوزراء» before a name is a part of it and no mention of its own. */
export function isTitle(head: Unit): boolean {
  return head.form !== null && isTitleWord(head.form) && !kin.has(hostOf(head))
}

const bearers = new Set(['صاحب', 'صاحبه'])
const honours = new Set(['السمو', 'الجلاله', 'الفخامه', 'المعالي', 'السعاده', 'الفضيله', 'الغبطه'])

/** «صاحب السمو الشيخ محمد» is the sheikh, «صاحب الشركة» has his own name. */
function isHonorific(head: Unit, genitive: Phrase): boolean {
  return bearers.has(hostOf(head)) && honours.has(genitive.head.word)
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
  if (!isBareNominal(unit) || isAccusative(unit)) return null
  return unit?.kind !== 'adjective' || isMinistry(unit, units[index - 1]) ? index : null
}

/** «وزير الخارجية فلان», «وزير خارجية روسيا فلان»: what does not agree with a title is no adjective of it. */
function isMinistry({ definite, word, mention }: Unit, title: Unit | undefined): boolean {
  if (!title || mention || !isTitle(title)) return false
  return definite !== title.definite || isFeminine(word) !== isFeminine(title.word)
}

/** «عناصر غير سورية» are of no country that is told. */
function isAffirmed({ kind, mention }: Unit, i: number, units: readonly Unit[]): boolean {
  return kind !== 'particle' && !(mention && units[i - 1]?.kind === 'particle')
}

/** «معارضون البرهان» are two phrases: people keep the ن of their plural where no genitive follows. */
function isAgentPlural({ word, form }: Unit): boolean {
  return word.endsWith('ون') && form !== null && isAgentWord(form)
}

const isAgentWord = factOf(({ readings }) =>
  readings.some(({ entries }) => entries.some(({ kind }) => kind === 'agent')),
)

const spokenFor = ' باسم'

/** Whether a noun can take a genitive: no article, no pronoun, no ending that the construct drops («مسلحون»). */
function isOpen(unit: Unit): boolean {
  // «الناطق باسم الحكومة»
  if (unit.kind === 'name' && unit.surface.endsWith(spokenFor)) return true
  if (unit.kind === 'name' ? unit.mention?.mention !== 'nominal' : unit.kind !== 'noun' && unit.mention !== null)
    return false
  const hasFullPlural = isSoundPlural(unit.word) && (unit.mention !== null || isAgentPlural(unit))
  return !unit.definite && unit.enclitic === '' && !isAccusative(unit) && !hasFullPlural && !hasTanwin(unit.surface)
}
