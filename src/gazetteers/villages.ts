import type { Row } from '../entities/rows.js'
import { unpack } from '../lexicon/packed.js'

/**
 * Rows of villages by column, numbers as differences from row to row: neighbours in the order of their ids lie near each
 * other, and so most differences are small.
 */
interface Columns {
  /** «gn» or «wof» before a run of ids of one source. */
  readonly ids: string
  readonly names: string
  /** The words of kind that an alias begins with: «قرية» for «قرية الشكر», named الشكر. */
  readonly kinds: string
  readonly english: string
  /** Numbers into `provinces`. */
  readonly places: string
  /** Country and province, with a tab between. */
  readonly provinces: readonly string[]
  /** Thousandths of a degree. */
  readonly lats: string
  readonly lons: string
}

const radix = 36
const thousand = 1000

/** Writes rows in their order, to be packed; the sources of their ids should not alternate. */
export function encodeVillages(rows: readonly Row[]): string {
  const cells = (column: string): string[] => rows.map((row) => row[column] ?? '')
  const places = rows.map((row) => `${row.country}\t${row.admin1}`)
  const provinces = [...new Set(places)].sort()
  let source = ''
  let number = 0
  const ids = cells('id').map((id) => {
    const [own = '', digits] = id.split(':')
    const start = own === source ? '' : `${own}:`
    const difference = Number(digits) - number
    source = own
    number = Number(digits)
    return start + difference.toString(radix)
  })
  const degrees = (column: string): string => {
    let last = 0
    const differences = cells(column).map((cell) => {
      const difference = Math.round(Number(cell) * thousand) - last
      last += difference
      return difference.toString(radix)
    })
    return differences.join('\n')
  }
  const columns: Columns = {
    ids: ids.join('\n'),
    names: cells('name').join('\n'),
    kinds: rows.map(({ name = '', aliases = '' }) => aliases.slice(0, -bare(name).length).trim()).join('\n'),
    english: cells('english').join('\n'),
    places: places.map((place) => provinces.indexOf(place).toString(radix)).join('\n'),
    provinces,
    lats: degrees('lat'),
    lons: degrees('lon'),
  }
  return JSON.stringify(columns)
}

/** The rows that {@link encodeVillages} was given, packed, with their source. */
export function decodeVillages(packed: string, source: string): Row[] {
  const columns = JSON.parse(unpack(packed)) as Columns
  const [names, kinds, english, places] = [columns.names, columns.kinds, columns.english, columns.places].map(
    (column) => column.split('\n'),
  ) as [string[], string[], string[], string[]]
  const ids = columns.ids.split('\n')
  const [lats, lons] = [columns.lats, columns.lons].map(sum) as [string[], string[]]
  const provinces = columns.provinces.map((place) => place.split('\t'))
  let start = ''
  let number = 0
  return names.map((name, i) => {
    const [first = '', second] = (ids[i] ?? '').split(':')
    if (second !== undefined) start = first
    number += Number.parseInt(second ?? first, radix)
    const [country = '', admin1 = ''] = provinces[Number.parseInt(places[i] ?? '', radix)] ?? []
    return {
      id: `${start}:${number}`,
      name,
      aliases: kinds[i] ? `${kinds[i]} ${bare(name)}` : '',
      english: english[i] ?? '',
      country,
      admin1,
      lat: lats[i] ?? '',
      lon: lons[i] ?? '',
      source,
    }
  })
}

function sum(differences: string): string[] {
  let last = 0
  return differences.split('\n').map((difference) => {
    last += Number.parseInt(difference, radix)
    return String(last / thousand)
  })
}

/** Without the mark of a name that is a common word too. */
function bare(name: string): string {
  return name.replace('~', '')
}
