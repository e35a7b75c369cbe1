import type { Entry, Morphology } from '../document.js'
import type { Host } from '../text/clitics.js'
import { fold } from '../text/letters.js'
import { type Columns, decodeColumns, type EntryTable, encodeColumns } from './columns.js'
import { decodeForms, encodeForms } from './forms.js'
import { addPhrase, createPhrase, type Item, type PhraseEntry, type Sense, type Source } from './lexicon.js'
import { unpack } from './packed.js'

/**
 * The compiled word table: entries in columns, kind by kind, and for each run of items of one entry its forms and what
 * these are. Words point to senses, which are put together only when a text uses them.
 */
interface Table {
  readonly kinds: Readonly<Record<string, Columns>>
  /** For each run of items: kind, and how far its entry is behind the last one of that kind, a run a line. */
  readonly runs: string
  /** The forms of each run, a run a line; see forms.ts. */
  readonly forms: string
  /** For each run the number of its pattern: what its forms are, one by one. */
  readonly patterns: string
  readonly usages: readonly Usage[]
  /** Numbers of usages, with spaces between. */
  readonly listed: readonly string[]
}

/** What is the same for many items: what may be attached, and how the form is inflected. */
interface Usage {
  readonly host: Host
  readonly morphology?: Morphology
}

interface Run {
  readonly kind: string
  readonly entry: number
  readonly base: string
  readonly forms: string[]
  readonly usages: number[]
}

const radix = 36

/** Writes items as one text, to be packed; the same items in the same order give the same text. */
export function encodeTable(items: Iterable<Item>): string {
  const kinds = new Map<string, Index>()
  const usages = new Index()
  const patterns = new Index()
  const known = new Set<string>()
  const runs: Run[] = []
  for (const { form, host, entry } of items) {
    const { morphology, ...rest } = entry
    const index = kinds.get(rest.kind) ?? new Index()
    kinds.set(rest.kind, index)
    const number = index.add(JSON.stringify(rest))
    const usage = usages.add(JSON.stringify(morphology ? { host, morphology } : { host }))
    const folded = form.split(' ').map(fold).join(' ')
    const item = [rest.kind, number, usage, folded].join()
    if (known.has(item)) continue
    known.add(item)
    const last = runs.at(-1)
    if (last?.kind === rest.kind && last.entry === number) {
      last.forms.push(folded)
      last.usages.push(usage)
    } else runs.push({ kind: rest.kind, entry: number, base: baseOf(rest), forms: [folded], usages: [usage] })
  }
  const next = new Map<string, number>()
  const table: Table = {
    kinds: Object.fromEntries([...kinds].map(([kind, { values }]) => [kind, encodeColumns(values.map(parse))])),
    runs: runs
      .map(({ kind, entry }) => {
        const behind = (next.get(kind) ?? 0) - entry
        next.set(kind, entry + 1)
        return behind === 0 ? kind : `${kind} ${behind}`
      })
      .join('\n'),
    forms: runs.map(({ forms, base }) => encodeForms(forms, base)).join('\n'),
    patterns: runs.map((run) => patterns.add(run.usages.join(' ')).toString(radix)).join('\n'),
    usages: usages.values.map((usage) => JSON.parse(usage) as Usage),
    listed: patterns.values,
  }
  return JSON.stringify(table)
}

function parse(line: string): Entry {
  return JSON.parse(line) as Entry
}

/** Columns that hold what the forms of an entry are made of, the first that a kind has. */
const baseColumns = ['name.ar', 'name', 'lemma', 'word']

/** The folded name or lemma of an entry. */
function baseOf(entry: Entry): string {
  const { name, lemma, word } = entry as Entry & { name?: string | { ar: string }; lemma?: string; word?: string }
  return fold((typeof name === 'object' ? name.ar : name) ?? lemma ?? word ?? '')
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

/** Reads what {@link encodeTable} made, packed. */
export function decodeTable(packed: string): Source {
  const table = JSON.parse(unpack(packed)) as Table
  const kinds = Object.entries(table.kinds).map(([kind, columns]): KindTable => [kind, decodeColumns(columns)])
  const entryAt = createEntries(kinds)
  const { single, phrases } = readWords(table, kinds)
  // one object for each entry and usage, however many words share it
  const senses = new Map<number, Sense>()
  const senseAt = (number: number): Sense => {
    const known = senses.get(number)
    if (known) return known
    const { host, morphology } = table.usages[number % table.usages.length] as Usage
    const entry = entryAt(Math.floor(number / table.usages.length))
    const sense = { host, entry: morphology ? { ...entry, morphology } : entry }
    senses.set(number, sense)
    return sense
  }
  // «وزارة» begins hundreds of names, and is asked for by «الوزارة», «لوزارة», «ووزارة»
  const trees = new Map<string, readonly Sense[]>()
  const treesOf = (first: string, starts: Starts): readonly Sense[] => {
    const known = trees.get(first) ?? phraseSenses(starts, senseAt)
    trees.set(first, known)
    return known
  }
  return {
    find(folded) {
      const listed = single.get(folded)
      const starts = phrases.get(folded)
      if (listed === undefined) return starts && treesOf(folded, starts)
      const found = typeof listed === 'number' ? [senseAt(listed)] : listed.map(senseAt)
      return starts ? [...found, ...treesOf(folded, starts)] : found
    },
  }
}

type KindTable = readonly [kind: string, entries: EntryTable]

/** Entries are numbered through all kinds, in the order of the table. */
function createEntries(kinds: readonly KindTable[]): (number: number) => Entry {
  const built: (Entry | undefined)[] = []
  const tables = kinds.map(([, table]) => table)
  return (number) => {
    const known = built[number]
    if (known) return known
    let index = number
    let kind = 0
    while (index >= (tables[kind]?.length ?? Number.POSITIVE_INFINITY)) index -= tables[kind++]?.length ?? 0
    const entry = tables[kind]?.entryAt(index) ?? { kind: 'none', by: 'lexicon' }
    built[number] = entry
    return entry
  }
}

/** Words, and phrases by their first word, with the senses that they have: entry times usages plus usage. */
interface Words {
  /** Most words have one sense, which spares them an array. */
  readonly single: ReadonlyMap<string, number | readonly number[]>
  readonly phrases: ReadonlyMap<string, Starts>
}

/** The phrases that begin with one word. */
type Starts = readonly (readonly [phrase: string, sense: number])[]

function readWords({ runs, forms, patterns, listed, usages }: Table, kinds: readonly KindTable[]): Words {
  const single = new Map<string, number | number[]>()
  const phrases = new Map<string, [string, number][]>()
  const states = new Map<string, { next: number; readonly first: number; readonly bases: readonly string[] }>()
  let first = 0
  for (const [kind, { length, valuesOf }] of kinds) {
    // folding is a matter of letters, so that all are folded at once
    states.set(kind, { next: 0, first, bases: fold(valuesOf(baseColumns).join('\n')).split('\n') })
    first += length
  }
  const usagesOf = listed.map((pattern) => pattern.split(' ').map(Number))
  const [formLines, patternLines] = [forms.split('\n'), patterns.split('\n')]
  runs.split('\n').forEach((run, i) => {
    const [kind = '', behind = '0'] = run.split(' ')
    const state = states.get(kind)
    if (!state) return
    const entry = state.next - Number(behind)
    state.next = entry + 1
    const pattern = usagesOf[Number.parseInt(patternLines[i] ?? '', radix)] ?? []
    decodeForms(formLines[i] ?? '', state.bases[entry] ?? '').forEach((form, k) => {
      const sense = (state.first + entry) * usages.length + (pattern[k] ?? 0)
      const space = form.indexOf(' ')
      if (space < 0) addSense(single, form, sense)
      else add(phrases, form.slice(0, space), [form, sense])
    })
  })
  return { single, phrases }
}

function addSense(words: Map<string, number | number[]>, word: string, sense: number): void {
  const known = words.get(word)
  if (known === undefined) words.set(word, sense)
  else if (typeof known === 'number') words.set(word, [known, sense])
  else known.push(sense)
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

/** The trees of the phrases that begin with one word, one for each kind of host; in the order of the letters. */
function phraseSenses(starts: Starts, senseAt: (number: number) => Sense): Sense[] {
  const trees = new Map<Host, PhraseEntry>()
  const sorted = [...starts].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  for (const [phrase, number] of sorted) {
    const { host, entry } = senseAt(number)
    const tree = trees.get(host) ?? createPhrase()
    trees.set(host, tree)
    addPhrase(tree, phrase.split(' ').slice(1), entry)
  }
  return [...trees].map(([host, entry]) => ({ host, entry }))
}
