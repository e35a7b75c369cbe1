import type { Entry, Reading, Token, Word } from '../document.js'
import { entryOf, type Match, matchesAt } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import { beginsPerson } from './chains.js'
import type { AgentEntry, NameEntry, NationalityEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { type Description, isAgent, isNationality, isTitle, peeledLetters, propose, type Rule } from './proposals.js'
import { closingQuotes } from './quotes.js'
import { announcesPerson, skipAttributes } from './titles.js'

/** Nouns for people and bodies with the nisba or country that says whose: «مسلحون», «القوات العراقية», «حكومة العراق». */
export const proposeAgents: Rule = (tokens, first) => {
  const matches = matchesAt(tokens, first).filter(
    (match) => isAgent(match) && !isOtherWord(tokens, match) && !isWordOfKind(tokens, match),
  ) as Match<AgentEntry>[]
  // «وزير الخارجية أيمن الصفدي» is one person, who has a name
  if (matches.length === 0 || announcesPerson(tokens, first)) return []
  return matches.map((match) => {
    const { last, country } = match.reading.enclitic === '' ? ownerAfter(tokens, match) : { ...match, country: null }
    const description = describeAgent(match.entry, country)
    return propose({ ...match, last }, description, { rank: 1, confidence: 0.7, by: [match.entry.by] })
  })
}

/** Readings of nouns that a feminine agent is written like: «محافظة», «مشاركة», «مساعدة». */
const thingKinds = new Set(['noun', 'head'])

/** «أمام» is written like «إمام», «سياسية» is an adjective in «قضية سياسية»: whether a word is no agent here. */
function isOtherWord(tokens: readonly Token[], { entry, reading, first, last }: Match<AgentEntry>): boolean {
  const word = tokens[first]?.word as Word
  // «عسكرية» is no «عسكري» with a pronoun: the pronoun is never written «ة»
  if (last === first + 1 && reading.enclitic === 'ه' && word.surface.endsWith('ة')) return true
  if (reading.enclitic !== '' && losesEnding(entry, reading.stem)) return true
  if (last > first + 1 || entry.subtype !== 'person') return false
  const feminine = reading.stem.endsWith('ه') && entry.number === 'singular'
  const collides = word.readings.some((other) => {
    if (peeledLetters(other) > peeledLetters(reading)) return false
    return other.entries.some(
      (one) => one.kind === 'particle' || (feminine && (thingKinds.has(one.kind) || one.morphology?.form === 'masdar')),
    )
  })
  return collides || (entry.number === 'singular' && isModifier(tokens, first, reading, feminine))
}

const areas = new Set(['دوله', 'محافظه', 'ولايه', 'مقاطعه'])

/** «دولة قطر», «محافظة أبين» say no more than «قطر» and «أبين». */
function isWordOfKind(tokens: readonly Token[], { first, last, reading }: Match): boolean {
  if (last > first + 1 || reading.definite || !areas.has(reading.stem)) return false
  return matchesAt(tokens, last).some(({ entry, reading: { proclitics } }) => {
    return entry.kind === 'name' && proclitics === '' && (entry as NameEntry).type === 'PLACE'
  })
}

/** «طالباني» is no طالبان with a pronoun: duals and sound plurals lose their ن before one. */
function losesEnding({ number }: AgentEntry, stem: string): boolean {
  if (number === 'dual' && stem.endsWith('ان')) return true
  return number !== 'singular' && (stem.endsWith('ون') || stem.endsWith('ين'))
}

const quotes = new Set([...closingQuotes, ')'])
const nisbaEnding = 'ي'

/** An adjective-like word that agrees with the noun before it: «تقارير سياسية», «المواد المستخدمة». */
function isModifier(tokens: readonly Token[], first: number, reading: Reading, feminine: boolean): boolean {
  const quoted = quotes.has(tokens[first - 1]?.word.surface ?? '')
  const noun = tokens[quoted ? first - 2 : first - 1]
  if (reading.proclitics !== '' || noun?.kind !== 'word') return false
  const { folded } = noun.word
  const isLikeAdjective = feminine || reading.stem.endsWith(nisbaEnding)
  if (!isLikeAdjective || !isNounBefore(noun, reading.definite)) return false
  return feminine || !(folded.endsWith('ه') || folded.endsWith('ات'))
}

/** A noun of the definiteness asked for, as far as its form shows; verbs, particles and deeds are none. */
function isNounBefore({ word }: Token, definite: boolean): boolean {
  if (isDefiniteForm(word.folded)) return definite
  const [likeliest] = word.readings
  if (!likeliest) return !definite
  if (likeliest.enclitic !== '') return definite
  return (
    !definite &&
    !likeliest.entries.some((one) => one.kind === 'particle' || one.morphology?.form === 'verb' || isDeed(one))
  )
}

function isDefiniteForm(folded: string): boolean {
  return folded.startsWith(article) || folded.startsWith('وال') || folded.startsWith('بال') || folded.startsWith('لل')
}

/** «مقتل إرهابي», «اعتقال سياسي»: after what is done to people, the word names who. */
function isDeed(entry: Entry): boolean {
  return entry.kind === 'trigger' && entry.morphology?.form === 'masdar'
}

const bodySectors = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'PTY', 'SPY', 'IGO', 'NGO', 'BUS', 'REB', 'UAF', 'EDU'])

function describeAgent({ subtype, number, name, country, sectors }: AgentEntry, owner: string | null): Description {
  const isBody = subtype === 'collective' && number === 'singular' && sectors.some((sector) => bodySectors.has(sector))
  const type = isBody ? 'ORGANIZATION' : subtype === 'person' && number === 'singular' ? 'PERSON' : 'GROUP'
  return {
    type,
    subtype,
    name,
    country: country ?? owner,
    sectors: [...sectors],
    ids: {},
    place: null,
    mention: 'nominal',
  }
}

/** Whose: a nisba that agrees in definiteness, also after one more adjective, or the name of a country. */
function ownerAfter(tokens: readonly Token[], match: Match<AgentEntry>): { last: number; country: string | null } {
  const { last } = match
  const definite = match.reading.definite || isDefinite(tokens[last - 1])
  const nisba = nisbaAt(tokens, last, definite)
  if (nisba) return { last: last + 1, country: nisba.country }
  if (definite && isAttribute(tokens[last])) {
    const later = nisbaAt(tokens, last + 1, true)
    if (later) return { last: last + 2, country: later.country }
  }
  if (!definite && match.entry.subtype === 'collective') return countryAt(tokens, last) ?? { last, country: null }
  return { last, country: null }
}

function isDefinite(token: Token | undefined): boolean {
  return token?.word.folded.startsWith(article) ?? false
}

function nisbaAt(tokens: readonly Token[], index: number, definite: boolean): NationalityEntry | null {
  const found = entryOf<NationalityEntry>(tokens[index], 'nationality')
  if (found?.reading.proclitics !== '' || found.entry.needsCue) return null
  // «قناة روسيا»: an accusative that is written like the country needs a noun in the accusative
  if (found.reading.accusative && tokens[index]?.word.readings[0] !== found.reading && !isAccusative(tokens[index - 1]))
    return null
  return found.reading.definite === definite ? found.entry : null
}

function isAccusative(token: Token | undefined): boolean {
  return token?.word.readings.some(({ accusative }) => accusative) ?? false
}

const roles = new Set(['title', 'agent', 'name', 'particle', 'date', 'nationality'])

/** «الأجهزة الأمنية اللبنانية»: a definite word that is nobody's name or office. */
function isAttribute(token: Token | undefined): boolean {
  return token !== undefined && isDefinite(token) && !hasKind(token.word, roles)
}

/** «الرئيس السوري», «وزير الخارجية», «أمير قطر»: an office without the name of who holds it. */
export const proposeOffices: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isTitle)
    .flatMap((match) => {
      const { entry, reading } = match
      if (reading.enclitic !== '') return []
      const { last, country } = holderAfter(tokens, match)
      // «زعيم تنظيم …» is not complete: what follows says whose
      const open = !reading.definite && !isDefinite(tokens[match.last - 1]) && last === match.last
      if (open || beginsPerson(tokens, last)) return []
      const description = {
        type: 'PERSON' as const,
        subtype: 'office',
        name: entry.name,
        country,
        sectors: [...entry.sectors],
        mention: 'nominal' as const,
      }
      return [propose({ ...match, last }, description, { rank: 0, confidence: 0.7, by: [entry.by] })]
    })

function holderAfter(tokens: readonly Token[], match: Match): { last: number; country: string | null } {
  const definite = match.reading.definite || isDefinite(tokens[match.last - 1])
  if (definite) return skipAttributes(tokens, match.last)
  return countryAt(tokens, match.last) ?? { last: match.last, country: null }
}

/** The country whose name stands here, unless a longer name begins with it: «قناة روسيا اليوم». */
function countryAt(tokens: readonly Token[], first: number): { last: number; country: string | null } | null {
  let longest: Match | null = null
  for (const match of matchesAt(tokens, first)) {
    if (match.entry.kind === 'name' && match.reading.proclitics === '' && match.last > (longest?.last ?? 0))
      longest = match
  }
  if (!longest) return null
  const { place, country } = longest.entry as NameEntry
  return place?.level === 'country' ? { last: longest.last, country } : null
}

/** Nisbas: «أمريكية» as an adjective, «الأمريكيون» as people. */
export const proposeNationalities: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isNationality)
    .filter(({ entry }) => !entry.needsCue)
    .map((match) => {
      const { name, country, plural, by } = match.entry
      const mention = plural ? ('nominal' as const) : ('adjective' as const)
      const description = { type: 'GROUP' as const, subtype: 'nationality', name, country, mention }
      return propose(match, description, { rank: 0, confidence: 0.8, by: [by] })
    })
