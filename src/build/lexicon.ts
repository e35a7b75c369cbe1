/** Writes `src/lexicon/lexicon.generated.ts`: the compiled word table of all gazetteers and event frames. */
import { writeFileSync } from 'node:fs'
import { families, lightVerbs } from '../events/frames/index.js'
import { familyItems, lightItems, verbItems } from '../events/triggers.js'
import { encodeTable } from '../lexicon/table.js'
import { gazetteerFiles, gazetteerItems, readGazetteer } from './gazetteers.js'

const target = new URL('../lexicon/lexicon.generated.ts', import.meta.url)

const ordinary = gazetteerFiles().includes('verbs.tsv')
  ? readGazetteer('verbs.tsv').rows.flatMap(({ row }) =>
      verbItems(`${row.past} ${row.present}`, { kind: 'verb', by: `gazetteers/verbs#${row.id}`, lemma: row.past, class: row.class } as never),
    )
  : []

const items = [...gazetteerItems(), ...families.flatMap(familyItems), ...lightVerbs.flatMap(lightItems), ...ordinary]
const packed = encodeTable(items)
writeFileSync(target, `/** The word table, gzipped base64; see table.ts. */\nexport const packed =\n  '${packed}'\n`)
console.error(`lexicon: ${items.length} forms, ${Math.round(packed.length / 1024)} kB`)
