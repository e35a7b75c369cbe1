import type { Entry, Morphology } from '../document.js'
import type { Host } from '../text/clitics.js'
import { fold } from '../text/letters.js'
import { addPhrase, createPhrase, type Item, type PhraseEntry, type Sense, type Source } from './lexicon.js'
import { pack, unpack } from './packed.js'

/**
 * The compiled word table: sorted words, and for each what it may mean as numbers into a list of entries and a list of
 * inflections. It travels as gzipped base64 in a module, so that every runtime loads it without a file system; entries
 * are parsed only when a text uses them.
 */
interface Table {
  /** Folded words and phrases, sorted, one a line. */
  words: string
  /** For each word its senses: host, entry and inflection as base-36 numbers, a sense after a comma. */
  senses: string
  /** Entries without their inflection, JSON, one a line. */
  entries: string
  morphologies: readonly Morphology[]
}

const hosts: readonly Host[] = ['verb', 'noun', 'name', 'particle', 'joining']
const radix = 36

/** Packs items; the same items in the same order give the same string. */
export function encodeTable(items: Iterable<Item>): string {
  const entries = new Index()
  const morphologies = new Index()
  const words = new Map<string, Set<string>>()
  for (const { form, host, entry } of items) {
    const { morphology, ...rest } = entry
    const numbers = [hosts.indexOf(host), entries.add(JSON.stringify(rest))]
    if (morphology) numbers.push(morphologies.add(JSON.stringify(morphology)))
    const word = form.split(' ').map(fold).join(' ')
    const senses = words.get(word) ?? new Set()
    senses.add(numbers.map((number) => number.toString(radix)).join('.'))
    words.set(word, senses)
  }
  const sorted = [...words.keys()].sort()
  const table: Table = {
    words: sorted.join('\n'),
    senses: sorted.map((word) => [...(words.get(word) ?? [])].join(',')).join('\n'),
    entries: entries.values.join('\n'),
    morphologies: morphologies.values.map((value) => JSON.parse(value) as Morphology),
  }
  return pack(JSON.stringify(table))
}

class Index {
  readonly values: string[] = []
  private readonly numbers = new Map<string, number>()
  add(value: string): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

/** Unpacks what {@link encodeTable} made. */
export function decodeTable(packed: string): Source {
  const table = JSON.parse(unpack(packed)) as Table
  const senses = table.senses.split('\n')
  const lines = table.entries.split('\n')
  const entries: (Entry | undefined)[] = []
  const single = new Map<string, number>()
  const phrases = new Map<string, [word: string, number: number][]>()
  table.words.split('\n').forEach((word, number) => {
    const space = word.indexOf(' ')
    if (space < 0) single.set(word, number)
    else {
      const first = word.slice(0, space)
      const listed = phrases.get(first)
      if (listed) listed.push([word, number])
      else phrases.set(first, [[word, number]])
    }
  })

  const entryAt = (number: number): Entry => {
    const known = entries[number] ?? (JSON.parse(lines[number] ?? '{}') as Entry)
    entries[number] = known
    return known
  }
  // one object for each entry and inflection, however many words share it
  const inflected = new Map<string, Sense>()
  const senseAt = (packedSense: string): Sense => {
    const known = inflected.get(packedSense)
    if (known) return known
    const [host = 0, entry = 0, inflection] = packedSense.split('.').map((digits) => Number.parseInt(digits, radix))
    const morphology = inflection === undefined ? undefined : table.morphologies[inflection]
    const sense = {
      host: hosts[host] ?? 'noun',
      entry: morphology ? { ...entryAt(entry), morphology } : entryAt(entry),
    }
    inflected.set(packedSense, sense)
    return sense
  }
  const sensesAt = (number: number): Sense[] => (senses[number] ?? '').split(',').map(senseAt)
  return {
    find(folded) {
      const number = single.get(folded)
      const starts = phrases.get(folded)
      if (number === undefined && !starts) return undefined
      return [...(number === undefined ? [] : sensesAt(number)), ...phraseSenses(starts ?? [], sensesAt)]
    },
  }
}

/** The trees of the phrases that begin with one word, one for each kind of host. */
function phraseSenses(starts: readonly [string, number][], sensesAt: (number: number) => Sense[]): Sense[] {
  const trees = new Map<Host, PhraseEntry>()
  for (const [phrase, number] of starts) {
    for (const { host, entry } of sensesAt(number)) {
      const tree = trees.get(host) ?? createPhrase()
      trees.set(host, tree)
      addPhrase(tree, phrase.split(' ').slice(1), entry)
    }
  }
  return [...trees].map(([host, entry]) => ({ host, entry }))
}
