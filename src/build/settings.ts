/**
 * Fits the weights that choose place, date and country of an event: `npm run train:settings -- FOLDER[@FOLDS] …`. Prints
 * precision and recall by threshold, cross-validated over the folds of fully annotated articles.
 */
import { assembleLexicon } from '../pipeline.js'
import { readAnnotated, validates } from './annotated.js'
import { trainField } from './choices.js'
import { fields, observe } from './fields.js'

const observed = observe(readAnnotated(process.argv.slice(2), assembleLexicon()))
for (const name of ['site', 'dating', 'country'] as const) {
  await trainField(name, fields[name], observed, validates)
}
