/**
 * Fits the weights of `src/events/linking.ts`: `npm run train:linking -- FOLDER[@FOLDS] …`. Prints precision and recall
 * of each part by threshold, cross-validated over the folds of fully annotated articles.
 */
import { writeFileSync } from 'node:fs'
import { namesOf } from '../events/evidence.js'
import { proposeEvents } from '../events/tag.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { goldOf, isSameSpan } from './gold.js'
import { crossValidate, type Example, type Fitted, fit, moduleOf, sourceOf } from './regression.js'

const settings = { penalty: 2, sparsity: 1.5, leastSeen: 8 }
const annotated = readAnnotated(process.argv.slice(2), assembleLexicon())
const seen = annotated.flatMap(({ fold, document, events }) =>
  proposeEvents(document).flatMap(({ record, links }) => {
    const gold = goldOf(record, events)
    if (!gold) return []
    return links.map(({ participant, evidence }) => ({ fold, features: namesOf(evidence), participant, gold }))
  }),
)
const [actors, recipients] = (['actors', 'recipients'] as const).map((part) => {
  const examples = seen.map(
    ({ fold, features, participant, gold }): Example => ({
      fold,
      features,
      right: gold[part].some((span) => isSameSpan(span, participant)),
    }),
  )
  const judged = validates ? crossValidate(examples, settings) : []
  const all = judged.filter(({ right }) => right).length
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const given = judged.filter(({ probability }) => probability >= threshold)
    const right = given.filter((one) => one.right).length
    const [precision, recall] = [right / given.length, right / all]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.error(
      `${part} from ${threshold}: precision ${(100 * precision).toFixed(1)} recall of linkable ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)} (${examples.length} examples)`,
    )
  }
  return fit(examples, settings)
}) as [Fitted, Fitted]

writeFileSync(
  new URL('../events/linking-weights.ts', import.meta.url),
  moduleOf('linking', [sourceOf('linkingModel', [actors, recipients])]),
)
