/**
 * Undoes deflate (RFC 1951). The packed data are most of what a process waits for before its first record, and this
 * is twice as quick over them as what has to serve streams too.
 */
const longestCode = 15
const shortestMatch = 3
const [stored, fixed] = [0, 1]
const endOfBlock = 256
const mostLiterals = 288
const mostDistances = 30

/** The smallest value of each symbol, given how many bits it takes beside it. */
function basesOf(extra: Uint8Array, first: number): Uint16Array {
  let next = first
  return Uint16Array.from(extra, (bits) => {
    const base = next
    next += 1 << bits
    return base
  })
}

/** Bits beside the symbols of lengths and distances: none for the first, then one more every so many symbols. */
function extraBits(count: number, group: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => Math.max(0, Math.floor(i / group) - 1))
}

const longestMatch = 258
const lengthBits = extraBits(29, 4)
const lengthBases = basesOf(lengthBits, shortestMatch)
// the last symbol of lengths stands for the longest alone
lengthBits[28] = 0
lengthBases[28] = longestMatch
const distanceBits = extraBits(mostDistances, 2)
const distanceBases = basesOf(distanceBits, 1)

/** In this order the lengths of the codes for lengths of codes are written. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const [repeatLast, repeatZero] = [16, 17]

/** The bits that are still to be read: those of each byte from the lowest. */
class Bits {
  held = 0
  count = 0
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  take(count: number): number {
    this.need(count)
    const value = this.held & ((1 << count) - 1)
    this.drop(count)
    return value
  }

  need(count: number): void {
    for (; this.count < count; this.count += 8) this.held |= (this.bytes[this.at++] as number) << this.count
  }

  drop(count: number): void {
    this.held >>>= count
    this.count -= count
  }
}

/** Codes by the next bits of the input: symbol times 16 plus how many bits it takes. */
interface Codes {
  readonly table: Uint16Array
  mask: number
}

const createCodes = (): Codes => ({ table: new Uint16Array(1 << longestCode), mask: 0 })

/** Fills the table of the canonical code in which symbols have codes of these lengths, 0 for none. */
function fillCodes(codes: Codes, lengths: Uint8Array): void {
  const { table } = codes
  const next = new Uint16Array(longestCode + 2)
  for (const length of lengths) if (length > 0) next[length + 1] = (next[length + 1] as number) + 1
  let longest = 1
  for (let length = 1; length <= longestCode; length++) {
    if ((next[length + 1] as number) > 0) longest = length
    next[length + 1] = ((next[length] as number) + (next[length + 1] as number)) << 1
  }
  codes.mask = (1 << longest) - 1
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number
    if (length === 0) continue
    const code = next[length] as number
    next[length] = code + 1
    let reversed = 0
    for (let bit = 0; bit < length; bit++) reversed = (reversed << 1) | ((code >> bit) & 1)
    for (let at = reversed; at <= codes.mask; at += 1 << length) table[at] = (symbol << 4) | length
  }
}

/** The lengths of the codes of a block that brings its own: of the symbols of literals and lengths, and of distances. */
function readLengths(bits: Bits, codes: Codes): [Uint8Array, Uint8Array] {
  const literals = bits.take(5) + 257
  const distances = bits.take(5) + 1
  const own = new Uint8Array(order.length)
  const count = bits.take(4) + 4
  for (const symbol of order.slice(0, count)) own[symbol] = bits.take(3)
  fillCodes(codes, own)
  const lengths = new Uint8Array(literals + distances)
  for (let at = 0; at < lengths.length; ) {
    const symbol = takeSymbol(bits, codes)
    if (symbol < repeatLast) lengths[at++] = symbol
    else {
      const value = symbol === repeatLast ? (lengths[at - 1] as number) : 0
      const times =
        symbol === repeatLast ? 3 + bits.take(2) : symbol === repeatZero ? 3 + bits.take(3) : 11 + bits.take(7)
      lengths.fill(value, at, at + times)
      at += times
    }
  }
  return [lengths.subarray(0, literals), lengths.subarray(literals)]
}

function takeSymbol(bits: Bits, { table, mask }: Codes): number {
  bits.need(longestCode)
  const entry = table[bits.held & mask] as number
  bits.drop(entry & longestCode)
  return entry >> 4
}

/** The lengths of the codes that all blocks share which bring none. */
function fixedLengths(): [Uint8Array, Uint8Array] {
  const literals = Uint8Array.from({ length: mostLiterals }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))
  return [literals, new Uint8Array(mostDistances).fill(5)]
}

/** Reads a block from its first symbol on, and tells where its text ends in `into`. All in variables: this is the work. */
function readBlock(bits: Bits, literals: Codes, distances: Codes, into: Uint8Array, from: number): number {
  const { bytes } = bits
  const [literalTable, literalMask] = [literals.table, literals.mask]
  const [distanceTable, distanceMask] = [distances.table, distances.mask]
  let { at, held, count } = bits
  let end = from
  for (;;) {
    for (; count < longestCode; count += 8) held |= (bytes[at++] as number) << count
    let entry = literalTable[held & literalMask] as number
    held >>>= entry & longestCode
    count -= entry & longestCode
    let symbol = entry >> 4
    if (symbol < endOfBlock) {
      into[end++] = symbol
      continue
    }
    if (symbol === endOfBlock) break
    symbol -= endOfBlock + 1
    let extra = lengthBits[symbol] as number
    for (; count < extra; count += 8) held |= (bytes[at++] as number) << count
    const length = (lengthBases[symbol] as number) + (held & ((1 << extra) - 1))
    held >>>= extra
    count -= extra
    for (; count < longestCode; count += 8) held |= (bytes[at++] as number) << count
    entry = distanceTable[held & distanceMask] as number
    held >>>= entry & longestCode
    count -= entry & longestCode
    symbol = entry >> 4
    extra = distanceBits[symbol] as number
    for (; count < extra; count += 8) held |= (bytes[at++] as number) << count
    const distance = (distanceBases[symbol] as number) + (held & ((1 << extra) - 1))
    held >>>= extra
    count -= extra
    // what is copied may be part of itself: letter after letter
    for (const stop = end + length; end < stop; end++) into[end] = into[end - distance] as number
  }
  bits.at = at
  bits.held = held
  bits.count = count
  return end
}

/** The bytes, so many, that are deflated from a place on. */
export function inflate(bytes: Uint8Array, start: number, size: number): Uint8Array {
  const bits = new Bits(bytes, start)
  const into = new Uint8Array(size)
  const [literals, distances] = [createCodes(), createCodes()]
  let end = 0
  for (let isLast = false; !isLast; ) {
    isLast = bits.take(1) === 1
    const kind = bits.take(2)
    if (kind === stored) end = copyStored(bits, into, end)
    else {
      const [ofLiterals, ofDistances] = kind === fixed ? fixedLengths() : readLengths(bits, literals)
      fillCodes(literals, ofLiterals)
      fillCodes(distances, ofDistances)
      end = readBlock(bits, literals, distances, into, end)
    }
  }
  return into
}

/** Copies a block that was not deflated: its length and the same inverted, two bytes each, then the bytes. */
function copyStored(bits: Bits, into: Uint8Array, end: number): number {
  bits.drop(bits.count & 7)
  const length = bits.take(16)
  bits.take(16)
  for (let i = 0; i < length; i++) into[end + i] = bits.take(8)
  return end + length
}
