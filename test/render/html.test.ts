import { describe, expect, it } from 'vitest'
import { extractEvents, toHtml } from '../../src/index.js'

/** What a reader sees of the marked text: no tags, entities resolved. */
function visible(html: string): string {
  const paragraph = /<p style="white-space:pre-wrap">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? ''
  return paragraph
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

const text = 'قتل خمسة جنود <b> & "قناص" في هجوم على حاجز قرب تعز أمس\nوتظاهر آلاف المحتجين.'
const document = extractEvents(text, { published: '2015-08-10' })

it('shows the whole text, marked', () => {
  const html = toHtml(document, text)
  expect(visible(html)).toBe(text)
  for (const { trigger } of document.events) expect(html).toContain(`>${trigger.text}</mark>`)
  expect(html).not.toContain('<b>')
})

it('has a row for each event', () => {
  expect(toHtml(document, text).match(/<tr>/g)).toHaveLength(document.events.length + 1)
})

describe('texts of others', () => {
  it.each([['ليس هذا النص'], [`x${text}`], [undefined], [3]])('%j', (other) => {
    expect(() => toHtml(document, other as string)).toThrow(
      new TypeError('ahdath: toHtml needs the text that the document was made from'),
    )
  })
})

it('shows warnings of a text that is not Arabic', () => {
  const english = 'Three soldiers <were> killed.'
  const html = toHtml(extractEvents(english), english)
  expect(html).toContain('not Arabic')
  expect(visible(html)).toBe(english)
})
