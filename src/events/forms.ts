import { factOf } from '../text/facts.js'

/** Words of complements and conditions with what may be attached to them. */

const article = 'ال'
const fronts = ['', 'و', 'ف', 'ال', 'ب', 'ل', 'وال', 'بال', 'لل', 'وب', 'ول']
const ends = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ا']

/**
 * How a listed word is written without its article, and how before a pronoun: غارته has an open ta marbuta. Folded, «ألغام»
 * begins like an article, so that its own article comes before all of it.
 */
interface Spellings {
  readonly bare: string
  readonly open: string
  /** What both have in common. */
  readonly stem: string
}

const spellings = new Map<string, Spellings>()

export function spellingsOf(listed: string): Spellings {
  const known = spellings.get(listed)
  if (known) return known
  const bare = listed.startsWith(article) && listed.length > article.length + 2 ? listed.slice(article.length) : listed
  const stem = bare.endsWith('ه') ? bare.slice(0, -1) : bare
  const found = { bare, open: stem === bare ? bare : `${stem}ت`, stem }
  spellings.set(listed, found)
  return found
}

/** What may be left of a word without particles and article at its front, and without a pronoun or alef at its end; `signs` are those of all of it. */
export const coresOf = factOf(({ folded }) => {
  const whole: string[] = []
  const ended: string[] = []
  let signs = signOf(folded)
  for (const front of fronts) {
    if (!folded.startsWith(front)) continue
    for (const end of ends) {
      if (folded.length <= front.length + end.length || !folded.endsWith(end)) continue
      const core = folded.slice(front.length, folded.length - end.length)
      signs |= signOf(core)
      if (end === '') whole.push(core)
      else ended.push(core)
    }
  }
  return { whole, ended, signs }
})

/** A bit for the first two letters of a word: words without a common bit have no word in common. */
export function signOf(word: string): number {
  return 1 << ((word.charCodeAt(0) + 5 * word.charCodeAt(1)) & 31)
}

/** Whether a folded word is a listed one with particles, article or pronoun: «بالصواريخ» is صواريخ. */
export function isFormOf(word: string, listed: string): boolean {
  if (word === listed) return true
  const { bare, open, stem } = spellingsOf(listed)
  if (!word.includes(stem)) return false
  return fronts.some(
    (front) =>
      word.startsWith(front) &&
      ends.some(
        (end) =>
          isMadeOf(word, front, bare, end) ||
          (end !== '' && isMadeOf(word, front, open, end)) ||
          (listed !== bare && isMadeOf(word, front, listed, end)),
      ),
  )
}

function isMadeOf(word: string, front: string, core: string, end: string): boolean {
  return (
    word.length === front.length + core.length + end.length && word.startsWith(core, front.length) && word.endsWith(end)
  )
}
