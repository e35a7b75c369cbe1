import type { Token } from '../document.js'
import { entryOf, type Match, matchesAt } from '../lexicon/match.js'
import type { ResolvedPlace } from '../record.js'
import { followTitledChain } from './chains.js'
import { isShadowed } from './doubts.js'
import type { HeadEntry } from './entries.js'
import { nameKinds } from './kinds.js'
import { proposeNames } from './names.js'
import { isPlaceHead, type Proposal, procliticsOf, propose, type Rule, textOf } from './proposals.js'
import { closingQuotes, openingQuotes } from './quotes.js'
import { isVillage } from './villages.js'

/** Heads that belong to the name: «مطار بغداد» is not بغداد, while «مدينة حلب» is حلب and «مخيم بلاطة» بلاطة. */
const namingHeads = new Set([
  ...['ريف', 'ريفا', 'ريفي', 'أرياف', 'ساحل', 'بادية', 'سهل', 'صحراء', 'غوطة', 'شط', 'مضيق', 'خليج', 'بحر'],
  ...['بحيرة', 'حوض', 'مطار', 'ميناء', 'مرفأ', 'معبر', 'منفذ', 'جسر', 'نفق', 'سد', 'طريق', 'دوار', 'ساحة'],
  ...['ميدان', 'سوق', 'برج', 'محطة', 'مستشفى', 'مشفى', 'قصر', 'قلعة', 'متحف', 'فندق', 'مسجد', 'جامع', 'كنيسة'],
  ...['كاتدرائية', 'ضريح', 'مرقد', 'مقبرة', 'قاعدة', 'معسكر', 'ثكنة', 'حاجز', 'سجن', 'معتقل', 'حقل', 'منجم'],
  ...['مصفاة', 'مفاعل', 'مجمع', 'منشأة', 'نهر', 'شارع'],
])

/** Heads of what is named after somebody or something rather than after where it stands. */
const dedicatedHeads = new Set(['مستشفى', 'مشفى', 'فندق', 'كنيسة', 'شارع', 'ساحة', 'ميدان'])

/** «ريف دير الزور الشرقي», «شمال شرقي سوريا», «مطار حلب الدولي»: a head, a listed name, and nisbas of direction. */
export const proposePlaces: Rule = (tokens, first) =>
  placeHeads(tokens, first).flatMap((match) => {
    const inner = listedPlace(tokens, skipDirections(tokens, match.last))
    return inner && keepsHead(match, inner) ? [compound(tokens, match, inner)] : []
  })

/** «قرية الخان الأحمر», «مستشفى محمد بوضياف»: a head and a name that nobody listed. */
export const proposeUnlistedPlaces: Rule = (tokens, first) =>
  placeHeads(tokens, first).flatMap((head) => {
    if (head.entry.subtype === 'direction' || listedPlace(tokens, head.last)) return []
    if (openingQuotes.has(tokens[head.last]?.word.folded ?? '')) return proposeQuoted(tokens, head)
    return namingHeads.has(head.entry.word) ? proposeSite(tokens, head) : proposeUnlisted(tokens, head)
  })

/** «قرية "الخان الأحمر"». */
function proposeQuoted(tokens: readonly Token[], { entry, last: quote }: Match<HeadEntry>): Proposal[] {
  const first = quote + 1
  const last = endOfQuoted(tokens, first)
  return last === first ? [] : [unlisted(tokens, { first, last, reading: null }, entry, 1)]
}

/** «قرية الخان الأحمر». */
function proposeUnlisted(tokens: readonly Token[], { entry, last: first }: Match<HeadEntry>): Proposal[] {
  const last = endOfUnlisted(tokens, first)
  return last === first ? [] : [unlisted(tokens, { first, last, reading: null }, entry, 1)]
}

/** «مستشفى محمد بوضياف»: the person stands inside the name of the place. */
function proposeSite(tokens: readonly Token[], { entry, first, last: start, reading }: Match<HeadEntry>): Proposal[] {
  const last = endOfSite(tokens, start)
  if (last === start) return []
  const isNamedAfter = (followTitledChain(tokens, start)?.known ?? 0) > 0
  return [unlisted(tokens, { first, last, reading }, entry, isNamedAfter ? 3 : 1)]
}

type Range = Pick<Proposal, 'first' | 'last' | 'reading'>

function unlisted(tokens: readonly Token[], range: Range, entry: HeadEntry, rank: number): Proposal {
  const name = { ar: textOf(tokens, range.first, range.last, range.reading?.skip), en: null }
  const level = levelOf(entry)
  const place = { level, name, country: null, admin1: null, lat: null, lon: null, alternatives: [] }
  const by = [entry.by, 'entities/places']
  return propose(range, { type: 'PLACE', subtype: level, name, place }, { rank, confidence: 0.6, by })
}

function placeHeads(tokens: readonly Token[], first: number): Match<HeadEntry>[] {
  const heads = matchesAt(tokens, first).filter(isPlaceHead)
  // «كتلة» is no تلة with a particle
  return heads.filter(({ reading }) => !isShadowed(tokens[first]?.word, reading))
}

/** A point of the compass only says where («جنوب بغداد»), except that it makes a region of a country. */
function keepsHead({ entry, first, last }: Match<HeadEntry>, inner: Proposal): boolean {
  if (entry.subtype !== 'direction') return namingHeads.has(entry.word)
  return last > first + 1 && compass.has(entry.word.split(' ')[0] ?? '') && inner.description.subtype === 'country'
}

const compass = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي'])

function skipDirections(tokens: readonly Token[], from: number): number {
  const head = entryOf<HeadEntry>(tokens[from], 'head')
  return head?.entry.subtype === 'direction' && head.reading.proclitics === '' ? from + 1 : from
}

function listedPlace(tokens: readonly Token[], from: number): Proposal | null {
  let best: Proposal | null = null
  for (const proposal of proposeNames(tokens, from)) {
    if (proposal.description.type !== 'PLACE' || procliticsOf(proposal) !== '') continue
    if (proposal.doubtful && isVillage(proposal)) continue
    if (!best || proposal.last > best.last) best = proposal
  }
  return best
}

const compassNisbas = new Set([
  ...['الشرقي', 'الغربي', 'الشمالي', 'الجنوبي', 'الشرقيه', 'الغربيه', 'الشماليه', 'الجنوبيه', 'الاوسط', 'الوسطي'],
  ...['الدولي', 'العسكري', 'الكبير', 'الجوي', 'المركزي', 'الجامعي', 'الحدودي', 'البري', 'البحري', 'النفطي', 'الغازي'],
])

function compound(tokens: readonly Token[], match: Match<HeadEntry>, inner: Proposal): Proposal {
  let { last } = inner
  while (compassNisbas.has(tokens[last]?.word.folded ?? '')) last++
  const name = { ar: textOf(tokens, match.first, last, match.reading.skip), en: null }
  // «مستشفى عابدين» need not stand in the quarter of Cairo of that name, «مستشفى حلب» is in Aleppo
  if (dedicatedHeads.has(match.entry.word) && inner.rows.every(({ needsCue }) => needsCue)) {
    const { first, reading, entry } = match
    return unlisted(tokens, { first, last, reading }, entry, 3)
  }
  const { place } = inner.description
  const level = levelOf(match.entry)
  return {
    ...inner,
    first: match.first,
    last,
    reading: match.reading,
    description: { ...inner.description, name, subtype: level, ids: {}, place: place && { ...place, level, name } },
    doubtful: false,
    rank: 3,
    confidence: 0.8,
    by: [match.entry.by, ...inner.by],
  }
}

const levels: readonly string[] = ['country', 'region', 'admin1', 'admin2', 'town', 'site', 'water']

function levelOf({ subtype }: HeadEntry): ResolvedPlace['level'] {
  return levels.includes(subtype) ? (subtype as ResolvedPlace['level']) : 'region'
}

const longestQuotation = 4
const mostWords = 3

/** Where a name between quotes ends: at the quote that closes it. */
function endOfQuoted(tokens: readonly Token[], from: number): number {
  for (let last = from; last <= from + longestQuotation; last++) {
    if (closingQuotes.has(tokens[last]?.word.folded ?? '')) return last
    if (tokens[last]?.kind !== 'word') return from
  }
  return from
}

/** Where a site ends: it may be named after a person. */
function endOfSite(tokens: readonly Token[], from: number): number {
  const person = followTitledChain(tokens, from)
  return person && person.known > 0 ? person.last : endOfUnlisted(tokens, from)
}

/** Where an unlisted name ends: with the last word that looks like one, and nisbas of direction. */
function endOfUnlisted(tokens: readonly Token[], from: number): number {
  let last = from
  while (last - from < mostWords && isUnlisted(tokens[last], last > from)) last++
  while (last > from && compassNisbas.has(tokens[last]?.word.folded ?? '')) last++
  return last
}

const shortestName = 3

/** A word that only names know, or none; «الأحمر» only after another word of the name. */
function isUnlisted(token: Token | undefined, inside: boolean): boolean {
  if (token?.kind !== 'word' || token.word.folded.length < shortestName) return false
  const { folded, readings } = token.word
  if (folded.startsWith('وال') || folded.startsWith('لل')) return false
  if (inside && !folded.startsWith('ال')) return false
  return readings.every(({ proclitics, entries }) => {
    return proclitics === '' && entries.every(({ kind }) => nameKinds.has(kind) || (inside && kind === 'adjective'))
  })
}
