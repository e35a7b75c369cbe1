import type { Token } from '../document.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import { latestOf } from '../text/facts.js'
import { type Chain, followChain, followTitledChain, openers } from './chains.js'
import { describeName } from './descriptions.js'
import type { TitleEntry } from './entries.js'
import { hasKind } from './kinds.js'
import { givenAt, god, isCommon, isConjunction, isNisba, isOneWord, openingGivenAt, servant } from './name-words.js'
import { type Description, isTitle, type Proposal, propose, type Rule, textOf } from './proposals.js'
import { findRespelled } from './respelled.js'
import { skipAttributes } from './titles.js'

/** «وزير الخارجية الأردني أيمن الصفدي»: the words of a name after a title, listed or not. */
export const proposeTitledPersons: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isTitle)
    // «ضابط» alone is a description; «الضابط» and «وزير الدفاع» announce a name
    .filter(({ reading, last }) => reading.enclitic === '' && (reading.definite || last > first + 1))
    .flatMap((title) => proposeTitled(tokens, title))

function proposeTitled(tokens: readonly Token[], { entry, last }: Match<TitleEntry>): Proposal[] {
  const { last: first, country } = skipAttributes(tokens, last)
  const chain = followTitledChain(tokens, first)
  if (!chain || isWord(tokens, first, chain)) return []
  const person = { first, last: chain.last, reading: null, country, sectors: [...entry.sectors] }
  const confidence = chain.known > 0 ? 0.8 : 0.7
  return [proposePerson(tokens, person, { rank: 2, confidence, by: [entry.by, 'entities/titled'] })]
}

/** Whether a chain is a single word that nothing but a title speaks for, or begins with a particle. */
function isWord(tokens: readonly Token[], first: number, { last, known }: Chain): boolean {
  if (known === 0 && last < first + 2 && !findRespelled(tokens, first, last)) return true
  return known < 2 && isParticle(tokens, first)
}

const otherThings = new Set(['particle', 'noun', 'nationality', 'head'])

/** «محمد الكربلائي», «جون سميث»: a given name and the words of a name after it. */
export const proposeGivenNames: Rule = (tokens, first) => {
  if (isConjunction(tokens, first)) return []
  const token = tokens[first] as Token
  const isServant = token.word.folded === servant
  // «أشرف عبد الباقي»: a verb too, but names alone stand before «عبد»
  const isJoinedTo = openers.has(tokens[first + 1]?.word.folded ?? '') && !hasKind(token.word, otherThings)
  const given = isJoinedTo ? givenAt(token) : openingGivenAt(token)
  if (!given && !isOneWord(token) && !isServant) return []
  const chain = isJoinedTo ? followTitledChain(tokens, first) : followChain(tokens, first)
  // «علي» is written like «على», «فان» like «فإن»: they need another given name beside them
  const least = isCommon(token) && !isServant ? 2 : 1
  if (!chain || chain.last < first + 2 || chain.known < least) return []
  const person = { first, last: chain.last, reading: given?.reading ?? null }
  const by = [...(given ? [given.entry.by] : []), 'entities/given']
  return [proposePerson(tokens, person, { rank: 2, confidence: 0.7, by })]
}

const things = new Set(['particle', 'noun'])

/** «قال ستولمان»: an unlisted word right after a verb of speech is who speaks. */
export const proposeSpeakers: Rule = (tokens, verb) => {
  const first = verb + 1
  const speaker = tokens[first]
  if (speaker?.kind !== 'word' || speaker.word.folded === god) return []
  const isSurname = speaker.word.readings.length === 0 && isNisba(speaker)
  const last = isSurname ? first + 1 : followTitledChain(tokens, first)?.last
  // «قال بيان»: a single word that means a thing is none
  if (last === undefined || (last === first + 1 && hasKind(speaker.word, things))) return []
  const person = { first, last, reading: null }
  return [proposePerson(tokens, person, { rank: 1, confidence: 0.6, by: ['entities/speaker'] })]
}

type Person = Pick<Proposal, 'first' | 'last' | 'reading'> & Partial<Pick<Description, 'country' | 'sectors'>>

/** A person by a rule: one of the gazetteer where the name is a spelling of a listed one. */
function proposePerson(
  tokens: readonly Token[],
  person: Person,
  rest: Pick<Proposal, 'rank' | 'confidence' | 'by'>,
): Proposal {
  const { first, last, reading, country = null, sectors = [] } = person
  const row = findRespelled(tokens, first, last)
  if (row)
    return propose(person, describeName(row), { ...rest, rows: [row], by: [row.by, ...rest.by, 'entities/respelled'] })
  const name = { ar: textOf(tokens, first, last, reading?.skip), en: null }
  return propose(person, { type: 'PERSON', name, country, sectors }, rest)
}

const particles = new Set(['particle'])

/** «تدريب القضاة علي استخدامها»: a text that nowhere writes «على» writes it so. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const { surface, folded } = token.word
  if (!hasKind(token.word, particles)) return false
  const known = spellingsIn(tokens)
  const isOnly = known.get(surface) ?? !tokens.some(({ word }) => word.folded === folded && word.surface !== surface)
  known.set(surface, isOnly)
  return isOnly
}

/** Whether a text has one spelling of a word alone; asked of the whole text once. */
const spellingsIn = latestOf((_: readonly Token[]) => new Map<string, boolean>())
