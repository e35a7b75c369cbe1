/**
 * Writes `gazetteers/mena/villages.tsv`, every settlement of the Arab world, Turkey, Iran and Israel that the places of
 * the package leave out: `npx tsx src/build/villages.ts places.tsv articles.ndjson…`. The columns of the places: name_ar, name_en,
 * lat, lon, country, admin1, feature_type (of GeoNames or Who's On First), population, source_id. The articles, `{"text"}`
 * a line, tell which names are common words: these are marked with «~».
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fold } from '../text/letters.js'
import { tokenize } from '../text/tokens.js'
import { readGazetteer } from './gazetteers.js'

interface Village {
  readonly id: string
  readonly name: string
  readonly alias: string
  readonly english: string
  readonly country: string
  readonly admin1: string
  readonly lat: number
  readonly lon: number
}

const countries = new Set('AE BH DJ DZ EG EH IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN TR YE'.split(' '))
const settlement = /^(locality|PPL|PPLA\d?|PPLG|PPLH|PPLL|STLMT)$/

/** Letters of other keyboards, as Arabic newspapers write them; other letters of Persian are left out with their names. */
const letters: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ٱ: 'ا', ﷲ: 'الله' }
const mark = /[\u064b-\u0652\u0670\u0640\u200b-\u200f]/
const arabicName = /^[\u0621-\u063a\u0641-\u064a]{2,}( [\u0621-\u063a\u0641-\u064a]+){0,4}$/

/** Words that say what a place is and that the press may leave out: «قرية الشكر» is الشكر too. */
const kindWords = new Set(['قرية', 'قريه', 'بلدة', 'بلده', 'ناحية', 'ناحيه', 'ضيعة', 'مدينة'])

function clean(name: string): string {
  const written = [...name].map((letter) => letters[letter] ?? (mark.test(letter) ? '' : letter)).join('')
  return written.replaceAll('-', ' ').replace(/ +/g, ' ').trim()
}

/** «gn:7353995» where the row has such an id, since others know it too. */
function idOf(sources: string): string {
  const ids = sources.split(';')
  return ids.find((id) => id.startsWith('gn:')) ?? ids.find((id) => id.startsWith('wof:')) ?? ''
}

function round(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 1000) / 1000
}

function villageOf(line: string): Village | null {
  const [written = '', english = '', lat, lon, country = '', admin1 = '', type = '', , sources = ''] = line.split('\t')
  if (!countries.has(country) || !settlement.test(type)) return null
  const whole = clean(written)
  const [first = '', ...rest] = whole.split(' ')
  const name = kindWords.has(first) && rest.length > 0 ? rest.join(' ') : whole
  const id = idOf(sources)
  if (!arabicName.test(name) || name.length < 3 || english === '' || id === '') return null
  return { id, name, alias: name === whole ? '' : whole, english, country, admin1, lat: round(lat), lon: round(lon) }
}

/** Two records closer than this, in degrees, under one name are one place. */
const near = 0.1

/** Places by name, to tell whether one is listed already. */
function createMap(): { has(village: Village): boolean; add(name: string, lat: number, lon: number): void } {
  const points = new Map<string, [lat: number, lon: number][]>()
  return {
    has: ({ name, lat, lon }) =>
      points.get(fold(name))?.some(([north, east]) => Math.hypot(north - lat, east - lon) < near) ?? false,
    add(name, lat, lon) {
      const listed = points.get(fold(name))
      if (listed) listed.push([lat, lon])
      else points.set(fold(name), [[lat, lon]])
    },
  }
}

/** In how many articles a word stands, clitics attached. */
function countWords(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue
      const { text } = JSON.parse(line) as { text: string }
      const words = tokenize(text).map(({ start, end }) => fold(text.slice(start, end)))
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** In this many articles a word is more than the name of a hamlet. */
const common = 4

const [source = '', ...articles] = process.argv.slice(2)
const counts = countWords(articles)
const isCommon = (name: string): boolean => name.split(' ').every((word) => (counts.get(fold(word)) ?? 0) >= common)
const ids = new Set<string>()
const map = createMap()
/** Countries, regions and cities are meant, whatever village bears their name too. */
const known = new Set<string>(
  readGazetteer('countries.tsv').rows.flatMap(({ row }) => `${row.name}|${row.aliases}`.split('|').map(fold)),
)
const city = 50_000
for (const { row } of readGazetteer('places.tsv').rows) {
  ids.add(row.id ?? '')
  const isKnown = ['region', 'admin1', 'water'].includes(row.level ?? '') || Number(row.population) >= city
  if (isKnown) for (const form of `${row.name}|${row.aliases}`.split('|')) known.add(fold(form.replace('~', '')))
  for (const form of `${row.name}|${row.aliases}`.split('|'))
    map.add(form.replace('~', ''), Number(row.lat), Number(row.lon))
}

const villages: Village[] = []
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const village = villageOf(line)
  if (!village || ids.has(village.id) || known.has(fold(village.name)) || map.has(village)) continue
  ids.add(village.id)
  map.add(village.name, village.lat, village.lon)
  villages.push(village)
}

const [wof, gn] = ['wof:', 'gn:'].map((start) => villages.filter(({ id }) => id.startsWith(start)).length)
const byNumber = (one: Village, other: Village): number => numberOf(one) - numberOf(other)
const numberOf = ({ id }: Village): number => Number(id.split(':')[1])
const rows = villages
  .sort(byNumber)
  .map(({ id, name, alias, english, country, admin1, lat, lon }) =>
    [id, isCommon(name) ? `~${name}` : name, alias, english, country, admin1, lat, lon].join('\t'),
  )
const header = [
  `# source: Who's On First, GeoNames; cleaned by src/build/villages.ts`,
  `# licence: Who's On First CC0 and CC BY, GeoNames CC BY 4.0; see LICENSES.md`,
  '# example: قُتل مدني في قرية الغضياء شمال السعودية → الغضياء',
  '# example: قصفت المدفعية بلدة معر شمارين جنوب إدلب → معر شمارين',
  '# example: قالت السلطات في الجزائر إن الهجوم وقع في شرشال → شرشال',
  '# not: رفض الوزير في اليمن هذا الجواب',
  '# not: عقدت الأطراف المعنية في مصر اجتماعا',
  '# not: عاد السكان في لبنان إلى قرى الحدود',
  'id	name	aliases	english	country	admin1	lat	lon',
]
writeFileSync(new URL('../../gazetteers/mena/villages.tsv', import.meta.url), `${[...header, ...rows].join('\n')}\n`)
console.error(`villages: ${rows.length} rows (${gn} of GeoNames, ${wof} of Who's On First)`)
