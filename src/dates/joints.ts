import { isHijri, type Parts, type Piece } from './parts.js'
import type { Scan } from './scan.js'

/** What a piece is about; it decides what may be joined to it. */
type Aspect =
  | 'time'
  | 'part'
  | 'offset'
  | 'weekday'
  | 'date'
  | 'year'
  | 'period'
  | 'portion'
  | 'nth'
  | 'quarter'
  | 'feast'

function aspectOf(parts: Parts): Aspect {
  if (parts.time) return 'time'
  if (parts.quarter !== undefined || parts.half !== undefined) return 'quarter'
  if (parts.feast) return 'feast'
  if (parts.nth !== undefined && parts.monthOf === undefined) return 'nth'
  if (parts.day !== undefined || parts.month !== undefined) return 'date'
  if (parts.offset !== undefined || parts.dayOf !== undefined || parts.following !== undefined) return 'offset'
  if (parts.weekday !== undefined) return 'weekday'
  if (parts.portion !== undefined && Object.keys(parts).length <= (parts.rest ? 2 : 1)) return 'portion'
  if (parts.part !== undefined) return 'part'
  if (parts.year !== undefined) return 'year'
  return 'period'
}

/** What may stand between two pieces that are joined: nothing (''), a mark, a preposition, «الموافق». */
const joints: Readonly<Record<string, readonly string[]>> = {
  'portion>date': ['', 'من'],
  'portion>year': ['', 'من'],
  'portion>period': ['', 'من'],
  'portion>offset': ['', 'من'],
  'portion>weekday': ['', 'من'],
  'portion>part': ['', 'من'],
  'portion>feast': ['', 'من'],
  'portion>quarter': ['', 'من'],
  'part>offset': ['', 'من'],
  'part>weekday': ['', 'من'],
  'part>date': ['', 'من', 'يوم'],
  'part>feast': [''],
  'offset>weekday': ['', '(', '،', ',', '-', '–'],
  'offset>date': ['', '(', '،', ','],
  'offset>part': ['', 'في'],
  'weekday>part': ['', 'في'],
  'weekday>portion': ['', 'في'],
  'offset>portion': ['', 'في'],
  'date>part': ['', 'في'],
  'offset>time': ['', '،', ',', 'في', 'علي', 'عند'],
  'weekday>time': ['', '،', ',', 'في', 'علي', 'عند'],
  'part>time': ['', '،', 'في', 'علي', 'عند'],
  'time>part': ['', 'من'],
  'time>offset': ['', 'من', '،', ','],
  'time>weekday': ['', 'من', '،', ','],
  'time>date': ['', 'من', '،', ',', '-', 'في', 'يوم'],
  'weekday>date': ['', '،', ',', '(', 'الموافق', '-', '–'],
  'weekday>period': ['', 'من'],
  'period>weekday': [''],
  'date>date': ['الموافق', '(', '/', '،', '-', '–'],
  'date>weekday': ['('],
  'nth>date': ['', 'من', 'في'],
  'nth>year': ['', 'من', 'في'],
  'nth>period': ['', 'من', 'في'],
  'year>quarter': [''],
  'date>year': ['في', 'ل'],
  'date>period': ['', 'من', 'في'],
  'quarter>year': ['', 'من'],
}

/** What stands behind a piece, and where the next piece would begin. */
export interface Joint {
  readonly mark: string
  readonly at: number
}

const marks = new Set(['(', '،', ',', '-', '–', '/', '|', 'من', 'في', 'علي', 'عند', 'ل'])
const agreement = 'الموافق'
const dayWord = 'يوم'

/** The joints that may stand behind a piece. */
export function jointsAt(scan: Scan, index: number): Joint[] {
  const found: Joint[] = [{ mark: '', at: index }]
  const link = scan.term(index, 'link')
  if (link) found.push({ mark: agreement, at: scan.is(link.last, 'ل', 'لل', 'ليوم') ? link.last + 1 : link.last })
  const word = scan.folded(index)
  if (marks.has(word)) found.push({ mark: word, at: index + 1 })
  // «مساء يوم 5 مايو», «الساعة 11 من يوم 5 مايو»
  const day = scan.is(index, 'من', 'في') ? index + 1 : index
  if (scan.is(day, dayWord)) found.push({ mark: dayWord, at: day + 1 })
  if (!scan.is(index, '،', ',')) return found
  const inner = scan.term(index + 1, 'link')
  if (inner) found.push({ mark: agreement, at: inner.last })
  if (scan.is(index + 1, 'في', 'علي', 'عند')) found.push({ mark: 'في', at: index + 2 })
  return found
}

/** Two pieces with what stands between them, joined as far as they go together. */
export function joinPieces(scan: Scan, so: Piece, next: Piece, joint: Joint): Piece | null {
  const by = [...so.by, ...next.by]
  if (isOtherCalendar(so.parts, next.parts)) {
    if (!joints['date>date']?.includes(joint.mark)) return null
    return { ...so, last: next.last, parts: { ...so.parts, other: next.parts }, by }
  }
  if (!mayJoin(scan, so, next, joint)) return null
  const parts: Parts = { ...so.parts, ...next.parts, ...(tellsTime(so.parts, next.parts) ? { behind: true } : {}) }
  return { ...so, last: next.last, parts, by }
}

/** «10 محرم 1440 الموافق 20 سبتمبر 2018»: the same day in two calendars. */
function isOtherCalendar(one: Parts, other: Parts): boolean {
  return (
    one.month !== undefined &&
    other.month !== undefined &&
    one.day !== undefined &&
    other.day !== undefined &&
    one.other === undefined &&
    isHijri(one) !== isHijri(other)
  )
}

function mayJoin(scan: Scan, so: Piece, next: Piece, { mark, at }: Joint): boolean {
  const aspect = aspectOf(so.parts)
  const other = aspectOf(next.parts)
  if (!joints[`${aspect}>${other}`]?.includes(mark) || contradicts(so.parts, next.parts)) return false
  if (next.skip > 0 && !mayBePrefixed(aspect, next.parts, mark)) return false
  // «يشهد المغرب يوم 7 أكتوبر» names the country
  if (mark === dayWord && so.parts.behind && !so.parts.time) return false
  // «مطلع» and «نهاية» are parts of months and years; «بداية من الخميس» is «from Thursday on»
  if (aspect === 'portion' && so.parts.portion !== 'within' && isDayLevel(next.parts)) return false
  if (other === 'portion' && next.parts.portion !== 'within') return false
  // «26 يونيو عشية القرار»: behind its day a part is an adverb
  return other !== 'part' || !isDayLevel(so.parts) || next.parts.behind === true || scan.is(at, 'مساء')
}

/** A piece with a particle is joined where nothing else stands between: «أمس بالشهر». */
function mayBePrefixed(aspect: Aspect, next: Parts, mark: string): boolean {
  return mark === '' && (aspect === 'offset' || (aspect === 'date' && next.monthOf !== undefined))
}

/** Whether two sets of parts say different things about the same point. */
function contradicts(one: Parts, other: Parts): boolean {
  for (const key of Object.keys(other) as (keyof Parts)[]) {
    // «الثامنة مساء يوم …»: a part said twice is no clash; a shift belongs to its own word
    if (one[key] === undefined || key === 'calendar' || key === 'part' || key === 'shift') continue
    if (key !== 'portion' || one.portion !== 'within') return true
  }
  return false
}

function isDayLevel({ day, weekday, offset, part }: Parts): boolean {
  return day !== undefined || weekday !== undefined || offset !== undefined || part !== undefined
}

/** Behind its day a part of the day tells the time: «الأحد مساء». */
function tellsTime(so: Parts, next: Parts): boolean {
  return aspectOf(next) === 'part' && isDayLevel(so) && so.part === undefined && !so.time
}
