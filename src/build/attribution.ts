/**
 * Fits the weights of `src/events/attribution.ts`: `npm run train:attribution -- FOLDER[@FOLDS] …`. Prints precision and
 * recall of the sources by threshold, cross-validated over the folds of fully annotated articles.
 */
import { writeFileSync } from 'node:fs'
import { namesOf } from '../events/evidence.js'
import { proposeEvents } from '../events/tag.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { goldOf, isSameSpan } from './gold.js'
import { crossValidate, type Example, fit, type Judged, moduleOf, sourceOf } from './regression.js'

const settings = { penalty: 4, leastSeen: 20 }

/** The claims on one event, side by side: at most one of them is its source. */
interface Claimed {
  readonly fold: number | null
  readonly examples: readonly Example[]
  readonly sourced: boolean
}

const annotated = readAnnotated(process.argv.slice(2), assembleLexicon())
const events = annotated.flatMap(({ fold, document, events }) =>
  proposeEvents(document).flatMap(({ record, claims }): Claimed[] => {
    const gold = goldOf(record, events)
    if (!gold || gold.optional) return []
    const { source } = gold
    const examples = claims.map(({ value, evidence }) => ({
      fold,
      features: namesOf(evidence),
      right: source !== null && isSameSpan(source, value),
    }))
    return [{ fold, examples, sourced: source !== null }]
  }),
)
const examples = events.flatMap((event) => event.examples)
const judged = validates ? crossValidate(examples, settings) : []
const probabilityOf = new Map(judged.map((one) => [one.features, one]))
for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
  let [given, right] = [0, 0]
  for (const event of events) {
    const best = event.examples
      .flatMap(({ features }) => probabilityOf.get(features) ?? [])
      .reduce<Judged | null>((most, one) => (most && most.probability >= one.probability ? most : one), null)
    if (!best || best.probability < threshold) continue
    given++
    if (best.right) right++
  }
  const wanted = events.filter(({ sourced, fold }) => sourced && fold !== null).length
  const [precision, recall] = [right / given, right / wanted]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.error(
    `source from ${threshold}: precision ${(100 * precision).toFixed(1)} recall ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)}`,
  )
}
const reachable = events.filter(({ examples }) => examples.some(({ right }) => right)).length
console.error(`${events.length} events, ${reachable} with their source among ${examples.length} claims`)

writeFileSync(
  new URL('../events/attribution-weights.ts', import.meta.url),
  moduleOf('attribution', [sourceOf('attributionModel', [fit(examples, settings)])]),
)
