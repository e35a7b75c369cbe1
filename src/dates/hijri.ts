/**
 * The Umm al-Qura calendar of Saudi Arabia, 1300–1600 AH: three hexadecimal digits a year, one bit a month,
 * set where the month has 30 days. The table was made once from a Temporal implementation (`islamic-umalqura`),
 * and a test compares every month start with it.
 */
const months =
  'aaad54ec96d46ea36caad5556a9792ba95d4ada55cd2d69574ab54b6a5ad4aea4f51768b6a5ad52d695b49da4dd26d955ac9b62baa5b' +
  '52ba956caae92f49762b6956acaba4bd25d92dc96d54daa5b52ba55b49b655729754b6a3752b6556aaab52bc95d4ada55caad69574ab' +
  '94baa5b52b6a5752768b745b5555a95b49da4dd26e936aaad54db25d52da95b4aba55b49b64b715b4ab5a55d25e92ec96d4ae996b4ab' +
  'a93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab' +
  '595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f52b6956' +
  'aaab54bd25d92ea96d4ada95b4aba55b29b54d6a97547693749b5556aa6b52ba8bd46da35caad64db26b94baa5b52b695751768b725b' +
  '52b5655b49da4ed16d8b6aa6d52da95d4ada95b4ab653729762ba95b2ab5555b25d92ec96d2ae956b4aba55d29d54daa9b54baa3b49b' +
  'a4daaaad52da95d45ea2ec9ad556b26b94baa5d52da95b52ba8bb45b92da95ab4ada4ed16e8b6a56d535695d4ada8dd46da55b29d62b' +
  'b15b4ab955aaaae92ec8f5276956aaad655d29d'

export const firstYear = 1300
export const lastYear = 1600

/** 1 Muharram 1300 AH, in days since 1970-01-01: 1882-11-12. */
const firstDay = Date.UTC(1882, 10, 12) / 864e5

/** Days from the start of the table to the start of each month, and past the last one. */
const starts = monthStarts()

function monthStarts(): Uint32Array {
  const days = new Uint32Array((lastYear - firstYear + 1) * 12 + 1)
  for (let year = 0; year <= lastYear - firstYear; year++) {
    const bits = Number.parseInt(months.slice(year * 3, year * 3 + 3), 16)
    for (let month = 0; month < 12; month++) {
      const index = year * 12 + month
      days[index + 1] = (days[index] ?? 0) + 29 + ((bits >> (11 - month)) & 1)
    }
  }
  return days
}

/** A Hijri date as days since 1970-01-01; null outside the table or the month. */
export function fromHijri(year: number, month: number, day: number): number | null {
  const index = (year - firstYear) * 12 + month - 1
  const start = starts[index]
  const end = starts[index + 1]
  if (year < firstYear || month < 1 || month > 12 || start === undefined || end === undefined) return null
  if (day < 1 || day > end - start) return null
  return firstDay + start + day - 1
}

/** The number of days of a Hijri month, 0 outside the table. */
export function hijriMonthLength(year: number, month: number): number {
  const index = (year - firstYear) * 12 + month - 1
  return year < firstYear ? 0 : (starts[index + 1] ?? 0) - (starts[index] ?? 0)
}

/** The Hijri date of a day since 1970-01-01, null outside the table. */
export function toHijri(day: number): { year: number; month: number; day: number } | null {
  const offset = day - firstDay
  if (offset < 0 || offset >= (starts[starts.length - 1] ?? 0)) return null
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { year: firstYear + Math.floor(low / 12), month: (low % 12) + 1, day: offset - (starts[low] ?? 0) + 1 }
}
