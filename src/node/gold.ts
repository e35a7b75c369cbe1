import type { Span } from '../index.js'

/** A span as annotators write it: its text, and which occurrence of it in the article it is, from 0. */
export interface GoldSpan {
  readonly t: string
  readonly n?: number
}

/** An article with the facts that extraction needs. */
export interface GoldArticle {
  readonly id: string
  readonly title?: string | null
  readonly text: string
  readonly date?: string | null
}

/** What careful readers found in an article. */
export interface GoldDocument {
  readonly id: string
  readonly dates: readonly { readonly span: GoldSpan; readonly value: string | null }[]
  readonly events: readonly GoldEvent[]
}

export interface GoldEvent {
  readonly type: string
  readonly mode: string | null
  readonly trigger: GoldSpan
  readonly also?: readonly GoldSpan[]
  readonly actors?: readonly GoldSpan[]
  readonly recipients?: readonly GoldSpan[]
  readonly place?: GoldSpan | null
  readonly country?: string | null
  readonly date?: string | null
  readonly modality: string
  readonly source?: GoldSpan | null
  readonly counts?: Readonly<Record<string, number>>
  /** Readers could differ on it: neither rewarded nor punished. */
  readonly optional?: boolean
}

/** The text of an article as its annotations count: title and body. */
export function articleText({ title, text }: GoldArticle): string {
  return title ? `${title}\n\n${text}` : text
}

/** Where a gold span stands; null where the text does not hold it. */
export function locate(text: string, { t, n = 0 }: GoldSpan): Span | null {
  let start = -1
  for (let i = 0; i <= n; i++) {
    start = text.indexOf(t, start + 1)
    if (start < 0) return null
  }
  return { start, end: start + t.length, text: t }
}

export function locateAll(text: string, spans: readonly GoldSpan[] | undefined): Span[] {
  return (spans ?? []).flatMap((span) => locate(text, span) ?? [])
}
