import { gunzipSync } from 'fflate'

const decoder = new TextDecoder()

/** The text in gzipped base64, which every runtime loads without a file system. */
export function unpack(packed: string): string {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return decoder.decode(gunzipSync(bytes))
}
