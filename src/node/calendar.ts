const units: readonly [pattern: RegExp, span: (digits: readonly number[]) => [start: number, end: number]][] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([y = 0, m = 1, d = 1]) => [Date.UTC(y, m - 1, d), Date.UTC(y, m - 1, d + 1)]],
  [/^(\d{4})-(\d\d)$/, ([y = 0, m = 1]) => [Date.UTC(y, m - 1, 1), Date.UTC(y, m, 1)]],
  [/^(\d{4})$/, ([y = 0]) => [Date.UTC(y, 0, 1), Date.UTC(y + 1, 0, 1)]],
  [/^(\d{3})X$/, ([decade = 0]) => [Date.UTC(decade * 10, 0, 1), Date.UTC(decade * 10 + 10, 0, 1)]],
  [/^(\d{4})-W(\d\d)$/, ([y = 0, week = 1]) => [mondayOf(y, week), mondayOf(y, week + 1)]],
  [/^(\d{4})-Q([1-4])$/, ([y = 0, quarter = 1]) => [Date.UTC(y, quarter * 3 - 3, 1), Date.UTC(y, quarter * 3, 1)]],
]

const day = 864e5

/** Monday of an ISO week: that of the 4th of January begins week 1. */
function mondayOf(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const weekday = (fourth.getUTCDay() + 6) % 7
  return fourth.getTime() + ((week - 1) * 7 - weekday) * day
}

function spanOf(value: string): [start: number, end: number] | null {
  for (const [pattern, span] of units) {
    const digits = pattern.exec(value)
    if (digits) return span(digits.slice(1).map(Number))
  }
  return null
}

const trailingSeconds = ':00'

/** One spelling for all values that denote the same time: «2015-W32» is «2015-08-03/2015-08-09», «P1Y» is «P12M». */
export function canonicalTime(value: string): string {
  const [from = '', to = from] = value.split('/')
  const [first, last] = [spanOf(from), spanOf(to)]
  if (first && last) return `${first[0]}/${last[1]}`
  const duration = durationOf(value)
  if (duration) return duration
  const isClockTime = value.includes('T') && value.length === '2019-03-23T17:00:00'.length
  return isClockTime && value.endsWith(trailingSeconds) ? value.slice(0, -trailingSeconds.length) : value
}

/** Days in days and weeks, months in months and years: neither turns into the other. */
function durationOf(value: string): string | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value)
  if (!parts) return null
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((digits) => Number(digits ?? 0))
  return `P${years * 12 + months}M${weeks * 7 + days}D`
}
