/**
 * Fits the weights of `src/events/linking.ts`: `npm run train:linking -- FOLDER[@FOLDS] …`. Prints precision and recall
 * of each part by threshold, cross-validated over the folds of fully annotated articles.
 */
import { namesOf } from '../events/evidence.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { observe } from './fields.js'
import { isSameSpan } from './gold.js'
import { writeModel } from './models.js'
import { crossValidate, type Example, fit } from './regression.js'

const settings = { penalty: 3, sparsity: 1, leastSeen: 8, refit: 8 }
/** Words between the two, and at the beginning, that weigh little tell of the texts that were learnt from. */
const lexical = new Set(['word between', 'opening'])

const links = observe(readAnnotated(process.argv.slice(2), assembleLexicon())).flatMap(({ fold, event, gold }) =>
  event.links.map(({ participant, evidence }) => ({ fold, gold, participant, features: namesOf(evidence) })),
)
const parts = (['actors', 'recipients'] as const).map((part) =>
  links.map(
    ({ fold, gold, participant, features }): Example => ({
      fold,
      features,
      right: gold[part].some((span) => isSameSpan(span, participant)),
    }),
  ),
)
if (validates) parts.forEach(report)
const models = parts.map((examples) => fit(examples, settings))
await writeModel('linking', models, leastOf)

function leastOf(feature: string): number {
  const [first = '', second = ''] = feature.split(' ')
  return lexical.has(first) || lexical.has(`${first} ${second}`) ? 3 : 1
}

function report(examples: readonly Example[], i: number): void {
  const judged = crossValidate(examples, settings)
  const all = judged.filter(({ right }) => right).length
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const given = judged.filter(({ probability }) => probability >= threshold)
    const right = given.filter((one) => one.right).length
    const [precision, recall] = [right / given.length, right / all]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.error(
      `${i === 0 ? 'actors' : 'recipients'} from ${threshold}: precision ${(100 * precision).toFixed(1)} recall of linkable ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)} (${examples.length} examples)`,
    )
  }
}
