import type { Token } from '../document.js'
import { article } from '../text/clitics.js'
import { factOf } from '../text/facts.js'
import { firstWordOf, type Proposal, procliticsOf } from './proposals.js'
import { openingQuotes } from './quotes.js'

/** Ships and storms: what stands after them is their name, which is a person's or a town's besides («إعصار روزا»). */
const vessels = new Set([
  ...['سفينه', 'باخره', 'مدمره', 'فرقاطه', 'غواصه', 'بارجه', 'ناقله', 'يخت', 'زورق', 'مكوك'],
  ...['صاروخ', 'دبابه', 'اعصار', 'عاصفه', 'كويكب', 'مسبار'],
])
/** Works: their titles stand between quotes, while «فيلم ترامب» may be his. */
const works = new Set([
  ...['فيلم', 'مسلسل', 'مسرحيه', 'روايه', 'كتاب', 'ديوان', 'قصيده', 'اغنيه', 'البوم', 'لوحه', 'لعبه', 'هاتف', 'جائزه'],
  ...['عمليه', 'سوره', 'اوبرا', 'مسابقه'],
])
const quotes = new Set([...openingQuotes, "'", '‘', '('])
const mostAttributes = 3

/**
 * Leaves out what bears the name of a ship, a storm or a work: «إعصار روزا», «السفينة الألمانية "تيتان"». One that is
 * named so once is no person elsewhere in the text.
 */
export function leaveOutThings(tokens: readonly Token[], proposals: readonly Proposal[]): Proposal[] {
  const things = wordsOfThings(tokens)
  return proposals.filter((proposal) => {
    if (namesThing(tokens, proposal)) return false
    return things.size === 0 || !isUnlistedWord(proposal) || !things.has(firstWordOf(tokens, proposal))
  })
}

/** Words right after one for a ship or storm. */
function wordsOfThings(tokens: readonly Token[]): ReadonlySet<string> {
  const things = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!isVessel((tokens[i - 1] as Token).word) || token.kind === 'punctuation') continue
    things.add(token.word.folded)
  }
  return things
}

function namesThing(tokens: readonly Token[], proposal: Proposal): boolean {
  const { first, description, rows } = proposal
  if (description.mention !== 'name' || procliticsOf(proposal) !== '') return false
  const quoted = quotes.has(tokens[first - 1]?.word.folded ?? '')
  // who or what is listed is itself: «يخت ترامب», «كتّاب "الشرق الأوسط"»
  if (rows.length > 0 && (!quoted || description.type === 'ORGANIZATION')) return false
  return followsThing(tokens, quoted ? first - 2 : first - 1, quoted)
}

/** Whether a word for a thing stands before, definite attributes between: «السفينة المختطفة "تيتان"». */
function followsThing(tokens: readonly Token[], index: number, quoted: boolean): boolean {
  for (let i = index; i >= Math.max(0, index - mostAttributes); i--) {
    const { word } = tokens[i] as Token
    if (isVessel(word) || (quoted && isWork(word))) return true
    // only a name between quotes stands after attributes
    if (!quoted || !word.folded.startsWith(article)) return false
  }
  return false
}

const isVessel = factOf(({ folded }) => stemsOf(folded).some((stem) => vessels.has(stem)))
const isWork = factOf(({ folded }) => stemsOf(folded).some((stem) => works.has(stem)))

/** A word as it stands, and without its article and one particle: «والسفينة», «بصاروخ», «لإعصار». */
function stemsOf(folded: string): string[] {
  const bare = folded.slice(1)
  return [folded, bare].flatMap((word) => (word.startsWith(article) ? [word, word.slice(article.length)] : [word]))
}

function isUnlistedWord({ first, last, rows, description }: Proposal): boolean {
  return last === first + 1 && rows.length === 0 && description.mention === 'name'
}
