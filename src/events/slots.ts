import type { Valency } from '../lexicon/valency.js'
import { latestOf } from '../text/facts.js'
import { agreement } from './agreement.js'
import { isBare, isCopula, type PhraseElement } from './clauses.js'
import { followersOf, isCircumstance } from './following.js'
import { isAccusative } from './nominals.js'
import { type Element, type Phrase, particleOf } from './phrases.js'
import { isActor, isNamedPlace } from './referents.js'
import { subjectBefore } from './subjects.js'
import type { Unit } from './units.js'
import { isAlways } from './verbs.js'
import { isVowelledPassive } from './vowels.js'

/** The places around a trigger where its participants stand, before a frame says what they are to the event. */
export interface Slots {
  readonly subject: readonly Phrase[]
  readonly object: readonly Phrase[]
  /** Preposition → the phrases it governs, in the order of the text. */
  readonly prepositions: ReadonlyMap<string, readonly Phrase[]>
  /** The pronoun on a verb (its object) or on a noun (its genitive); '' for none. */
  readonly pronoun: string
  /** The verb is read as passive: its written subject is what the deed was done to. */
  readonly passive: boolean
  /** The verb has no subject of its own: it is that of a verb before. */
  readonly dropped: boolean
  /** The element of the trigger, and the one after its reach. */
  readonly at: number
  readonly to: number
}

const knownIn = latestOf((_: readonly Element[]) => new Map<number, Slots>())

/** The slots of a finite verb at an element; worked out once, since many ask. */
export function verbSlots(elements: readonly Element[], at: number): Slots {
  const known = knownIn(elements)
  const slots = known.get(at) ?? findVerbSlots(elements, at)
  known.set(at, slots)
  return slots
}

function findVerbSlots(elements: readonly Element[], at: number, mayShare = true): Slots {
  const element = elements[at]
  const unit = element?.kind === 'verb' ? element.unit : null
  const morphologies = unit?.verb?.morphologies ?? []
  const { bare, prepositions, demonstrative, to } = followersOf(elements, at + 1, isCircumstance)
  const before = subjectBefore(elements, at, morphologies)
  const valency = unit?.verb?.valency ?? ''
  const [first = [], second = []] = withoutOffice(bare)
  const pronoun = unit?.enclitic ?? ''
  const passive = isPassive(unit)
  const slots = (subject: readonly Phrase[], object: readonly Phrase[], dropped = false): Slots => ({
    subject,
    // «كان الطقس باردا»
    object: valency === 'copula' ? [] : object,
    prepositions,
    pronoun,
    passive,
    dropped,
    at,
    to,
  })
  const agrees = (phrases: readonly Phrase[]): boolean =>
    phrases.length > 0 &&
    !isObjective(phrases) &&
    (agreement(phrases, morphologies, 'before') || (valency === 'copula' && isApart(elements, at) && isThing(phrases)))
  if (valency === 'impersonal' && isThing(first)) return slots(first, [])
  // «الضابط الذي قتله مسلحون», «غارات شنتها الطائرات», «الوزير استقبله الرئيس»: the pronoun is the phrase before
  const isObject = before.relative || (before.phrases.length > 0 && agrees(first) && first.every(isActor))
  if (pronoun !== '' && isObject) return { ...slots(first, before.phrases), pronoun: '', passive: false }
  // «الذي فاز فيلمه», «الذي أفرجت عنه السلطات»: a pronoun points back to the antecedent, the subject is another
  const pointing = first[0]?.head.enclitic !== '' || (isPronounAfter(elements, at) && first.every(isActor))
  const resumed = before.relative && pointing && agrees(first) && !(valency === 'needs-object' && isThing(first))
  if (before.phrases.length > 0 && !resumed && agreement(before.phrases, morphologies, 'after'))
    return slots(before.phrases, first)
  if (demonstrative) return slots([], first)
  if (!hasPronounSubject(elements, at, unit)) {
    if (agrees(first) && !(mayShare && continues(elements, at, first))) return slots(first, second)
    // «وقع الاتفاقية رئيسا الوفدين»: the object before the subject
    if (!passive && agrees(second) && (second.every(isActor) || first.every(isNamedPlace))) return slots(second, first)
  }
  return slots([], first, true)
}

/** «كان للتطورات تأثيرات», «أن يكون لديه مستويات»: a verb need not agree with a subject that does not follow at once. */
function isApart(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1]
  return next !== undefined && !isBare(next)
}

function isThing(phrases: readonly Phrase[]): boolean {
  return phrases.length > 0 && !phrases.some(isActor)
}

function isPronounAfter(elements: readonly Element[], at: number): boolean {
  const next = particleOf(elements[at + 1])
  return next?.class === 'preposition' && next.pronoun
}

/** «وجه سعيد رئيس تونس دعوة»: with two phrases after it, an office behind a name belongs to the name. */
function withoutOffice(bare: readonly (readonly Phrase[])[]): readonly (readonly Phrase[])[] {
  const [name, office, object] = bare
  if (!object || name?.length !== 1 || office?.length !== 1) return bare
  const [person, title] = [name[0]?.head.mention, office[0]]
  const describes = title?.definite && !title.apposition && title.head.mention?.mention === 'nominal'
  const persons = person?.type === 'PERSON' && person.mention === 'name' && title?.head.mention?.type === 'PERSON'
  return describes && persons ? [name, ...bare.slice(2)] : bare
}

/** How far back a verb looks for the subject that it shares. */
const farthestShared = 12

/**
 * «حاول الحزب أن ينتزع المقعد», «وقدم استقالته»: after a verb with a subject that suits it too, what follows a verb is
 * its object, if it is nobody who acts.
 */
function continues(elements: readonly Element[], at: number, [first]: readonly Phrase[]): boolean {
  const element = elements[at]
  if (!first || isActor(first) || element?.kind !== 'verb') return false
  const { verb, proclitics } = element.unit
  if (!verb || verb.lights.some((light) => light.noun === 'subject')) return false
  const needsObject = verb.valency === 'needs-object'
  if (first.head.event && !needsObject) return false
  // «كانت تفهم السبب»
  const before = elements[at - 1]
  if (needsObject && isCopula(before)) return true
  const subjunctive = particleOf(before)?.lemma.endsWith('أن') === true
  const purpose = proclitics.endsWith('ل') || subjunctive
  if (!purpose && !(element.conjoined && (needsObject || first.head.enclitic !== ''))) return false
  for (let i = at - 1; i >= Math.max(0, at - farthestShared); i--) {
    const other = elements[i]
    if (other?.kind !== 'verb') continue
    const { subject } = findVerbSlots(elements, i, false)
    if (!needsObject)
      return subject.length > 0 && subject.every(isActor) && agreement(subject, verb.morphologies, 'after')
    return subject.length === 0 || agreement(subject, verb.morphologies, 'after')
  }
  return false
}

/** Nouns whose ending shows that they are no subject: «ضابطا», «مسلحين». */
function isObjective([phrase]: readonly Phrase[]): boolean {
  if (!phrase || phrase.start < phrase.head.start) return false
  const { head } = phrase
  if (isAccusative(head)) return true
  return head.mention?.type === 'GROUP' && head.word.length > shortestFullPlural && head.word.endsWith('ين')
}

const shortestFullPlural = 5

/** «إنه زار المدينة»: the subject is the pronoun of the particle before the verb, unless that stands for nothing («إنه تم»). */
function hasPronounSubject(elements: readonly Element[], at: number, unit: Unit | null): boolean {
  if (unit?.verb?.lights.some((light) => light.noun === 'subject')) return false
  // «إنه حدث تبادل», «أنه ليس هناك»: what happens or is there has its subject behind it
  if (unit?.verb && existential.has(unit.verb.valency)) return false
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (element?.kind === 'verb' && element.unit.verb?.class === 'aspect') continue
    if (element?.kind !== 'particle') return false
    const { particle } = element.unit
    if (particle?.class === 'complementizer' || particle?.class === 'conjunction') return particle.pronoun
    if (personal.has(particle?.lemma ?? '')) return true
    if (!auxiliaries.has(particle?.class ?? '')) return false
  }
  return false
}

const existential = new Set<Valency>(['existential', 'copula'])

/** «فهو قد أخرج أفلاما». */
const personal = new Set(['هو', 'هي', 'هم', 'هما', 'هن', 'أنا', 'نحن', 'أنت', 'أنتم'])

const auxiliaries = new Set(['past', 'future', 'negation'])

/** Forms that cannot be read as active: «قيل», «هوجم», and those whose vowel is written: «قُتل», «اعتُقل». */
function isPassive(unit: Unit | null): boolean {
  const morphologies = unit?.verb?.morphologies ?? []
  if (!unit || morphologies.length === 0) return false
  if (morphologies.every((morphology) => morphology.voice === 'passive')) return true
  return isAlways('past', unit.verb) && isVowelledPassive(unit.surface)
}

/** For a noun, another event ends what is told of it: «مقتل ضابط وإصابة جنديين». */
function endsNoun(element: PhraseElement): boolean {
  return isCircumstance(element) || (element.conjoined && element.phrase.head.event !== null)
}

/** The slots of a noun inside a phrase: what its genitive, its adjectives and the prepositions after it give. */
export function nounSlots(elements: readonly Element[], at: number, phrase: Phrase): Slots {
  const following = followersOf(elements, at + 1, endsNoun)
  return {
    subject: [],
    object: following.bare[0] ?? [],
    prepositions: following.prepositions,
    pronoun: phrase.head.enclitic,
    passive: false,
    dropped: true,
    at,
    to: following.to,
  }
}

/** Every noun of a phrase that names an event, with the part of the phrase it heads. */
export function eventNouns(phrase: Phrase): Phrase[] {
  const found: Phrase[] = []
  for (let part: Phrase | null = phrase; part; part = part.genitive) if (part.head.event) found.push(part)
  if (phrase.apposition) found.push(...eventNouns(phrase.apposition))
  return found
}
