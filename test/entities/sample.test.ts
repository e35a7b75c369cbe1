import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withTable } from '../../src/build/entity-table.js'

it('the page shows the verdicts on the sample', () => {
  const page = readFileSync(new URL('../../src/entities/README.md', import.meta.url), 'utf8')
  expect(page).toBe(withTable(page))
})
