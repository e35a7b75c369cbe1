/** Reads packed bytes from the first to the last. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  /** A whole number from 0 on, of seven bits a byte, the lowest first; 0 behind the end. */
  next(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }

  /** A number of either sign: even ones are positive, odd ones negative. */
  nextSigned(): number {
    const value = this.next()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  /** So many bytes, as a copy: what is kept must not keep the whole. */
  take(length: number): Uint8Array {
    this.at += length
    return this.bytes.slice(this.at - length, this.at)
  }
}
