import { attachedPrepositions } from '../text/clitics.js'
import type { Unit } from './units.js'

/** What units can be in a noun phrase, as far as they themselves show. */

export function isNominal(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.kind === 'name' || unit.kind === 'noun' || unit.kind === 'adjective' || unit.kind === 'number')
  )
}

export function isProper(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.mention?.mention === 'name'
}

/** «جنود», but not «وجنود», «بجنود». */
export function isBareNominal(unit: Unit | undefined): boolean {
  return isNominal(unit) && unit?.proclitics === ''
}

export function attachedPreposition(unit: Unit): string {
  const last = unit.proclitics.slice(-1)
  return attachedPrepositions.has(last) ? last : ''
}

const accusativeMark = '\u064b'

/** «هجوما», «ضابطاً»: the accusative that no genitive follows. */
export function isAccusative(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.accusative || unit.surface.includes(accusativeMark))
}

/** «مسلحون», «مسلحين», «المسعفون»: the plural of persons that loses its ن in the construct. */
export function isSoundPlural(word: string): boolean {
  return word.length > shortestSoundPlural && (word.endsWith('ون') || word.endsWith('ين'))
}

const shortestSoundPlural = 4
