import { article } from '../text/clitics.js'
import { without } from './particles.js'

const fractions: ReadonlyMap<string, number> = new Map([
  ['نصف', 1 / 2],
  ['ثلث', 1 / 3],
  ['ربع', 1 / 4],
])
const and = 'و'

/** What a word adds to a whole before it: «والنصف» a half. */
export function fractionOf(word: string): number | undefined {
  return fractions.get(without(article, without(and, word)))
}
