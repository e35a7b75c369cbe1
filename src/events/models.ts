import { unpackBytes } from '../lexicon/packed.js'
import { decodeModels, type ModelName, modelNames } from './weight-columns.js'
import type { WeightTree } from './weight-tree.js'
import { packed } from './weights.generated.js'

let trees: readonly WeightTree[] | undefined

/** The weights of a model; all are unpacked when the first is asked for. */
export function modelOf(name: ModelName): WeightTree {
  trees ??= decodeModels(unpackBytes(packed))
  return trees[modelNames.indexOf(name)] as WeightTree
}
