import { hash } from '../text/hash.js'
import { fold } from '../text/letters.js'
import { decodeBytes, otherScript } from './bytes.js'
import type { Cells } from './cells.js'
import { type EntryTable, readCell } from './columns.js'
import { Speller } from './forms.js'
import { createHashIndex } from './hash-index.js'

/**
 * For each run of items the number of its kind, how far its entry is behind the first unmet one of that kind,
 * and the number of its paradigm; for each paradigm its forms (see forms.ts) and the number of its pattern. Verbs of one
 * pattern share both.
 */
export const sections = ['kinds', 'behind', 'paradigms', 'forms', 'patterns'] as const
export type Section = (typeof sections)[number]
type Sections = Readonly<Record<Section, Cells>>

export type KindTable = readonly [kind: string, entries: EntryTable]

/** A form of the table. */
export interface Found {
  readonly kind: string
  /** The number of its entry through all kinds. */
  readonly entry: number
  /** It is the form at this place among those of the pattern. */
  readonly pattern: number
  readonly place: number
  /** The whole of it, if it is more than a word. */
  readonly phrase: string | null
}

/** A paradigm that was not met before: the next number. */
export const newest = '='
const newestByte = newest.charCodeAt(0)

/** Columns that hold what the forms of an entry are made of, the first that a kind has. */
const baseColumns = ['name.ar', 'name', 'lemma', 'word']

/** Where the entries of a kind begin, and their bases. */
interface Kind {
  readonly name: string
  readonly first: number
  readonly base: Cells | undefined
}

/** For each run its kind, the number of its entry in that kind, its paradigm and the number of its first form. */
interface Runs {
  readonly kinds: readonly Kind[]
  readonly kind: Uint8Array
  readonly entry: Int32Array
  readonly paradigm: Int32Array
  readonly form: Int32Array
}

/**
 * Finds words, and phrases by their first word, in the order of the table. At the start all forms are spelt once for
 * their hashes; later those that share the hash of a word are spelt again and compared.
 */
export function createWords(
  cells: Sections,
  tables: readonly KindTable[],
  count: number,
): { find: (folded: string) => Found[] } {
  const { forms, patterns } = cells
  const speller = new Speller(forms.bytes)
  const runs = readRuns(cells, tables)
  const index = createHashIndex(count)
  const open = (run: number): void => {
    const length = readBase(runs.kinds[runs.kind[run] as number]?.base, runs.entry[run] as number, speller.base)
    forms.seek(runs.paradigm[run] as number)
    speller.open(forms.start, forms.end, length)
  }
  let form = 0
  for (let run = 0; run < runs.entry.length; run++) {
    runs.form[run] = form
    open(run)
    for (; speller.next(); form++) index.add(speller.hash)
  }
  return {
    find(folded) {
      const found: Found[] = []
      for (const number of index.find(hash(folded))) {
        const run = runOf(runs.form, number)
        const place = number - (runs.form[run] as number)
        open(run)
        for (let i = 0; i <= place; i++) speller.next()
        if (!speller.beginsWith(folded)) continue
        const kind = runs.kinds[runs.kind[run] as number] as Kind
        found.push({
          kind: kind.name,
          entry: kind.first + (runs.entry[run] as number),
          pattern: patterns.numberAt(runs.paradigm[run] as number),
          place,
          phrase: speller.length === folded.length ? null : speller.text,
        })
      }
      return found
    },
  }
}

function readRuns({ kinds: kindCells, behind, paradigms }: Sections, tables: readonly KindTable[]): Runs {
  let first = 0
  const kinds = tables.map(([name, { length, columnOf }]): Kind => {
    const kind = { name, first, base: columnOf(baseColumns) }
    first += length
    return kind
  })
  const next = new Int32Array(kinds.length)
  const room = kindCells.length
  const [kind, entry, paradigm] = [new Uint8Array(room), new Int32Array(room), new Int32Array(room)]
  let met = 0
  for (let run = 0; run < room; run++) {
    const own = kindCells.numberAt(run)
    kind[run] = own
    const [unmet, places] = [next[own] as number, behind.numberAt(run)]
    entry[run] = unmet - places
    if (places === 0) next[own] = unmet + 1
    paradigms.seek(run)
    paradigm[run] = paradigms.bytes[paradigms.start] === newestByte ? met++ : paradigms.numberAt(run)
  }
  return { kinds, kind, entry, paradigm, form: new Int32Array(room) }
}

/** The run that a form belongs to: the last whose first form is not after it. */
function runOf(firstForms: Int32Array, form: number): number {
  let [low, high] = [0, firstForms.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((firstForms[middle] as number) <= form) low = middle
    else high = middle - 1
  }
  return low
}

const upperHalf = 0x80
/** What the bytes of letters fold to, 0 for nothing; all but that of another script stand for a unit. */
let foldedUnits: Uint16Array | undefined

function foldUnits(): Uint16Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  return Uint16Array.from(bytes, (byte) => fold(decodeBytes(bytes, byte, byte + 1)).charCodeAt(0) || 0)
}

/** Folds the base of an entry into a row of units and tells how many they are. */
function readBase(cells: Cells | undefined, row: number, units: Uint16Array): number {
  if (!cells) return 0
  cells.seek(row)
  const { bytes, start, end } = cells
  foldedUnits ??= foldUnits()
  let length = 0
  let at = start
  // what begins with no letter is written as JSON, perhaps
  if ((bytes[start] as number) >= upperHalf) {
    for (; at < end && bytes[at] !== otherScript; at++) {
      const unit = foldedUnits[bytes[at] as number] as number
      if (unit > 0) units[length++] = unit
    }
    if (at === end) return length
  }
  const text = fold(String(readCell(cells.textAt(row))))
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return text.length
}
