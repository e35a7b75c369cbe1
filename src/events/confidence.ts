import type { Evidence } from './evidence.js'
import { createJudge } from './linear.js'

const judge = createJudge('confidence')

/**
 * How sure it is that a record tells of a definite happening: a linear model over what is seen around the trigger,
 * fitted to annotated news (`npm run train:confidence`), read as a probability.
 */
export function confidenceOf(evidence: Evidence): number {
  return Math.round(1000 * judge(evidence)) / 1000
}

/** Records below it are left out unless a caller asks for them: most of these are wrong, and few right ones are lost. */
export const defaultMinConfidence = 0.5
