import type { Entry, Token } from '../document.js'
import { article } from '../text/clitics.js'
import type { NameEntry, NationalityEntry } from './entries.js'
import { hasKind } from './kinds.js'

const longestTail = 5
const and = 'و'
const joinedArticle = 'لل'

/**
 * Where the name ends: after definite words, nisbas and names. «و» and «ل» join a definite word to a genitive
 * («العدالة والتنمية», «الأعلى للدولة», «لشؤون اللاجئين»); one bare noun may stand before a definite («حقوق الإنسان»).
 */
export function endOfTail(tokens: readonly Token[], from: number, definiteHead: boolean): number {
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
  if (inside && token.word.folded.startsWith(and + article)) {
    return readings.some((one) => one.definite && one.proclitics === and && !one.entries.some(isRole))
  }
  if (token.word.folded.startsWith(joinedArticle)) {
    return inside && readings.some((one) => one.proclitics === 'ل' && one.definite && !one.entries.some(isRole))
  }
  return !definiteHead && readings.some((one) => one.proclitics === '' && one.entries.some(isNameOfThing))
}

function isNameOfThing(entry: Entry): boolean {
  return entry.kind === 'name' && (entry as NameEntry).type !== 'PERSON'
}

const stops = new Set(['particle', 'date', 'title', 'number', 'time'])

/** A definite word that is neither a relative pronoun, nor a date, nor the title of somebody. */
function isDefinite(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word.folded.startsWith(article) && !hasKind(token.word, stops)
}

function isRole({ kind }: Entry): boolean {
  return kind === 'agent' || kind === 'title'
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
  ...['لشؤون', 'لحقوق', 'لمكافحه', 'لحمايه', 'لرعايه'],
  ...['لدعم', 'لتنميه', 'لحفظ', 'لتحرير', 'لمراقبه'],
])

function isPurpose(token: Token | undefined): boolean {
  return purposes.has(token?.word.folded ?? '')
}
