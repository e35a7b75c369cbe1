import type { Entry, Token, TokenRange } from '../document.js'
import type { Item } from '../lexicon/lexicon.js'
import { type Match, matchesAt } from '../lexicon/match.js'
import type { EventRecord } from '../record.js'
import { contexts } from './contexts.js'
import { modeContexts } from './crosswalk.js'

/** A word or phrase that shows a context, or one in which its words mean something else. */
export interface ContextEntry extends Entry {
  readonly kind: 'context'
  readonly context: string
  readonly excepts: boolean
}

/** The lexicon items of all contexts. */
export function contextItems(): Item[] {
  return contexts.flatMap(({ name, words, except = [] }) => {
    const item = (form: string, excepts: boolean): Item => {
      const entry: ContextEntry = { kind: 'context', by: `contexts/${name}`, context: name, excepts }
      return { form, host: 'noun', entry }
    }
    return [...words.map((word) => item(word, false)), ...except.map((phrase) => item(phrase, true))]
  })
}

const order = contexts.map(({ name }) => name)

/** The contexts of an event in PLOVER's order: what the words of its sentence show, and what its mode brings along. */
export function contextsOf({ type, mode }: EventRecord, shown: ReadonlySet<string>): string[] {
  const own = modeContexts[type]?.[mode ?? ''] ?? []
  return order.filter((name) => shown.has(name) || own.includes(name))
}

/** The contexts that the words of a stretch of tokens show. */
export function contextsIn(tokens: readonly Token[], { first, last }: TokenRange): ReadonlySet<string> {
  const matches: Match<ContextEntry>[] = []
  for (let i = first; i < last; i++) {
    for (const match of matchesAt(tokens, i)) if (isContext(match) && match.last <= last) matches.push(match)
  }
  const exceptions = matches.filter(({ entry }) => entry.excepts)
  const shown = matches.filter(({ entry }) => !entry.excepts)
  const right = shown.filter((match) => !exceptions.some((one) => covers(one, match)))
  return new Set(right.map(({ entry }) => entry.context))
}

function isContext(match: Match): match is Match<ContextEntry> {
  return match.entry.kind === 'context'
}

function covers(one: Match<ContextEntry>, other: Match<ContextEntry>): boolean {
  return one.entry.context === other.entry.context && one.first <= other.first && other.last <= one.last
}
