import { fold } from '../text/letters.js'
import { isOffice } from './construct.js'
import { identityOf, type Phrase } from './phrases.js'
import { ownedWord } from './units.js'

/** What a phrase stands for, as frames ask it of subjects and objects. */

export function isSomebody(phrase: Phrase): boolean {
  const { mention } = identityOf(phrase)
  return mention
    ? mention.type === 'PERSON' || mention.type === 'GROUP'
    : phrase.quantity !== null && phrase.head.kind === 'number'
}

/** Somebody or some body that acts: whatever is named or described and is no place. */
export function isActor(phrase: Phrase): boolean {
  const { mention } = identityOf(phrase)
  return mention !== null && mention.type !== 'PLACE'
}

/** Armies, organisations, aircraft: what acts rather than suffers when nothing else tells. */
export function isBody(phrase: Phrase): boolean {
  const { mention } = identityOf(phrase)
  if (!mention) return false
  return (
    mention.type === 'ORGANIZATION' ||
    mention.type === 'PLACE' ||
    mention.subtype === 'collective' ||
    mention.subtype === 'equipment'
  )
}

/** «تحرير الرهائن», not «تحرير محافظتي أبين ولحج». */
export function isPeople(phrase: Phrase): boolean {
  return isSomebody(phrase) && !isPlace(phrase)
}

/** «إنقاذهم»: pronouns that things never have. */
export function standsForPeople(pronoun: string): boolean {
  return pronouns.has(pronoun)
}

const pronouns = new Set(['هم', 'هن', 'نا', 'كم'])

/** Somebody named or described, or an amount of people: «أوقفت ثلاثة». */
export function isParticipant(phrase: Phrase): boolean {
  return identityOf(phrase).mention !== null || phrase.quantity !== null || isParty(phrase)
}

/** «أكد أن بلاده ترفض», «بحث الجانبان الملف»: words that stand for somebody told of before. */
export function isParty({ head }: Phrase): boolean {
  return head.enclitic === '' ? parties.has(head.word) : homelands.has(ownedWord(head))
}

const parties = new Set(
  [
    'الجانبان',
    'الجانبين',
    'الطرفان',
    'الطرفين',
    'البلدان',
    'البلدين',
    'المجتمعون',
    'المجتمعين',
    'المؤتمرون',
    'المؤتمرين',
    'الحاضرون',
    'الحاضرين',
  ].map(fold),
)
const homelands = new Set(['بلاد', 'بلد'])

/** A person with his name: «أبو بكر البغدادي», «زعيم داعش أبو بكر البغدادي». */
export function isNamedPerson(phrase: Phrase): boolean {
  const { mention } = identityOf(phrase)
  return mention?.type === 'PERSON' && mention.mention === 'name'
}

export function isOfficial(phrase: Phrase): boolean {
  const { mention } = identityOf(phrase)
  return mention?.type === 'PERSON' && phrase.quantity === null && (mention.mention === 'name' || isOffice(phrase.head))
}

/** Role nouns of people who protest, as the gazetteer of agents calls them. */
const crowds = new Set(
  [
    'demonstrator',
    'peaceful-demonstrator',
    'protester',
    'striker',
    'hunger-striker',
    'sit-in-participant',
    'rioter',
    'troublemaker',
    'angry-person',
  ].map((id) => `gazetteers/agents#${id}`),
)

export function isCrowd(phrase: Phrase): boolean {
  const { mention } = identityOf(phrase)
  return mention?.by.some((source) => crowds.has(source)) ?? false
}

export type Armed = 'gunmen' | 'forces' | 'fighters'

export function isArmedKind(subject: string | undefined): subject is Armed {
  return subject !== undefined && Object.hasOwn(sectorsOf, subject)
}

/** The sectors of those who bear arms: for no state, for one, and in war, which the police is not. */
const sectorsOf: Readonly<Record<Armed, ReadonlySet<string>>> = {
  gunmen: new Set(['UAF', 'REB', 'CRM']),
  forces: new Set(['MIL', 'COP']),
  fighters: new Set(['UAF', 'REB', 'MIL']),
}

export function isArmed(armed: Armed): (phrase: Phrase) => boolean {
  return ({ head, genitive, apposition }) =>
    [head, genitive?.head, apposition?.head].some((unit) =>
      unit?.mention?.sectors.some((sector) => sectorsOf[armed].has(sector)),
    )
}

export function isNamedPlace(phrase: Phrase): boolean {
  return identityOf(phrase).mention?.type === 'PLACE'
}

/** A named place, or a word for one: «استعاد الجيش المدينة». */
export function isPlace(phrase: Phrase): boolean {
  return [phrase.head, phrase.genitive?.head, phrase.apposition?.head].some(
    (unit) => unit !== undefined && (unit.place || unit.mention?.type === 'PLACE'),
  )
}
