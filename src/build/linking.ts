/**
 * Fits the weights of `src/events/linking.ts`: `npm run train:linking -- GOLD_FOLDER [FOLDS]`. Prints precision and
 * recall of each part by threshold, cross-validated over the folds.
 */
import { writeFileSync } from 'node:fs'
import { proposeEvents } from '../events/tag.js'
import { assembleLexicon } from '../pipeline.js'
import { isSameSpan, readGold, touches } from './gold.js'
import { crossValidate, type Example, fit, sourceOf } from './regression.js'

const [folder, folds = '0,1,2,3'] = process.argv.slice(2)
if (!folder) throw new Error('ahdath: name the folder that holds articles.jsonl and gold.jsonl')

const penalty = 0.08
const annotated = readGold(folder, new Set(folds.split(',').map(Number)), assembleLexicon())
const sources = (['actors', 'recipients'] as const).map((part) => {
  const examples = annotated.flatMap(({ fold, document, events }) =>
    proposeEvents(document).flatMap(({ record, links }): Example[] => {
      const gold = events.find(
        ({ type, triggers }) => type === record.type && triggers.some((span) => touches(span, record.trigger)),
      )
      if (!gold) return []
      return links.map(({ participant, evidence }) => ({
        fold,
        features: evidence,
        right: gold[part].some((span) => isSameSpan(span, participant)),
      }))
    }),
  )
  const judged = crossValidate(examples, penalty)
  const all = judged.filter(({ right }) => right).length
  for (const threshold of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const given = judged.filter(({ probability }) => probability >= threshold)
    const right = given.filter((one) => one.right).length
    const [precision, recall] = [right / given.length, right / all]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.error(
      `${part} from ${threshold}: precision ${(100 * precision).toFixed(1)} recall of linkable ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)} (${examples.length} examples)`,
    )
  }
  return sourceOf(part === 'actors' ? 'actorModel' : 'recipientModel', fit(examples, penalty))
})

const note = "import type { LinearModel } from './linear.js'\n\n// Written by src/build/linking.ts; see there.\n"
writeFileSync(new URL('../events/linking-weights.ts', import.meta.url), note + sources.join('\n'))
