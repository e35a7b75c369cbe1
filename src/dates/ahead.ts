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

/** Whether a word before a date, no farther back than `reach`, is sought, and none between the two ends the search. */
function isBefore(
  scan: Scan,
  index: number,
  reach: number,
  ends: readonly ReadonlySet<string>[],
  isSought: (at: number) => boolean,
): boolean {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    if (ends.some((words) => words.has(scan.folded(at)))) return false
    if (isSought(at)) return true
  }
  return false
}

function isSince(scan: Scan, index: number): boolean {
  return scan.term(index - 1, 'relation')?.entry.since === true
}

/** Whether the words before a date look ahead. */
export function looksAhead(scan: Scan, index: number): boolean {
  return isBefore(
    scan,
    index,
    foresight,
    [stops, tellers],
    (at) => isFutureVerb(scan, at) || scan.term(at, 'ahead') !== null,
  )
}

/** Whether the present tense before a weekday tells what is to come: «يصل الرئيس الجمعة», but «يستمر منذ الجمعة». */
export function isScheduled(scan: Scan, index: number): boolean {
  if (isSince(scan, index)) return false
  return isBefore(scan, index, foresight, [stops, tellers, happened], (at) => scheduled.has(scan.folded(at)))
}

/** How far back a verb of the past bears on a date. */
const hindsight = 6

/** Whether the words before a date look back: «منذ نوفمبر», «وقع الاتفاق في 10 سبتمبر». */
export function looksBack(scan: Scan, index: number): boolean {
  return isSince(scan, index) || isBefore(scan, index, hindsight, [stops], (at) => happened.has(scan.folded(at)))
}
