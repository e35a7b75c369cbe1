/**
 * Fits the weights of `src/events/confidence.ts`: `npm run train:confidence -- FOLDER[@FOLDS] …`. Prints how far the
 * confidence can be believed, and what each threshold keeps, cross-validated over the folds.
 */
import { namesOf } from '../events/evidence.js'
import type { ProposedEvent } from '../events/proposals.js'
import { proposeEvents } from '../events/tag.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { type Annotated, type TypedTrigger, touches } from './gold.js'
import { writeModel } from './models.js'
import { crossValidate, type Example, fit, type Judged } from './regression.js'

const settings = { penalty: 4, sparsity: 1.5, leastSeen: 5, trust: 3 }
const annotated = readAnnotated(process.argv.slice(2), assembleLexicon())
const examples = annotated.flatMap((article) =>
  proposeEvents(article.document).flatMap((proposed) => judge(proposed, article)),
)
if (validates) report(crossValidate(examples, settings))
await writeModel('confidence', [fit(examples, settings)])

/**
 * Right if it touches a required event of its type or was confirmed, wrong if it touches none and, where not all events
 * are annotated, was rejected; what readers differ on teaches nothing.
 */
function judge({ record, evidence }: ProposedEvent, { events, confirmed, rejected, fold }: Annotated): Example[] {
  const touched = events.filter(
    ({ type, triggers }) =>
      type === record.type &&
      [record.trigger, ...record.also].some((own) => triggers.some((span) => touches(own, span))),
  )
  const isIn = (judged: readonly TypedTrigger[]): boolean =>
    judged.some(({ type, trigger }) => type === record.type && touches(trigger, record.trigger))
  const right = touched.some(({ optional }) => !optional) || isIn(confirmed)
  const wrong = touched.length === 0 && !isIn(confirmed) && (rejected === null || isIn(rejected))
  return right || wrong ? [{ fold, features: namesOf(evidence), right }] : []
}

function report(judged: readonly Judged[]): void {
  const all = judged.filter(({ right }) => right).length
  console.error(`${judged.length} records, ${all} right`)
  for (let low = 0; low < 10; low++) {
    const bin = judged.filter(({ probability }) => Math.floor(probability * 10) === low)
    const share = bin.filter(({ right }) => right).length / bin.length
    console.error(`confidence 0.${low}–: ${bin.length} records, ${(100 * share).toFixed(0)} % right`)
  }
  for (const threshold of [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = judged.filter(({ probability }) => probability >= threshold)
    const right = kept.filter((one) => one.right).length
    const [precision, share] = [(100 * right) / kept.length, (100 * right) / all]
    console.error(`from ${threshold}: precision ${precision.toFixed(1)}, ${share.toFixed(1)} % of the right ones kept`)
  }
}
