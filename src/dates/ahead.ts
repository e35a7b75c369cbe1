import type { Scan } from './scan.js'
import { futures, futuresOfMine, happened, notFuture, notFutureOfMine, scheduled, stops, tellers } from './tenses.js'

/** How far back a word that looks ahead bears on a date. */
const foresight = 12

const shortestFuture = 5

function isFutureVerb(scan: Scan, index: number): boolean {
  const folded = scan.folded(index)
  if (folded.length < shortestFuture) return false
  const surface = scan.surface(index)
  if (startsWith(surface, futuresOfMine) && !startsWith(surface, notFutureOfMine)) return true
  return startsWith(folded, futures) && !startsWith(folded, notFuture)
}

function startsWith(word: string, starts: readonly string[]): boolean {
  return starts.some((start) => word.startsWith(start))
}

/** How words before a date bear on it: how far back they may stand, which end the search, which are sought. */
interface Search {
  readonly reach: number
  readonly ends: readonly ReadonlySet<string>[]
  readonly isSought: (scan: Scan, at: number) => boolean
}

function isBefore(scan: Scan, index: number, { reach, ends, isSought }: Search): boolean {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    if (ends.some((words) => words.has(scan.folded(at)))) return false
    if (isSought(scan, at)) return true
  }
  return false
}

function isSince(scan: Scan, index: number): boolean {
  return scan.term(index - 1, 'relation')?.entry.since === true
}

const outlook: Search = {
  reach: foresight,
  ends: [stops, tellers],
  isSought: (scan, at) => isFutureVerb(scan, at) || scan.term(at, 'ahead') !== null,
}

/** Whether the words before a date look ahead. */
export function looksAhead(scan: Scan, index: number): boolean {
  return isBefore(scan, index, outlook)
}

const programme: Search = {
  reach: foresight,
  ends: [stops, tellers, happened],
  isSought: (scan, at) => scheduled.has(scan.folded(at)),
}

/** Whether the present tense before a weekday tells what is to come: «يصل الرئيس الجمعة», but «يستمر منذ الجمعة». */
export function isScheduled(scan: Scan, index: number): boolean {
  return !isSince(scan, index) && isBefore(scan, index, programme)
}

/** A verb of the past bears on a date that is near. */
const retrospect: Search = {
  reach: 6,
  ends: [stops],
  isSought: (scan, at) => happened.has(scan.folded(at)),
}

/** Whether the words before a date look back: «منذ نوفمبر», «وقع الاتفاق في 10 سبتمبر». */
export function looksBack(scan: Scan, index: number): boolean {
  return isSince(scan, index) || isBefore(scan, index, retrospect)
}
