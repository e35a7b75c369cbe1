import type { Token } from '../document.js'
import { entryOf, matchesAt } from '../lexicon/match.js'
import { beginsPerson } from './chains.js'
import type { NationalityEntry } from './entries.js'
import { isTitle } from './proposals.js'

const attributes = new Set([
  ...['السابق', 'الاسبق', 'الحالي', 'الراحل', 'الجديد', 'المنتخب', 'المؤقت', 'المخلوع', 'المعزول', 'المكلف', 'الاول'],
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

/** Whether a title stands here that a person's name follows: «وزير الخارجية الأردني أيمن الصفدي». */
export function announcesPerson(tokens: readonly Token[], first: number): boolean {
  return matchesAt(tokens, first).some(
    (match) => isTitle(match) && beginsPerson(tokens, skipAttributes(tokens, match.last).last),
  )
}
