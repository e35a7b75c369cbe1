import { gzipAsync } from '@gfx/zopfli'

/**
 * Text as gzipped base64, so that it travels in a module. Zopfli takes its time when the package is built and makes it
 * some hundredths smaller than zlib can.
 */
export async function pack(text: string): Promise<string> {
  const packed = await gzipAsync(new TextEncoder().encode(text), { numiterations: 1 })
  return Buffer.from(packed).toString('base64')
}
