import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withTable } from '../../src/build/record-table.js'

it('the page shows the verdicts on the sample', () => {
  const page = readFileSync(new URL('../../src/events/README.md', import.meta.url), 'utf8')
  expect(page).toBe(withTable(page))
})
