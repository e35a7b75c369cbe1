import type { Token } from '../document.js'
import { entryOf, matchesAt } from '../lexicon/match.js'
import type { HeadEntry, NationalityEntry } from './entries.js'
import { type Description, isHead, isTitle, type Proposal, proposeNames, type Rule } from './proposals.js'

/** Places whose head word is part of the name: «مطار بغداد», «ريف حلب», but «مدينة حلب» is حلب. */
const namedByHead = new Set(['site', 'water', 'direction', 'region'])
const longestTail = 4

/** «حزب العدالة والتنمية», «وزارة الخارجية الأمريكية»: a head word and the definite words after it. */
export const proposeOrganizations: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isHead)
    .filter((match) => match.entry.head === 'organization' && match.reading.enclitic === '')
    .flatMap((match) => {
      const last = endOfTail(tokens, match.last, match.reading.definite)
      if (last === match.last) return []
      const nationality = nationalityIn(tokens, match.last, last)
      const text = textOf(tokens, match, last)
      const description: Description = {
        type: 'ORGANIZATION',
        subtype: match.entry.subtype || null,
        name: { ar: text, en: null },
        country: nationality?.country ?? null,
        sectors: [...match.entry.sectors],
        ids: {},
        place: null,
        mention: 'name',
      }
      return [
        {
          ...match,
          last,
          description,
          rivals: [],
          rank: 2,
          confidence: 0.7,
          by: [match.entry.by, 'entities/organizations'],
        },
      ]
    })

/** Where the name ends: after definite words, nisbas and names; «و» joins only a definite word to a genitive. */
function endOfTail(tokens: readonly Token[], from: number, definiteHead: boolean): number {
  let last = from
  while (last < tokens.length && last - from < longestTail) {
    const token = tokens[last]
    if (!token || token.kind !== 'word' || !continuesName(token, definiteHead, last > from)) break
    last++
  }
  return last
}

function continuesName(token: Token, definiteHead: boolean, inside: boolean): boolean {
  const { readings, folded } = token.word
  if (
    readings.some((reading) =>
      reading.entries.some(
        (entry) => entry.kind === 'particle' || entry.kind === 'date' || entry.morphology?.form === 'verb',
      ),
    ) &&
    !folded.startsWith('ال')
  )
    return false
  if (folded.startsWith('ال'))
    return !readings.some((reading) => reading.entries.some((entry) => entry.kind === 'title'))
  if (inside && folded.startsWith('وال'))
    return readings.some(
      (reading) =>
        reading.definite && reading.proclitics === 'و' && !reading.entries.some((entry) => entry.kind === 'agent'),
    )
  return (
    !definiteHead &&
    readings.some((reading) => reading.proclitics === '' && reading.entries.some((entry) => entry.kind === 'name'))
  )
}

function nationalityIn(tokens: readonly Token[], first: number, last: number): NationalityEntry | null {
  for (let i = first; i < last; i++) {
    const found = entryOf<NationalityEntry>(tokens[i], 'nationality')
    if (found?.entry.country) return found.entry
  }
  return null
}

function textOf(tokens: readonly Token[], match: { first: number; reading: { skip: number } }, last: number): string {
  return tokens
    .slice(match.first, last)
    .map((token, i) => (i === 0 ? token.word.surface.slice(match.reading.skip) : token.word.surface))
    .join(' ')
}

/** «ريف دير الزور الشرقي», «شمال شرقي سوريا», «مطار حلب الدولي»: a head word, a place name, and a nisba of direction. */
export const proposePlaces: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isHead)
    .filter(
      (match) => match.entry.head === 'place' && namedByHead.has(match.entry.subtype) && match.reading.enclitic === '',
    )
    .flatMap((match) => {
      const inner = skipDirections(tokens, match.last)
      const named = proposeNames(tokens, inner).filter(
        (proposal) => proposal.description.type === 'PLACE' && (proposal.reading?.proclitics ?? '') === '',
      )
      const best = named.sort((one, other) => other.last - one.last)[0]
      return best ? [compound(tokens, match, best)] : []
    })

function skipDirections(tokens: readonly Token[], from: number): number {
  const head = entryOf<HeadEntry>(tokens[from], 'head')
  return head?.entry.subtype === 'direction' && head.reading.proclitics === '' ? from + 1 : from
}

const compassNisbas = new Set([
  'الشرقي',
  'الغربي',
  'الشمالي',
  'الجنوبي',
  'الشرقيه',
  'الغربيه',
  'الشماليه',
  'الجنوبيه',
  'الاوسط',
  'الدولي',
  'العسكري',
  'الكبير',
])

function compound(
  tokens: readonly Token[],
  match: { first: number; last: number; entry: HeadEntry; reading: Proposal['reading'] & object },
  inner: Proposal,
): Proposal {
  let { last } = inner
  while (compassNisbas.has(tokens[last]?.word.folded ?? '')) last++
  const ar = textOf(tokens, match, last)
  const place = inner.description.place
  const level =
    match.entry.subtype === 'direction' || match.entry.subtype === 'region'
      ? 'region'
      : match.entry.subtype === 'water'
        ? 'water'
        : 'site'
  return {
    first: match.first,
    last,
    reading: match.reading,
    description: {
      ...inner.description,
      name: { ar, en: null },
      subtype: level,
      ids: {},
      place: place && { ...place, level, name: { ar, en: null } },
    },
    rivals: inner.rivals,
    rank: 2,
    confidence: 0.8,
    by: [match.entry.by, ...inner.by],
  }
}

const longestName = 4

/** «وزير الخارجية الأردني أيمن الصفدي»: words nobody listed, after a title, are a person's name. */
export const proposeTitledPersons: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isTitle)
    // «ضابط» alone is a description; «الضابط» and «وزير الدفاع» announce a name
    .filter((match) => match.reading.definite || match.last > match.first + 1)
    .flatMap((match) => {
      let start = match.last
      let country: string | null = null
      for (let i = 0; i < 2; i++) {
        const found = entryOf<NationalityEntry>(tokens[start], 'nationality')
        if (!found || found.reading.proclitics !== '') break
        country = found.entry.country
        start++
      }
      let last = start
      while (last - start < longestName && isUnlistedName(tokens[last])) last++
      if (last === start) return []
      const ar = tokens
        .slice(start, last)
        .map((token) => token.word.surface)
        .join(' ')
      const description: Description = {
        type: 'PERSON',
        subtype: null,
        name: { ar, en: null },
        country,
        sectors: [...match.entry.sectors],
        ids: {},
        place: null,
        mention: 'name',
      }
      return [
        {
          first: start,
          last,
          reading: null,
          description,
          rivals: [],
          rank: 1,
          confidence: 0.6,
          by: [match.entry.by, 'entities/titled'],
        },
      ]
    })

/** A word that the lexicon does not know, or knows as a part of names only. */
function isUnlistedName(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word' || token.word.folded.length < 2) return false
  return token.word.readings.every((reading) =>
    reading.entries.every((entry) => (entry.kind === 'name' || entry.kind === 'phrase') && reading.proclitics === ''),
  )
}
