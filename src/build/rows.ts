import { readFileSync } from 'node:fs'

/** The rows of a file of JSON lines. */
export function readRows<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}
