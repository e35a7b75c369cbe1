/**
 * Completes `dist/` after the bundler: the schema as a file; for CommonJS modules that require the others, so that code
 * and data stand once on disk and once in memory, and types that differ in endings alone; and the command where `npx ahdath` looks for it in a clone; npx would else build the package anew on every call.
 */
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { schema } from '../records/schema.generated.js'

const dist = new URL('../../dist/', import.meta.url)
const commands = new URL('../../node_modules/.bin/', import.meta.url)

writeFileSync(new URL('schema.json', dist), `${JSON.stringify(schema, null, 2)}\n`)

const entries = ['index', 'dates', 'node', 'gazetteers/mena']
for (const entry of entries) {
  writeFileSync(new URL(`${entry}.cjs`, dist), `module.exports = require('./${entry.split('/').at(-1)}.js')\n`)
}

const types = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'))
for (const file of types) {
  const declarations = readFileSync(new URL(file, dist), 'utf8')
    .replace(/(from ')(\.\.?\/[^']+)\.js'/g, "$1$2.cjs'")
    // what is required has its names alone: a default would be a property of it
    .replace(/\w+ as default, /, '')
  writeFileSync(new URL(file.replace(/\.d\.ts$/, '.d.cts'), dist), declarations)
}

if (existsSync(commands) && process.platform !== 'win32') {
  rmSync(new URL('ahdath', commands), { force: true })
  symlinkSync('../../dist/cli.js', new URL('ahdath', commands))
}
console.error(`dist: schema.json and ${types.length} files of types for CommonJS`)
