import type { Reading, Token, Word } from '../document.js'
import { factOf } from '../text/facts.js'
import { fold } from '../text/letters.js'
import type { LightEntry, TriggerEntry } from './triggers.js'
import type { Unit } from './units.js'
import { isNominalEntry } from './verbs.js'

/** What a word can be as a noun or adjective, and whether it is definite. */

/** «عملية عسكرية», «هجوم صاروخي»: words for people and things that are adjectives too are that after a noun they match. */
export function isAdjective(token: Token | undefined, noun: Unit | undefined): boolean {
  const reading = token && adjectivalReading(token.word)
  if (reading?.proclitics !== '' || (noun?.kind !== 'noun' && noun?.kind !== 'name')) return false
  // «تنظيم داعش المتطرف»: the name of a body is definite and has its adjectives
  if (noun.mention?.mention === 'name' && noun.mention.type !== 'ORGANIZATION') return false
  if (noun.enclitic !== '' || noun.definite !== reading.definite) return false
  // «مقتل عسكري»: what is done to people has them in the genitive
  if (noun.event?.entry.roles.genitive === 'recipient') return false
  // «الحسابات الأخرى»
  if (reading.definite && others.has(reading.stem)) return true
  return isFeminine(noun.word) === isFeminine(reading.stem)
}

const others = new Set(['أخرى', 'آخر'].map(fold))

const adjectivalReading = factOf(
  ({ readings }) => readings.find(({ entries }) => entries.some(({ kind }) => kind === 'adjective')) ?? null,
)

/** As far as the letters show. */
export function isFeminine(word: string): boolean {
  return word.endsWith('ه') || word.endsWith('ات')
}

/** A name of several words is definite also by its last: «وزارة الدفاع», «زعيم كوريا». */
export function isDefiniteEnd(token: Token | undefined): boolean {
  return hasArticle(token, '') || (token?.word.readings[0]?.entries.some(({ kind }) => kind === 'name') ?? false)
}

export function hasArticle(token: Token | undefined, prefix: string): boolean {
  if (!token) return false
  // «للسلطة» hides its article, «لليبيا» has none
  const hidden = token.word.readings.some((reading) => reading.proclitics === prefix && reading.definite)
  return hidden || token.word.folded.slice(prefix.length).startsWith('ال')
}

/** A common noun or adjective before a name: «الشمالية» is north rather than a town of that name. */
export const nominalReading = factOf(({ surface, readings }): Reading | null => {
  const nominal = readings.filter(({ entries }) =>
    entries.some((entry) => isNominalEntry(entry) && entry.kind !== 'name'),
  )
  // «المهم» is ال + مهم rather than ألم + هم
  const defined = surface.startsWith('ال') ? nominal.find(({ definite }) => definite) : undefined
  return defined ?? nominal[0] ?? null
})

const guessedFronts = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال']

/** The clitics of an unknown word that can be seen from outside: the article and what stands before it. */
export function guessReading({ folded }: Word): Pick<Reading, 'proclitics' | 'definite' | 'enclitic'> {
  const front = guessedFronts.find((written) => folded.startsWith(written) && folded.length > written.length + 1)
  if (front === undefined) return { proclitics: '', definite: false, enclitic: guessEnclitic(folded) }
  return { proclitics: front.endsWith('لل') ? front.slice(0, -1) : front.slice(0, -2), definite: true, enclitic: '' }
}

const shortestOwned = 4

/** Few words end like a pronoun without having one: «وجرودها» takes no genitive. */
function guessEnclitic(folded: string): string {
  return ['هما', 'هم', 'ها'].find((end) => folded.endsWith(end) && folded.length >= shortestOwned + end.length) ?? ''
}

export const eventOf = factOf(({ readings }): Unit['event'] => {
  for (const reading of readings) {
    for (const entry of reading.entries) {
      if (entry.kind === 'trigger' && entry.morphology?.form !== 'verb')
        return { entry: entry as TriggerEntry, reading }
    }
  }
  return null
})

export const lightOf = factOf(({ readings }): Unit['light'] => {
  for (const reading of readings) {
    for (const entry of reading.entries) {
      if (entry.kind === 'light' && entry.morphology?.form !== 'verb') return { entry: entry as LightEntry, reading }
    }
  }
  return null
})
