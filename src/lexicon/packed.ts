import { gunzipSync, gzipSync } from 'fflate'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Text as gzipped base64, so that it travels in a module and every runtime loads it without a file system. */
export function pack(text: string): string {
  const bytes = gzipSync(encoder.encode(text), { level: 9, mtime: 0 })
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** What {@link pack} was given. */
export function unpack(packed: string): string {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return decoder.decode(gunzipSync(bytes))
}
