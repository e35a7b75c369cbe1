import type { Entry, Reading, Token } from '../document.js'
import { matchesAt } from '../lexicon/match.js'
import type { PhraseEntry } from '../lexicon/phrases.js'
import { factOf } from '../text/facts.js'
import { numberAt } from '../text/numbers.js'
import type { ParticleEntry } from './particles.js'
import { isWholeVerb, verbReading } from './verbs.js'

/** What a word, or several, can be as a particle; `last` is the token after it. */
export interface ParticleReading {
  readonly particle: ParticleEntry
  readonly proclitics: string
  readonly last: number
}

/** Whether a word is a particle or begins one of several words. */
const mayBeParticle = factOf(({ readings }) => readings.some(({ entries }) => entries.some(isParticle)))

function isParticle(entry: Entry): boolean {
  return entry.kind === 'phrase' ? (entry as PhraseEntry).kinds.has('particle') : entry.kind === 'particle'
}

/** The particle that begins at a token, the longest of several that end before another. */
export function particleAt(tokens: readonly Token[], first: number, end = tokens.length): ParticleReading | null {
  const token = tokens[first]
  if (!token || !mayBeParticle(token.word)) return null
  let best: ParticleReading | null = null
  for (const { entry, reading, last } of matchesAt(tokens, first)) {
    if (entry.kind !== 'particle' || last > end) continue
    const particle = entry as ParticleEntry
    // «نحو 300 شخص» is about so many, «نحو المدينة» towards it
    const bounds = particle.class === 'quantifier' && numberAt(tokens, last) !== null
    if (best && (last < best.last || (last === best.last && !bounds))) continue
    if (last === first + 1 && isVerbRather(token, tokens[last], particle, reading)) continue
    best = { particle, proclitics: reading.proclitics, last }
  }
  return best
}

const shadda = '\u0651'

/**
 * A whole verb wins over a particle with a letter before it («فتحت» is no ف + تحت), but for «و», which is too common for
 * that, and «فقد» before a verb.
 */
function isVerbRather(
  token: Token,
  next: Token | undefined,
  particle: ParticleEntry,
  { proclitics }: Reading,
): boolean {
  const { surface } = token.word
  // «كان» is no «كأن»
  if (particle.lemma === 'كأن' && !surface.includes('أ') && verbReading(token)) return true
  // «وبيّن الوزير»: the preposition has no doubled letter
  if (particle.lemma === 'بين' && surface.includes(shadda)) return true
  // «وهنأ» is no «وهنا»
  if (proclitics === 'و') return surface.endsWith('أ') && verbReading(token) !== null
  if (!isWholeVerb(token)) return false
  if (proclitics === 'ف') return !(particle.class === 'past' && verbReading(next))
  return proclitics !== '' || isAnotherHamza(surface, particle.lemma)
}

/** A hamza of the particle that is not written, or one that is and that it has not: «هنأ» is no «هنا». */
function isAnotherHamza(surface: string, lemma: string): boolean {
  if (lemma.includes('أ')) return !lemma.startsWith('أ') && !surface.includes('أ')
  return surface.endsWith('أ')
}
