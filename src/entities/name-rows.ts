import type { Item } from '../lexicon/lexicon.js'
import { article } from '../text/clitics.js'
import { fold } from '../text/letters.js'
import { skeletonOf } from '../text/skeleton.js'
import { bare, isMarked, numberOrNull, orNull, type Row, split } from './cells.js'
import {
  type CapitalEntry,
  type GivenEntry,
  type NameEntry,
  type PlaceFacts,
  type VillageEntry,
  village,
} from './entries.js'

export function countryItems(row: Row, by: string): Item[] {
  const place = { ...placeOf(row), level: 'country', admin1: null } as const
  const kind = { type: 'PLACE', subtype: 'country', place } as const
  const country = nameItems({ ...row, country: row.id ?? '', wikidata: '' }, by, kind)
  const entry: CapitalEntry = { kind: 'capital', by, country: row.id ?? '' }
  return [...country, ...split(row.capital).map((form) => ({ form, host: 'name' as const, entry }))]
}

export function placeItems(row: Row, by: string): Item[] {
  const place = placeOf(row)
  return nameItems(row, by, { type: 'PLACE', subtype: place.level, place })
}

function placeOf(row: Row): PlaceFacts {
  return {
    level: (row.level as PlaceFacts['level']) || 'town',
    admin1: orNull(row.admin1),
    lat: numberOrNull(row.lat),
    lon: numberOrNull(row.lon),
    population: Number(row.population || 0),
  }
}

export function organizationItems(row: Row, by: string): Item[] {
  return nameItems(row, by, { type: 'ORGANIZATION', subtype: row.subtype || null, place: null })
}

export function groupItems(row: Row, by: string): Item[] {
  return nameItems(row, by, { type: 'GROUP', subtype: row.subtype || null, place: null })
}

export function givenItems(row: Row, by: string): Item[] {
  const name = bare(row.name ?? '')
  const entry: GivenEntry = { kind: 'given', by, name, needsCue: name !== row.name }
  return [{ form: name, host: 'name', entry }]
}

export function villageItems(row: Row, by: string): Item[] {
  const entry: VillageEntry = { kind: 'village', by, row }
  return [row.name ?? '', ...split(row.aliases)].map((form) => ({ form: bare(form), host: 'name', entry }))
}

const villageNames = new WeakMap<VillageEntry, NameEntry>()

/** A village as a name, made when a text first holds it: there are many, and few are ever met. */
export function nameOfVillage(entry: VillageEntry): NameEntry {
  const known = villageNames.get(entry)
  if (known) return known
  const [item] = placeItems({ ...entry.row, level: 'town', aliases: '' }, entry.by)
  const name: NameEntry = { ...(item?.entry as NameEntry), subtype: village }
  villageNames.set(entry, name)
  return name
}

export function personItems(row: Row, by: string): Item[] {
  const items = nameItems(row, by, { type: 'PERSON', subtype: row.office ? 'office-holder' : null, place: null })
  const surname = (row.name ?? '').split(' ').at(-1) ?? ''
  const isForeign = !arabCountries.has(row.country ?? '') && !surname.startsWith(article)
  const alone = isForeign && items.find(({ form, entry }) => form === surname && !(entry as NameEntry).needsCue)
  return alone ? [...items, { ...alone, form: skeletonOf(fold(surname)) }] : items
}

/** Names of Arabs are spelt one way. */
const arabCountries = new Set([
  ...['AE', 'BH', 'DJ', 'DZ', 'EG', 'IQ', 'JO', 'KM', 'KW', 'LB', 'LY'],
  ...['MA', 'MR', 'OM', 'PS', 'QA', 'SA', 'SD', 'SO', 'SY', 'TN', 'YE'],
])

type Kind = Pick<NameEntry, 'type' | 'subtype' | 'place'>

function nameItems(row: Row, by: string, { type, subtype, place }: Kind): Item[] {
  const forms = [row.name ?? '', ...split(row.aliases)]
  const shared = {
    kind: 'name' as const,
    by,
    id: row.id ?? '',
    type,
    subtype,
    name: { ar: bare(row.name ?? ''), en: orNull(row.english) },
    country: orNull(row.country),
    sectors: split(row.sectors),
    ids: idsOf(row),
    place,
  }
  return forms.map((form) => {
    const mention = stateSubtypes.has(subtype ?? '') && isDescription(bare(form)) ? 'nominal' : 'name'
    const entry: NameEntry = { ...shared, mention, needsCue: isMarked(form) }
    return { form: bare(form), host: 'name', entry }
  })
}

const stateSubtypes = new Set(['government', 'ministry', 'military', 'police'])

/** Nouns that describe an organ which every state has: «الجيش السوري» is nominal, «الحرس الثوري» a name. */
const organs = new Set([
  ...['وزارة', 'حكومة', 'رئاسة', 'سلطة', 'سلطات', 'إدارة', 'سفارة', 'قنصلية', 'خارجية', 'داخلية', 'دفاع', 'مجلس'],
  ...['جيش', 'قوات', 'قوة', 'بحرية', 'أركان', 'قيادة', 'شرطة', 'أمن', 'مخابرات', 'استخبارات', 'أجهزة', 'جهاز', 'درك'],
])

function isDescription(form: string): boolean {
  const [first = ''] = form.split(' ')
  return organs.has(first) || (first.startsWith(article) && organs.has(first.slice(article.length)))
}

function idsOf(row: Row): NameEntry['ids'] {
  const [source, number] = (row.id ?? '').split(':')
  if (source === 'gn') return { geonames: Number(number) }
  if (source === 'wof') return { wof: Number(number) }
  return row.wikidata ? { wikidata: row.wikidata } : {}
}
