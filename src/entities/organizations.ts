import type { Token } from '../document.js'
import { entryOf, type Match, matchesAt } from '../lexicon/match.js'
import type { HeadEntry, NameEntry, NationalityEntry } from './entries.js'
import { isHead, isName, type Proposal, propose, type Rule, textOf } from './proposals.js'
import { endOfTail } from './tails.js'

/** «حزب العدالة والتنمية», «لجنة الأمم المتحدة لشؤون اللاجئين»: a head word and its genitives and adjectives. */
export const proposeOrganizations: Rule = (tokens, first) =>
  matchesAt(tokens, first)
    .filter(isHead)
    .filter(({ entry, reading }) => entry.head === 'organization' && reading.enclitic === '')
    .flatMap((head) => (isNamedElse(tokens, head) ? [] : proposeHeaded(tokens, head)))

/** Whether what stands here is called otherwise than by its head. */
function isNamedElse(tokens: readonly Token[], { entry, first, last }: Match<HeadEntry>): boolean {
  // «حركة حماس», «مجلس الأمن»: a listed name speaks for itself
  if (isListedOrganization(tokens, last) || isListedOrganization(tokens, first)) return true
  // «قضاء سنجار» is a district and no judiciary
  return kindHeads.has(entry.subtype) || isPair(entry) || isDistrict(tokens, first, last)
}

const pairEndings = ['تا', 'تي']

/** «حركتا فتح وحماس»: of two bodies each has its own name. */
function isPair({ word }: HeadEntry): boolean {
  return pairEndings.some((ending) => word.endsWith(ending))
}

function proposeHeaded(tokens: readonly Token[], head: Match<HeadEntry>): Proposal[] {
  const { entry, reading, first } = head
  const last = endOfTail(tokens, head.last, reading.definite)
  if (last === head.last || (weakHeads.has(entry.word) && !namesOne(tokens, head.last, last))) return []
  const isProper = !reading.definite && properSubtypes.has(entry.subtype) && properHeads.has(entry.word)
  const description = {
    type: 'ORGANIZATION' as const,
    subtype: entry.subtype || null,
    name: { ar: textOf(tokens, first, last, reading.skip), en: null },
    country: countryIn(tokens, head.last, last),
    sectors: [...entry.sectors],
    mention: isProper ? ('name' as const) : ('nominal' as const),
  }
  const by = [entry.by, 'entities/organizations']
  return [propose({ first, last, reading }, description, { rank: 2, confidence: 0.7, by })]
}

/** What they are called stands without them: «قناة المحور» is المحور, «منتخب مصر» is not an organisation of its own. */
const kindHeads = new Set(['media', 'club'])
const properSubtypes = new Set(['party', 'university', 'igo', 'ngo', 'armed-group', 'company', 'club'])
/** Heads whose genitive is a name: «حزب الأمة»; «حركة الطلاب» and «شركات النفط» are descriptions. */
const properHeads = new Set(['حزب', 'تيار', 'جامعة', 'معهد', 'منظمة', 'جمعية', 'سرايا', 'كتائب', 'جبهة', 'بنك', 'نادي'])
/** Words of many uses, which head an organisation only before a name: «برنامج الأغذية», «قوة المنافس». */
const weakHeads = new Set([
  ...['طريقة', 'وقف', 'أمن', 'إدارة', 'قوة', 'سلاح', 'مجموعة', 'مجموعات', 'سلسلة', 'برنامج', 'موقع', 'مواقع'],
  ...['قائمة', 'قوائم', 'حملة', 'مبادرة', 'نظام', 'خطوط', 'تطبيق', 'خلية', 'حلف', 'دار', 'منصة', 'مصلحة'],
  ...['مصالح', 'غرفة', 'كتلة', 'مركز', 'مراكز', 'مكتب', 'دائرة', 'جهاز', 'فريق', 'فرق', 'قيادة', 'طيران'],
  ...['مجمع', 'سلطة', 'قضاء', 'ادعاء', 'دوائر', 'شبكة', 'محطة', 'بوابة', 'أسبوعية', 'يومية', 'دورية', 'تجمع'],
  ...['مقاومة', 'بحرية', 'حراك', 'صندوق', 'قوى', 'لواء', 'مكاتب', 'مدرسة', 'مدارس', 'مصنع', 'مصانع', 'مشافي'],
  ...['مستشفى', 'مستشفيات', 'مشفى', 'كنيسة', 'كنائس', 'مرجعية'],
])

function isListedOrganization(tokens: readonly Token[], first: number): boolean {
  return matchesAt(tokens, first).some(
    (match) =>
      isName(match) && match.entry.type === 'ORGANIZATION' && (match.last > first + 1 || !match.entry.needsCue),
  )
}

function isDistrict(tokens: readonly Token[], first: number, last: number): boolean {
  const headsPlace = matchesAt(tokens, first).some((match) => isHead(match) && match.entry.head === 'place')
  const named = entryOf<NameEntry>(tokens[last], 'name')
  return headsPlace && named?.entry.type === 'PLACE' && named.reading.proclitics === ''
}

function namesOne(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (entryOf<NameEntry>(tokens[i], 'name') || entryOf<NationalityEntry>(tokens[i], 'nationality')?.entry.country)
      return true
  }
  return false
}

/** The country of a nisba or of a name among the words: «وزارة الخارجية الأمريكية», «حكومة العراق». */
function countryIn(tokens: readonly Token[], first: number, last: number): string | null {
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
