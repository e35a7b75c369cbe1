import { readFileSync } from 'node:fs'

/** A row of a sample that was read by eye, by the names of its columns. */
export type Row = Readonly<Record<string, string>>

/** The sample that lies in a folder. */
export function readSample(folder: URL): Row[] {
  const [header = '', ...lines] = readFileSync(new URL('sample.tsv', folder), 'utf8').trim().split('\n')
  const columns = header.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? '', cell])))
}
