import { fold } from '../text/letters.js'
import { isAccusative, isBareNominal, isProper, isSoundPlural } from './nominals.js'
import { isFeminine } from './nouns.js'
import { ownedWord, type Unit } from './units.js'

/** Adjectives, participles and numbers behind a noun. */

/** Where the adjectives of a head end that begin at a unit. */
export function pastModifiers(units: readonly Unit[], from: number, head: Unit, definite: boolean): number {
  let i = from
  for (let step = stepAt(units, i, head, definite); step > 0; step = stepAt(units, i, head, definite)) i += step
  return i
}

/** How many units an adjective at a place has, none for what is no adjective. */
function stepAt(units: readonly Unit[], at: number, head: Unit, definite: boolean): 0 | 1 | 2 {
  const [unit, next] = [units[at], units[at + 1]]
  if (isModifier(unit, head, definite)) return isElative(unit) && isSpecified(next) ? 2 : 1
  // «عقوبات غير تقليدية», «العقوبات غير التقليدية»
  return unit?.word === other && isModifier(next, head, definite || next?.definite === true) ? 2 : 0
}

const other = 'غير'

/** Those that take the place of adjectives which have no elative of their own. */
const elatives = new Set(['الأكثر', 'الأقل', 'الأشد', 'الأوسع', 'الأعلى'].map(fold))

function isElative(unit: Unit | undefined): boolean {
  return elatives.has(unit?.word ?? '')
}

/** «الأكثر غرابة»: what an elative is about stands behind it without an article. */
function isSpecified(unit: Unit | undefined): boolean {
  return isBareNominal(unit) && unit?.definite === false && unit.enclitic === '' && unit.kind !== 'name'
}

/** An adjective of the head: it shares its article and, as far as the letters show, its gender. */
export function isModifier(unit: Unit | undefined, head: Unit, definite: boolean): boolean {
  if (unit?.proclitics !== '' || unit.enclitic !== '') return false
  if (unit.kind === 'number') return isNumeral(unit, head, definite)
  if (unit.kind === 'adjective') return unit.definite === definite
  if (unit.mention?.mention === 'nominal' && head.mention?.mention === 'nominal')
    return unit.definite === definite && isFullPlural(unit) && isFullPlural(head) && endingOf(unit) === endingOf(head)
  if (unit.kind !== 'noun' || unit.definite !== definite || unit.listed || head.kind === 'number') return false
  const noun = ownedWord(head)
  if (isSoundPlural(noun) && !isSoundPlural(unit.word)) return false
  // «الاتفاق الموقع»: participles after a noun are its attributes, masdars are not
  if (unit.event) return definite && unit.event.entry.morphology?.form === 'participle'
  if (isAccusative(unit) && !isAccusative(head) && !isFeminine(noun)) return false
  const stem = unit.definite ? unit.word.slice(article) : unit.word
  if (nisbas.some((ending) => stem.endsWith(ending)) && !unit.surface.endsWith('ى')) return true
  // «الأسباب الكامنة», «مواقع رائجة»
  if (stem.endsWith('ه') && stem[1] === 'ا') return true
  // «مقتل معارض»: what is done to people has them in the genitive
  if (!definite && (!stem.startsWith('م') || head.event?.entry.roles.genitive === 'recipient')) return false
  return isFeminine(unit.word) === isFeminine(noun) || (stem.startsWith('م') && isFeminine(unit.word))
}

/** «مسلحون إسلاميون»: of two plurals that keep their ن and agree, the second is an adjective, but not in «صحفيون محتجزون», which tells an event. */
function isFullPlural({ mention, event, word }: Unit): boolean {
  return mention?.type === 'GROUP' && event === null && isSoundPlural(word)
}

function endingOf({ word }: Unit): string {
  return word.slice(-2)
}

const article = 2
const nisbas = ['ي', 'يه', 'ين', 'يا']

/** «المصابون الثلاثة», «أطفاله الثلاثة», «متمردين اثنين»: a number behind its noun. */
function isNumeral(unit: Unit, head: Unit, definite: boolean): boolean {
  const value = unit.number?.value ?? 0
  if (head.kind === 'number' || isProper(head) || value > 10 || unit.last > unit.first + 1) return false
  return definite ? (head.definite || head.enclitic !== '') && unit.definite : value <= 2 && !unit.definite
}
