import type { Item } from '../lexicon/lexicon.js'
import type { Host } from '../text/clitics.js'
import { fold } from '../text/letters.js'
import { skeletonOf } from '../text/skeleton.js'
import {
  type AgentEntry,
  type CapitalEntry,
  type GivenEntry,
  type HeadEntry,
  type NameEntry,
  type NationalityEntry,
  type PlaceFacts,
  type TitleEntry,
  type VillageEntry,
  village,
} from './entries.js'

/** One row of a gazetteer: column → cell. */
export type Row = Readonly<Record<string, string>>

/** How the rows of a file become items of the lexicon, by file name. */
export const itemsOfFile: Readonly<Record<string, (row: Row, by: string) => Item[]>> = {
  'countries.tsv': countryItems,
  'places.tsv': placeItems,
  'villages.tsv': villageItems,
  'persons.tsv': personItems,
  'organizations.tsv': (row, by) => nameItems(row, by, 'ORGANIZATION', row.subtype || null, null),
  'given-names.tsv': givenItems,
  'groups.tsv': (row, by) => nameItems(row, by, 'GROUP', row.subtype || null, null),
  'nationalities.tsv': nationalityItems,
  'agents.tsv': agentItems,
  'titles.tsv': titleItems,
  'place-heads.tsv': headItems,
  'organization-heads.tsv': headItems,
}

const cueMark = '~'
const article = 'ال'

function split(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function orNull(cell: string | undefined): string | null {
  return cell ? cell : null
}

function numberOrNull(cell: string | undefined): number | null {
  return cell ? Number(cell) : null
}

function bare(form: string): string {
  return form.startsWith(cueMark) ? form.slice(cueMark.length) : form
}

function countryItems(row: Row, by: string): Item[] {
  const place = {
    level: 'country',
    admin1: null,
    lat: numberOrNull(row.lat),
    lon: numberOrNull(row.lon),
    population: Number(row.population || 0),
  } as const
  const country = nameItems({ ...row, country: row.id ?? '', wikidata: '' }, by, 'PLACE', 'country', place)
  const entry: CapitalEntry = { kind: 'capital', by, country: row.id ?? '' }
  return [...country, ...split(row.capital).map((form) => ({ form, host: 'name' as const, entry }))]
}

function givenItems(row: Row, by: string): Item[] {
  const name = bare(row.name ?? '')
  const entry: GivenEntry = { kind: 'given', by, name, needsCue: name !== row.name }
  return [{ form: name, host: 'name', entry }]
}

function placeItems(row: Row, by: string): Item[] {
  const place: PlaceFacts = {
    level: (row.level as PlaceFacts['level']) || 'town',
    admin1: orNull(row.admin1),
    lat: numberOrNull(row.lat),
    lon: numberOrNull(row.lon),
    population: Number(row.population || 0),
  }
  return nameItems(row, by, 'PLACE', place.level, place)
}

function villageItems(row: Row, by: string): Item[] {
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

function personItems(row: Row, by: string): Item[] {
  const items = nameItems(row, by, 'PERSON', row.office ? 'office-holder' : null, null)
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

function nameItems(
  row: Row,
  by: string,
  type: NameEntry['type'],
  subtype: string | null,
  place: PlaceFacts | null,
): Item[] {
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
    const entry: NameEntry = { ...shared, mention, needsCue: form.startsWith(cueMark) }
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

function nationalityItems(row: Row, by: string): Item[] {
  const item = (form: string, plural: boolean): Item => {
    const entry: NationalityEntry = {
      kind: 'nationality',
      by,
      country: orNull(row.country),
      name: { ar: bare(split(row.masculine)[0] ?? ''), en: orNull(row.english) },
      plural,
      needsCue: form.startsWith(cueMark),
    }
    return { form: bare(form), host: 'noun', entry }
  }
  const singular = [...split(row.masculine), ...split(row.feminine)]
  const plural = [...split(row.masculine_plural), ...split(row.feminine_plural)]
  // «عراقيان»; «عراقيين» are two or more
  const dual = singular.filter((form) => !form.startsWith(cueMark)).flatMap(dualForms)
  const several = new Set([...plural, ...dual.filter((form) => !plural.includes(cueMark + form))])
  return [...singular.map((form) => item(form, false)), ...[...several].map((form) => item(form, true))]
}

function agentItems(row: Row, by: string): Item[] {
  const item = (form: string, number: AgentEntry['number']): Item => {
    const entry: AgentEntry = {
      kind: 'agent',
      by,
      subtype: row.subtype ?? '',
      name: {
        ar: bare(split(row.singular)[0] ?? split(row.feminine)[0] ?? split(row.plural)[0] ?? ''),
        en: orNull(row.english),
      },
      country: orNull(row.country),
      sectors: split(row.sectors),
      number,
    }
    return { form, host: 'noun', entry }
  }
  const listed = (cell: string | undefined): string[] => split(cell).filter((form) => !form.startsWith(cueMark))
  const singular = [...listed(row.singular), ...listed(row.feminine)]
  const plural = listed(row.plural)
  return [
    ...singular.flatMap(definiteForms).map((form) => item(form, 'singular')),
    ...plural.flatMap((form) => [...definiteForms(form), ...constructForms(form)]).map((form) => item(form, 'plural')),
    ...singular.flatMap(dualForms).map((form) => item(form, 'dual')),
  ]
}

/** «قوات خاصة» also as «القوات الخاصة»; an expression that holds an article already is taken as it stands. */
function definiteForms(form: string): string[] {
  const words = form.split(' ')
  if (words.length === 1 || words.some((word) => word.startsWith(article))) return [form]
  return [
    form,
    words.map((word) => article + word).join(' '),
    [...words.slice(0, -1), article + words.at(-1)].join(' '),
  ]
}

/** Before a genitive the sound plural loses its ن: «مسلحو التنظيم», «مسلحي التنظيم». */
function constructForms(form: string): string[] {
  return form.endsWith('ون') || form.endsWith('ين') ? [form.slice(0, -1)] : []
}

const feminineEnding = 'ة'

/** «ضابطان», «ضابطين», and of feminines before a genitive «قبيلتي»; of single words only. */
function dualForms(form: string): string[] {
  if (form.includes(' ')) return []
  if (!form.endsWith(feminineEnding)) return [`${form}ان`, `${form}ين`]
  const stem = `${form.slice(0, -1)}ت`
  return ['ان', 'ين', 'ا', 'ي'].map((ending) => stem + ending)
}

function titleItems(row: Row, by: string): Item[] {
  const entry: TitleEntry = {
    kind: 'title',
    by,
    name: { ar: split(row.masculine)[0] ?? split(row.feminine)[0] ?? '', en: orNull(row.english) },
    sectors: split(row.sectors),
  }
  return [...split(row.masculine), ...split(row.feminine), ...split(row.plural)].map((form) => ({
    form: bare(form),
    host: 'noun',
    entry,
  }))
}

function headItems(row: Row, by: string): Item[] {
  const host: Host = 'noun'
  return split(row.word).map((form) => {
    const entry: HeadEntry = {
      kind: 'head',
      by,
      head: row.kind === 'place' ? 'place' : 'organization',
      word: bare(form),
      subtype: row.subtype ?? '',
      sectors: split(row.sectors),
    }
    return { form: bare(form), host, entry }
  })
}
