/**
 * Fits the weights of `src/events/modality.ts`: `npm run train:modality -- FOLDER[@FOLDS] …`. Prints how many modalities
 * are right by threshold, cross-validated over the folds.
 */
import { writeFileSync } from 'node:fs'
import { namesOf } from '../events/evidence.js'
import { modalities } from '../events/modality.js'
import { proposeEvents } from '../events/tag.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { goldOf } from './gold.js'
import { crossValidate, type Example, fit, moduleOf, sourceOf } from './regression.js'

/** Rarer words tell nothing of other texts. */
const settings = { penalty: 6, leastSeen: 40 }

const annotated = readAnnotated(process.argv.slice(2), assembleLexicon())
const events = annotated.flatMap(({ fold, document, events }) =>
  proposeEvents(document).flatMap(({ record, outlook }) => {
    const gold = goldOf(record, events)
    return gold ? [{ fold, features: namesOf(outlook), modality: gold.modality, optional: gold.optional }] : []
  }),
)
const examples = modalities.map((modality) =>
  events.map((event): Example => ({ fold: event.fold, features: event.features, right: event.modality === modality })),
)
if (validates) report()
const model = sourceOf(
  'modalityModel',
  examples.map((list) => fit(list, settings)),
)
writeFileSync(new URL('../events/modality-weights.ts', import.meta.url), moduleOf('modality', [model]))

function report(): void {
  const judged = examples.map(
    (list) => new Map(crossValidate(list, settings).map(({ example, probability }) => [example, probability])),
  )
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const right = events.filter(({ modality, optional }, k) => {
      if (optional || events[k]?.fold === null) return false
      const probabilities = judged.map((list, i) => list.get(examples[i]?.[k] as Example) ?? 0)
      const most = Math.max(...probabilities)
      return modality === (most < threshold ? 'actual' : modalities[probabilities.indexOf(most)])
    })
    const wanted = events.filter(({ optional, fold }) => !optional && fold !== null).length
    console.error(`from ${threshold}: ${((100 * right.length) / wanted).toFixed(1)} % of ${wanted} right`)
  }
}
