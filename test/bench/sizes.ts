import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)

/** Bytes of an entry point with all that it needs but luxon, minified and gzipped. */
export async function bundleSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['luxon'],
    write: false,
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

/** Bytes of the package as it is published, packed and unpacked. */
export function packageSize(): { packed: number; unpacked: number } {
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error']
  const [report] = JSON.parse(execFileSync('npm', pack, { cwd: fileURLToPath(root), encoding: 'utf8' })) as {
    size: number
    unpackedSize: number
  }[]
  return { packed: report?.size ?? 0, unpacked: report?.unpackedSize ?? 0 }
}
