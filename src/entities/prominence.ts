import { type NameEntry, village } from './entries.js'

/** Below every town, so that only the countries of the text and nearness speak for a village. */
const ofVillage = 35
const levels = { country: 60, town: 40, region: 35, water: 30, admin1: 30, admin2: 20, site: 15 } as const
const ofOthers = 50
/** A town that nobody has counted is taken to be a small one. */
const unknownPopulation = 5000

/** How likely a name is meant before the text is asked: countries before towns before regions, the populous before the small. */
export function prominenceOf({ subtype, place }: NameEntry): number {
  if (subtype === village) return ofVillage
  const level = place ? levels[place.level] : ofOthers
  return level + Math.log10((place?.population || unknownPopulation) + 1) * 4
}
