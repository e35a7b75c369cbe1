/** Writes the tables of `src/records/README.md`: the codes of each type and mode, and the contexts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EventType } from '../record.js'
import { contexts } from '../records/contexts.js'
import { acledTypes, type Codes, crosswalk, frameCodes, modeContexts } from '../records/crosswalk.js'

const readme = fileURLToPath(new URL('../records/README.md', import.meta.url))

const cell = (text: string | null | undefined): string => (text ? text.replaceAll('|', '\\|') : '–')
const code = (text: string | null | undefined): string => (text ? `\`${text}\`` : '–')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const subs: ReadonlySet<string> = new Set(Object.values(acledTypes).flat())

/** A sub-event type as it is; a rule in italics. */
function acledCell(acled: Codes['acled'] | undefined): string {
  if (!acled) return '–'
  return subs.has(acled) ? acled : `*${acled}*`
}

function codeTable(): string {
  const rows = (Object.keys(crosswalk) as EventType[]).flatMap((type) => {
    const { modes, ...base } = crosswalk[type]
    return [['–', base] as const, ...Object.entries(modes)].map(([mode, { plover, cameo, acled }]) => [
      type,
      mode,
      code(plover),
      code(cameo),
      acledCell(acled),
      cell(modeContexts[type]?.[mode]?.join(', ')),
    ])
  })
  return table(['type', 'mode', 'PLOVER', 'CAMEO', 'ACLED', 'contexts'], rows)
}

function frameTable(): string {
  const rows = Object.entries(frameCodes).map(([frame, { cameo, acled }]) => [
    code(frame),
    cameo === undefined ? '' : code(cameo),
    acled === undefined ? '' : acledCell(acled),
  ])
  return table(['frame', 'CAMEO', 'ACLED'], rows)
}

function contextTable(): string {
  const rows = contexts.map(({ name, about, words, examples, not }) => [
    code(name),
    about,
    String(words.length),
    examples.join(' · '),
    not.join(' · '),
  ])
  return table(['context', 'about', 'words', 'shown by', 'not by'], rows)
}

const tables: Readonly<Record<string, () => string>> = {
  codes: codeTable,
  frames: frameTable,
  contexts: contextTable,
}

/** Puts the tables between the markers of the page. */
export function withTables(page: string): string {
  return Object.entries(tables).reduce((text, [name, write]) => {
    const opening = `<!-- ${name}: written by src/build/code-tables.ts -->`
    const closing = `<!-- /${name} -->`
    const [before = '', rest = ''] = text.split(opening)
    const [, after = ''] = rest.split(closing)
    return `${before}${opening}\n\n${write()}\n\n${closing}${after}`
  }, page)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, withTables(readFileSync(readme, 'utf8')))
