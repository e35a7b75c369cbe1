import type { Morphology, Reading, Token } from '../document.js'
import { attachedPreposition } from './nominals.js'
import { eventOf } from './nouns.js'
import type { ParticleClass } from './particles.js'
import type { Unit } from './units.js'
import { isAlways, peeled, rivalsOf, type Verbal, verbOf, verbReading } from './verbs.js'
import { vowelledAs } from './vowels.js'

/**
 * Masdars and nouns are often written like verbs, «قتل», «قصف», «دعم»: what stands before a word tells which of the two
 * it is.
 */

/** After these a verb cannot stand. */
const nounIsDue = new Set<ParticleClass>(['preposition', 'demonstrative', 'quantifier'])
/** After these a verb is expected. */
const verbIsDue = new Set<ParticleClass>([
  'negation',
  'future',
  'past',
  'relative',
  'interrogative',
  'temporal',
  'conditional',
  'conjunction',
  'adverb',
  'pronoun',
])
/** After these a noun stands, or a pronoun, and no verb of the past: «أن جنينها». */
const emphatic = new Set(['أن', 'إن', 'بأن', 'لأن', 'كأن'])

/**
 * Decides whether a word that has a verb reading is a verb here: a preposition, an open construct or a verb before it
 * make it a noun, the beginning of a clause makes it a verb. `units` are those before it, `next` is the word after it.
 */
export function isVerb(token: Token | undefined, units: readonly Unit[], next?: Token): boolean {
  const reading = verbReading(token)
  if (!token || !reading) return false
  const before = withoutAside(units)
  const previous = before.at(-1)
  const verb = verbOf(token, previous)
  if (!verb) return false
  const written = vowelledAs(token.word.surface, isAlways('past', verb))
  const rivals = rivalsOf(token.word)
  // «التهم» is rather ال + تهم than «devoured»
  if (written === 'noun' || rivals.some(({ definite }) => definite)) return false
  if (isVerbCertain(previous) && reading.proclitics === '') return true
  if (actsOnSelf(token, rivals, next)) return true
  // «كان» is also a town and ك + ان
  if (verb.lemma === was) return !isNounDue(before)
  if (verb.morphologies.every(isDualPast) && !hasDualBefore(before)) return false
  const [rival] = rivals
  if (!rival) return !isBound(reading, before) && !isUnlistedNoun(verb, reading, before)
  if (isNounDue(before) || isAfterEmphatic(verb, previous)) return false
  // peeling fewer letters is the likelier reading: «وجه», not و + جه; «إعادة», not أعاد + ه
  const spared = peeled(rival) - peeled(reading)
  if (spared !== 0 && !isSpelledAsPronoun(token, reading, rival)) return spared > 0
  return written === 'verb' || carriesOut(verb, reading, before) || mayFollow(reading, before)
}

const selves = new Set(['نفسه', 'نفسها', 'انفسهم', 'نفسهم'])

/** «انتحاريا فجر نفسه»: «نفسه» stands behind a definite noun, «الفجر نفسه», behind a masdar, or else behind a verb. */
function actsOnSelf({ word }: Token, rivals: readonly Reading[], next: Token | undefined): boolean {
  if (!selves.has(next?.word.folded ?? '') || eventOf(word) !== null) return false
  return rivals.length > 0 && rivals.every(({ definite, enclitic }) => !definite && enclitic === '')
}

const his = 'ه'

/** «طالبه» is written with a pronoun, though «طالبة» may be written so too. */
function isSpelledAsPronoun({ word }: Token, { enclitic }: Reading, rival: Reading): boolean {
  return enclitic === his && rival.enclitic === '' && word.surface.endsWith(his)
}

const was = 'كان'

/** Whether a verb that is written like a noun, and peeled alike, can stand behind some units. */
function mayFollow({ proclitics, enclitic }: Reading, before: readonly Unit[]): boolean {
  const previous = before.at(-1)
  if (proclitics !== '' && proclitics !== 'ل')
    return previous?.kind !== 'noun' || proclitics.endsWith('س') || (closes(previous) && enclitic === '')
  if (!previous) return true
  if (clauseHasVerb(before) && proclitics === '') return false
  return mayPrecedeVerb(previous, before)
}

/** «هجوم شنه مسلحون», «قصف عنيف شنه الجيش»: behind an event a verb that carries it out, and no masdar. */
function carriesOut({ lights }: Verbal, { enclitic }: Reading, before: readonly Unit[]): boolean {
  if (enclitic === '' || !lights.some(({ noun }) => noun === 'object')) return false
  const noun = before.findLast(({ kind }) => kind !== 'adjective')
  return noun?.event != null && !noun.definite && noun.enclitic === ''
}

/** Whether a preposition or its like governs what stands next. */
function isNounDue(before: readonly Unit[]): boolean {
  const particle = before.at(-1)?.particle
  if (!particle || particle.pronoun || !nounIsDue.has(particle.class)) return false
  return !isThatAlone(before) && !isWhoDidIt(before)
}

const conjunctions = ['و', 'ف']

/** «نفت ذلك وأدانت»: a conjunction ends what was governed; an amount governs nothing that can only be a verb. */
function isBound({ proclitics }: Reading, before: readonly Unit[]): boolean {
  const isAmount = before.at(-1)?.particle?.class === 'quantifier'
  return isNounDue(before) && !isAmount && !conjunctions.includes(proclitics)
}

/** «الجيش هو من أطلق النار»: after a pronoun «من» is who did it. */
function isWhoDidIt(before: readonly Unit[]): boolean {
  return before.at(-1)?.particle?.lemma === 'من' && before.at(-2)?.particle?.class === 'pronoun'
}

/**
 * «أثناء ذلك أعلن», «ولهذا دعت»: nothing but a definite noun follows a demonstrative that a preposition governs, save what
 * is included, «بما في ذلك قصف المدينة».
 */
function isThatAlone(before: readonly Unit[]): boolean {
  const last = before.at(-1)
  if (last?.particle?.class !== 'demonstrative') return false
  if (attachedPreposition(last) !== '') return true
  return before.at(-2)?.particle?.class === 'preposition' && before.at(-3)?.particle?.lemma !== 'ما'
}

const closingMarks: Readonly<Record<string, string>> = { ')': '(', '-': '-' }
const longestAside = 8

/** «أعلنت سوريا -اليوم- رفضها»: what stood before an aside that has just ended. */
function withoutAside(units: readonly Unit[]): readonly Unit[] {
  const opening = closingMarks[units.at(-1)?.word ?? '']
  if (opening === undefined) return units
  for (let i = units.length - 2; i >= Math.max(0, units.length - longestAside); i--) {
    if (units[i]?.word === opening) return units.slice(0, i)
  }
  return units
}

export function isVerbDue(previous: Unit | undefined): boolean {
  return verbIsDue.has(previous?.particle?.class ?? 'preposition')
}

const certain = new Set(['الذي', 'التي', 'الذين', 'لم', 'لن', 'سوف', 'قد', 'لقد'])

/** «الضابط الذي قتله مسلحون»: nothing but a verb, though «قتلة» is a noun. */
function isVerbCertain(previous: Unit | undefined): boolean {
  return certain.has(previous?.particle?.lemma ?? '')
}

function mayPrecedeVerb(previous: Unit, before: readonly Unit[]): boolean {
  switch (previous.kind) {
    case 'mark':
      return true
    case 'particle':
      return (
        previous.particle?.class === 'complementizer' ||
        isVerbDue(previous) ||
        previous.particle?.pronoun === true ||
        isThatAlone(before)
      )
    case 'verb':
      return isCopula(previous)
    case 'name':
    case 'time':
      return previous.mention?.mention !== 'nominal' || previous.definite || closes(previous)
    case 'adjective':
      return previous.definite
    case 'noun':
      // «عن عزمه خفض القوات»: behind a preposition a noun with a pronoun governs a masdar
      return previous.definite || (closes(previous) && !isGoverned(before))
    case 'number':
      return false
  }
}

/** Whether the last unit stands behind a preposition of its own word. */
function isGoverned(before: readonly Unit[]): boolean {
  const particle = before.at(-2)?.particle
  return particle?.class === 'preposition' && !particle.pronoun
}

/** «أحد جنوده قتل», «إن مسؤولا قتل»: nothing can follow in the genitive. */
function closes(unit: Unit): boolean {
  return unit.enclitic !== '' || unit.accusative
}

/** Nouns that no list holds look like verbs with a pronoun: «يهمل صحته», «أن جنينها», but «تدوينة نشرتها». */
function isUnlistedNoun(verb: Verbal, { enclitic }: Reading, before: readonly Unit[]): boolean {
  const previous = before.at(-1)
  if (enclitic === '' || !isAlways('past', verb)) return false
  if (previous?.kind === 'verb') return previous.verb?.class !== 'aspect'
  return isAfterEmphatic(verb, previous)
}

/** «إن دعم الحركة مستمر»: a noun, where «دعم» would be a verb of the past. */
function isAfterEmphatic(verb: Verbal, previous: Unit | undefined): boolean {
  const particle = previous?.particle
  if (!particle || particle.pronoun || !emphatic.has(particle.lemma)) return false
  return isAlways('past', verb)
}

function isDualPast({ tense, number }: Morphology): boolean {
  return tense === 'past' && number === 'dual'
}

const dualWords = new Set(['هما', 'اللذان', 'اللذين', 'اللتان', 'اللتين'])

/** A verb of the dual past follows its subject («الطرفان اتفقا»): without two before it, «وفدا», «بدلا» are nouns. */
function hasDualBefore(before: readonly Unit[]): boolean {
  let names = 0
  let joined = false
  for (let i = before.length - 1; i >= 0; i--) {
    const unit = before[i]
    if (!unit) return false
    // «كانا يستقلان دراجة وأطلقا النار»
    if (unit.kind === 'verb') return unit.verb?.morphologies.some(({ number }) => number === 'dual') ?? false
    if (unit.particle ? dualWords.has(unit.particle.lemma) || unit.word.endsWith('هما') : isDualNoun(unit)) return true
    if (i === before.length - 1 && unit.mention) joined = unit.proclitics.startsWith('و')
    if (joined && unit.mention && ++names > 1) return true
  }
  return false
}

function isDualNoun(unit: Unit): boolean {
  return unit.kind !== 'mark' && unit.kind !== 'number' && (unit.word.endsWith('ان') || unit.word.endsWith('ين'))
}

/** «أعلنت واشنطن سحب قواتها»: where the clause has its verb already, the next such word is a masdar. */
function clauseHasVerb(before: readonly Unit[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const unit = before[i]
    if (!unit || unit.kind === 'mark') return false
    if (unit.kind === 'particle' && unit.particle?.class !== 'preposition' && unit.particle?.class !== 'quantifier')
      return false
    if (unit.kind === 'verb') return !isCopula(unit)
  }
  return false
}

/** «كان الجيش قصف» has a second verb, «تم قصف», «بدأ الجيش قصف» a masdar. */
function isCopula({ verb }: Unit): boolean {
  return verb?.lemma === was || verb?.lemma === 'ليس'
}
