import { isAccusative, isProper, isSoundPlural } from './nominals.js'
import { isFeminine } from './nouns.js'
import type { Unit } from './units.js'

/** Adjectives, participles and numbers behind a noun. */

/** An adjective of the head: it shares its article and, as far as the letters show, its gender. */
export function isModifier(unit: Unit | undefined, head: Unit, definite: boolean): boolean {
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

const article = 2
const nisbas = ['ي', 'يه', 'ين', 'يا']

/** «المصابون الثلاثة», «أطفاله الثلاثة», «متمردين اثنين»: a number behind its noun. */
function isNumeral(unit: Unit, head: Unit, definite: boolean): boolean {
  const value = unit.number?.value ?? 0
  if (head.kind === 'number' || isProper(head) || value > 10 || unit.last > unit.first + 1) return false
  return definite ? (head.definite || head.enclitic !== '') && unit.definite : value <= 2 && !unit.definite
}
