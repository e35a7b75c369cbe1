import { dayNumberAt, monthAt } from './month-names.js'
import { beforeFriday, beforeToday, beforeTomorrow, channels, namedDays, otherNights, quotes } from './neighbours.js'
import type { Parts } from './parts.js'
import { afterDayWord, type Finder, piece } from './piece.js'
import { referenceAt } from './references.js'
import type { Scan } from './scan.js'

export const offsetAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const word = afterDayWord(scan, index)
  const at = these?.last ?? word?.at ?? index
  const day = scan.term(at, 'day')
  if (!day || (word && (day.definite || day.proclitics !== ''))) return null
  const { offset, night, by } = day.entry
  if (day.last === at + 1 && offset === 0) {
    const before = bare(scan.folded(index - 1))
    if (namedDays.has(scan.folded(day.last)) || beforeToday.has(before)) return null
    // «قناة حلب اليوم», «صحيفة المصري اليوم»
    if (channels.has(bare(scan.folded(index - 2)))) return null
    // «قالوا لـ اليوم» is said to the paper
    if (scan.is(index - 1, 'ل', 'لـ') && !scan.touches(index)) return null
    // «مرتين في اليوم» is «a day»
    if (before === 'في' && !scan.term(day.last, 'weekday')) return null
    if (quotes.has(scan.folded(index - 1)) && quotes.has(scan.folded(day.last))) return null
    const next = scan.number(day.last)
    if (next?.ordinal && next.reading?.definite) return null
  }
  // «في الليلة التالية», «الليلة الفاصلة بين» tell of other nights
  if (night && offset === 0 && (otherNights.has(scan.folded(day.last)) || scan.is(index - 1, 'تلك'))) return null
  if (offset === 1 && beforeTomorrow.has(bare(scan.folded(index - 1)))) return null
  return piece(
    index,
    day.last,
    word?.skip ?? these?.skip ?? day.skip,
    { offset, ...(night ? { part: 'night', ...(offset >= 0 ? { behind: true } : {}) } : {}) },
    [by],
  )
}

export const weekdayAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const word = these ? null : afterDayWord(scan, index)
  const at = these?.last ?? word?.at ?? index
  const day = scan.term(at, 'weekday')
  if (!day || (word && day.proclitics !== '')) return null
  const week = !day.definite && !word ? referenceAt(scan, day.last) : null
  if (!day.definite && !word && week?.parts.weekOf === undefined) return null
  if (day.entry.weekday === 5 && !word && beforeFriday.has(scan.folded(index - 1))) return null
  const parts: Parts = { weekday: day.entry.weekday }
  let { last } = day
  const nthDay = nthWeekday(scan, last)
  if (nthDay !== null)
    return piece(index, last + 1, word?.skip ?? day.skip, { ...parts, nth: nthDay, monthOf: 0 }, [day.entry.by])
  const alone = numberedWeekday(scan, last)
  if (alone) return piece(index, alone.last, word?.skip ?? day.skip, { ...parts, day: alone.day }, [day.entry.by])
  const far = scan.is(last, 'قبل', 'بعد') ? scan.term(last + 1, 'shift') : null
  // «الجمعة قبل الماضية»
  if (far && far.entry.shift !== 0 && !far.entry.common) {
    const by = [day.entry.by, far.entry.by]
    return piece(index, far.last, word?.skip ?? day.skip, { ...parts, shift: far.entry.shift, twice: true }, by)
  }
  const shift = scan.term(last, 'shift')
  if (shift && shift.proclitics === '') {
    parts.shift = shift.entry.shift
    last = shift.last
  } else if (these) parts.shift = 0
  const nth = scan.number(last)
  if (nth?.ordinal && nth.reading?.definite && nth.value <= 5 && nth.reading.proclitics === '') {
    const month = monthAt(scan, nth.last + (scan.is(nth.last, 'من', 'في') ? 1 : 0))
    if (month) return piece(index, nth.last, word?.skip ?? day.skip, { ...parts, nth: nth.value }, [day.entry.by])
  }
  return piece(
    index,
    last,
    these?.skip ?? word?.skip ?? day.skip,
    parts,
    shift ? [day.entry.by, shift.entry.by] : [day.entry.by],
  )
}

/** «الثلاثاء الثالث» at the end of a clause is the third of the month. */
function nthWeekday(scan: Scan, index: number): number | null {
  const number = scan.number(index)
  if (!number?.ordinal || !number.reading?.definite || number.value > 5 || number.last !== index + 1) return null
  return number.reading.proclitics === '' && scan.isPunctuation(number.last) ? number.value : null
}

/** A word without the conjunction before it. */
const bare = (word: string): string => (word.length > 3 && /^[وف]/.test(word) ? word.slice(1) : word)

/** «الأربعاء 27،»: a day of the month without its month. */
function numberedWeekday(scan: Scan, index: number): { day: number; last: number } | null {
  const into = scan.is(index, 'في')
  const number = dayNumberAt(scan, into ? index + 1 : index)
  // «الأحد والاثنين» are two days
  if (number?.word && !into) return null
  return number && scan.isPunctuation(number.last) && !scan.is(number.last, '/', '-', ':', '%', '–')
    ? { day: number.day, last: number.last }
    : null
}

export const partAt: Finder = (scan, index) => {
  const these = scan.term(index, 'this')
  const part = scan.term(these?.last ?? index, 'part')
  if (!part) return null
  // «هذا الصباح» names its day
  if (these)
    return part.definite || part.entry.adverb
      ? piece(index, part.last, these.skip, { part: part.entry.part, offset: 0 }, [part.entry.by])
      : null
  // «صلاة الظهر»
  if (beforeFriday.has(scan.folded(index - 1))) return null
  // «في الصباح الباكر الثلاثاء» tells the time, «صباح الثلاثاء» names the day
  const behind = part.entry.adverb || part.definite ? ({ behind: true } as const) : {}
  return piece(index, part.last, part.skip, { part: part.entry.part, ...behind }, [part.entry.by])
}
