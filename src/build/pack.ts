import { gzipSync } from 'node:zlib'

/** Text as gzipped base64, so that it travels in a module; zlib makes it smaller than the packer that browsers have. */
export function pack(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64')
}
