/**
 * Fits the weights of `src/events/modality.ts`: `npm run train:modality -- FOLDER[@FOLDS] …`. Prints how many modalities
 * are right by threshold, cross-validated over the folds.
 */
import { namesOf } from '../events/evidence.js'
import { modalities } from '../events/modality.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { observe } from './fields.js'
import { writeModel } from './models.js'
import { crossValidate, type Example, fit } from './regression.js'

/** Rarer words tell nothing of other texts. */
const settings = { penalty: 6, leastSeen: 40 }
const observed = observe(readAnnotated(process.argv.slice(2), assembleLexicon()))
const told = observed.map(({ fold, event, gold }) => ({ fold, gold, features: namesOf(event.outlook) }))
const outcomes = modalities.map((modality) =>
  told.map(({ fold, gold, features }): Example => ({ fold, features, right: gold.modality === modality })),
)
if (validates) report()
await writeModel(
  'modality',
  outcomes.map((examples) => fit(examples, settings)),
)

function report(): void {
  const judged = outcomes.map(
    (list) => new Map(crossValidate(list, settings).map(({ example, probability }) => [example, probability])),
  )
  const wanted = observed.filter(({ gold, fold }) => !gold.optional && fold !== null).length
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const right = observed.filter(({ fold, gold }, k) => {
      if (gold.optional || fold === null) return false
      const probabilities = judged.map((list, i) => list.get(outcomes[i]?.[k] as Example) ?? 0)
      const most = Math.max(...probabilities)
      return gold.modality === (most < threshold ? 'actual' : modalities[probabilities.indexOf(most)])
    })
    console.error(`from ${threshold}: ${((100 * right.length) / wanted).toFixed(1)} % of ${wanted} right`)
  }
}
