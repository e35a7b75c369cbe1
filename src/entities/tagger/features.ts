import { hash } from '../../text/hash.js'
import { fold } from '../../text/letters.js'
import { labelCount, type Model, type Phrase } from './model.js'

/** A guess of what a word is without its clitics. */
export interface Guess {
  readonly front: string
  readonly stem: string
}

/** All that the tagger needs of a distinct word, worked out once. */
export interface Word {
  readonly folded: string
  /** What the word is without its clitics, if that stands in the text too: «ستولمان» of «لستولمان». */
  readonly bare: readonly string[]
  readonly stem: string
  /** Numbers of what the lists say and of the coarse class, for features of neighbouring words. */
  readonly bits: number
  readonly cluster: number
  /**
   * From `at` on: weights for the word's own label and for those of the words after, before, second after and second
   * before it.
   */
  readonly scores: Int32Array
  readonly at: number
  readonly phrases: readonly Phrase[]
  /** Hashes of «stem|» as the left part of a feature of two neighbours, which speaks for the right one or the left. */
  readonly speaksRight: number
  readonly speaksLeft: number
}

const article = 'ال'
const conjunctions = 'وف'
const prepositions = 'بلك'
const lam = 'ل'
const firstLetter = 0x621
const lastLetter = 0x64a
const edge = '<'

function isArabic(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < firstLetter || code > lastLetter) return false
  }
  return word.length > 0
}

/** a Arabic, d digits, l Latin, p with the sign for punctuation, x the rest. */
function shape(word: string): string {
  if (isArabic(word)) return 'a'
  const first = word.charAt(0)
  if (first >= '0' && first <= '9') return 'd'
  if (first >= 'a' && first <= 'z') return 'l'
  return word.length === 1 ? `p${word}` : 'x'
}

/** Guesses of what a word is without its clitics: «وبالقاهره» may be «بالقاهره», «القاهره» or «قاهره». */
export function guessStems(word: string): Guess[] {
  const guesses = [{ front: '', stem: word }]
  if (!isArabic(word)) return guesses
  const add = (front: string, stem: string): void => {
    if (stem.length >= 2) guesses.push({ front, stem })
  }
  const starts = [{ front: '', stem: word }]
  if (conjunctions.includes(word.charAt(0)) && word.length > 3) {
    starts.push({ front: word.charAt(0), stem: word.slice(1) })
  }
  for (const { front, stem } of starts) {
    const first = stem.charAt(0)
    if (front !== '') add(front, stem)
    if (stem.startsWith(lam + lam) && stem.length > 4) {
      // «للبنك» is ل with «البنك», «للبنان» is not, «لليبيا» is ل with «ليبيا»
      for (const rest of [stem.slice(2), article + stem.slice(2), stem.slice(1)]) add(front + lam + lam, rest)
    } else if (prepositions.includes(first) && stem.length > 3) {
      add(front + first, stem.slice(1))
      if (stem.startsWith(article, 1) && stem.length > 5) add(front + first + article, stem.slice(3))
    } else if (stem.startsWith(article) && stem.length > 4) add(front + article, stem.slice(2))
  }
  return guesses
}

const shortestBare = 3

function isBare({ front, stem }: Guess): boolean {
  return stem.length >= shortestBare && !front.endsWith(article)
}

/** Gives every distinct text a small number, so that pairs of texts can be remembered by number. */
export function createNumbers(): { of: (text: string) => number; text: (number: number) => string } {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  return {
    of: (text) => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, texts.length)
      return texts.push(text) - 1
    },
    text: (number) => texts[number] ?? '',
  }
}

export type Numbers = ReturnType<typeof createNumbers>

const scoreCount = labelCount * 5
/** So many words have their scores in one array: an array has an object, a buffer and a header besides what is in it. */
const wordsOfShelf = 64

/** Gives room for the scores of one word after the other. */
function createShelves(): () => { scores: Int32Array; at: number } {
  let scores = new Int32Array()
  let next = 0
  return () => {
    if (next === scores.length) {
      scores = new Int32Array(wordsOfShelf * scoreCount)
      next = 0
    }
    const at = next
    next += scoreCount
    return { scores, at }
  }
}

const noStems: readonly string[] = []
const noPhrases: readonly Phrase[] = []

/** What is known of a word before its weights are summed. */
interface Facts {
  readonly word: string
  readonly stem: string
  readonly guesses: readonly Guess[]
  readonly bits: string
  readonly cluster: string
  /** Facts that speak for the word's own label, and for those of its near and far neighbours. */
  readonly own: readonly string[]
  readonly near: readonly string[]
  readonly far: readonly string[]
}

/** Describes words as `training/features.py` does, and sums the weights of what it finds. */
export function createDescriber(
  model: Model,
  bitNumbers: Numbers,
  clusterNumbers: Numbers,
): { describe: (surface: string) => Word; edge: Word } {
  const takeRoom = createShelves()
  const describeFacts = ({ word, stem, guesses, bits, cluster, own, near, far }: Facts): Word => {
    const { scores, at } = takeRoom()
    const add = (slot: number, from: number, fact: string): void => {
      const row = model.find(hash(fact, from))
      if (row < 0) return
      const to = at + slot * labelCount
      for (let label = 0; label < labelCount; label++) {
        scores[to + label] = (scores[to + label] as number) + (model.rows[row * labelCount + label] as number)
      }
    }
    const blank = hash('')
    for (const fact of own) add(0, blank, fact)
    for (const fact of near) {
      add(1, hash('-'), fact)
      add(2, hash('+'), fact)
    }
    for (const fact of far) {
      add(3, hash('--'), fact)
      add(4, hash('++'), fact)
    }
    const bare = guesses.slice(1).filter(isBare)
    const phrases = guesses.flatMap((guess) => model.phrasesOf(guess.stem))
    return {
      folded: word,
      bare: bare.length > 0 ? bare.map((guess) => guess.stem) : noStems,
      stem,
      bits: bitNumbers.of(bits),
      cluster: clusterNumbers.of(cluster),
      scores,
      at,
      phrases: phrases.length > 0 ? phrases : noPhrases,
      speaksRight: hash(`s-${stem}|`) | 0,
      speaksLeft: hash(`s+${stem}|`) | 0,
    }
  }

  const describe = (surface: string): Word => {
    const word = fold(surface)
    const kind = shape(word)
    const guesses = guessStems(word)
    const numbers = guesses.map((guess) => model.numberOf(guess.stem))
    const listed = numbers.findIndex((number) => (model.listed[number] ?? 0) > 0)
    const { front, stem } = guesses[listed] ?? { front: '', stem: word }
    const bits = model.bits[model.listed[numbers[listed] ?? -1] ?? 0] ?? []
    const token = kind === 'd' ? 'n' : kind === 'l' ? 'l' : word
    const classed = [token === word ? (numbers[0] ?? -1) : model.numberOf(token), ...numbers.slice(1)].find(
      (number) => (model.classes[0]?.[number] ?? 0) > 0,
    )
    const classes = classed === undefined ? [] : model.classes.map((column) => (column[classed] ?? 0) - 1)
    const cluster = classes[0] === undefined ? 'U' : String(classes[0])
    const near = [`w=${word}`, `k=${kind}`, ...bits.map((bit) => `g=${bit}`), `f=${front}`]
    near.push(`G=${bits.join('+') || kind}`, ...classes.map((number, i) => `${i}=${number}`))
    const own = ['bias', ...near]
    if (kind === 'a' || kind === 'l') {
      for (const guess of guesses) own.push(`s=${guess.stem}`)
      for (const guess of guesses.slice(1)) own.push(`c=${guess.front}`)
      for (let size = 1; size <= Math.min(4, word.length - 1); size++) {
        own.push(`a=${word.slice(0, size)}`, `z=${word.slice(-size)}`)
      }
      own.push(`n=${Math.min(word.length, 9)}`)
      const last = guesses.length > 1 ? guesses.at(-1)?.stem : undefined
      if (last !== undefined) own.push(`b=${last.slice(0, 2)}`, `b=${last.slice(0, 3)}`)
    }
    const far = classes.length > 0 ? [`w=${word}`, `0=${cluster}`] : [`w=${word}`]
    return describeFacts({ word, stem, guesses, bits: bits.join('+') || kind, cluster, own, near, far })
  }
  const rim = [`w=${edge}`]
  return {
    describe,
    edge: describeFacts({
      word: edge,
      stem: edge,
      guesses: [],
      bits: edge,
      cluster: edge,
      own: [],
      near: rim,
      far: rim,
    }),
  }
}
