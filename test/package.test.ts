/** The package as others get it: packed, installed in an empty folder, and used from there. Slow. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const bin = (name: string): string => join(root, 'node_modules/.bin', name)
const hasDeno = spawnSync(bin('deno'), ['--version']).status === 0
const hasBun = spawnSync(bin('bun'), ['--version']).status === 0

let folder = ''
let tarball = ''

function run(command: string, args: readonly string[], input = ''): string {
  const environment = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  const outcome = spawnSync(command, args, { cwd: folder, input, encoding: 'utf8', env: environment })
  if (outcome.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${outcome.stdout}\n${outcome.stderr}`)
  return outcome.stdout
}

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ahdath-package-'))
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
  run('npm', ['pack', ...quiet, '--pack-destination', folder, root])
  tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
  write('package.json', '{"private": true}')
  run('npm', ['install', ...quiet, '--prefer-offline', `./${tarball}`])
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const text = 'تظاهر آلاف المحتجين في الخرطوم أمس'
const print = `console.log(extractEvents('${text}', { published: '2019-04-07' }).events[0].type)`

/** A program that prints all that is found in a whole article; the text stands in it, so that it needs no permission to read. */
function articleProgram(header: string): string {
  const article = readFileSync(join(root, 'fixtures/erem-2020-03-23.txt'), 'utf8')
  const call = `extractEvents(${JSON.stringify(article)}, { published: '2020-03-23', id: 'erem-2020-03-23.txt' })`
  return `${header}\nconsole.log(JSON.stringify(${call}))`
}

const imported = `import { extractEvents } from 'ahdath'`

/** What Node prints for it. */
function expectedArticle(): string {
  const printed = run('node', [write('article.mjs', articleProgram(imported))])
  expect(JSON.parse(printed).events.length).toBeGreaterThan(5)
  return printed
}

it('is no larger than 5 MB', () => {
  expect(statSync(join(folder, tarball)).size).toBeLessThan(5_000_000)
})

it('holds what is needed and nothing else', () => {
  const installed = readdirSync(join(folder, 'node_modules/ahdath'), { recursive: true, encoding: 'utf8' })
  for (const file of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'gazetteers/LICENSES.md',
    'src/entities/tagger/LICENSE.md',
    'dist/tagger-weights.js',
    'dist/schema.json',
    'dist/cli.js',
  ]) {
    expect(installed).toContain(file)
  }
  expect(installed.filter((file) => /^test|\.map$|\.tsv$|^src.*[a-z]\.ts$/.test(file))).toEqual([])
})

describe('Node', () => {
  it('imports it', () => {
    write('esm.mjs', `import { extractEvents } from 'ahdath'\n${print}`)
    expect(run('node', ['esm.mjs'])).toBe('PROTEST\n')
  })

  it('requires it', () => {
    write('common.cjs', `const { extractEvents } = require('ahdath')\n${print}`)
    expect(run('node', ['common.cjs'])).toBe('PROTEST\n')
  })

  it('finds the same, imported or required, in one instance', () => {
    const required = `const { extractEvents } = require('ahdath')`
    expect(run('node', [write('article.cjs', articleProgram(required))])).toBe(expectedArticle())
    const both = `import { validate } from 'ahdath'\nimport { createRequire } from 'node:module'\n`
    const compare = `console.log(createRequire(import.meta.url)('ahdath').validate === validate)`
    expect(run('node', [write('both.mjs', both + compare)])).toBe('true\n')
  })

  it('imports and requires the other entry points', () => {
    const lines = [
      `parseDates('أمس', { published: '2019-04-07' })[0].value`,
      'mena.villages.length > 60000',
      'typeof extractLines',
      'schema.$id',
      'manifest.name',
    ].map((expression) => `console.log(${expression})`)
    const imports = [
      `import { parseDates } from 'ahdath/dates'`,
      `import mena from 'ahdath/gazetteers/mena'`,
      `import { extractLines } from 'ahdath/node'`,
      `import { createRequire } from 'node:module'`,
      'const require = createRequire(import.meta.url)',
      `const schema = require('ahdath/schema.json'), manifest = require('ahdath/package.json')`,
    ]
    const requires = [
      `const { parseDates } = require('ahdath/dates')`,
      `const { mena } = require('ahdath/gazetteers/mena')`,
      `const { extractLines } = require('ahdath/node')`,
      `const schema = require('ahdath/schema.json'), manifest = require('ahdath/package.json')`,
    ]
    const expected = '2019-04-06\ntrue\nfunction\nahdath/1\nahdath\n'
    expect(run('node', [write('entries.mjs', [...imports, ...lines].join('\n'))])).toBe(expected)
    expect(run('node', [write('entries.cjs', [...requires, ...lines].join('\n'))])).toBe(expected)
  })

  it('runs the command', () => {
    expect(run('npx', ['--no-install', 'ahdath', 'extract', '--published', '2019-04-07'], text)).toContain('"PROTEST"')
    expect(run('npx', ['--no-install', 'ahdath', 'evaluate'])).toContain('| events ')
  })
})

describe('README', () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8')
  const blocks = (language: string): string[] =>
    page.split('```').flatMap((block) => (block.startsWith(`${language}\n`) ? [block.slice(language.length + 1)] : []))
  const rows = `${JSON.stringify({ id: 'a', text, published: '2019-04-07' })}\n`

  it.each(blocks('js').map((block, i) => [`example ${i + 1}`, block] as const))(
    '%s in JavaScript runs',
    (name, block) => {
      const printed = run('node', [write(`${name}.mjs`, block)], rows)
      for (const call of block.match(/console\.log/g) ?? []) expect(printed, call).not.toBe('')
    },
  )

  it('says what its examples print', () => {
    const [extract = '', own = '', , , dates = ''] = blocks('js')
    expect(run('node', [write('use.mjs', extract)])).toMatch(/^ASSAULT .*2015-08-09/m)
    const count = own.replace(/^extractor\.(.*) \/\/ 1$/m, 'console.log(extractor.$1)')
    expect(run('node', [write('own.mjs', count)])).toBe('1\n')
    const values = dates.replace(/^parseDates.*$/m, 'console.log(String($&))')
    expect(run('node', [write('dates.mjs', values)])).toBe('2015-08-03/2015-08-09,2015-08-03\n')
  })

  it('gives commands that run', () => {
    const [commands = ''] = blocks('sh').filter((block) => block.includes('ahdath validate'))
    write('article.txt', text)
    write('articles.ndjson', rows)
    const printed = run('bash', ['-c', `set -eu; PATH=node_modules/.bin:$PATH\n${commands}`])
    expect(printed).toContain('"PROTEST"')
    expect(printed).toContain('| events ')
  })

  it.runIf(hasDeno).each(blocks('ts'))('runs in Deno: %s', (block) => {
    run(bin('deno'), ['run', '--no-prompt', '--node-modules-dir=manual', write('readme.ts', block)])
  })
})

describe('types', () => {
  const source = `
    import { createExtractor, extractEvents, type EventDocument, type Options, toHtml, validate } from 'ahdath'
    import { parseDates, type TimeExpression } from 'ahdath/dates'
    import mena from 'ahdath/gazetteers/mena'
    import { extractLines } from 'ahdath/node'
    const options: Options = { published: '2019-04-07', include: { negated: false } }
    const document: EventDocument = extractEvents('', options)
    const dates: TimeExpression[] = parseDates('')
    const killed: number | undefined = document.events[0]?.counts.killed?.min
    // @ts-expect-error no such option
    extractEvents('', { publised: '2019-04-07' })
    createExtractor({ gazetteers: { persons: [{ name: '' }] } })
    createExtractor({ gazetteers: { ...mena, titles: [] } })
    export const all = async () => { for await (const one of extractLines([''])) console.log(one.id) }
    console.log(toHtml(document, ''), validate(document), dates, killed)
  `

  it.each([
    ['node16', 'node16', 'types.mts'],
    ['node16', 'node16', 'types.cts'],
    ['esnext', 'bundler', 'types.ts'],
  ])('module %s, resolution %s: %s', (module, resolution, file) => {
    write(file, source)
    const flags = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--skipLibCheck',
      'false',
    ]
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
    run(process.execPath, [
      join(root, 'node_modules/typescript/lib/tsc.js'),
      ...flags,
      ...types,
      '--module',
      module,
      '--moduleResolution',
      resolution,
      file,
    ])
  })
})

describe.runIf(hasDeno)('Deno', () => {
  const manual = '--node-modules-dir=manual'

  it('evaluates', () => {
    expect(run(bin('deno'), ['eval', manual, `import { extractEvents } from 'ahdath'; ${print}`])).toBe('PROTEST\n')
  })

  it('reads, prints and loops', () => {
    const session = `import { extractEvents } from 'npm:ahdath'\n${print}\n`
    expect(run(bin('deno'), ['repl', manual], session)).toContain('PROTEST')
  })

  it('needs no permission', () => {
    const program = write('deno.ts', articleProgram(imported))
    expect(run(bin('deno'), ['run', '--no-prompt', manual, program])).toBe(expectedArticle())
  })

  it('requires it', () => {
    const header = `import { createRequire } from 'node:module'\nconst { extractEvents } = createRequire(import.meta.url)('ahdath')`
    const program = write('required.mjs', articleProgram(header))
    expect(run(bin('deno'), ['run', '--allow-read', '--no-prompt', manual, program])).toBe(expectedArticle())
  })
})

describe.runIf(hasBun)('Bun', () => {
  it('imports it', () => {
    expect(run(bin('bun'), [write('bun.ts', articleProgram(imported))])).toBe(expectedArticle())
  })

  it('requires it', () => {
    const program = articleProgram(`const { extractEvents } = require('ahdath')`)
    expect(run(bin('bun'), [write('bun.cjs', program)])).toBe(expectedArticle())
  })
})

describe('bundled', () => {
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild')
  const bundle = (from: string, to: string, ...flags: string[]): void => {
    run(esbuild, [from, '--bundle', `--outfile=${to}`, '--log-level=error', ...flags])
  }

  it('needs no module of Node behind the main entry points', () => {
    write('bundle.mjs', `export { extractEvents } from 'ahdath'\nexport { parseDates } from 'ahdath/dates'\n`)
    bundle('bundle.mjs', 'bundle.js', '--format=esm', '--platform=browser')
  })

  it('finds the same, imported or required', () => {
    bundle(write('whole.mjs', articleProgram(imported)), 'whole.js', '--format=esm', '--platform=browser', '--minify')
    const whole = readFileSync(join(folder, 'whole.js'))
    expect(gzipSync(whole, { level: 9 }).length).toBeLessThan(1_600_000)
    expect(run('node', ['--input-type=module'], whole.toString())).toBe(expectedArticle())
    const required = `const { extractEvents } = require('ahdath')`
    bundle(write('whole.cjs', articleProgram(required)), 'whole.out.cjs', '--format=cjs', '--platform=node')
    expect(run('node', ['whole.out.cjs'])).toBe(expectedArticle())
  })
})
