/** The built command, as a shell sees it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EventDocument } from '../../src/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = join(root, 'dist/cli.js')
const fixture = join(root, 'fixtures/erem-2020-03-23.txt')

interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

function ahdath(args: readonly string[], input = ''): Outcome {
  return spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8', maxBuffer: 1e8 })
}

function documents(stdout: string): EventDocument[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EventDocument)
}

let directory = ''
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'ahdath-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

function file(name: string, content: string): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

const rows =
  '{"id":"a","text":"قتل جندي في تعز أمس","published":"2015-08-10"}\n{"id":"b","text":"تظاهر آلاف في الخرطوم"}\n'

describe('extract', () => {
  it('prints the document of a text', () => {
    const { stdout, stderr, status } = ahdath(['extract', fixture, '--published', '2020-03-23'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const document = JSON.parse(stdout) as EventDocument
    expect(document).toMatchObject({ schema: 'ahdath/1', id: 'erem-2020-03-23.txt', published: '2020-03-23' })
    expect(document.events.length).toBeGreaterThan(5)
  })

  it('reads a text from standard input', () => {
    const { stdout } = ahdath(['extract', '-', '--published', '2020-03-23'], readFileSync(fixture, 'utf8'))
    expect(JSON.parse(stdout)).toMatchObject({ id: null, published: '2020-03-23' })
  })

  it('reads rows, a document a line', () => {
    const { stdout, stderr, status } = ahdath(['extract'], rows)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(documents(stdout).map(({ id, published }) => [id, published])).toEqual([
      ['a', '2015-08-10'],
      ['b', null],
    ])
  })

  it('tells rows by their extension and texts by theirs', () => {
    expect(documents(ahdath(['extract', file('rows.ndjson', rows)]).stdout)).toHaveLength(2)
    expect(documents(ahdath(['extract', file('rows.jsonl', `\n${rows}`)]).stdout)).toHaveLength(2)
    expect(JSON.parse(ahdath(['extract', file('rows.txt', rows)]).stdout)).toMatchObject({ id: 'rows.txt' })
    expect(JSON.parse(ahdath(['extract', '--input', 'text', file('x.ndjson', rows)]).stdout)).toMatchObject({
      id: 'x.ndjson',
    })
  })

  it('writes in the format asked for', () => {
    expect(documents(ahdath(['extract', '--format', 'ndjson', fixture, fixture]).stdout)).toHaveLength(2)
    expect(ahdath(['extract', '--format', 'json'], rows).stdout).toMatch(/^\{\n {2}"schema"/)
  })

  it('reports bad rows with file and line, and reads the rest', () => {
    const path = file('bad.ndjson', `not json\n${rows}{"text":1}\n`)
    const { stdout, stderr, status } = ahdath(['extract', path])
    expect(status).toBe(1)
    expect(documents(stdout).map(({ id }) => id)).toEqual(['a', 'b'])
    const lines = stderr.trim().split('\n')
    expect(lines[0]).toContain(`ahdath: ${path}:1: not JSON`)
    expect(lines[1]).toBe(`ahdath: ${path}:4: a row must be an object with a "text" that is a string`)
    expect(lines).toHaveLength(2)
  })

  it('reports a file that is not there, and reads the rest', () => {
    const { stdout, stderr, status } = ahdath(['extract', join(directory, 'nowhere.txt'), fixture])
    expect(status).toBe(1)
    expect(stderr).toContain('nowhere.txt')
    expect(JSON.parse(stdout)).toMatchObject({ id: 'erem-2020-03-23.txt' })
  })

  it('takes a confidence', () => {
    const { events } = JSON.parse(ahdath(['extract', fixture, '--min-confidence', '1']).stdout) as EventDocument
    expect(events.every(({ confidence }) => confidence === 1)).toBe(true)
  })

  it('reads nothing as an empty text', () => {
    const { stdout, status } = ahdath(['extract'], '')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ events: [], language: { code: 'und' } })
  })
})

describe('usage', () => {
  it.each([
    [['extract', '--published', 'gestern', fixture], 'option "published" must be an ISO 8601 date'],
    [['extract', '--min-confidence', 'high', fixture], 'option "minConfidence" must be a number from 0 to 1'],
    [['extract', '--format', 'xml', fixture], "argument 'xml' is invalid"],
    [['extract', '--frob', fixture], "unknown option '--frob'"],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['explain'], "missing required argument 'text'"],
    [[], 'Usage: ahdath'],
  ])('%j', (args, message) => {
    const { stdout, stderr, status } = ahdath(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  it('--help and --version', () => {
    expect(ahdath(['--help'])).toMatchObject({ status: 0, stderr: '' })
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(ahdath(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
  })
})

it('stops without complaint when nobody reads on', () => {
  const many = file('many.ndjson', rows.repeat(500))
  const shell = `"${process.execPath}" "${command}" extract "${many}" | head -n 1`
  const { stdout, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(documents(stdout)).toHaveLength(1)
})

it('explain', () => {
  const { stdout, status } = ahdath(['explain', 'تظاهر', 'آلاف', 'المحتجين في الخرطوم'])
  expect(status).toBe(0)
  expect(stdout).toContain('EVENT PROTEST')
  expect(ahdath(['explain', '-'], 'تظاهر آلاف المحتجين في الخرطوم').stdout).toBe(stdout)
})

it('evaluate', () => {
  const { stdout, status } = ahdath(['evaluate'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\| events +\| +\d+\.\d/m)
})

describe('validate', () => {
  it('is silent about good documents', () => {
    const one = file('one.json', ahdath(['extract', fixture]).stdout)
    const many = file('many-documents.ndjson', ahdath(['extract'], rows).stdout)
    for (const path of [one, many])
      expect(ahdath(['validate', path])).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('names the line and the place of a fault', () => {
    const path = file('faulty.ndjson', `${ahdath(['extract'], rows).stdout}{"schema":"ahdath/1"}\nnot json\n`)
    const { stderr, status } = ahdath(['validate', path])
    expect(status).toBe(1)
    expect(stderr).toContain(`${path}:3: / must have required property`)
    expect(stderr).toContain(`${path}:4: not JSON`)
  })
})
