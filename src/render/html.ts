import type { EventDocument, EventRecord, Span } from '../record.js'

/** One look for each kind of span; where spans overlap, the first in this order shows. */
const looks = {
  event: '#ffd97a',
  date: '#d7d7d7',
  PERSON: '#b9d6ff',
  ORGANIZATION: '#dcc8ff',
  PLACE: '#bfe8c4',
  GROUP: '#bde7e4',
} as const

type Kind = keyof typeof looks

const order = Object.keys(looks) as Kind[]

interface Marking extends Span {
  readonly kind: Kind
  readonly title: string
}

/**
 * The text of a document as right-to-left HTML with its events, dates and names marked, and a table of the events.
 * It needs no style sheet or script; everything from the text is escaped.
 *
 * @throws TypeError if `text` is not the text that the document was made from.
 */
export function toHtml(document: EventDocument, text: string): string {
  const markings = markingsOf(document)
  if (typeof text !== 'string' || markings.some(({ start, end, text: own }) => text.slice(start, end) !== own)) {
    throw new TypeError('ahdath: toHtml needs the text that the document was made from')
  }
  const warnings = document.warnings.map(({ message }) => `<p dir="ltr">${escapeHtml(message)}</p>`).join('')
  return (
    '<div dir="rtl" lang="ar" style="line-height:2;text-align:right">' +
    `${warnings}<p style="white-space:pre-wrap">${markText(text, markings)}</p>${tableOf(document.events)}</div>`
  )
}

function markingsOf({ entities, dates, events }: EventDocument): Marking[] {
  return [
    ...entities.map((entity) => ({ ...entity, kind: entity.type, title: entity.name.en ?? entity.name.ar })),
    ...dates.map((date) => ({ ...date, kind: 'date' as const, title: date.value ?? date.kind })),
    ...events.map(({ type, mode, trigger }) => ({ ...trigger, kind: 'event' as const, title: titleOf(type, mode) })),
  ]
}

function titleOf(type: string, mode: string | null): string {
  return mode ? `${type} ${mode}` : type
}

/** Walks from boundary to boundary, so that spans may overlap and the cost stays linear. */
function markText(text: string, markings: readonly Marking[]): string {
  const starts = [...markings].sort((one, other) => one.start - other.start)
  const boundaries = [...new Set([0, ...markings.flatMap(({ start, end }) => [start, end]), text.length])]
  boundaries.sort((one, other) => one - other)
  let open: Marking[] = []
  let next = 0
  let html = ''
  boundaries.slice(0, -1).forEach((from, i) => {
    open = open.filter(({ end }) => end > from)
    for (; next < starts.length && (starts[next] as Marking).start <= from; next++) open.push(starts[next] as Marking)
    const piece = escapeHtml(text.slice(from, boundaries[i + 1]))
    const [shown] = [...open].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    html += shown ? mark(piece, shown.kind, open.map(({ title }) => title).join(', ')) : piece
  })
  return html
}

function mark(piece: string, kind: Kind, title: string): string {
  return `<mark style="background:${looks[kind]};color:#111" title="${escapeHtml(title)}">${piece}</mark>`
}

const columns: readonly [heading: string, cell: (event: EventRecord) => string | null | undefined][] = [
  ['event', ({ type, mode }) => titleOf(type, mode)],
  ['trigger', ({ trigger }) => trigger.text],
  ['actors', ({ actors }) => actors.map(({ text }) => text).join('، ')],
  ['recipients', ({ recipients }) => recipients.map(({ text }) => text).join('، ')],
  ['place', ({ place, country }) => [place?.text, country].filter(Boolean).join(' ')],
  ['date', ({ date }) => date?.value],
  ['modality', ({ modality }) => modality],
  ['source', ({ source }) => source?.text],
]

function tableOf(events: readonly EventRecord[]): string {
  if (events.length === 0) return ''
  const head = columns.map(([heading]) => `<th>${heading}</th>`).join('')
  const rows = events.map((event) => `<tr>${columns.map(([, cell]) => td(cell(event))).join('')}</tr>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
}

/** Each cell finds its own direction: names run from the right, codes and dates from the left. */
function td(content: string | null | undefined): string {
  return `<td dir="auto">${escapeHtml(content ?? '')}</td>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}
