import type { Mention, Token, Word } from '../document.js'
import { isVerb } from './homographs.js'
import { eventOf, hasArticle, isAdjective, isDefiniteEnd } from './nouns.js'
import { particleAt } from './particle-readings.js'
import { closingQuotes } from './quotation-marks.js'
import type { SentenceIndex } from './sentence-index.js'
import { type Draft, describeUnit } from './unit-content.js'
import type { Unit } from './units.js'

/** What a name is in a sentence, or a word that describes somebody. */
export function nameUnit(
  tokens: readonly Token[],
  index: SentenceIndex,
  first: number,
  before: readonly Unit[],
): Draft | null {
  const [mention, token] = [index.mentions[first], tokens[first]]
  if (!mention || !token) return null
  const isName = mention.mention === 'name'
  const isWord = !isName && mention.last === first + 1
  if (isWord && isOtherWord(tokens, mention, before)) return null
  const article = hasArticle(token, mention.prefix)
  const end = tokens[mention.last - 1]
  const content = describeUnit(mention.mention === 'adjective' ? 'adjective' : 'name', {
    proclitics: mention.prefix,
    definite: isName || article || (!isWord && isDefiniteEnd(end)),
    // «جنودها», but «الحكم» is no «ال» before «حك» and «كم»
    enclitic: isWord && !article ? encliticOf(token.word) : '',
    // «مجلسا البرلمان» is a dual
    accusative: isWord && token.word.readings.some((reading) => reading.accusative),
    mention,
    event: isWord ? eventOf(token.word) : null,
  })
  return { content, last: mention.last }
}

/** Whether a word that the entities describe somebody by is a particle, an adjective or a verb here. */
function isOtherWord(
  tokens: readonly Token[],
  { first, mention, type, subtype }: Mention,
  before: readonly Unit[],
): boolean {
  const token = tokens[first]
  // «أمام» is a preposition and no imam
  if (particleAt(tokens, first)) return true
  // «قمعت السلطات المعارضة»: a body with the article is somebody, «الملاعب الرياضية» are not
  const mayDescribe = mention === 'nominal' && (type === 'PERSON' || subtype === 'person' || !hasArticle(token, ''))
  if (mayDescribe && isAdjective(token, beforeQuote(before))) return true
  return isVerb(token, before)
}

const closers = new Set([...closingQuotes, '"', "'"])

/** «تنظيم "داعش" المتطرف»: the unit before, past a closing mark. */
function beforeQuote(before: readonly Unit[]): Unit | undefined {
  const last = before.at(-1)
  return last?.kind === 'mark' && closers.has(last.word) ? before.at(-2) : last
}

const his = 'ه'

/** «نظيره» has a pronoun, though it could be written for «نظيرة» too. */
function encliticOf({ surface, readings }: Word): string {
  const owned = surface.endsWith(his) ? readings.find(({ enclitic }) => enclitic === his) : undefined
  return (owned ?? readings[0])?.enclitic ?? ''
}
