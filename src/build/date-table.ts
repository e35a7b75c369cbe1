import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { families } from '../dates/words.js'
import { fillSection } from './page.js'

const readme = fileURLToPath(new URL('../dates/README.md', import.meta.url))

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** What the date words understand, a table made from their examples. */
export function dateTable(): string {
  const rows = families.flatMap(({ name, examples }) =>
    examples.map(
      ([text, expression, value]) =>
        `| ${name} | ${cell(text)} | ${cell(expression)} | ${value === null ? '–' : `\`${value}\``} |`,
    ),
  )
  const refused = families
    .filter(({ not }) => not.length > 0)
    .map(({ name, not }) => `| ${name} | ${not.map(cell).join(' · ')} |`)
  return [
    '| family | text | expression | value |',
    '|---|---|---|---|',
    ...rows,
    '',
    'No expression of time is found in these:',
    '',
    '| family | texts |',
    '|---|---|',
    ...refused,
  ].join('\n')
}

/** Puts the table between the markers of the page. */
export function withTable(page: string): string {
  return fillSection(page, 'table', dateTable())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, withTable(readFileSync(readme, 'utf8')))
