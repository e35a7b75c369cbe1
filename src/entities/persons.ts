import type { Reading, Token } from '../document.js'
import { entryOf, matchesAt } from '../lexicon/match.js'
import { latestOf } from '../text/facts.js'
import type { GivenEntry, NameEntry, NationalityEntry } from './entries.js'
import { describeName } from './names.js'
import { isAccusativeForm, isTitle, type Proposal, propose, type Rule, textOf } from './proposals.js'
import { findRespelled } from './respelled.js'

/** «وزير الخارجية الأردني أيمن الصفدي»: the words of a name after a title, listed or not. */
export const proposeTitledPersons: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isTitle)
    // «ضابط» alone is a description; «الضابط» and «وزير الدفاع» announce a name
    .filter((match) => match.reading.enclitic === '' && (match.reading.definite || match.last > match.first + 1))
    .flatMap((match) => {
      const { last: start, country } = skipAttributes(tokens, match.last)
      const chain = followChain(tokens, start, true)
      if (!chain || (chain.known === 0 && chain.last - start < 2 && !findRespelled(tokens, start, chain.last)))
        return []
      if (chain.known < 2 && isParticle(tokens, start)) return []
      const description = {
        type: 'PERSON' as const,
        name: { ar: textOf(tokens, start, chain.last), en: null },
        country,
        sectors: [...match.entry.sectors],
      }
      const range = { first: start, last: chain.last, reading: null }
      return [
        proposePerson(tokens, range, description, {
          rank: 2,
          confidence: chain.known > 0 ? 0.8 : 0.7,
          by: [match.entry.by, 'entities/titled'],
        }),
      ]
    })

/** «محمد الكربلائي», «جون سميث»: a given name and the words of a name after it. */
export const proposeGivenNames: Rule = (tokens, first) => {
  if (isConjunction(tokens, first)) return []
  const token = tokens[first] as Token
  // «أشرف عبد الباقي»: a verb too, but names alone stand before «عبد»
  const isJoinedTo = openers.has(tokens[first + 1]?.word.folded ?? '') && !hasKind(token, otherThings)
  const given = givenAt(token, !isJoinedTo)
  if (!given && !isOneWord(token) && !(token.word.folded === servant)) return []
  const chain = followChain(tokens, first, isJoinedTo)
  // «علي» is written like «على», «فان» like «فإن»: they need another given name beside them
  const least = isLanguage(token) && token.word.folded !== servant ? 2 : 1
  if (!chain || chain.last < first + 2 || chain.known < least) return []
  const description = {
    type: 'PERSON' as const,
    name: { ar: textOf(tokens, first, chain.last, given?.reading.skip), en: null },
  }
  const by = [...(given ? [given.entry.by] : []), 'entities/given']
  const range = { first, last: chain.last, reading: given?.reading ?? null }
  return [proposePerson(tokens, range, description, { rank: 2, confidence: 0.7, by })]
}

/** «قال ستولمان»: an unlisted word right after a verb of speech is who speaks. */
export const proposeSpeakers: Rule = (tokens, first) => {
  const speaker = tokens[first + 1]
  if (speaker?.kind !== 'word' || speaker.word.folded === god) return []
  const isSurname = speaker.word.readings.length === 0 && isNisba(speaker)
  const chain = isSurname ? { last: first + 2, known: 0 } : followChain(tokens, first + 1, true)
  // «قال بيان»: a single word that means a thing is none
  if (!chain || (chain.last === first + 2 && hasKind(speaker, things))) return []
  const description = { type: 'PERSON' as const, name: { ar: textOf(tokens, first + 1, chain.last), en: null } }
  const range = { first: first + 1, last: chain.last, reading: null }
  return [proposePerson(tokens, range, description, { rank: 1, confidence: 0.6, by: ['entities/speaker'] })]
}

const god = 'الله'

/** A person by a rule: one of the gazetteer where the name is a spelling of a listed one. */
export function proposePerson(
  tokens: readonly Token[],
  range: Parameters<typeof propose>[0],
  description: Parameters<typeof propose>[1],
  rest: Parameters<typeof propose>[2],
): Proposal {
  const row = findRespelled(tokens, range.first, range.last)
  if (!row) return propose(range, description, rest)
  return propose(range, describeName(row), { ...rest, rows: [row], by: [row.by, ...rest.by, 'entities/respelled'] })
}

const attributes = new Set([
  ...['السابق', 'الاسبق', 'الحالي', 'الراحل', 'الجديد', 'المنتخب', 'الموقت', 'المخلوع', 'المعزول', 'المكلف', 'الاول'],
  ...['السابقه', 'الحاليه', 'الراحله', 'الجديده', 'الدولي', 'الاممي', 'الاعلي', 'العام', 'سابقا', 'الاقليمي', 'الخاص'],
])
const mostAttributes = 3

/** «الرئيس الأميركي السابق باراك أوباما»: nisbas and attributes between a title and the name. */
export function skipAttributes(tokens: readonly Token[], from: number): { last: number; country: string | null } {
  let country: string | null = null
  let last = from
  while (last - from < mostAttributes) {
    const nisba = entryOf<NationalityEntry>(tokens[last], 'nationality')
    if (nisba?.reading.proclitics === '' && !nisba.reading.accusative && !nisba.entry.plural)
      country ??= nisba.entry.country
    else if (!attributes.has(tokens[last]?.word.folded ?? '')) break
    last++
  }
  return { last, country }
}

/** Words that join the next word to a name; «ال» is «آل» folded. */
const joiners = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ابا', 'ال', 'عبد', 'ولد', 'ذو'])
const dutch = 'فان'

/** «فإن النجيفي», «فان جورج ميتشل»: no part of a name, which «فان» is in «فان دايك». */
export function isConjunction(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word
  if (word?.folded !== dutch) return false
  return word.surface !== dutch || (givenAt(tokens[index + 1], true) !== null && isNameWord(tokens[index + 2], true))
}

/** Joiners that begin a name too. */
const openers = new Set(['ابو', 'ابي', 'ابا', 'عبد', 'ابن'])
/** Second words of compound names: «صلاح الدين», «نصر الله». */
const closers = new Set(['الدين', 'الله', 'الاسلام', 'العابدين', 'الرحمن', 'الزمان'])
/** Particles inside foreign names: «فان نيستلروي», «دي ميستورا». */
const foreignParticles = new Set(['فان', 'دي', 'دا', 'دو', 'فون', 'لا', 'ديل', 'دير', 'تن', 'سان', 'بو', 'آيت'])
const article = 'ال'
const longestChain = 8

interface Chain {
  readonly last: number
  /** How many of its words are known from names. */
  readonly known: number
}

/** Follows a personal name from its first word: given names, «بن», «أبو», «عبد الـ», nisbas, words that nobody listed. */
export function followChain(tokens: readonly Token[], start: number, titled: boolean): Chain | null {
  let last = start
  let known = 0
  while (last - start < longestChain) {
    const token = tokens[last]
    if (token?.kind !== 'word') break
    const { folded } = token.word
    const inside = last > start
    if (beginsTitle(tokens, last, inside) || (!inside && ordinals.has(folded))) break
    if ((inside ? joiners : openers).has(folded) && isJoined(tokens[last + 1], folded)) {
      last += 2
      known++
    } else if (isOneWord(token)) {
      last++
      known++
    } else if (inside && (closers.has(folded) || ordinals.has(folded))) last++
    else if (givenAt(token, !inside && !titled) && (!inside || startsAfresh(token))) {
      last++
      known++
    } else if (inside && foreignParticles.has(folded) && isNameWord(tokens[last + 1], false)) last += 2
    else if (inside ? isNameWord(token, true) : titled && isNameWord(token, false)) last++
    else break
  }
  return last > start ? { last, known } : null
}

/** «الشيخ» before a name and «وزير الدفاع» after it are titles, though people are called «الشيخ» and «وزير» too. */
function beginsTitle(tokens: readonly Token[], index: number, inside: boolean): boolean {
  if (((tokens[index] as Token).word.readings.length ?? 0) === 0) return false
  return matchesAt(tokens, index).some((match) => isTitle(match) && (!inside || match.last > index + 1))
}

const servant = 'عبد'

/** What «بن» and «أبو» join is a name; what «عبد» joins is an attribute of God: «عبد الباسط». */
function isJoined(token: Token | undefined, joiner: string): boolean {
  if (joiner === servant) return token?.kind === 'word' && token.word.folded.startsWith(article)
  return isNameWord(token, true) || (token?.kind === 'word' && token.word.readings.some(isNameReading))
}

/** Kings and popes are numbered: «عبد الله الثاني», «بنديكت السادس عشر». */
const ordinals = new Set([
  ...['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
  ...['الحادي', 'عشر', 'العشرون'],
])

const fronts = ['عبدال', 'ابو']
const shortestCompound = 6

/** «عبدالرحمن», «أبوبكر»: two words written as one. */
function isOneWord({ word: { folded, readings } }: Token): boolean {
  return (
    folded.length >= shortestCompound &&
    fronts.some((front) => folded.startsWith(front)) &&
    readings.every(isNameReading)
  )
}

/** Inside a name no word has a particle: «محمد وعلي» are two. */
function startsAfresh(token: Token): boolean {
  return token.word.readings.some(
    ({ proclitics, entries }) => proclitics === '' && entries.some((entry) => entry.kind === 'given'),
  )
}

/** The reading of a word as a part of names, and of one that can begin a name. */
function givenAt(token: Token | undefined, beginning: boolean): { entry: GivenEntry; reading: Reading } | null {
  const given = token && entryOf<GivenEntry>(token, 'given')
  if (!given || !token) return null
  const { entry, reading } = given
  if (beginning && entry.needsCue) return null
  // «على» is read as «علي» only where it is written so
  if (token.word.surface.slice(reading.skip) !== entry.name && isLanguage(token)) return null
  if (reading.proclitics !== '' && token.word.readings[0] !== reading) return null
  if (!reading.accusative && isAccusativeForm(token.word.surface)) return null
  return { entry, reading }
}

const languageKinds = new Set(['verb', 'particle', 'light', 'number'])
const particles = new Set(['particle'])
const things = new Set(['particle', 'noun'])
const otherThings = new Set([...things, 'nationality', 'head'])

function isLanguage(token: Token): boolean {
  return hasKind(token, languageKinds)
}

/** «تدريب القضاة علي استخدامها»: a text that nowhere writes «على» writes it so. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const { surface, folded } = token.word
  if (!hasKind(token, particles)) return false
  const known = spellingsIn(tokens)
  const isOnly = known.get(surface) ?? !tokens.some(({ word }) => word.folded === folded && word.surface !== surface)
  known.set(surface, isOnly)
  return isOnly
}

/** Whether a text has one spelling of a word alone; asked of the whole text once. */
const spellingsIn = latestOf((_: readonly Token[]) => new Map<string, boolean>())

function hasKind({ word }: Token, kinds: ReadonlySet<string>): boolean {
  return word.readings.some((one) => one.entries.some((entry) => kinds.has(entry.kind)))
}

const nameKinds = new Set(['name', 'given', 'phrase', 'capital'])
const shortestWord = 3

/** A word that the lexicon does not know, or knows from names only; inside a name also «الكربلائي». */
function isNameWord(token: Token | undefined, inside: boolean): boolean {
  if (token?.kind !== 'word') return false
  const { folded, readings } = token.word
  if (folded.length < shortestWord) return false
  if (folded.startsWith(article)) return inside && isNisba(token)
  if (readings.length === 0) return !looksLikeOther(folded)
  return readings.every(isNameReading)
}

function isNameReading({ proclitics, entries }: Reading): boolean {
  return proclitics === '' && entries.every((entry) => nameKinds.has(entry.kind))
}

/** «المصري», «البغدادي»: after a given name the masculine nisba is part of the name. */
function isNisba(token: Token): boolean {
  const { folded, readings } = token.word
  return (
    folded.endsWith('ي') &&
    folded.length > 4 &&
    readings.every(
      (one) =>
        one.proclitics === '' &&
        one.entries.every((entry) => nameKinds.has(entry.kind) || (entry.kind === 'nationality' && !isPlural(entry))),
    )
  )
}

function isPlural(entry: { kind: string }): boolean {
  return (entry as NationalityEntry).plural
}

/** Unknown words with «و», with the beginning of a verb («سيعلن») or the ending of a noun («مطمئنة»). */
function looksLikeOther(folded: string): boolean {
  const first = folded.charAt(0)
  return (
    first === 'و' ||
    first === 'ي' ||
    folded.startsWith('فا') ||
    folded.startsWith('سي') ||
    folded.startsWith('ست') ||
    folded.endsWith('ه')
  )
}

/** Whether a title stands here that a person's name follows: «وزير الخارجية الأردني أيمن الصفدي». */
export function announcesPerson(tokens: readonly Token[], first: number): boolean {
  return matchesAt(tokens, first).some(
    (match) => isTitle(match) && beginsPerson(tokens, skipAttributes(tokens, match.last).last),
  )
}

/** Whether a listed person's name or a chain begins at a token, so that a title before it is no mention of its own. */
export function beginsPerson(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'word') return false
  if (givenAt(tokens[index], true)) return true
  for (const { entry, reading } of matchesAt(tokens, index)) {
    if (entry.kind === 'name' && (entry as NameEntry).type === 'PERSON' && reading.proclitics === '') return true
  }
  const chain = followChain(tokens, index, true)
  return chain !== null && (chain.known > 0 || chain.last > index + 1)
}
