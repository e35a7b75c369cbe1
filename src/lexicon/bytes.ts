/**
 * Text as bytes, one for each letter of ASCII and of Arabic. It is half of UTF-8 to unpack, and is read where it lies:
 * strings are made of what a text asks for alone.
 */
const arabicBlock = 0x600
const upperHalf = 0x80
/** Stands before a unit of another script, and before itself; such a unit takes three bytes more, six bits in each. */
export const otherScript = 0x10
const [sixBits, sixBitsMark] = [0x3f, 0xc0]

export function encodeBytes(text: string): Uint8Array {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < upperHalf && unit !== otherScript) bytes.push(unit)
    else if (unit >= arabicBlock && unit < arabicBlock + upperHalf) bytes.push(unit - arabicBlock + upperHalf)
    else bytes.push(otherScript, ...[12, 6, 0].map((shift) => sixBitsMark | ((unit >> shift) & sixBits)))
  }
  return Uint8Array.from(bytes)
}

/** The UTF-16 unit that begins at a place; it takes {@link widthAt} bytes. */
export function unitAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number
  if (byte >= upperHalf) return byte - upperHalf + arabicBlock
  if (byte !== otherScript) return byte
  const bits = (place: number): number => (bytes[at + place] as number) & sixBits
  return (bits(1) << 12) | (bits(2) << 6) | bits(3)
}

export function widthAt(bytes: Uint8Array, at: number): number {
  return bytes[at] === otherScript ? 4 : 1
}

let units = new Uint16Array(256)

/** The text of the bytes from `start` to `end`. */
export function decodeBytes(bytes: Uint8Array, start = 0, end = bytes.length): string {
  if (end - start > units.length) units = new Uint16Array(2 * (end - start))
  let length = 0
  for (let at = start; at < end; at += widthAt(bytes, at)) units[length++] = unitAt(bytes, at)
  return textOf(units, length)
}

/** The most units that every runtime takes as arguments of one call. */
const mostArguments = 0x4000

/** The text of the first units. */
export function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += mostArguments) {
    const part = units.subarray(at, Math.min(length, at + mostArguments)) as unknown as number[]
    text += String.fromCharCode.apply(null, part)
  }
  return text
}

/** The parts between zero bytes. */
export function splitBytes(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = []
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(0, start)
    parts.push(bytes.subarray(start, end < 0 ? bytes.length : end))
    if (end < 0) break
    start = end + 1
  }
  return parts
}
