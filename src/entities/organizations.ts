import type { Token } from '../document.js'
import { entryOf, matchesAt } from '../lexicon/match.js'
import type { HeadEntry, NameEntry, NationalityEntry } from './entries.js'
import { isHead, propose, type Rule, textOf } from './proposals.js'

/** «حزب العدالة والتنمية», «لجنة الأمم المتحدة لشؤون اللاجئين»: a head word and its genitives and adjectives. */
export const proposeOrganizations: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isHead)
    .filter((match) => match.entry.head === 'organization' && match.reading.enclitic === '')
    .flatMap((match) => {
      const { entry, reading } = match
      // «حركة حماس», «مجلس الأمن»: a listed name speaks for itself
      if (isListedOrganization(tokens, match.last) || isListedOrganization(tokens, first)) return []
      // «قضاء سنجار» is a district and no judiciary
      if (kindHeads.has(entry.subtype) || isDistrict(tokens, first, match.last)) return []
      const last = endOfTail(tokens, match.last, reading.definite)
      const proper = !reading.definite && properSubtypes.has(entry.subtype) && properHeads.has(entry.word)
      if (last === match.last || (weakHeads.has(entry.word) && !namesOne(tokens, match.last, last))) return []
      const description = {
        type: 'ORGANIZATION' as const,
        subtype: entry.subtype || null,
        name: { ar: textOf(tokens, first, last, reading.skip), en: null },
        country: countryIn(tokens, match.last, last),
        sectors: [...entry.sectors],
        mention: proper ? ('name' as const) : ('nominal' as const),
      }
      return [
        propose({ ...match, last }, description, {
          rank: 2,
          confidence: 0.7,
          by: [entry.by, 'entities/organizations'],
        }),
      ]
    })

/** What they are called stands without them: «قناة المحور» is المحور, «منتخب مصر» is not an organisation of its own. */
const kindHeads = new Set(['media', 'club'])
const properSubtypes = new Set(['party', 'university', 'igo', 'ngo', 'armed-group', 'company', 'club'])
/** Heads whose genitive is a name: «حزب الأمة»; «حركة الطلاب» and «شركات النفط» are descriptions. */
const properHeads = new Set(['حزب', 'تيار', 'جامعة', 'معهد', 'منظمة', 'جمعية', 'سرايا', 'كتائب', 'جبهة', 'بنك', 'نادي'])
/** Words of many uses, which head an organisation only before a name: «برنامج الأغذية», «قوة المنافس». */
const weakHeads = new Set([
  ...['طريقة', 'وقف', 'أمن', 'إدارة', 'قوة', 'سلاح', 'مجموعة', 'مجموعات', 'سلسلة', 'برنامج', 'موقع', 'مواقع', 'قائمة'],
  ...[
    'قوائم',
    'حملة',
    'مبادرة',
    'نظام',
    'خطوط',
    'تطبيق',
    'خلية',
    'حلف',
    'دار',
    'منصة',
    'مصلحة',
    'مصالح',
    'غرفة',
    'كتلة',
  ],
  ...[
    'مركز',
    'مراكز',
    'مكتب',
    'دائرة',
    'جهاز',
    'فريق',
    'فرق',
    'قيادة',
    'طيران',
    'مجمع',
    'سلطة',
    'قضاء',
    'ادعاء',
    'دوائر',
  ],
  ...['شبكة', 'محطة', 'بوابة', 'أسبوعية', 'يومية', 'دورية', 'تجمع', 'مقاومة', 'بحرية', 'حراك', 'صندوق', 'قوى', 'لواء'],
  ...['مكاتب', 'مدرسة', 'مدارس', 'مصنع', 'مصانع', 'مشافي', 'مستشفى', 'مستشفيات', 'مشفى', 'كنيسة', 'كنائس', 'مرجعية'],
])

const longestTail = 5

/**
 * Where the name ends: after definite words, nisbas and names. «و» and «ل» join a definite word to a genitive
 * («العدالة والتنمية», «الأعلى للدولة», «لشؤون اللاجئين»); one bare noun may stand before a definite («حقوق الإنسان»).
 */
function endOfTail(tokens: readonly Token[], from: number, definiteHead: boolean): number {
  let last = from
  while (last - from < longestTail) {
    const inside = last > from
    // «قمعت الشرطة المتظاهرين»: what is definite already takes adjectives alone
    const closed = definiteHead || isDefinite(tokens[last - 1])
    if (closed && isDefinite(tokens[last]) && isOther(tokens[last] as Token)) break
    if (continuesName(tokens[last], definiteHead, inside)) last++
    else if (!definiteHead && !inside && isBareNoun(tokens[last]) && isDefinite(tokens[last + 1])) last += 2
    else if (inside && isPurpose(tokens[last]) && isDefinite(tokens[last + 1])) last += 2
    else break
  }
  return last
}

const others = new Set(['agent', 'noun', 'title', 'trigger', 'head'])

/** Whether a definite word is somebody or something else and no adjective: «المتظاهرين», «الاعتصام», «الحوثيين». */
function isOther({ word }: Token): boolean {
  const entries = word.readings.filter(({ definite }) => definite).flatMap((reading) => reading.entries)
  if (entries.some(({ kind }) => kind === 'adjective')) return false
  const nationality = entries.find((entry): entry is NationalityEntry => entry.kind === 'nationality')
  if (nationality) return nationality.plural
  return entries.some(({ kind }) => others.has(kind))
}

function continuesName(token: Token | undefined, definiteHead: boolean, inside: boolean): boolean {
  if (token?.kind !== 'word') return false
  if (isDefinite(token)) return true
  const { readings } = token.word
  if (inside && token.word.folded.startsWith('وال')) {
    return readings.some((one) => one.definite && one.proclitics === 'و' && !one.entries.some(isRole))
  }
  if (token.word.folded.startsWith('لل')) {
    return inside && readings.some((one) => one.proclitics === 'ل' && one.definite && !one.entries.some(isRole))
  }
  return !definiteHead && readings.some((one) => one.proclitics === '' && one.entries.some(isNameOfThing))
}

function isListedOrganization(tokens: readonly Token[], first: number): boolean {
  return matchesAt(tokens, first).some(
    ({ entry, last }) =>
      entry.kind === 'name' &&
      (entry as NameEntry).type === 'ORGANIZATION' &&
      (last > first + 1 || !(entry as NameEntry).needsCue),
  )
}

function isDistrict(tokens: readonly Token[], first: number, last: number): boolean {
  const headsPlace = matchesAt(tokens, first).some((match) => isHead(match) && match.entry.head === 'place')
  const named = entryOf<NameEntry>(tokens[last], 'name')
  return headsPlace && named?.entry.type === 'PLACE' && named.reading.proclitics === ''
}

function isNameOfThing(entry: { kind: string }): boolean {
  return entry.kind === 'name' && (entry as NameEntry).type !== 'PERSON'
}

const stops = new Set(['particle', 'date', 'title', 'number', 'time'])

/** A definite word that is neither a relative pronoun, nor a date, nor the title of somebody. */
function isDefinite(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.word.folded.startsWith('ال') &&
    !token.word.readings.some((one) => one.entries.some((entry) => stops.has(entry.kind)))
  )
}

function isRole(entry: { kind: string }): boolean {
  return entry.kind === 'agent' || entry.kind === 'title'
}

function isBareNoun(token: Token | undefined): boolean {
  return (
    token?.word.readings.some(
      (one) =>
        one.proclitics === '' &&
        one.enclitic === '' &&
        one.entries.some(
          (entry) => entry.kind === 'noun' || entry.morphology?.form === 'masdar' || entry.morphology?.form === 'noun',
        ),
    ) ?? false
  )
}

const purposes = new Set([
  'لشوون',
  'لحقوق',
  'لمكافحه',
  'لحمايه',
  'لرعايه',
  'لدعم',
  'لتنميه',
  'لحفظ',
  'لتحرير',
  'لمراقبه',
])

function isPurpose(token: Token | undefined): boolean {
  return purposes.has(token?.word.folded ?? '')
}

function namesOne(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (entryOf<NameEntry>(tokens[i], 'name') || entryOf<NationalityEntry>(tokens[i], 'nationality')?.entry.country)
      return true
  }
  return false
}

/** The country of a nisba or of a name among the words: «وزارة الخارجية الأمريكية», «حكومة العراق». */
export function countryIn(tokens: readonly Token[], first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const nisba = entryOf<NationalityEntry>(tokens[i], 'nationality')
    if (nisba?.entry.country && !nisba.entry.needsCue) return nisba.entry.country
    const name = entryOf<NameEntry>(tokens[i], 'name')
    if (name?.entry.place?.level === 'country') return name.entry.country
  }
  return null
}

/** «الحزب», «الوزارة»: a definite head without a name is a body known from before. */
export const proposeBodies: Rule = (tokens, first) => {
  const head = entryOf<HeadEntry>(tokens[first], 'head')
  if (!head?.reading.definite || head.entry.head !== 'organization' || weakHeads.has(head.entry.word)) return []
  const { entry, reading } = head
  const description = {
    type: 'ORGANIZATION' as const,
    subtype: entry.subtype || null,
    name: { ar: entry.word, en: null },
    sectors: [...entry.sectors],
    mention: 'nominal' as const,
  }
  return [propose({ first, last: first + 1, reading }, description, { rank: 0, confidence: 0.6, by: [entry.by] })]
}
