import { gunzipSync } from 'fflate'

/** The bytes in gzipped base64, which every runtime loads without a file system. */
export function unpackBytes(packed: string): Uint8Array {
  return unpackNatively(packed) ?? gunzipSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)))
}

/** Node, Deno and Bun unpack several times as fast as a script that has only just been loaded. */
function unpackNatively(packed: string): Uint8Array | null {
  const runtime = globalThis.process
  const zlib = runtime?.getBuiltinModule?.('node:zlib')
  const bytes = runtime?.getBuiltinModule?.('node:buffer')?.Buffer.from(packed, 'base64')
  if (!zlib || !bytes) return null
  const { buffer, byteOffset, length } = zlib.gunzipSync(bytes)
  return new Uint8Array(buffer, byteOffset, length)
}

/** The text in gzipped base64. */
export function unpack(packed: string): string {
  return new TextDecoder().decode(unpackBytes(packed))
}
