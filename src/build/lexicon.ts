/** Writes `src/lexicon/lexicon.generated.ts`: the compiled word table of all gazetteers and event frames. */
import { writeFileSync } from 'node:fs'
import type { WordEntry } from '../entities/entries.js'
import type { Row } from '../entities/rows.js'
import { families, lightVerbs } from '../events/frames/index.js'
import { familyItems, lightItems, verbItems } from '../events/triggers.js'
import type { Item } from '../lexicon/lexicon.js'
import { encodeTable } from '../lexicon/table.js'
import { type Valency, valencies } from '../lexicon/valency.js'
import { contextItems } from '../records/context-words.js'
import { GazetteerError, gazetteerItems, readGazetteer } from './gazetteers.js'
import { pack } from './pack.js'

const target = new URL('../lexicon/lexicon.generated.ts', import.meta.url)

/** Ordinary verbs and nouns: they name no event but give a clause its shape. */
function ordinaryItems(): Item[] {
  const verbs = readGazetteer('verbs.tsv').rows.flatMap(({ row, line }) => {
    const entry: WordEntry = {
      kind: 'verb',
      by: `gazetteers/verbs#${row.id}`,
      lemma: row.past ?? '',
      class: row.class ?? '',
      valency: valencyOf(row, line),
    }
    return verbItems(`${row.past} ${row.present}`, entry)
  })
  const nouns = readGazetteer('nouns.tsv').rows.flatMap(({ row }) => nounItems(row, `gazetteers/nouns#${row.id}`))
  return [...verbs, ...nouns]
}

function valencyOf(row: Row, line: number): Valency {
  const valency = valencies.find((one) => one === (row.valency ?? ''))
  if (valency === undefined)
    throw new GazetteerError('verbs.tsv', line, `the valency «${row.valency}»`, `write one of ${valencies.join(' ')}`)
  return valency
}

function nounItems(row: Row, by: string): Item[] {
  const isAdjective = row.class === 'adjective'
  const entry: WordEntry = {
    kind: isAdjective ? 'adjective' : 'noun',
    by,
    lemma: row.word ?? '',
    class: row.class ?? '',
  }
  const singular = row.word ?? ''
  const forms = [singular, ...(isAdjective ? [`${singular}ة`] : []), ...(row.plural ?? '').split('|')]
  return forms.filter((form) => form !== '').map((form) => ({ form, host: 'noun', entry }))
}

const items = [
  ...gazetteerItems(),
  ...families.flatMap(familyItems),
  ...lightVerbs.flatMap(lightItems),
  ...ordinaryItems(),
  ...contextItems(),
]
const packed = await pack(encodeTable(items))
writeFileSync(target, `/** The word table, gzipped base64; see table.ts. */\nexport const packed =\n  '${packed}'\n`)
console.error(`lexicon: ${items.length} forms, ${Math.round(packed.length / 1024)} kB`)
