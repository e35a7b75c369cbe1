import type { Evaluation, Tally } from './evaluate.js'

/** Precision, recall and their harmonic mean, in per cent. */
export function rates({ right, found, wanted }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found
  const recall = wanted === 0 ? 0 : (100 * right) / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const isType = (name: string): boolean => name === name.toUpperCase()

/** The evaluation as a Markdown table: what was measured, precision, recall, F1, and the counts behind them. */
export function evaluationTable(evaluation: Evaluation): string {
  const names = [...evaluation.keys()]
  const ordered = [...names.filter((name) => !isType(name)), ...names.filter(isType).sort()]
  const rows = ordered.map((name) => {
    const tally = evaluation.get(name) ?? { right: 0, found: 0, wanted: 0 }
    const { precision, recall, f1 } = rates(tally)
    return [name, ...[precision, recall, f1].map((rate) => rate.toFixed(1)), tally.right, tally.found, tally.wanted]
  })
  const head = ['', 'P', 'R', 'F1', 'right', 'found', 'wanted']
  const widths = head.map((title, i) => Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map(width), 3))
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((size, i) => (i === 0 ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

function width(cell: string | number): number {
  return String(cell).length
}
