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
    // «للصين» are no two thieves
    if (dual && other.definite && other.entries.some(({ kind }) => kind === 'name')) return true
    if (peeledLetters(other) > peeledLetters(reading)) return false
    if (dual && namesEvent(other.entries)) return true
    return other.entries.some(
      (one) => one.kind === 'particle' || (feminine && (thingKinds.has(one.kind) || one.morphology?.form === 'masdar')),
    )
  })
  return collides || (entry.number === 'singular' && isModifier(tokens, first, reading, feminine))
}

const areas = new Set(['دوله', 'محافظه', 'ولايه', 'مقاطعه'])

/** «دولة قطر», «دولتا قطر والكويت» and «حركتا فتح وحماس» say no more than the names. */
function isWordOfKind(tokens: readonly Token[], match: Match<AgentEntry>): boolean {
  const { first, last, reading } = match
  if (last > first + 1 || reading.definite) return false
  const pair = isPair(match)
  const isArea = areas.has(pair && reading.enclitic === '' ? `${reading.stem.slice(0, -2)}ه` : reading.stem)
  const type = isArea ? 'PLACE' : pair ? 'ORGANIZATION' : null
  return matchesAt(tokens, last).some(
    (next) => isName(next) && next.entry.type === type && next.reading.proclitics === '',
  )
}

/** Two bodies before their names: «حركتا», and «حركتي», which is written like «my movement». */
function isPair({ entry: { number, subtype }, reading: { stem, enclitic } }: Match<AgentEntry>): boolean {
  if (subtype !== 'collective') return false
  return (enclitic === 'ي' && isFeminine(stem)) || (number === 'dual' && !stem.endsWith('ن'))
}

/** «طالباني» is no طالبان with a pronoun: duals and sound plurals lose their ن before one. */
function losesEnding({ number }: AgentEntry, stem: string): boolean {
  if (number === 'dual' && stem.endsWith('ان')) return true
  return number !== 'singular' && isSound(stem)
}

function isSound(stem: string): boolean {
  return stem.endsWith('ون') || stem.endsWith('ين')
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
  if (!isLikeAdjective || !isNounBefore(noun, reading.definite) || (feminine && isMan(noun))) return false
  return feminine || !isFeminine(folded)
}

const feminineEndings = ['ه', 'ات']

function isFeminine(folded: string): boolean {
  return feminineEndings.some((ending) => folded.endsWith(ending))
}

/**
 * «خطف مسلحون طفلة»: no feminine adjective goes with a man, nor with men but for a broken plural («العناصر التكفيرية»). A
 * man with his article may be a genitive, and the adjective that of his noun: «دول العالم الفقيرة».
 */
function isMan({ word }: Token): boolean {
  return word.readings.some(
    ({ stem, definite, entries }) =>
      !isFeminine(stem) &&
      entries.some((one) => isPerson(one) && (one.number === 'plural' ? isSound(stem) : !definite)),
  )
}

function isPerson(entry: Entry): entry is AgentEntry {
  return entry.kind === 'agent' && (entry as AgentEntry).subtype === 'person'
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
