import { monthPieceAt } from './date-pieces.js'
import { monthAt } from './month-names.js'
import type { Parts } from './parts.js'
import { afterDayWord, type Finder, piece } from './piece.js'
import { isTitle, referenceAt } from './references.js'
import { plainYear, yearAt } from './years.js'

export const yearPieceAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit && isTitle(scan, index, unit)) return null
  return yearAt(scan, index, false)
}

export const portionAt: Finder = (scan, index) => {
  const portion = scan.term(index, 'portion')
  if (!portion || portion.definite) return null
  const { entry, last, skip } = portion
  // «بداية من» is «from … on»
  if (entry.portion === 'start' && scan.is(last, 'من')) return null
  const parts: Parts = { portion: entry.portion, ...(entry.rest ? { rest: true } : {}) }
  const year = plainYear(scan, last)
  if (year !== null && year > 1800 && year < 2100) return piece(index, last + 1, skip, { ...parts, year }, [entry.by])
  // «نهاية العام» is that of the current one
  const unit = scan.term(last, 'unit')
  if (unit?.definite && unit.entry.count === 1 && unit.proclitics === '' && !referenceAt(scan, last)) {
    const slot = ({ week: 'weekOf', month: 'monthOf', year: 'yearOf' } as const)[
      unit.entry.unit as 'week' | 'month' | 'year'
    ]
    const hasYear = yearAt(scan, last, false) !== null || monthAt(scan, last) !== null
    if (slot && !hasYear) return piece(index, unit.last, skip, { ...parts, [slot]: 0 }, [entry.by, unit.entry.by])
  }
  return piece(index, last, skip, parts, [entry.by])
}

export const seasonAt: Finder = (scan, index) => {
  const named = scan.is(index, 'فصل', 'بفصل', 'وفصل')
  const season = scan.term(named ? index + 1 : index, 'season')
  if (!season) return null
  const parts: Parts = { season: season.entry.season }
  const shift = scan.term(season.last, 'shift')
  const by = [season.entry.by]
  const skip = named ? scan.surface(index).length - 3 : season.skip
  if (season.definite && shift && shift.proclitics === '')
    return piece(index, shift.last, skip, { ...parts, shift: shift.entry.shift }, by)
  const at = scan.is(season.last, 'من') ? season.last + 1 : season.last
  const year = yearAt(scan, at, true) ?? referenceAt(scan, at)
  if (!year || (year.parts.year === undefined && year.parts.yearOf === undefined)) return null
  // «شتاء 2015-2016»
  const second = scan.is(year.last, '-', '–', '/') ? plainYear(scan, year.last + 1) : null
  const last = second !== null && second - 1 === year.parts.year ? year.last + 2 : year.last
  return piece(index, last, skip, { ...parts, ...year.parts }, by)
}

export const centuryAt: Finder = (scan, index) => {
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit !== 'century' || !unit.definite || unit.entry.count !== 1) return null
  const number = scan.number(unit.last)
  if (number && (number.ordinal || number.reading?.definite) && number.value <= 21) {
    return piece(index, number.last, unit.skip, { century: number.value }, [unit.entry.by])
  }
  return referenceAt(scan, index)
}

export const decadeAt: Finder = (scan, index) => {
  const decade = scan.term(index, 'decade')
  if (!decade) return null
  const at = scan.is(decade.last, 'من') ? decade.last + 1 : decade.last
  const century = centuryAt(scan, at)
  if (!century && !decade.definite) return null
  // «في السبعينات من عمره»
  if (!century && scan.is(decade.last, 'من') && scan.folded(at).startsWith('عمر')) return null
  if (!century) return piece(index, decade.last, decade.skip, { decade: decade.entry.decade }, [decade.entry.by])
  return piece(index, century.last, decade.skip, { decade: decade.entry.decade, ...century.parts }, [decade.entry.by])
}

/** «2016 الربع الثالث». */
export const yearQuarterAt: Finder = (scan, index) => {
  const year = plainYear(scan, index)
  const quarter = year === null ? null : quarterAt(scan, index + 1)
  return quarter && year !== null && quarter.parts.year === undefined
    ? piece(index, quarter.last, 0, { ...quarter.parts, year }, quarter.by)
    : null
}

/** «الربع الأول من 2018», «النصف الثاني من العام الماضي». */
export const quarterAt: Finder = (scan, index) => {
  const word = scan.folded(index)
  const kind = word.endsWith('الربع') ? 'quarter' : word.endsWith('النصف') ? 'half' : null
  if (!kind) return null
  const number = scan.number(index + 1)
  const ordinal =
    number?.ordinal && number.reading?.definite
      ? number.value
      : scan.is(index + 1, 'الاخير')
        ? kind === 'half'
          ? 2
          : 4
        : null
  if (ordinal === null || ordinal > (kind === 'half' ? 2 : 4)) return null
  const at = scan.is(index + 2, 'من', 'في', 'ل') ? index + 3 : index + 2
  const year = yearAt(scan, at, true) ?? referenceAt(scan, at)
  const month = kind === 'half' && !year ? monthPieceAt(scan, at) : null
  const tail = year ?? month
  const skip = word.length - 'الربع'.length
  if (tail && (tail.parts.year !== undefined || tail.parts.yearOf !== undefined)) {
    return piece(index, tail.last, skip, { [kind]: ordinal, ...tail.parts }, [`dates/${kind}`])
  }
  if (tail) return piece(index, tail.last, skip, tail.parts, [`dates/${kind}`])
  // «2016 الربع الثالث»
  return plainYear(scan, index - 1) !== null
    ? piece(index, index + 2, skip, { [kind]: ordinal }, [`dates/${kind}`])
    : null
}

export const holidayAt: Finder = (scan, index) => {
  const feast = scan.term(index, 'holiday')
  if (!feast || scan.is(index - 1, 'شجره')) return null
  const parts: Parts = { feast: feast.entry.date }
  const shift = scan.term(feast.last, 'shift')
  if (shift) return piece(index, shift.last, feast.skip, { ...parts, shift: shift.entry.shift }, [feast.entry.by])
  const at = scan.is(feast.last, 'من', 'في', 'ل') ? feast.last + 1 : feast.last
  const year = yearAt(scan, at, true) ?? referenceAt(scan, at)
  const tail = year && (year.parts.year !== undefined || year.parts.yearOf !== undefined) ? year : null
  return piece(index, tail?.last ?? feast.last, feast.skip, { ...parts, ...tail?.parts }, [feast.entry.by])
}

/** «الأسبوع الأول من يوليو», «أول يوم جمعة من يوليو», «عطلة نهاية الأسبوع». */
export const nthAt: Finder = (scan, index) => {
  if (scan.is(index, 'عطله') && scan.is(index + 1, 'نهايه')) {
    const week = referenceAt(scan, index + 2)
    const unit = scan.term(index + 2, 'unit')
    if (unit?.entry.unit !== 'week') return null
    return piece(index, week?.last ?? unit.last, 0, { weekOf: 0, ...week?.parts, weekend: true }, [unit.entry.by])
  }
  const unit = scan.term(index, 'unit')
  if (unit?.entry.unit === 'week' && unit.definite) {
    const number = scan.number(unit.last)
    const nth = scan.is(unit.last, 'الاخير') ? -1 : number?.ordinal ? number.value : null
    if (nth === null || nth > 5) return null
    return piece(index, unit.last + 1, unit.skip, { nth, nthWeek: true }, [unit.entry.by])
  }
  const number = scan.number(index)
  if (!number?.ordinal || number.value > 5 || number.reading?.definite) return null
  // «ثاني أيام عيد الأضحى»
  const days = scan.term(number.last, 'unit')
  const feast =
    days?.entry.unit === 'day' && days.entry.count === 'many' && !days.definite ? holidayAt(scan, days.last) : null
  if (feast)
    return { ...feast, first: index, skip: number.reading?.skip ?? 0, parts: { ...feast.parts, nth: number.value } }
  const day = scan.term(afterDayWord(scan, number.last)?.at ?? number.last, 'weekday')
  return day && day.proclitics === ''
    ? piece(index, day.last, number.reading?.skip ?? 0, { nth: number.value, weekday: day.entry.weekday }, [
        day.entry.by,
      ])
    : null
}
