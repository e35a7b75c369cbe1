import { describe, expect, it } from 'vitest'
import { parseDates } from '../../src/dates/index.js'
import { families } from '../../src/dates/words.js'

/** The day on which every example of the families is read: a Wednesday. */
const published = '2019-03-20'

describe.each(families.map((family) => [family.name, family] as const))('%s', (_name, { examples, not }) => {
  it.each(examples)('«%s»', (text, expression, value) => {
    const found = parseDates(text, { published })
    expect(found.map((date) => date.text)).toContain(expression)
    expect(found.find((date) => date.text === expression)?.value).toBe(value)
  })

  it.each(not)('nothing in «%s»', (text) => {
    expect(parseDates(text, { published }).map((date) => `${date.text} = ${date.value}`)).toEqual([])
  })
})
