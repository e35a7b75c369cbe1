import type { Document, Reading, Token, TokenRange } from '../document.js'
import { entryOf } from '../lexicon/match.js'
import type { Entity } from '../record.js'
import { factOf } from '../text/facts.js'
import { trim } from './edges.js'
import type { NameEntry } from './entries.js'
import { isOfName } from './kinds.js'
import { isNoName } from './no-names.js'
import { type Proposal, peel, propose, textOf } from './proposals.js'
import { createTagger, type Tagger, type Tags } from './tagger/decode.js'
import { tagDocument } from './tagger/document.js'
import { weights } from './tagger/weights.js'

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

/** Words of a text by their tokens, with their labels. */
interface Tagged extends Tags {
  readonly places: readonly number[]
}

/** Tags all sentences at once, so that what is clear in one helps to read the others. */
export function guessNames(document: Document): Guesses {
  const { tokens } = document
  const tagged = tagWords(document)
  const unnamed = new Float32Array(tokens.length)
  tagged.places.forEach((place, at) => {
    if (tagged.labels[at] === 0) unnamed[place] = tagged.confidence[at] as number
  })
  const timed = lengthsOfTimes(document)
  const names = namesIn(tokens, tagged).filter((name) => !isTime(name, timed))
  return { names, unnamed }
}

function tagWords({ tokens, sentences }: Document): Tagged {
  const places: number[] = []
  const bounds = [0]
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) if (tokens[i]?.word.surface !== '\n') places.push(i)
    bounds.push(places.length)
  }
  const words = places.map((place) => describe((tokens[place] as Token).word))
  return { places, ...tagDocument(theTagger(), { words, bounds }) }
}

/** The names that labels mark; no sentence begins inside one. */
function namesIn(tokens: readonly Token[], { places, labels, confidence }: Tagged): Proposal[] {
  const names: Proposal[] = []
  for (let at = 0; at < places.length; at++) {
    const label = labels[at] as number
    const first = places[at] as number
    if (label === 0 || (label % 2 === 0 && !beginsPlace(tokens, first, label))) continue
    const later = inside(label)
    let sure = confidence[at] as number
    while (labels[at + 1] === later && !beginsPlace(tokens, places[at + 1] as number, later))
      sure = Math.min(sure, confidence[++at] as number)
    const type = types[(label - 1) >> 1] as Entity['type']
    const range = trim(tokens, { first, last: (places[at] as number) + 1 }, type)
    if (range.last > range.first && !isNoName(tokens, range, type)) names.push(guess(tokens, range, type, sure))
  }
  return names
}

/** How many tokens the time expression takes that a token stands in. */
function lengthsOfTimes({ tokens, times }: Document): Uint16Array {
  const lengths = new Uint16Array(tokens.length)
  for (const { first, last } of times) lengths.fill(last - first, first, last)
  return lengths
}

/** «أبريل (نيسان)»: beside another month it is no maker of cars. */
function isTime({ description, first, last }: Proposal, timed: Uint16Array): boolean {
  return description.type !== 'PLACE' && (timed[first] as number) > last - first
}

/** The label of the later words of a name. */
function inside(label: number): number {
  return label % 2 === 1 ? label + 1 : label
}

const and = 'و'
const placeLabel = inside(2 * types.indexOf('PLACE') + 1)

/** «أوروبا والخليج» are two places to the tagger too: the second is listed. */
function beginsPlace(tokens: readonly Token[], index: number, label: number): boolean {
  if (label !== placeLabel) return false
  const found = entryOf<NameEntry>(tokens[index], 'name')
  return found?.reading.proclitics === and && found.entry.type === 'PLACE' && !found.entry.needsCue
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

const like = 'ك'
const shortestJoined = 5

/** How the first word of a name is cut: as the lexicon knows it, else without «و», which few names begin with. */
function readingOf({ word }: Token): Reading | null {
  const known = word.readings.find(({ proclitics, entries }) => proclitics !== like && entries.some(isOfName))
  if (known || word.readings.length > 0) return known ?? null
  return word.folded.startsWith(and) && word.folded.length >= shortestJoined ? peel(word, 1) : null
}
