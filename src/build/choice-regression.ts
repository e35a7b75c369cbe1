import {
  blame,
  type Example,
  type Fitted,
  fitted,
  type Settings,
  scoreOf,
  sumOf,
  type Table,
  tableOf,
} from './regression.js'

/**
 * Conditional logit (McFadden 1974): the options of a choice, of which at most one holds, are weighed against each other
 * and against none of them.
 */

/** The options of one choice, all of one article. */
export type Options = readonly Example[]

export function fitChoices(choices: readonly Options[], settings: Settings): Fitted {
  const ends: number[] = []
  for (const options of choices) ends.push((ends.at(-1) ?? 0) + options.length)
  return fitted(tableOf(choices.flat(), settings), settings, (table, at, gradient) => loss(table, ends, at, gradient))
}

/** `ends` says up to which example each choice goes. */
function loss(table: Table, ends: readonly number[], at: Float64Array, gradient: Float64Array): number {
  const { right, worth } = table
  let sum = 0
  let from = 0
  for (const to of ends) {
    const odds = Array.from({ length: to - from }, (_, i) => Math.exp(scoreOf(table, from + i, at)))
    const all = odds.reduce((total, one) => total + one, 1)
    const rightly = odds.reduce((total, one, i) => total + (right[from + i] ? one : 0), 0)
    const own = worth[from] ?? 1
    sum -= own * Math.log((rightly || 1) / all)
    for (const [i, one] of odds.entries()) {
      blame(table, from + i, own * (one / all - (right[from + i] ? one / rightly : 0)), gradient)
    }
    from = to
  }
  return sum
}

/** The probability of each option of a choice. */
export function probabilitiesOf(model: Fitted, options: Options): number[] {
  const odds = options.map(({ features }) => Math.exp(sumOf(model, features)))
  const all = odds.reduce((total, one) => total + one, 1)
  return odds.map((one) => one / all)
}

/** The probabilities that models give to options of articles whose fold they have not seen. */
export function crossValidateChoices(choices: readonly Options[], settings: Settings): Map<Example, number> {
  const foldOf = ([option]: Options): number | null => option?.fold ?? null
  const folds = [...new Set(choices.flatMap((options) => foldOf(options) ?? []))].sort()
  const probabilities = new Map<Example, number>()
  for (const fold of folds) {
    const model = fitChoices(
      choices.filter((options) => foldOf(options) !== fold),
      settings,
    )
    for (const options of choices.filter((one) => foldOf(one) === fold)) {
      const given = probabilitiesOf(model, options)
      for (const [i, option] of options.entries()) probabilities.set(option, given[i] as number)
    }
  }
  return probabilities
}
