import { inflate } from './inflate.js'

/** What gzip writes before the deflated bytes if it is told no name, and how many bytes tell the size at the end. */
const [headBytes, sizeBytes] = [10, 4]

/** The bytes in gzipped base64, which every runtime loads without a file system. */
export function unpackBytes(packed: string): Uint8Array {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  const size = new DataView(bytes.buffer).getUint32(bytes.length - sizeBytes, true)
  return inflate(bytes, headBytes, size)
}

/** The text in gzipped base64. */
export function unpack(packed: string): string {
  return new TextDecoder().decode(unpackBytes(packed))
}
