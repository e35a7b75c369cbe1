import { emptyHash, hashUnit } from '../text/hash.js'
import { textOf, unitAt, widthAt } from './bytes.js'

/**
 * The forms of one entry, folded, as text: each is written as what stands before and after a stem, «يAون» for «يقصفون»
 * after «قصف», which is stem A. The first stem is the folded name or lemma of the entry; a form without a known stem is
 * written out and becomes the next one. Verbs of one pattern are then written alike.
 */
const separator = ','
const shortestStem = 2
const longestForm = 500
const marks = 'ABCDEFGHIJ'
const anyMark = /[A-J]/

export function encodeForms(forms: readonly string[], base: string): string {
  const stems = [base]
  const written = forms.map((form) => {
    if (anyMark.test(form)) throw new Error(`ahdath: a form with a capital letter: ${form}`)
    if (form.length > longestForm) throw new Error(`ahdath: a form of more than ${longestForm} letters: ${form}`)
    let best = -1
    stems.forEach((stem, i) => {
      const isBetter = best < 0 || stem.length > (stems[best]?.length ?? 0)
      if (stem.length >= shortestStem && form.includes(stem) && isBetter) best = i
    })
    const stem = stems[best]
    if (stem === undefined) {
      if (stems.length < marks.length) stems.push(form)
      return form
    }
    const at = form.indexOf(stem)
    return form === base ? '' : form.slice(0, at) + marks[best] + form.slice(at + stem.length)
  })
  return written.join(separator)
}

const separatorByte = separator.charCodeAt(0)
const firstMark = marks.charCodeAt(0)
const blank = 0x20

/** Spells the forms that {@link encodeForms} wrote, one after the other. */
export class Speller {
  /** The units of the form last spelt, the first `length` of them. */
  readonly units = new Uint16Array(longestForm)
  length = 0
  /** The folded base of the entry, for whoever opens a line to fill in. */
  readonly base = new Uint16Array(longestForm)
  private baseLength = 0
  private at = 0
  private end = 0
  /** Where the stems after the base are written out. */
  private readonly starts = new Int32Array(marks.length)
  private readonly ends = new Int32Array(marks.length)
  private stems = 1

  constructor(private readonly bytes: Uint8Array) {}

  /** Begins a line of forms, from `start` to `end`, of an entry whose base has so many units. */
  open(start: number, end: number, baseLength: number): void {
    this.at = start
    this.end = end
    this.baseLength = baseLength
    this.stems = 1
  }

  /** Spells the next form; false after the last. */
  next(): boolean {
    const { bytes, units, end } = this
    const start = this.at
    if (start > end) return false
    let at = start
    let length = 0
    let isWrittenOut = true
    while (at < end) {
      const byte = bytes[at] as number
      if (byte === separatorByte) break
      const stem = byte - firstMark
      if (stem >= 0 && stem < marks.length) {
        isWrittenOut = false
        length = this.spellStem(stem, length)
        at++
      } else {
        units[length++] = unitAt(bytes, at)
        at += widthAt(bytes, at)
      }
    }
    if (at === start) length = this.spellStem(0, length)
    else if (isWrittenOut && this.stems < marks.length) {
      this.starts[this.stems] = start
      this.ends[this.stems++] = at
    }
    this.length = length
    this.at = at + 1
    return true
  }

  /** Spells a stem from a place on, and tells where it ends. */
  private spellStem(stem: number, from: number): number {
    const { bytes, base, baseLength, units } = this
    let length = from
    if (stem === 0) for (let i = 0; i < baseLength; i++) units[length++] = base[i] as number
    else {
      const end = this.ends[stem] as number
      for (let at = this.starts[stem] as number; at < end; at += widthAt(bytes, at)) units[length++] = unitAt(bytes, at)
    }
    return length
  }

  /** The hash of the first word of the form. */
  get hash(): number {
    const { units, length } = this
    let value = emptyHash
    for (let i = 0; i < length && units[i] !== blank; i++) value = hashUnit(value, units[i] as number)
    return value
  }

  get text(): string {
    return textOf(this.units, this.length)
  }

  /** Whether a word is the first of the form. */
  beginsWith(word: string): boolean {
    if (this.length < word.length || (this.length > word.length && this.units[word.length] !== blank)) return false
    for (let i = 0; i < word.length; i++) if (this.units[i] !== word.charCodeAt(i)) return false
    return true
  }
}
