import type { Gazetteers } from '../additions.js'
import { packed } from './mena.generated.js'
import { decodeVillages } from './villages.js'

/**
 * The villages of the Arab world, Turkey, Iran and Israel, for an extractor that reads local news:
 * `createExtractor({ gazetteers: mena })`. A village counts beside a word such as «قرية», or where the text places
 * something in it and speaks of its country.
 */
export const mena = {
  villages: decodeVillages(packed, 'gazetteers/mena/villages'),
} satisfies Gazetteers

export default mena
