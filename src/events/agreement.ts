import type { Morphology } from '../document.js'
import { identityOf, type Phrase } from './phrases.js'
import type { Unit } from './units.js'

interface Features {
  readonly gender: 'masculine' | 'feminine' | null
  readonly plural: boolean | null
}

/**
 * Whether phrases can be the subject of a verb. Before its subject («VSO») a verb is singular and agrees in gender
 * only; after it agrees in number too. What the written form does not show agrees with everything.
 */
export function agreement(
  phrases: readonly Phrase[],
  morphologies: readonly Morphology[],
  verbStands: 'before' | 'after',
): boolean {
  const [first] = phrases
  if (!first || morphologies.length === 0) return true
  const features = featuresOf(first)
  return morphologies.some((morphology) => {
    if (morphology.person !== 3) return false
    if (verbStands === 'before')
      return morphology.number === 'singular' && agreesInGender(features, morphology, phrases)
    if (morphology.number === 'plural' || morphology.number === 'dual')
      return features.plural !== false || phrases.length > 1
    if (phrases.length > 1 || features.plural === true) return morphology.gender === 'feminine' || phrases.length > 1
    return agreesInGender(features, morphology, phrases)
  })
}

/** How a verb that agrees with a third person is inflected: pronouns agree like it. */
export function thirdPerson(gender: Morphology['gender'], number: Morphology['number']): Morphology {
  return { form: 'verb', tense: 'past', person: 3, gender, number, voice: 'active' }
}

function agreesInGender(features: Features, morphology: Morphology, phrases: readonly Phrase[]): boolean {
  if (features.gender === null || morphology.gender === null) return true
  // a broken plural of people takes either: قال مسلحون, قالت القوات
  return features.gender === morphology.gender || (features.plural === true && phrases.length > 0)
}

/** Gender and number as far as the written form shows them. */
function featuresOf(phrase: Phrase): Features {
  const unit = identityOf(phrase)
  const { head } = phrase
  const { mention } = unit
  if (mention?.mention === 'name' && mention.type === 'PERSON')
    return { gender: head === unit ? null : (genderOf(head.word) ?? 'masculine'), plural: false }
  if (mention?.type === 'PLACE') return { gender: genderOfPlace(unit), plural: false }
  if (phrase.quantity !== null && phrase.quantity.value > 2) return { gender: null, plural: true }
  if (mention?.mention === 'nominal' && mention.type === 'PERSON')
    return { gender: genderOf(head.word) ?? 'masculine', plural: false }
  if (mention?.mention === 'nominal' && mention.subtype === 'person')
    return { gender: genderOf(head.word), plural: mention.type === 'GROUP' }
  // «أنصاره هاجموا الشرطة وهددوا»: a body is no plural
  if (mention?.type === 'ORGANIZATION') return { gender: genderOf(head.word), plural: false }
  if (head.word.endsWith('ون') || head.word.endsWith('ين')) return { gender: null, plural: null }
  return { gender: genderOf(head.word), plural: null }
}

function genderOf(word: string): 'feminine' | null {
  return word.endsWith('ه') || word.endsWith('ات') ? 'feminine' : null
}

/** Their gender wavers in the press or is masculine. */
const notFeminine = new Set(
  'العراق لبنان المغرب الاردن السودان اليمن الصومال الفاتيكان الكويت البنتاغون الكرملين'.split(' '),
)

/** Countries and cities are feminine but for a few: «أعلنت فرنسا», «أعلن لبنان», «قصف الطيران درعا». */
function genderOfPlace({ word, proclitics, last, first, mention }: Unit): Features['gender'] {
  if (mention?.mention !== 'name') return null
  if (last > first + 1) return genderOf(word)
  const stem = word.slice(proclitics.length)
  if (notFeminine.has(stem)) return null
  return mention.subtype === 'country' || mention.subtype === 'capital' || !stem.startsWith('ال') ? 'feminine' : null
}
