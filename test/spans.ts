import type { Span } from '../src/index.js'

/** Every span inside a value, wherever it stands. */
export function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(spansOf)
  const isSpan = 'start' in value && 'end' in value && 'text' in value && typeof value.start === 'number'
  return isSpan ? [value as Span, ...inside] : inside
}
