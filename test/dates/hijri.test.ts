import { describe, expect, it } from 'vitest'
import { firstYear, fromHijri, hijriMonthLength, lastYear, toHijri } from '../../src/dates/hijri.js'

// an oracle for the whole table, where it is installed
const oracle = 'temporal-polyfill/full'
const { Temporal } = (await import(/* @vite-ignore */ oracle).catch(() => ({}))) as { Temporal?: TemporalOracle }

interface TemporalOracle {
  PlainDate: { from(fields: object): { withCalendar(calendar: string): { toString(): string } } }
}

const iso = (day: number | null): string | null =>
  day === null ? null : new Date(day * 864e5).toISOString().slice(0, 10)

describe('the Umm al-Qura calendar', () => {
  it.each([
    [1300, 1, 1, '1882-11-12'],
    [1420, 1, 1, '1999-04-17'],
    [1436, 10, 25, '2015-08-10'],
    [1438, 9, 1, '2017-05-27'],
    [1440, 1, 1, '2018-09-11'],
    [1445, 12, 10, '2024-06-16'],
  ])('%i-%i-%i', (year, month, day, expected) => {
    expect(iso(fromHijri(year, month, day))).toBe(expected)
  })

  it('goes there and back on every day', () => {
    for (let day = fromHijri(firstYear, 1, 1) ?? 0; day < (fromHijri(lastYear, 12, 1) ?? 0); day += 7) {
      const date = toHijri(day)
      expect(date && fromHijri(date.year, date.month, date.day)).toBe(day)
    }
  })

  it('has months of 29 or 30 days and years of 354 or 355', () => {
    for (let year = firstYear; year <= lastYear; year++) {
      const lengths = Array.from({ length: 12 }, (_, index) => hijriMonthLength(year, index + 1))
      expect(lengths.every((length) => length === 29 || length === 30)).toBe(true)
      expect([354, 355]).toContain(lengths.reduce((sum, length) => sum + length, 0))
    }
  })

  it('knows nothing outside its table and outside a month', () => {
    expect(fromHijri(1299, 1, 1)).toBeNull()
    expect(fromHijri(1601, 1, 1)).toBeNull()
    expect(fromHijri(1440, 13, 1)).toBeNull()
    expect(fromHijri(1440, 1, 31)).toBeNull()
    expect(toHijri(-40000)).toBeNull()
  })

  it.skipIf(!Temporal)('starts every month of 1300–1600 where Temporal does', () => {
    for (let year = firstYear; year <= lastYear; year++) {
      for (let month = 1; month <= 12; month++) {
        const date = Temporal?.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: 1 })
        expect(iso(fromHijri(year, month, 1))).toBe(date?.withCalendar('iso8601').toString())
      }
    }
  })

  it('starts every month of 1420–1449 where Intl does', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (let year = 1420; year < 1450; year++) {
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts((fromHijri(year, month, 1) ?? 0) * 864e5)
        const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value)
        expect([
          part('year') || Number(parts.find((one) => (one.type as string) === 'relatedYear')?.value),
          part('month'),
          part('day'),
        ]).toEqual([year, month, 1])
      }
    }
  })
})
