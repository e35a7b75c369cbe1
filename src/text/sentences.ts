import type { Sentence, Token } from '../document.js'
import { furnitureLines } from './furniture.js'

const stops = new Set(['.', '!', '?', '؟', '؛', '…', '\n'])
const closers = new Set(['"', '”', '»', ')', ']', '’', "'"])

/** Words that open a new statement in texts that use no stops: «… في المدينة وقال المتحدث …». */
const openers = new Set([
  ...['وقال', 'وقالت', 'واضاف', 'واضافت', 'واكد', 'واكدت', 'واوضح', 'واوضحت', 'واشار', 'واشارت', 'وذكر', 'وذكرت'],
  ...['وكان', 'وكانت', 'واعلن', 'واعلنت', 'وافاد', 'وافادت', 'وتابع', 'وتابعت', 'ولفت', 'وشدد', 'كما'],
])
/** A sentence longer than this without any stop is taken to have lost its stops. */
const longestSentence = 70
const shortestPart = 15
/** No sentence is longer; a list without stops is cut there, so that the cost of reading a sentence has a bound. */
const hardLimit = 200

/**
 * Cuts tokens into sentences at stops and newlines; «د. محمد» and «أ. ف. ب» are not ends. Closing quotes go with
 * the sentence before. Every token belongs to exactly one sentence, newlines and stops to the one that they end.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const cuts: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isStop(tokens, i)) continue
    while (i + 1 < tokens.length && (isStop(tokens, i + 1) || closers.has(surfaceAt(tokens, i + 1)))) i++
    cuts.push(i + 1)
  }
  if (cuts.at(-1) !== tokens.length) cuts.push(tokens.length)
  const parts = splitLong(tokens, cuts)
  const furniture = furnitureLines(text, tokens)
  const sentences: Sentence[] = []
  let first = 0
  for (const last of parts) {
    const start = tokens[first]?.start
    const end = endOfText(tokens, first, last)
    if (start !== undefined && end > start) {
      const headline = isHeadline(tokens, first, last, sentences)
      sentences.push({ first, last, start, end, furniture: furniture.has(first), headline })
    }
    first = last
  }
  return sentences
}

function surfaceAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word.surface ?? ''
}

function isStop(tokens: readonly Token[], index: number): boolean {
  const mark = surfaceAt(tokens, index)
  if (mark !== '.') return stops.has(mark)
  const [before, point, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return !isAbbreviation(before, point) && !isInside(before, point, after)
}

/** A point between digits or foreign letters that it touches: «14.5.2015», «www.example.com». */
function isInside(before: Token | undefined, point: Token | undefined, after: Token | undefined): boolean {
  if (before?.end !== point?.start || point?.end !== after?.start) return false
  return before?.kind === after?.kind && (after?.kind === 'number' || after?.kind === 'latin')
}

/** A single letter before the point: «د.», «أ.ف.ب.»; a Latin word that the point touches: «U.S.». */
function isAbbreviation(before: Token | undefined, point: Token | undefined): boolean {
  if (!before || before.end !== point?.start) return false
  return (before.kind === 'word' || before.kind === 'latin') && before.word.folded.length === 1
}

/** Where the last token that is not a newline ends. */
function endOfText(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (surfaceAt(tokens, i) !== '\n') return tokens[i]?.end ?? 0
  return 0
}

function splitLong(tokens: readonly Token[], cuts: readonly number[]): number[] {
  const parts: number[] = []
  let first = 0
  for (const cut of cuts) {
    if (cut - first > longestSentence) {
      for (let i = first + shortestPart; i < cut - shortestPart; i++) {
        if (!openers.has(tokens[i]?.word.folded ?? '')) continue
        parts.push(i)
        i += shortestPart
      }
    }
    parts.push(cut)
    first = cut
  }
  return cutHard(parts)
}

function cutHard(parts: readonly number[]): number[] {
  let first = 0
  return parts.flatMap((part) => {
    const cuts: number[] = []
    while (part - first > hardLimit) {
      first += hardLimit
      cuts.push(first)
    }
    first = part
    return [...cuts, part]
  })
}

/** The lines at the top that end without a full stop; the press writes them without verbs or in the present tense. */
function isHeadline(tokens: readonly Token[], first: number, last: number, before: readonly Sentence[]): boolean {
  const atTop = before.every((sentence) => sentence.headline || sentence.furniture)
  const words = last - first
  return (
    atTop &&
    words <= 40 &&
    last < tokens.length &&
    surfaceAt(tokens, last - 1) === '\n' &&
    !endsWithPeriod(tokens, last)
  )
}

function endsWithPeriod(tokens: readonly Token[], last: number): boolean {
  let end = last - 1
  while (surfaceAt(tokens, end) === '\n') end--
  return surfaceAt(tokens, end) === '.' && surfaceAt(tokens, end - 1) !== '.'
}
