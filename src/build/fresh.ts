/** Builds the package if anything that goes into it is younger than the last build. */
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
/** What the build writes last. */
const result = new URL('dist/schema.json', root)
const sources = ['src/', 'gazetteers/', 'package.json', 'tsup.config.ts'].map((path) => new URL(path, root))

function youngest(path: URL): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return path.href.includes('.generated.') ? 0 : stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => youngest(new URL(name, `${path.href.replace(/\/$/, '')}/`))))
}

if (!existsSync(result) || Math.max(...sources.map(youngest)) > statSync(result).mtimeMs) {
  execSync('npm run build', { cwd: fileURLToPath(root), stdio: 'inherit' })
}
