import type { ModelName } from '../events/weight-columns.js'
import { crossValidateChoices, fitChoices } from './choice-regression.js'
import type { Choice, Field, Observed } from './fields.js'
import { writeModel } from './models.js'
import type { Example } from './regression.js'

/**
 * Fits the model of a field and keeps it; prints precision and recall by threshold first where asked for,
 * cross-validated over the folds of fully annotated articles.
 */
export async function trainField(
  name: ModelName,
  field: Field,
  observed: readonly Observed[],
  validates: boolean,
): Promise<void> {
  const choices = field.choicesOf(observed)
  const options = choices.map((choice) => choice.options)
  if (validates) report(name, choices, crossValidateChoices(options, field.settings))
  await writeModel(name, [fitChoices(options, field.settings)])
}

function report(name: string, choices: readonly Choice[], probabilities: ReadonlyMap<Example, number>): void {
  const counted = choices.filter((one) => one.fold !== null && one.counted)
  const all = counted.filter(({ given }) => given).length
  for (const threshold of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
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
