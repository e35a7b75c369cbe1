import { decodeBytes } from './bytes.js'

const times = '\t'
const [tab, lineEnd] = [0x09, 0x0a]
export const radix = 36

/** Cells, a line for each run of the same, with the length of the run behind it if it is more than one. */
export function encodeCells(cells: readonly string[]): string {
  const lines: string[] = []
  let start = 0
  cells.forEach((cell, i) => {
    if (cells[i + 1] === cell) return
    lines.push(i === start ? cell : cell + times + (i + 1 - start).toString(radix))
    start = i + 1
  })
  return lines.join('\n')
}

/** The cells that {@link encodeCells} was given, read where they lie; lines are counted when the first is asked for. */
export class Cells {
  /** Where the cell lies that was last sought, and whether those beside it are the same. */
  start = 0
  end = 0
  isShared = false
  /** For each line where it begins, and the number of the row after its last. */
  private starts = new Int32Array()
  private rows = new Int32Array()
  private line = 0

  constructor(readonly bytes: Uint8Array) {}

  get length(): number {
    if (this.rows.length === 0) this.countLines()
    return this.rows.at(-1) as number
  }

  textAt(row: number): string {
    this.seek(row)
    return decodeBytes(this.bytes, this.start, this.end)
  }

  /** A cell that is a number. */
  numberAt(row: number): number {
    this.seek(row)
    let value = 0
    for (let at = this.start; at < this.end; at++) value = value * radix + digitOf(this.bytes[at] as number)
    return value
  }

  seek(row: number): void {
    if (this.rows.length === 0) this.countLines()
    const { bytes, rows } = this
    // rows are asked for one after the other, mostly
    if (!this.holds(row) && !this.holds(row, ++this.line)) this.line = lineOf(rows, row)
    const first = this.line === 0 ? 0 : (rows[this.line - 1] as number)
    this.isShared = (rows[this.line] as number) - first > 1
    this.start = this.starts[this.line] as number
    this.end = this.start
    while (this.end < bytes.length && bytes[this.end] !== lineEnd && bytes[this.end] !== tab) this.end++
  }

  private holds(row: number, line = this.line): boolean {
    return row < (this.rows[line] ?? 0) && (line === 0 || row >= (this.rows[line - 1] as number))
  }

  private countLines(): void {
    const { bytes } = this
    const { length } = bytes
    let count = 1
    for (let at = 0; at < length; at++) if (bytes[at] === lineEnd) count++
    const starts = new Int32Array(count)
    const rows = new Int32Array(count)
    let [row, run, line] = [0, 0, 0]
    let isRun = false
    for (let at = 0; at < length; at++) {
      const byte = bytes[at] as number
      if (byte === lineEnd) {
        row += isRun ? run : 1
        rows[line++] = row
        starts[line] = at + 1
        isRun = false
      } else if (isRun) run = run * radix + digitOf(byte)
      else if (byte === tab) {
        isRun = true
        run = 0
      }
    }
    rows[line] = row + (isRun ? run : 1)
    this.starts = starts
    this.rows = rows
  }
}

/** The value of a digit, 0 to 9 or a to z. */
function digitOf(byte: number): number {
  return byte < 0x3a ? byte - 0x30 : byte - 0x57
}

/** The first line whose rows end after a row. */
function lineOf(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as number) > row) high = middle
    else low = middle + 1
  }
  return low
}
