import type { Context, Token } from '../document.js'
import type { ResolvedPlace } from '../record.js'
import { describeAt, describeName } from './descriptions.js'
import type { NameEntry } from './entries.js'
import { prominenceOf } from './prominence.js'
import { type Description, isHead, matchesBefore, type Proposal } from './proposals.js'
import { isVillage } from './villages.js'

/** What the unambiguous mentions of a text say about where it plays. */
interface Setting {
  /** How often each country is spoken of. */
  readonly countries: ReadonlyMap<string, number>
  /** Coordinates of places that only one record bears the name of. */
  readonly anchors: readonly Point[]
  /** Rows of which a name stands in the text that no other row shares. */
  readonly named: ReadonlySet<string>
}

interface Point {
  readonly lat: number
  readonly lon: number
}

/**
 * Decides which of several places of one name is meant, by the word before it («محافظة»), the countries that the text
 * and the outlet speak of, nearness to the other places, level and inhabitants. The losers are kept as alternatives.
 * Of bodies and persons that share a name, the text's countries decide alone.
 */
export function resolvePlaces(tokens: readonly Token[], context: Context, proposals: readonly Proposal[]): Proposal[] {
  const setting = settingOf(context, proposals)
  return proposals.map((proposal) => {
    if (isVillage(proposal) && isElsewhere(proposal, setting)) return withoutRecord(proposal)
    if (proposal.rows.length < 2) return proposal
    const isPlace = proposal.description.type === 'PLACE'
    return isPlace ? resolve(tokens, proposal, setting) : resolveActor(proposal, setting)
  })
}

/** «حزب العدالة والتنمية» is of the country that the text speaks of most, unless the text names one of them in full. */
function resolveActor(proposal: Proposal, setting: Setting): Proposal {
  const [first] = proposal.rows
  let best = first as NameEntry
  for (const row of proposal.rows) if (scoreActor(row, setting) > scoreActor(best, setting)) best = row
  if (best === first) return proposal
  const { mention } = proposal.description
  return {
    ...proposal,
    description: { ...describeName(best), mention },
    by: proposal.by.map((line) => (line === first?.by ? best.by : line)),
  }
}

const fullNameBonus = 100

function scoreActor(row: NameEntry, setting: Setting): number {
  return scoreCountry(row, setting) + (setting.named.has(row.by) ? fullNameBonus : 0)
}

/** «قرية لابورت» in a story from France alone is no village of Yemen. */
function isElsewhere({ rows }: Proposal, { countries }: Setting): boolean {
  return countries.size > 0 && !rows.some(({ country }) => country !== null && countries.has(country))
}

/** The mention of a place that no record is known of. */
function withoutRecord(proposal: Proposal): Proposal {
  const { description } = proposal
  const name = { ar: description.name.ar, en: null }
  const place = description.place && { ...description.place, name, country: null, admin1: null, lat: null, lon: null }
  return {
    ...proposal,
    description: { ...description, name, country: null, ids: {}, place },
    rows: [],
    by: ['entities/places'],
  }
}

const outletWeight = 2
const mostAnchors = 40

function settingOf(context: Context, proposals: readonly Proposal[]): Setting {
  const countries = new Map<string, number>()
  const anchors: Point[] = []
  const named = new Set<string>()
  const count = (country: string, weight: number): void => {
    countries.set(country, (countries.get(country) ?? 0) + weight)
  }
  if (context.country) count(context.country, outletWeight)
  for (const proposal of proposals) {
    if (isVillage(proposal)) continue
    const { rows, description } = proposal
    const { country, place } = description
    if (rows.length === 1) for (const { by } of rows) named.add(by)
    if (country && new Set(rows.map((row) => row.country)).size <= 1) count(country, 1)
    if (rows.length > 1 || !place || place.level === 'country' || anchors.length >= mostAnchors) continue
    if (place.lat !== null && place.lon !== null) anchors.push({ lat: place.lat, lon: place.lon })
  }
  return { countries, anchors, named }
}

function resolve(tokens: readonly Token[], proposal: Proposal, setting: Setting): Proposal {
  const wanted = levelsBefore(tokens, proposal.first)
  let best = proposal.rows[0] as NameEntry
  let most = Number.NEGATIVE_INFINITY
  for (const row of proposal.rows) {
    const score = prominenceOf(row) + scoreCountry(row, setting) + scoreLevel(row, wanted) + scoreNearness(row, setting)
    if (score > most) {
      most = score
      best = row
    }
  }
  const alternatives = proposal.rows.filter((row) => row !== best).map(alternative)
  return {
    ...proposal,
    description: describeAs(tokens, proposal, best, alternatives),
    by: proposal.by.map((line) => (line === proposal.rows[0]?.by ? best.by : line)),
  }
}

/** The description after another row; a compound («ريف طرابلس») keeps its name and takes the row's coordinates. */
function describeAs(
  tokens: readonly Token[],
  { description, rows, first, last }: Proposal,
  row: NameEntry,
  alternatives: ResolvedPlace['alternatives'],
): Description {
  const described = describeAt(tokens, { first, last }, row)
  const isCompound = description.name !== rows[0]?.name
  const place = described.place && { ...described.place, alternatives }
  if (!isCompound) return { ...described, place }
  const own = description.place
  return { ...description, country: row.country, place: place && own && { ...place, level: own.level, name: own.name } }
}

function alternative({ id, name, country }: NameEntry): ResolvedPlace['alternatives'][number] {
  return { id, name: name.ar, country }
}

/** A country named once outweighs inhabitants, one named often outweighs all but a head word. */
function scoreCountry({ country }: NameEntry, { countries }: Setting): number {
  return country ? 18 * Math.log2(1 + (countries.get(country) ?? 0)) : 0
}

const headBonus = 40

function scoreLevel({ place }: NameEntry, wanted: ReadonlySet<string>): number {
  return place && wanted.has(place.level) ? headBonus : 0
}

/** Levels that the word before asks for: «محافظة» a province, «بلدة» a town. */
function levelsBefore(tokens: readonly Token[], first: number): ReadonlySet<string> {
  const levels = matchesBefore(tokens, first).flatMap((match) =>
    isHead(match) && match.entry.head === 'place' ? [match.entry.subtype] : [],
  )
  return new Set(levels)
}

const near = 1.5
const far = 4

/** Degrees of arc are exact enough to tell a neighbour from a stranger. */
function scoreNearness({ place }: NameEntry, { anchors }: Setting): number {
  const { lat, lon } = place ?? {}
  if (lat == null || lon == null) return 0
  let least = Number.POSITIVE_INFINITY
  for (const anchor of anchors) least = Math.min(least, Math.hypot(anchor.lat - lat, anchor.lon - lon))
  return least < near ? 15 : least < far ? 7 : 0
}
