/**
 * Fits the weights of `src/events/modality.ts`: `npm run train:modality -- FOLDER[@FOLDS] …`. Prints how many modalities
 * are right by threshold, cross-validated over the folds.
 */
import { writeFileSync } from 'node:fs'
import { proposeEvents } from '../events/tag.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, touches } from './gold.js'
import { crossValidate, type Example, fit, sourceOf } from './regression.js'

const penalty = 6
/** Rarer words tell nothing of other texts. */
const leastSeen = 20
const modalities = ['future', 'hypothetical', 'negated'] as const

const annotated = readAnnotated(process.argv.slice(2), assembleLexicon())
const events = annotated.flatMap(({ fold, document, events }) =>
  proposeEvents(document).flatMap(({ record, outlook }) => {
    const gold = events.find(
      ({ type, triggers }) => type === record.type && triggers.some((span) => touches(span, record.trigger)),
    )
    return gold ? [{ fold, features: outlook, modality: gold.modality, optional: gold.optional }] : []
  }),
)
const seen = new Map<string, number>()
for (const { features } of events) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
const examples = modalities.map((modality) =>
  events.map(
    (event): Example => ({
      fold: event.fold,
      features: event.features.filter((feature) => (seen.get(feature) ?? 0) >= leastSeen),
      right: event.modality === modality,
    }),
  ),
)
const judged = examples.map(
  (list) => new Map(crossValidate(list, penalty).map(({ example, probability }) => [example, probability])),
)
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
  const right = events.filter(({ modality, optional }, k) => {
    if (optional) return false
    const probabilities = judged.map((list, i) => list.get(examples[i]?.[k] as Example) ?? 0)
    const most = Math.max(...probabilities)
    return modality === (most < threshold ? 'actual' : modalities[probabilities.indexOf(most)])
  })
  const wanted = events.filter(({ optional }) => !optional).length
  console.error(`from ${threshold}: ${((100 * right.length) / wanted).toFixed(1)} % of ${wanted} right`)
}

const note = "import type { LinearModel } from './linear.js'\n\n// Written by src/build/modality.ts; see there.\n"
const smallestWeight = 0.1
const models = modalities.map((modality, i) => {
  const { bias, weights } = fit(examples[i] ?? [], penalty)
  const telling = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= smallestWeight)
  return sourceOf(`${modality}Model`, { bias, weights: Object.fromEntries(telling) })
})
writeFileSync(new URL('../events/modality-weights.ts', import.meta.url), note + models.join('\n'))
