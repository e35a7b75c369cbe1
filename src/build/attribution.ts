/**
 * Fits the weights of `src/events/attribution.ts`: `npm run train:attribution -- FOLDER[@FOLDS] …`. Prints precision and
 * recall of the sources by threshold, cross-validated over the folds of fully annotated articles.
 */
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { trainField } from './choices.js'
import { fields, observe } from './fields.js'

const observed = observe(readAnnotated(process.argv.slice(2), assembleLexicon()))
await trainField('attribution', fields.attribution, observed, validates)
