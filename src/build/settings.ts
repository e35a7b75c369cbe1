/**
 * Fits the weights that choose place, date and country of an event: `npm run train:settings -- FOLDER[@FOLDS] …`. Prints
 * precision and recall by threshold, cross-validated over the folds of fully annotated articles.
 */
import { writeFileSync } from 'node:fs'
import { namesOf } from '../events/evidence.js'
import type { Option } from '../events/linear.js'
import { type ProposedEvent, proposeEvents } from '../events/tag.js'
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { type GoldEvent, goldOf, isSameSpan, touches } from './gold.js'
import { crossValidate, type Example, fit, moduleOf, sourceOf } from './regression.js'

const settings = { penalty: 2, sparsity: 1, leastSeen: 8 }
const annotated = readAnnotated(process.argv.slice(2), assembleLexicon())

/** An event with the options for one of its fields, each right or wrong. */
interface Case {
  readonly fold: number | null
  /** Whether the annotation gives the field, and the event counts. */
  readonly given: boolean
  readonly counted: boolean
  readonly options: readonly Example[]
}

const proposed = annotated.flatMap(({ fold, document, events }) =>
  proposeEvents(document).flatMap((event) => {
    const gold = goldOf(event.record, events)
    return gold ? [{ fold, event, gold }] : []
  }),
)

train(
  'site',
  ({ place }) => place !== null,
  ({ sites }, { place }) => judge(sites, (mention) => place !== null && isSameSpan(place, mention)),
)
train(
  'dating',
  ({ date }) => date !== null,
  ({ times }, { time, date }) =>
    judge(times, (option) => (date !== null && date === option.value) || (time !== null && touches(time, option))),
)
train(
  'country',
  ({ country }) => country !== null,
  ({ countries }, { country }) => judge(countries, (option) => option === country),
)

function judge<T>(options: readonly Option<T>[], isRight: (value: T) => boolean): Omit<Example, 'fold'>[] {
  return options.map(({ value, evidence }) => ({ features: namesOf(evidence), right: isRight(value) }))
}

function train(
  name: string,
  isGiven: (gold: GoldEvent) => boolean,
  optionsOf: (event: ProposedEvent, gold: GoldEvent) => readonly Omit<Example, 'fold'>[],
): void {
  const cases = proposed.map(
    ({ fold, event, gold }): Case => ({
      fold,
      given: isGiven(gold),
      counted: !gold.optional,
      options: optionsOf(event, gold).map((option) => ({ ...option, fold })),
    }),
  )
  const examples = cases.flatMap(({ options }) => options)
  if (validates) {
    const judged = crossValidate(examples, settings)
    report(name, cases, new Map(judged.map(({ probability, example }) => [example, probability])))
  }
  writeFileSync(
    new URL(`../events/${name}-weights.ts`, import.meta.url),
    moduleOf('settings', [sourceOf(`${name}Model`, [fit(examples, settings)])]),
  )
}

function report(name: string, cases: readonly Case[], probabilities: ReadonlyMap<Example, number>): void {
  const counted = cases.filter((one) => one.fold !== null && one.counted)
  const all = counted.filter(({ given }) => given).length
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    let chosen = 0
    let right = 0
    for (const { options } of counted) {
      const probable = (option: Example): number => probabilities.get(option) ?? 0
      const best = options.reduce<Example | null>(
        (most, option) => (probable(option) > (most ? probable(most) : threshold) ? option : most),
        null,
      )
      if (!best) continue
      chosen++
      if (best.right) right++
    }
    const [precision, recall] = [right / chosen, right / all]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.error(
      `${name} from ${threshold}: precision ${(100 * precision).toFixed(1)} recall ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)} (${all} given)`,
    )
  }
}
