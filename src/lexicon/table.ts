import type { Entry, Morphology } from '../document.js'
import type { Host } from '../text/clitics.js'
import { fold } from '../text/letters.js'
import { decodeBytes, encodeBytes, splitBytes } from './bytes.js'
import { Cells, encodeCells, radix } from './cells.js'
import { decodeColumns, encodeColumns } from './columns.js'
import { encodeForms } from './forms.js'
import type { Item, Sense, Source } from './lexicon.js'
import { unpackBytes } from './packed.js'
import { PhraseTree } from './phrases.js'
import { createWords, type Found, type KindTable, newest, type Section, sections } from './words.js'

/**
 * The compiled word table: entries in columns, kind by kind, and for each run of items of one entry its forms and what
 * these are. It is read where it lies: what is made at the start is an index of the words by their hashes, and senses
 * are put together only when a text uses them. In the packed bytes the header is followed by the columns of all kinds
 * and by the {@link sections}, with zeros between.
 */
interface Header {
  /** How many entries each kind has, and what columns. */
  readonly kinds: readonly (readonly [kind: string, length: number, columns: readonly string[]])[]
  readonly usages: readonly Usage[]
  /** What the forms of a run are, one by one: numbers of usages, with spaces between. */
  readonly patterns: readonly string[]
  /** How many forms there are. */
  readonly forms: number
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

/** Writes items as bytes, to be packed; the same items in the same order give the same bytes. */
export function encodeTable(items: Iterable<Item>): Uint8Array {
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
  const kindNumbers = new Map([...kinds.keys()].map((kind, number) => [kind, number.toString(radix)]))
  const next = new Map<string, number>()
  const behindCells = runs.map(({ kind, entry }) => {
    const unmet = next.get(kind) ?? 0
    next.set(kind, Math.max(unmet, entry + 1))
    return (unmet - entry).toString(radix)
  })
  const paradigms = new Index()
  const paradigmCells = runs.map(({ forms, base, usages }) => {
    const known = paradigms.values.length
    const paradigm = paradigms.add(`${encodeForms(forms, base)}\n${patterns.add(usages.join(' ')).toString(radix)}`)
    return paradigm === known ? newest : paradigm.toString(radix)
  })
  const tables = [...kinds].map(([kind, { values }]) => ({
    kind,
    length: values.length,
    columns: encodeColumns(values.map(parse)),
  }))
  const header: Header = {
    kinds: tables.map(({ kind, length, columns }) => [kind, length, Object.keys(columns)]),
    usages: usages.values.map((usage) => JSON.parse(usage) as Usage),
    patterns: patterns.values,
    forms: runs.reduce((sum, run) => sum + run.forms.length, 0),
  }
  const lines = paradigms.values.map((paradigm) => paradigm.split('\n') as [string, string])
  const parts: Record<Section, string> = {
    kinds: encodeCells(runs.map(({ kind }) => kindNumbers.get(kind) as string)),
    behind: encodeCells(behindCells),
    paradigms: encodeCells(paradigmCells),
    forms: lines.map(([forms]) => forms).join('\n'),
    patterns: encodeCells(lines.map(([, pattern]) => pattern)),
  }
  return encodeBytes(
    [
      JSON.stringify(header),
      ...tables.flatMap(({ columns }) => Object.values(columns)),
      ...sections.map((section) => parts[section]),
    ].join('\0'),
  )
}

function parse(line: string): Entry {
  return JSON.parse(line) as Entry
}

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
  const [first = new Uint8Array(), ...parts] = splitBytes(unpackBytes(packed))
  const { kinds, usages, patterns, forms } = JSON.parse(decodeBytes(first)) as Header
  const tables = kinds.map(([kind, length, columns]): KindTable => {
    const cells = columns.map((column) => [column, new Cells(parts.shift() as Uint8Array)] as const)
    return [kind, decodeColumns(new Map(cells), length)]
  })
  const entryAt = createEntries(tables)
  const cells = sections.map((section, i) => [section, new Cells(parts[i] as Uint8Array)])
  const words = createWords(Object.fromEntries(cells) as Record<Section, Cells>, tables, forms)
  const usagesOf = patterns.map((pattern) => pattern.split(' ').map(Number))
  /** Of a sense: entry times usages plus usage. */
  const numberOf = ({ entry, pattern, place }: Found): number => {
    return entry * usages.length + (usagesOf[pattern]?.[place] ?? 0)
  }
  const hostOf = (number: number): Host => (usages[number % usages.length] as Usage).host
  // one object for each entry and usage, however many words share it
  const senses = new Map<number, Sense>()
  const senseAt = (number: number): Sense => {
    const known = senses.get(number)
    if (known) return known
    const { host, morphology } = usages[number % usages.length] as Usage
    const entry = entryAt(Math.floor(number / usages.length))
    const sense = { host, entry: morphology ? { ...entry, morphology } : entry }
    senses.set(number, sense)
    return sense
  }
  const entryOf = (number: number): Entry => senseAt(number).entry
  /** The trees of the phrases that begin with one word, one for each kind of host; in the order of the letters. */
  const phraseSenses = (found: readonly Found[]): Sense[] => {
    const trees = new Map<Host, PhraseTree>()
    const starts = found.flatMap((one) =>
      one.phrase === null ? [] : [{ phrase: one.phrase, kind: one.kind, number: numberOf(one) }],
    )
    starts.sort((one, other) => (one.phrase < other.phrase ? -1 : one.phrase > other.phrase ? 1 : 0))
    for (const { phrase, kind, number } of starts) {
      const host = hostOf(number)
      const tree = trees.get(host) ?? new PhraseTree(entryOf)
      trees.set(host, tree)
      tree.add(phrase.split(' ').slice(1), kind, number)
    }
    return [...trees].map(([host, entry]) => ({ host, entry }))
  }
  // «وزارة» is asked for by «الوزارة», «لوزارة», «ووزارة»
  const begun = new Map<string, readonly Sense[]>()
  return {
    find(folded) {
      const known = begun.get(folded)
      if (known) return known
      const found = words.find(folded)
      if (found.length === 0) return undefined
      const senses = found.filter(({ phrase }) => phrase === null).map((one) => senseAt(numberOf(one)))
      if (senses.length < found.length) {
        senses.push(...phraseSenses(found))
        begun.set(folded, senses)
      }
      return senses
    },
  }
}

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
