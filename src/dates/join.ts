import { clockAt } from './clock.js'
import { numericDateAt } from './numeric.js'
import { isHijri, type Parts, type Piece } from './parts.js'
import { pieceAt } from './points.js'
import type { Scan } from './scan.js'
import { plainYear } from './years.js'

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

interface Joint {
  readonly mark: string
  readonly at: number
}

/** The joints that may stand behind a piece, with where the next piece would begin. */
function jointsAt(scan: Scan, index: number): Joint[] {
  const found: Joint[] = [{ mark: '', at: index }]
  const link = scan.term(index, 'link')
  if (link) found.push({ mark: 'الموافق', at: scan.is(link.last, 'ل', 'لل', 'ليوم') ? link.last + 1 : link.last })
  const word = scan.folded(index)
  if (['(', '،', ',', '-', '–', '/', '|', 'من', 'في', 'علي', 'عند', 'ل'].includes(word))
    found.push({ mark: word, at: index + 1 })
  // «مساء يوم 5 مايو», «الساعة 11 من يوم 5 مايو»
  const day = scan.is(index, 'من', 'في') ? index + 1 : index
  if (scan.is(day, 'يوم')) found.push({ mark: 'يوم', at: day + 1 })
  const inner = scan.is(index, '،', ',') ? scan.term(index + 1, 'link') : null
  if (inner) found.push({ mark: 'الموافق', at: inner.last })
  if (scan.is(index, '،', ',') && scan.is(index + 1, 'في', 'علي', 'عند')) found.push({ mark: 'في', at: index + 2 })
  return found
}

/** Whether two sets of parts say different things about the same point. */
function merges(one: Parts, other: Parts, mark: string): boolean {
  for (const key of Object.keys(other) as (keyof Parts)[]) {
    if (one[key] === undefined || key === 'calendar') continue
    // «الثامنة مساء يوم …»: a part said twice is no clash; a shift belongs to its own word
    if (key === 'part' || key === 'shift' || (key === 'portion' && one.portion === 'within')) continue
    return false
  }
  if (other.time && mark === '' && one.part === undefined && other.time.half && other.zone === undefined) return true
  return true
}

function closes(scan: Scan, mark: string, last: number): number | null {
  if (mark !== '(') return last
  return scan.is(last, ')') ? last + 1 : null
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

function joinNext(scan: Scan, so: Piece): Piece | null {
  const aspect = aspectOf(so.parts)
  for (const { mark, at } of jointsAt(scan, so.last)) {
    const next = nextPiece(scan, at, so, mark)
    if (!next) continue
    const last = closes(scan, mark, next.last)
    if (last === null) continue
    const by = [...so.by, ...next.by]
    if (isOtherCalendar(so.parts, next.parts)) {
      if (joints['date>date']?.includes(mark)) return { ...so, last, parts: { ...so.parts, other: next.parts }, by }
      continue
    }
    const allowed = joints[`${aspect}>${aspectOf(next.parts)}`]
    if (!allowed?.includes(mark) || (next.skip > 0 && mark !== '') || !merges(so.parts, next.parts, mark)) continue
    // «26 يونيو عشية القرار»: behind its day a part is an adverb
    if (aspectOf(next.parts) === 'part' && isDayLevel(so.parts) && !next.parts.behind && !scan.is(at, 'مساء')) continue
    // «يشهد المغرب يوم 7 أكتوبر» names the country
    if (mark === 'يوم' && so.parts.behind && !so.parts.time) continue
    if (aspect === 'portion' && so.parts.portion !== 'within' && isDayLevel(next.parts)) continue
    if (aspectOf(next.parts) === 'portion' && next.parts.portion !== 'within') continue
    if (next.skip > 0 && !(aspect === 'date' && next.parts.monthOf !== undefined) && aspect !== 'offset') continue
    const behind =
      aspectOf(next.parts) === 'part' && isDayLevel(so.parts) && so.parts.part === undefined && !so.parts.time
    return { ...so, last, parts: { ...so.parts, ...next.parts, ...(behind ? { behind: true } : {}) }, by }
  }
  return null
}

/** «مطلع» and «نهاية» are parts of months and years; «بداية من الخميس» is «from Thursday on». */
function isDayLevel({ day, weekday, offset, part }: Parts): boolean {
  return day !== undefined || weekday !== undefined || offset !== undefined || part !== undefined
}

/** In the middle of a date bare hours and short numeric dates are understood. */
function nextPiece(scan: Scan, at: number, so: Piece, mark: string): Piece | null {
  const piece = pieceAt(scan, at)
  if (piece) return piece
  const { parts } = so
  if (parts.weekday !== undefined && parts.day === undefined) {
    const date = numericDateAt(scan, at, true)
    if (date) return date
  }
  const dated = parts.day === undefined && (parts.offset !== undefined || parts.weekday !== undefined)
  if (!dated || parts.time || mark === '(' || plainYear(scan, at) !== null) return null
  // «الثلاثاء 21 أكتوبر 2025 - 14:09»
  const clock = clockAt(scan, at, mark === 'في')
  return clock && (clock.last - at > 1 || (mark === 'في' && scan.number(at)?.ordinal)) ? clock : null
}

const midnight = { hour: 0, minute: 0, second: null } as const

/** «منتصف ليل الجمعة السبت»: the night between two days; midnight belongs to the second. */
function joinNight(scan: Scan, so: Piece): Piece | null {
  const { part, weekday } = so.parts
  if (weekday === undefined || (part !== 'midnight' && part !== 'night')) return null
  const dash = scan.is(so.last, '-', '–', '/') ? 1 : 0
  const next = scan.term(so.last + dash, 'weekday')
  if (!next?.definite || next.proclitics !== '' || next.entry.weekday !== (weekday % 7) + 1) return null
  return {
    ...so,
    last: next.last,
    parts: part === 'midnight' ? { ...so.parts, weekday: next.entry.weekday, time: midnight } : so.parts,
  }
}

/** Whether the parts name a time by themselves. */
function isComplete({
  portion,
  part,
  behind,
  calendar,
  shift,
  rest,
  nth,
  nthWeek,
  quarter,
  half,
  ...said
}: Parts): boolean {
  const named = Object.values(said).some((value) => value !== undefined)
  if (nth !== undefined && !said.feast)
    return (
      said.month !== undefined || said.year !== undefined || said.yearOf !== undefined || said.monthOf !== undefined
    )
  if (quarter !== undefined || half !== undefined) return said.year !== undefined || said.yearOf !== undefined
  if (part === 'midnight' || part === 'midday') return true
  return named
}

/** The point in time that begins at a token, all its pieces joined: «مساء أمس (الثلاثاء)، الساعة 8». */
export function pointAt(scan: Scan, index: number): Piece | null {
  const known = scan.points.get(index)
  if (known !== undefined) return known
  const point = findPoint(scan, index)
  scan.points.set(index, point)
  return point
}

function findPoint(scan: Scan, index: number): Piece | null {
  let piece = pieceAt(scan, index)
  if (!piece) return null
  let complete = isComplete(piece.parts) ? piece : null
  for (
    let next = joinNight(scan, piece) ?? joinNext(scan, piece);
    next;
    next = joinNight(scan, piece) ?? joinNext(scan, piece)
  ) {
    piece = next
    if (isComplete(piece.parts) && next.last > (complete?.last ?? 0) && !endsOpen(scan, piece)) complete = piece
  }
  return complete
}

/** «غدا السبت بداية من الثامنة»: a portion at the end belongs to what follows. */
function endsOpen(scan: Scan, piece: Piece): boolean {
  for (let at = piece.last - 1; at > piece.first && at > piece.last - 5; at--) {
    const portion = scan.term(at, 'portion')
    if (portion) return portion.last === piece.last
  }
  return false
}
