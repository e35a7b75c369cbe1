import type { Document, Reading, Token, TokenRange } from '../document.js'
import type { Entity } from '../record.js'
import { factOf } from '../text/facts.js'
import { kinds, kindsOf } from './kinds.js'
import { type Proposal, peel, propose, textOf } from './proposals.js'
import { createTagger, type Tagger } from './tagger/decode.js'
import { tagDocument } from './tagger/document.js'
import { weights } from './tagger/weights.js'
import { isVillage } from './villages.js'

const types: readonly Entity['type'][] = ['PERSON', 'PLACE', 'ORGANIZATION']

/** The names that the statistical tagger sees in a document, and how sure it is that a word is no name. */
export interface Guesses {
  readonly names: readonly Proposal[]
  /** Probability, by token, that it belongs to no name; 0 where the tagger has not looked. */
  readonly unnamed: Float32Array
}

let tagger: Tagger | null = null

function theTagger(): Tagger {
  tagger ??= createTagger(weights)
  return tagger
}

const describe = factOf((word) => theTagger().describe(word.surface))

/** Tags all sentences at once, so that what is clear in one helps to read the others. */
export function guessNames({ tokens, sentences }: Document): Guesses {
  const places: number[] = []
  const bounds = [0]
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) if (tokens[i]?.word.surface !== '\n') places.push(i)
    bounds.push(places.length)
  }
  const words = places.map((place) => describe((tokens[place] as Token).word))
  const { labels, confidence } = tagDocument(theTagger(), { words, bounds })
  const unnamed = new Float32Array(tokens.length)
  const names: Proposal[] = []
  for (let at = 0; at < places.length; at++) {
    const label = labels[at] as number
    if (label === 0) unnamed[places[at] as number] = confidence[at] as number
    if (label % 2 === 0) continue
    let end = at + 1
    let sure = confidence[at] as number
    // no sentence begins inside a name
    for (; labels[end] === label + 1; end++) sure = Math.min(sure, confidence[end] as number)
    const range = trim(tokens, places[at] as number, (places[end - 1] as number) + 1)
    if (range) names.push(guess(tokens, range, types[(label - 1) >> 1] as Entity['type'], sure))
  }
  return { names, unnamed }
}

/** Without lone tatweels and nouns in the accusative at the edges, and without descriptions of one word: «الطبيب». */
function trim(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  let first = from
  let last = to
  while (first < last && isMark(tokens[first] as Token)) first++
  while (last > first && isNoPartOfName(tokens[last - 1] as Token)) last--
  const described = last === first + 1 && (kindsOf((tokens[first] as Token).word) & (kinds.title | kinds.agent)) !== 0
  return last > first && !described && !isSmall(tokens[first] as Token) ? { first, last } : null
}

function isMark({ kind, word }: Token): boolean {
  return word.folded === '' || kind === 'punctuation'
}

/** A word in small Latin letters, as in web addresses and captions: no name begins so. */
function isSmall({ kind, word }: Token): boolean {
  const first = word.surface.charAt(0)
  return kind === 'latin' && first === first.toLowerCase()
}

const ordinary = new Set(['noun', 'agent', 'title'])

/** «حزب الوفاق الوطني ضيوفه»: no name ends with an ordinary noun in the accusative or with a pronoun. */
function isNoPartOfName({ word }: Token): boolean {
  return (
    word.folded === '' ||
    word.readings.some(
      (one) => (one.accusative || one.enclitic !== '') && one.entries.some(({ kind }) => ordinary.has(kind)),
    )
  )
}

function guess(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  type: Entity['type'],
  confidence: number,
): Proposal {
  const reading = readingOf(tokens[first] as Token)
  const name = { ar: textOf(tokens, first, last, reading?.skip), en: null }
  return propose({ first, last, reading }, { type, name }, { rank: -1, confidence, by: ['entities/tagger'] })
}

const nameKinds = new Set(['given', 'name', 'phrase', 'head', 'capital'])
const shortestPeeled = 4

/** How the first word of a name is cut: as the lexicon knows it, else without «و», which few names begin with. */
function readingOf({ word }: Token): Reading | null {
  const known = word.readings.find(
    (one) => one.proclitics !== 'ك' && one.entries.some(({ kind }) => nameKinds.has(kind)),
  )
  if (known || word.readings.length > 0) return known ?? null
  return word.folded.startsWith('و') && word.folded.length > shortestPeeled ? peel(word, 1) : null
}

const sure = 0.6
/** A title and a known given name need no second opinion. */
const wellFounded = 0.8
const surestUnnamed = 0.98

/**
 * Settles proposals with what the tagger sees. Listed names stand, but a longer name that holds one of a single word is
 * taken whole, and a town may be its club («فاز برشلونة»); names that rules made of unlisted words yield to the
 * tagger's, unless they only go further; ambiguous names that it sees too are certain.
 */
export function reconcile(proposals: readonly Proposal[], { names, unnamed }: Guesses): Proposal[] {
  const byToken = new Map<number, Proposal>()
  for (const name of names) for (let i = name.first; i < name.last; i++) byToken.set(i, name)
  const kept: Proposal[] = []
  const replaced = new Set<Proposal>()
  const named = rowsOfFullNames(proposals)
  for (const proposal of proposals) {
    if (isBareSurname(proposal, named) && (unnamed[proposal.first] ?? 0) > surestUnnamed) continue
    const seen = overlapping(proposal, byToken)
    const settled = settle(proposal, seen, unnamed)
    if (settled) kept.push(settled)
    if (seen && settled && !settled.doubtful && settled.description.mention === 'name') replaced.add(seen)
  }
  return [...kept, ...names.filter((name) => name.confidence >= sure && !replaced.has(name))]
}

/** Persons whom the text names in full somewhere. */
function rowsOfFullNames(proposals: readonly Proposal[]): ReadonlySet<string> {
  const full = proposals.filter(({ description, first, last }) => description.type === 'PERSON' && last > first + 1)
  return new Set(full.flatMap(({ rows }) => rows.map(({ by }) => by)))
}

/** A listed surname of somebody whom the text does not name in full: «الدوري» may be a league. */
function isBareSurname({ description, rows, first, last }: Proposal, named: ReadonlySet<string>): boolean {
  const [row] = rows
  return description.type === 'PERSON' && last === first + 1 && row !== undefined && !named.has(row.by)
}

function overlapping({ first, last }: Proposal, byToken: ReadonlyMap<number, Proposal>): Proposal | null {
  for (let i = first; i < last; i++) {
    const found = byToken.get(i)
    if (found) return found
  }
  return null
}

function settle(proposal: Proposal, seen: Proposal | null, unnamed: Float32Array): Proposal | null {
  const { description, doubtful, rank } = proposal
  const agrees = seen !== null && isSame(seen, proposal) && seen.description.type === description.type
  if (description.mention !== 'name') {
    // «البنك التجاري»: a description that the tagger takes for a name
    return agrees && seen.confidence >= sure
      ? { ...proposal, description: { ...description, mention: 'name' } }
      : proposal
  }
  // «من الطريف»: a village must look like a name, and the text speak of its country
  if (doubtful && isVillage(proposal)) return leastUnnamed(proposal, null, unnamed) < surestUnnamed ? proposal : null
  if (doubtful) return agrees && seen.confidence >= sure ? { ...proposal, doubtful: false } : proposal
  if (rank > madeByRule) return settleListed(proposal, seen)
  if (!seen) {
    return proposal.confidence < wellFounded && leastUnnamed(proposal, null, unnamed) >= surestUnnamed ? null : proposal
  }
  if (agrees) return { ...proposal, confidence: Math.max(proposal.confidence, seen.confidence) }
  if (seen.confidence < sure) return proposal
  const reachesFurther = holds(proposal, seen) && seen.description.type === description.type
  return reachesFurther && leastUnnamed(proposal, seen, unnamed) < surestUnnamed ? proposal : null
}

/** A listed name of one word may be part of a longer one, whose last word names the person; or that of a club. */
function settleListed(proposal: Proposal, seen: Proposal | null): Proposal | null {
  const { description, first, last } = proposal
  if (!seen || seen.confidence < sure || last > first + 1) return proposal
  const sameType = seen.description.type === description.type
  if (isSame(seen, proposal)) return sameType || isState(proposal) ? proposal : null
  if (!holds(seen, proposal)) return proposal
  if (!sameType) return null
  return description.type === 'PERSON' && seen.last === last
    ? { ...proposal, first: seen.first, reading: seen.reading }
    : null
}

function isSame(one: Proposal, other: Proposal): boolean {
  return one.first === other.first && one.last === other.last
}

function holds(outer: Proposal, inner: Proposal): boolean {
  return outer.first <= inner.first && outer.last >= inner.last && !isSame(outer, inner)
}

const madeByRule = 2

function isState({ description }: Proposal): boolean {
  return description.subtype === 'country' || description.subtype === 'capital'
}

/** The lowest probability of being no name among the words of a proposal outside another. */
function leastUnnamed({ first, last }: Proposal, except: Proposal | null, unnamed: Float32Array): number {
  let least = 1
  for (let i = first; i < last; i++) {
    if (!except || i < except.first || i >= except.last) least = Math.min(least, unnamed[i] ?? 0)
  }
  return least
}
