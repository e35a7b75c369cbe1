import { gunzipSync } from 'fflate'

/** The bytes in gzipped base64, which every runtime loads without a file system. */
export function unpackBytes(packed: string): Uint8Array {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return gunzipSync(bytes)
}

/** The text in gzipped base64. */
export function unpack(packed: string): string {
  return new TextDecoder().decode(unpackBytes(packed))
}
