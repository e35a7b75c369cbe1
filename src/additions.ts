import { itemsOfFile, type Row } from './entities/rows.js'
import type { Frame, FrameFamily } from './events/frame.js'
import { familyItems } from './events/triggers.js'
import type { Item } from './lexicon/lexicon.js'
import { isObject, show, unknownOption, wrongOption } from './options.js'
import { schema } from './records/schema.generated.js'

/** The gazetteers that a caller can add to: the files of the package, without their ending. */
export type GazetteerName =
  | 'agents'
  | 'countries'
  | 'groups'
  | 'nationalities'
  | 'organization-heads'
  | 'organizations'
  | 'persons'
  | 'place-heads'
  | 'places'
  | 'titles'
  | 'villages'

/**
 * Own names: rows with the columns of the file of that name in `gazetteers/`; several values in a cell are joined by «|».
 * A cell `source` says where a row is from, for `by`; it is `own/` with the name of the gazetteer unless given.
 */
export type Gazetteers = { readonly [name in GazetteerName]?: readonly Row[] | undefined }

/** Own frames. Their examples are welcome but not run. */
export interface OwnFrameFamily extends Omit<FrameFamily, 'frames'> {
  readonly frames: readonly (Omit<Frame, 'examples' | 'not'> & Partial<Pick<Frame, 'examples' | 'not'>>)[]
}

/** Columns of which a row must fill at least one: the forms that are looked for. */
const formColumns = [
  'name',
  'masculine',
  'feminine',
  'singular',
  'plural',
  'word',
  'masculine_plural',
  'feminine_plural',
]

/**
 * The lexicon items of a caller's own names.
 * @throws TypeError that names the gazetteer, the row and the value.
 */
export function gazetteerItems(gazetteers: Gazetteers): Item[] {
  if (!isObject(gazetteers)) throw wrongOption('gazetteers', 'an object of lists of rows', gazetteers)
  const known = Object.keys(itemsOfFile).map((file) => file.slice(0, -'.tsv'.length))
  return Object.entries(gazetteers).flatMap(([name, rows]: [string, unknown]) => {
    const makeItems = itemsOfFile[`${name}.tsv`]
    if (!makeItems) throw unknownOption(`gazetteers.${name}`, known)
    if (!Array.isArray(rows)) throw wrongOption(`gazetteers.${name}`, 'a list of rows', rows)
    return rows.flatMap((row: unknown, i) => {
      checkRow(row, `gazetteers.${name}[${i}]`)
      return makeItems(row, `${row.source || `own/${name}`}#${row.id ?? i + 1}`)
    })
  })
}

function checkRow(row: unknown, path: string): asserts row is Row {
  if (!isObject(row)) throw wrongOption(path, 'an object of columns', row)
  for (const [column, cell] of Object.entries(row)) {
    if (typeof cell !== 'string') throw wrongOption(`${path}.${column}`, 'a string', cell)
  }
  if (!formColumns.some((column) => row[column])) {
    throw new TypeError(`ahdath: option "${path}" has no form to look for, such as a name, got ${show(row.id)}`)
  }
}

const eventTypes: readonly string[] = schema.$defs.EventType.enum
const wordLists = ['verb', 'masdar', 'noun', 'active', 'passive'] as const

/**
 * The lexicon items of a caller's own frames, in all their inflections.
 * @throws TypeError that names the frame and the value.
 */
export function frameItems(families: readonly OwnFrameFamily[]): Item[] {
  if (!Array.isArray(families)) throw wrongOption('frames', 'a list of frame families', families)
  return families.flatMap((family: OwnFrameFamily, i) => {
    checkFamily(family, `frames[${i}]`)
    const frames = family.frames.map((frame) => ({ examples: [], not: [], ...frame }))
    return familyItems({ ...family, frames })
  })
}

function checkFamily(family: unknown, path: string): void {
  if (!isObject(family)) throw wrongOption(path, 'a frame family', family)
  const { type, roles, frames } = family
  if (typeof type !== 'string' || !eventTypes.includes(type)) {
    throw wrongOption(`${path}.type`, `one of ${eventTypes.join(', ')}`, type)
  }
  if (!isObject(roles)) throw wrongOption(`${path}.roles`, 'an object of slots and roles', roles)
  if (!Array.isArray(frames)) throw wrongOption(`${path}.frames`, 'a list of frames', frames)
  frames.forEach((frame: unknown, i) => {
    checkFrame(frame, `${path}.frames[${i}]`)
  })
}

function checkFrame(frame: unknown, path: string): void {
  if (!isObject(frame)) throw wrongOption(path, 'a frame', frame)
  if (typeof frame.id !== 'string' || frame.id === '') throw wrongOption(`${path}.id`, 'a string', frame.id)
  for (const list of wordLists) {
    const words = frame[list]
    if (words === undefined) continue
    if (!Array.isArray(words) || words.some((word) => typeof word !== 'string')) {
      throw wrongOption(`${path}.${list}`, 'a list of words', words)
    }
  }
  const verbs = (frame.verb ?? []) as readonly string[]
  const incomplete = verbs.find((verb) => verb.split(' ').length !== 2)
  if (incomplete !== undefined) throw wrongOption(`${path}.verb`, 'verbs as «past present»', incomplete)
}
