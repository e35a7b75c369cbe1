import { futureOfMine, futures, happened, notFuture, scheduled, stops, tellers } from './neighbours.js'
import type { Scan } from './scan.js'

/** How far back a word that looks ahead bears on a date. */
const foresight = 12

function isFutureVerb(scan: Scan, index: number): boolean {
  const folded = scan.folded(index)
  if (folded.length < 5) return false
  if (futureOfMine.test(scan.surface(index))) return true
  return futures.some((start) => folded.startsWith(start)) && !notFuture.some((start) => folded.startsWith(start))
}

/** Whether the words before a date look ahead. */
export function looksAhead(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - foresight; at--) {
    const word = scan.folded(at)
    if (stops.has(word) || tellers.has(word)) return false
    if (isFutureVerb(scan, at) || scan.term(at, 'ahead')) return true
  }
  return false
}

/** Whether the present tense before a weekday tells what is to come: «يصل الرئيس الجمعة», but «يستمر منذ الجمعة». */
export function isScheduled(scan: Scan, index: number): boolean {
  if (scan.term(index - 1, 'relation')?.entry.since) return false
  for (let at = index - 1; at >= 0 && at >= index - foresight; at--) {
    const word = scan.folded(at)
    if (stops.has(word) || tellers.has(word) || happened.has(word)) return false
    if (scheduled.has(word)) return true
  }
  return false
}

/** How far back a verb of the past bears on a date. */
const hindsight = 6

/** Whether the words before a date look back: «منذ نوفمبر», «وقع الاتفاق في 10 سبتمبر». */
export function looksBack(scan: Scan, index: number): boolean {
  if (scan.term(index - 1, 'relation')?.entry.since) return true
  for (let at = index - 1; at >= 0 && at >= index - hindsight; at--) {
    const word = scan.folded(at)
    if (stops.has(word)) return false
    if (happened.has(word)) return true
  }
  return false
}
