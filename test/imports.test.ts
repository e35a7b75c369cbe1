/** Which room of the house may import which: only rooms that stand before it in the list; `{}` marks neighbours. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))

/** From the ground up. Rooms on one floor do not import each other; a file in the root is a room of its own. */
const floors = [
  ['record'],
  ['document'],
  ['text'],
  ['lexicon'],
  ['language', 'entities', 'dates', 'events'],
  ['records'],
  ['render'],
  ['pipeline'],
  ['options'],
  ['additions'],
  ['gazetteers'],
  ['extractor'],
  ['index'],
  ['node'],
  ['cli'],
]

/** Used when the package is built, and by nothing that is shipped. */
const workshop = 'build'

/** Packages from outside, by the rooms that may use them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  fflate: ['lexicon'],
  franc: ['language'],
  luxon: ['dates'],
  natural: ['entities'],
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'))

function roomOf(file: string): string {
  const [first = ''] = file.split('/')
  return first.endsWith('.ts') ? first.slice(0, -'.ts'.length) : first
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return source
    .split('\n')
    .flatMap((line) => / from '([^']+)'$|^import '([^']+)'$/.exec(line)?.slice(1, 3) ?? [])
    .filter(Boolean)
}

const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room))

it('every room stands on a floor', () => {
  const rooms = new Set(files.map(roomOf))
  expect([...rooms].filter((room) => room !== workshop && floorOf(room) < 0)).toEqual([])
})

describe.each(files.filter((file) => roomOf(file) !== workshop))('%s', (file) => {
  const room = roomOf(file)
  const wrong = importsOf(file).filter((path) => {
    if (path.startsWith('node:')) return room !== 'node' && room !== 'cli'
    if (!path.startsWith('.')) return !packages[path.split('/')[0] ?? '']?.includes(room)
    const other = roomOf(posix.join(dirname(file), path).replace(/\.js$/, '.ts'))
    return other !== room && !(floorOf(other) >= 0 && floorOf(other) < floorOf(room))
  })

  it('imports only from below', () => {
    expect(wrong).toEqual([])
  })
})

it('no `Date`, clock or dice decides anything', () => {
  const suspects = files.filter((file) => !['build', 'node'].includes(roomOf(file)))
  const found = suspects.filter((file) =>
    /new Date\(|Date\.now|Math\.random|DateTime\.(now|local)\(/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(found).toEqual([])
})
