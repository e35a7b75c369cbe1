/** The hash of nothing, with which every hash begins. */
export const emptyHash = 0x811c9dc5
const prime = 0x01000193

/** Continues a 32-bit FNV-1a hash over the UTF-16 units of a text. */
export function hash(text: string, from = emptyHash): number {
  let value = from
  for (let i = 0; i < text.length; i++) value = hashUnit(value, text.charCodeAt(i))
  return value >>> 0
}

/** A hash with one unit more, as 32 bits with a sign. */
export function hashUnit(value: number, unit: number): number {
  return Math.imul(value ^ unit, prime)
}
