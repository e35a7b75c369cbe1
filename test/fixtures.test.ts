/** Whole texts with the whole expected answer. `UPDATE=1 npx vitest run test/fixtures.test.ts` writes it anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewTable } from '../src/build/review.js'
import { extractEvents } from '../src/index.js'
import { fixtures, wholeTexts } from './corpus.js'

const update = process.env.UPDATE === '1'

describe.each(wholeTexts.map((sample) => [sample.name, sample] as const))('%s', (name, { text, options }) => {
  const document = extractEvents(text, options)
  const written: readonly [file: string, content: string][] = [
    [`${name}.json`, `${JSON.stringify(document, null, 1)}\n`],
    [`${name}.md`, reviewTable(name, document)],
  ]

  it.each(written)('%s', (file, content) => {
    const url = new URL(file, fixtures)
    if (update) writeFileSync(url, content)
    expect(existsSync(url) ? readFileSync(url, 'utf8') : null).toBe(content)
  })
})
