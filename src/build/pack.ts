import { gzipAsync } from '@gfx/zopfli'

/**
 * Text, or bytes, as gzipped base64, so that it travels in a module. Zopfli takes its time when the package is built and makes it
 * some hundredths smaller than zlib can.
 */
export async function pack(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const packed = await gzipAsync(bytes, { numiterations: 1 })
  return Buffer.from(packed).toString('base64')
}
