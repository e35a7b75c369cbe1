import { readFileSync, writeFileSync } from 'node:fs'
import { encodeModels, type ModelName, modelNames } from '../events/weight-columns.js'
import { type Least, readOutline, writeOutline } from './outline.js'
import { pack } from './pack.js'
import type { Fitted } from './regression.js'

const outlineOf = (name: ModelName): URL => new URL(`../events/weights/${name}.txt`, import.meta.url)
const target = new URL('../events/weights.generated.ts', import.meta.url)

/** Keeps a model that was fitted: its outline, and all models packed anew, so that the next one is fitted beside it. */
export async function writeModel(name: ModelName, outcomes: readonly Fitted[], leastOf?: Least): Promise<void> {
  writeFileSync(outlineOf(name), `${writeOutline(outcomes, leastOf)}\n`)
  await packModels()
}

/** Writes `src/events/weights.generated.ts`: the outlines in `src/events/weights`, packed. */
export async function packModels(): Promise<void> {
  const outlines = modelNames.map((name) => readOutline(readFileSync(outlineOf(name), 'utf8').trimEnd()))
  const packed = await pack(encodeModels(outlines))
  writeFileSync(
    target,
    `/** The models, gzipped base64; see weight-columns.ts. */\nexport const packed =\n  '${packed}'\n`,
  )
  console.error(
    `weights: ${outlines.flatMap(({ lines }) => lines).length} words, ${Math.round(packed.length / 1024)} kB`,
  )
}
