import type { Reading, Token } from '../document.js'
import { article } from '../text/clitics.js'
import { isSpeech, nameKinds } from './kinds.js'
import { closers } from './name-words.js'
import { firstWordOf, type Proposal, peel, procliticsOf } from './proposals.js'

/** A name found once is found everywhere: the surname after the full name, the acronym after its expansion. */
export function recallNames(tokens: readonly Token[], chosen: readonly Proposal[]): Proposal[] {
  const sources = sourcesIn(tokens, chosen)
  if (sources.size === 0) return []
  const covered = new Uint8Array(tokens.length)
  for (const { first, last } of chosen) covered.fill(1, first, last)
  const found = chosen.flatMap((proposal) => wholeNameOf(tokens, proposal, sources) ?? [])
  tokens.forEach((token, i) => {
    if (covered[i] === 1 || token.kind === 'punctuation' || token.kind === 'number') return
    const again = namedAgain(tokens, i, sources)
    if (again) found.push(again)
  })
  return found
}

type Sources = ReadonlyMap<string, Proposal>

/** The longest name by each short form that it has. */
function sourcesIn(tokens: readonly Token[], chosen: readonly Proposal[]): Sources {
  const sources = new Map<string, Proposal>()
  for (const proposal of chosen) {
    const key = shortForm(tokens, proposal)
    if (key === null) continue
    const known = sources.get(key)
    if (!known || known.last - known.first < proposal.last - proposal.first) sources.set(key, proposal)
  }
  return sources
}

/** «قال عباس» after «محمود عباس», whoever saw that it is a name. */
function wholeNameOf(tokens: readonly Token[], proposal: Proposal, sources: Sources): Proposal | null {
  const { first, last, description, rows, reading } = proposal
  if (last > first + 1 || rows.length > 0) return null
  const whole = sources.get(firstWordOf(tokens, proposal))
  if (!whole || whole.rows.length === 0 || whole.description.type !== description.type) return null
  return { ...recall(whole, first, reading), rank: whole.rank + 1 }
}

/** A word that is the short form of a name, with a particle only if it is nothing else. */
function namedAgain(tokens: readonly Token[], index: number, sources: Sources): Proposal | null {
  const { word } = tokens[index] as Token
  const whole = sources.get(word.folded)
  if (whole)
    return isOnlyName(tokens[index] as Token) || followsSpeech(tokens, index) ? recall(whole, index, null) : null
  const behind = word.readings.length === 0 ? sources.get(withoutProclitic(word.folded)) : undefined
  return behind ? recall(behind, index, { ...peel(word, 1), definite: word.folded.startsWith(joinedArticle) }) : null
}

const proclitics = new Set(['و', 'ف', 'ب', 'ل', 'ك'])
const joinedArticle = 'لل'

/** The word behind one attached particle, «للرازي» with its article; empty if there is none. */
function withoutProclitic(folded: string): string {
  if (folded.startsWith(joinedArticle)) return article + folded.slice(joinedArticle.length)
  return proclitics.has(folded.charAt(0)) ? folded.slice(1) : ''
}

function recall(source: Proposal, first: number, reading: Reading | null): Proposal {
  const confidence = Math.min(source.confidence, 0.7)
  return { ...source, first, last: first + 1, reading, confidence, by: [...source.by, 'entities/recall'] }
}

const surest = 0.7
const shortestSurname = 3

/** What a text calls a person or body besides: the surname, the acronym in brackets, an unlisted name of one word. */
function shortForm(tokens: readonly Token[], proposal: Proposal): string | null {
  const { first, last, description } = proposal
  if (description.mention !== 'name') return null
  if (last === first + 1) return unlistedWord(tokens, proposal)
  if (description.type === 'PERSON') return surnameOf(tokens, proposal)
  return description.type === 'ORGANIZATION' ? acronymBehind(tokens, last) : null
}

function unlistedWord(tokens: readonly Token[], proposal: Proposal): string | null {
  const isListed = tokens[proposal.first]?.word.readings.length !== 0
  return isListed || proposal.confidence < surest ? null : firstWordOf(tokens, proposal)
}

/** «الدين» and «الله» end many names and are none themselves. */
function surnameOf(tokens: readonly Token[], { last }: Proposal): string | null {
  const surname = tokens[last - 1]?.word.folded ?? ''
  return closers.has(surname) || surname.length < shortestSurname ? null : surname
}

/** «(داعش)», «(FBI)». */
function acronymBehind(tokens: readonly Token[], index: number): string | null {
  const acronym = tokens[index + 1]
  if (tokens[index]?.word.folded !== '(' || tokens[index + 2]?.word.folded !== ')') return null
  const isNew = acronym?.kind === 'latin' || (acronym?.kind === 'word' && acronym.word.readings.length === 0)
  return isNew ? acronym.word.folded : null
}

/** Whether a surname that is a word of the language too is a name here: right after a verb of speech. */
export function fitsAlone(tokens: readonly Token[], proposal: Proposal): boolean {
  const { first, last } = proposal
  if (last > first + 1) return true
  const token = tokens[first]
  if (!token || procliticsOf(proposal) !== '') return false
  return isOnlyName(token) || followsSpeech(tokens, first)
}

function isOnlyName(token: Token): boolean {
  return token.word.readings.every((one) => one.entries.every((entry) => nameKinds.has(entry.kind)))
}

function followsSpeech(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.word.readings.some(({ entries }) => entries.some(isSpeech)) ?? false
}
