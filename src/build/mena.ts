/** Writes `src/gazetteers/mena.generated.ts`: the villages of `gazetteers/mena/`, packed. */
import { writeFileSync } from 'node:fs'
import { encodeVillages } from '../gazetteers/villages.js'
import { readGazetteer } from './gazetteers.js'
import { pack } from './pack.js'

const target = new URL('../gazetteers/mena.generated.ts', import.meta.url)
const rows = readGazetteer('mena/villages.tsv').rows.map(({ row }) => row)
const packed = await pack(encodeVillages(rows))
writeFileSync(target, `/** Villages, gzipped base64; see villages.ts. */\nexport const packed =\n  '${packed}'\n`)
console.error(`mena: ${rows.length} villages, ${Math.round(packed.length / 1024)} kB`)
