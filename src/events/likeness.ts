import type { CountKind, EventDate, EventRecord, Participant } from '../record.js'
import { isSpeechAct } from './frame.js'
import type { Told } from './told.js'

/**
 * What speaks for and against two records telling one happening, in log odds. The values were fitted by logistic
 * regression to pairs of annotated records, each article weighing the same, and rounded.
 */
const weights = {
  /** Most pairs of one type are two happenings, statements even more so. */
  base: -1.5,
  speech: -0.5,
  lemma: 1.5,
  definite: 0.5,
  /** «انفجار … الانفجار». */
  definiteLemma: 1,
  demonstrative: 0.5,
  other: -1.5,
  sameMode: 0.5,
  otherMode: -1.5,
  /** All of the words around one trigger stand around the other, as a headline's do in the first sentence. */
  context: 2,
  sameActor: 0.5,
  sameRecipient: 0.5,
  otherParticipant: -0.5,
  otherPlace: -0.5,
  sameCountry: 0.5,
  otherCountry: -0.5,
  sameCount: 1,
  otherCount: -0.5,
  otherModality: -0.5,
  /** One speaker who goes on speaks of something else. */
  sameSource: -1,
  /** The top of an article tells what the rest returns to. */
  opening: 0.5,
  /** A sentence repeats no event: its repetitions are in `also`. */
  sameSentence: -3,
  nextSentence: 0.5,
  far: -0.5,
} as const

const openingSentences = 2
const farSentences = 8

/** Evidence that an earlier and a later record tell one happening, in log odds: above 0 it is likely. */
export function likeness(one: Told, other: Told): number {
  const [a, b] = [one.record, other.record]
  if (contradict(a, b)) return Number.NEGATIVE_INFINITY
  const sameLemma = a.by[0] === b.by[0] || one.lemma === other.lemma
  const between = other.sentence - one.sentence
  let sum = weights.base + weights.context * shareOf(one.context, other.context)
  if (isSpeechAct(a.type)) sum += weights.speech
  if (sameLemma) sum += weights.lemma
  if (other.definite) sum += weights.definite + (sameLemma ? weights.definiteLemma : 0)
  if (other.demonstrative) sum += weights.demonstrative
  if (one.other || other.other) sum += weights.other
  if (a.mode && b.mode) sum += a.mode === b.mode ? weights.sameMode : weights.otherMode
  if (a.country && b.country) sum += a.country === b.country ? weights.sameCountry : weights.otherCountry
  if (one.place !== null && other.place !== null && one.place !== other.place) sum += weights.otherPlace
  if (a.modality !== b.modality) sum += weights.otherModality
  if (a.source && a.source.name.ar === b.source?.name.ar) sum += weights.sameSource
  if (one.sentence < openingSentences) sum += weights.opening
  if (between === 0) sum += weights.sameSentence
  if (between === 1) sum += weights.nextSentence
  if (between > farSentences) sum += weights.far
  return sum + likenessOfParties(a, b) + likenessOfCounts(a.counts, b.counts)
}

/** What no two records of one happening can be: of different types, denied and told, on days or in countries apart. */
function contradict(one: EventRecord, other: EventRecord): boolean {
  if (one.type !== other.type) return true
  if ((one.modality === 'negated') !== (other.modality === 'negated')) return true
  if (one.date && other.date && areApart(one.date, other.date)) return true
  return Boolean(one.place && other.place && one.country && other.country) && one.country !== other.country
}

function areApart(one: EventDate, other: EventDate): boolean {
  return one.end < other.start || other.end < one.start
}

function likenessOfParties(one: EventRecord, other: EventRecord): number {
  const actors = compareParties(one.actors, other.actors)
  const recipients = compareParties(one.recipients, other.recipients)
  let sum = 0
  if (actors === 'same') sum += weights.sameActor
  if (recipients === 'same') sum += weights.sameRecipient
  if (actors === 'other' || recipients === 'other') sum += weights.otherParticipant
  return sum
}

/** Participants are the same by name or by country; what is only described («مسلحون») may be anybody. */
function compareParties(ones: readonly Participant[], others: readonly Participant[]): 'same' | 'other' | 'open' {
  if (ones.length === 0 || others.length === 0) return 'open'
  if (ones.some((one) => others.some((other) => isSame(one, other)))) return 'same'
  const named = [ones, others].every((list) => list.every(({ via, country }) => via === 'named' || country !== null))
  return named ? 'other' : 'open'
}

function isSame(one: Participant, other: Participant): boolean {
  return one.name.ar === other.name.ar || (one.country !== null && one.country === other.country)
}

const countKinds: readonly CountKind[] = ['killed', 'injured', 'arrested', 'displaced', 'participants']

function likenessOfCounts(ones: EventRecord['counts'], others: EventRecord['counts']): number {
  const shared = countKinds.filter((kind) => ones[kind] && others[kind])
  if (shared.length === 0) return 0
  return shared.some((kind) => ones[kind]?.min === others[kind]?.min) ? weights.sameCount : weights.otherCount
}

/** The common part of two sets, of the smaller one, 0 to 1; very small ones prove little. */
function shareOf(ones: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const least = 3
  let common = 0
  for (const one of ones) if (others.has(one)) common++
  return Math.min(1, common / Math.max(least, Math.min(ones.size, others.size)))
}
