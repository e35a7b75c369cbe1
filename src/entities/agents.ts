import type { Entry, Reading, Token, Word } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import { article } from '../text/clitics.js'
import type { AgentEntry } from './entries.js'
import { ownerAfter } from './owners.js'
import { type Description, isAgent, isName, peeledLetters, propose, type Rule } from './proposals.js'
import { closingQuotes } from './quotes.js'
import { announcesPerson } from './titles.js'

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

/** «عدوان» is a noun of its own, «شخصان» the dual of one: whether a word names an event rather than two people. */
function namesEvent(entries: readonly Entry[]): boolean {
  const nouns = entries.filter(({ kind, morphology }) => kind === 'trigger' && morphology?.form === 'noun')
  return nouns.length > 0 && nouns.every(({ morphology }) => morphology?.number !== 'dual')
}

/**
 * «أمام» is written like «إمام», «العدوان» rather names an attack than two enemies, «سياسية» is an adjective in «قضية
 * سياسية»: whether a word is no agent here.
 */
function isOtherWord(tokens: readonly Token[], { entry, reading, first, last }: Match<AgentEntry>): boolean {
  const word = tokens[first]?.word as Word
  // «عسكرية» is no «عسكري» with a pronoun: the pronoun is never written «ة»
  if (last === first + 1 && reading.enclitic === 'ه' && word.surface.endsWith('ة')) return true
  if (reading.enclitic !== '' && losesEnding(entry, reading.stem)) return true
  if (last > first + 1 || entry.subtype !== 'person') return false
  const feminine = reading.stem.endsWith('ه') && entry.number === 'singular'
  const dual = entry.number === 'dual'
  const collides = word.readings.some((other) => {
    if (peeledLetters(other) > peeledLetters(reading)) return false
    if (dual && namesEvent(other.entries)) return true
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
  return matchesAt(tokens, last).some(
    (match) => isName(match) && match.entry.type === 'PLACE' && match.reading.proclitics === '',
  )
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

const definiteForms = [article, `و${article}`, `ب${article}`, 'لل']

function isDefiniteForm(folded: string): boolean {
  return definiteForms.some((form) => folded.startsWith(form))
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
