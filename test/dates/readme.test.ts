import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withTable } from '../../src/build/date-table.js'

/** The formatter pads tables. */
const plain = (page: string): string =>
  page.replace(/ +/g, ' ').replace(/-{3,}/g, '---').replace(/\| ?/g, '|').replace(/ ?\|/g, '|')

describe('the page about dates', () => {
  it('has the table of today: run `npx tsx src/build/date-table.ts`', () => {
    const page = readFileSync(new URL('../../src/dates/README.md', import.meta.url), 'utf8')
    expect(plain(withTable(page))).toBe(plain(page))
  })
})
