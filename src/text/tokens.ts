import { digitOf, isArabicLetter, isBidiMark, isMark } from './letters.js'

/** A piece of text before the lexicon has looked at it. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'punctuation' | 'latin'
}

/** Made by a class, as whatever there are thousands of in a text: objects written out end up among what lives long. */
class Cutting implements Piece {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: Piece['kind'],
  ) {}
}

const thousandsSeparators = new Set([',', '٬', '،', '.'])
const decimalPoints = new Set(['.', '٫', ','])
const newline = '\n'

/** Letters of any other script; surrogate pairs count as letters so that emoji and rare scripts stay whole. */
function isForeignLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return (
    (code >= 0xc0 && code < 0x0600 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x0700 && code < 0x2000) ||
    (code >= 0x3040 && code < 0xfb00)
  )
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}

function endOfWord(text: string, from: number): number {
  let end = from
  let solid = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isArabicLetter(code)) solid = ++end
    else if (isBidiMark(code))
      end++ // kept only when a letter follows
    else if (isMark(code)) solid = ++end
    else break
  }
  return solid
}

function endOfForeign(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && (isForeignLetter(text.charCodeAt(end)) || digitOf(text.charCodeAt(end)) >= 0)) end++
  return end
}

function countDigits(text: string, from: number): number {
  let end = from
  while (end < text.length && digitOf(text.charCodeAt(end)) >= 0) end++
  return end - from
}

/**
 * Digits with separators between them: «1,400», «3.5», «1.400.000». «3.» at the end of a sentence is 3,
 * «14/5» are two numbers, and so are the parts of the date «14.5.2015» and of the list «26،27».
 */
function endOfNumber(text: string, from: number): number {
  let end = from + countDigits(text, from)
  let groups = 0
  for (;;) {
    const separator = text.charAt(end)
    const digits = countDigits(text, end + 1)
    if (digits === 3 && thousandsSeparators.has(separator)) groups++
    else if (
      digits > 0 &&
      decimalPoints.has(separator) &&
      groups === 0 &&
      !isDottedDate(text, from, end + 1 + digits)
    ) {
      return end + 1 + digits
    } else return end
    end += 1 + digits
  }
}

/** Whether numbers go on with a point before or after these digits: the parts of «14.5.2015». */
function isDottedDate(text: string, start: number, end: number): boolean {
  const before = decimalPoints.has(text.charAt(start - 1)) && digitOf(text.charCodeAt(start - 2)) >= 0
  const after = decimalPoints.has(text.charAt(end)) && countDigits(text, end + 1) > 0
  return before || after
}

/**
 * Cuts a text into words, numbers, runs of foreign letters and single punctuation marks.
 * Newlines are punctuation, since they end headlines; other white space and bidi marks belong to no piece.
 * Time grows linearly with the length of the text.
 */
export function tokenize(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isArabicLetter(code)) {
      const end = endOfWord(text, at)
      pieces.push(new Cutting(at, end, 'word'))
      at = end
    } else if (digitOf(code) >= 0) {
      const end = endOfNumber(text, at)
      pieces.push(new Cutting(at, end, 'number'))
      at = end
    } else if (isForeignLetter(code)) {
      const end = endOfForeign(text, at)
      pieces.push(new Cutting(at, end, 'latin'))
      at = end
    } else if ((isSpace(code) && text.charAt(at) !== newline) || isMark(code)) {
      at++
    } else {
      pieces.push(new Cutting(at, at + 1, 'punctuation'))
      at++
    }
  }
  return pieces
}

/** The value of a folded number as {@link tokenize} cuts it: «1٬400» → 1400, «3.5» → 3.5, «1.400.000» → 1400000. */
export function numericValue(folded: string): number {
  let whole = ''
  let from = 0
  for (let i = 0; i < folded.length; i++) {
    if (digitOf(folded.charCodeAt(i)) >= 0) continue
    if (i > from) whole += folded.slice(from, i)
    from = i + 1
  }
  const last = folded.slice(from)
  return Number.parseFloat(from === 0 || last.length === 3 ? whole + last : `${whole}.${last}`)
}
