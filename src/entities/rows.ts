import type { Item } from '../lexicon/lexicon.js'
import type { Row } from './cells.js'
import {
  countryItems,
  givenItems,
  groupItems,
  organizationItems,
  personItems,
  placeItems,
  villageItems,
} from './name-rows.js'
import { agentItems, headItems, nationalityItems, titleItems } from './noun-rows.js'

export type { Row } from './cells.js'

/** How the rows of a file become items of the lexicon, by file name. */
export const itemsOfFile: Readonly<Record<string, (row: Row, by: string) => Item[]>> = {
  'countries.tsv': countryItems,
  'places.tsv': placeItems,
  'villages.tsv': villageItems,
  'persons.tsv': personItems,
  'organizations.tsv': organizationItems,
  'given-names.tsv': givenItems,
  'groups.tsv': groupItems,
  'nationalities.tsv': nationalityItems,
  'agents.tsv': agentItems,
  'titles.tsv': titleItems,
  'place-heads.tsv': headItems,
  'organization-heads.tsv': headItems,
}
