import type { EventDocument, EventRecord } from '../record.js'

const columns: readonly [heading: string, cell: (event: EventRecord) => string][] = [
  ['الحدث', ({ type, mode, trigger }) => `${trigger.text} (${type}${mode ? ` ${mode}` : ''})`],
  ['من', ({ actors }) => actors.map(({ text }) => text).join('، ')],
  ['لمن', ({ recipients }) => recipients.map(({ text }) => text).join('، ')],
  ['أين', ({ place, country }) => [place?.text, country && `(${country})`].filter(Boolean).join(' ')],
  ['متى', ({ date }) => date?.value ?? ''],
  ['هل وقع', ({ modality }) => modalities[modality]],
  ['من قال', ({ source }) => source?.text ?? ''],
  [
    'كم',
    ({ counts }) =>
      Object.entries(counts)
        .map(([kind, { min }]) => `${kind} ${min}`)
        .join('، '),
  ],
  ['العنقود', ({ cluster }) => cluster],
]

const modalities = { actual: 'نعم', future: 'لاحقا', hypothetical: 'ربما', negated: 'لا' } as const

/** The events of a document as a right-to-left Markdown table, for a reader of Arabic to look over. */
export function reviewTable(name: string, { published, events, dates }: EventDocument): string {
  const rows = events.map((event) => `| ${columns.map(([, cell]) => plain(cell(event))).join(' | ')} |`)
  const head = [`| ${columns.map(([heading]) => heading).join(' | ')} |`, `|${columns.map(() => ' --- ').join('|')}|`]
  const times = dates.map(({ text, value }) => `| ${plain(text)} | ${value ?? ''} |`)
  return `${[
    `# ${name}`,
    '',
    `<div dir="rtl">`,
    '',
    `تاريخ النشر: ${published ?? 'غير معروف'}`,
    '',
    ...head,
    ...rows,
    '',
    '| التعبير الزمني | القيمة |',
    '| --- | --- |',
    ...times,
    '',
    '</div>',
  ].join('\n')}\n`
}

/** Keeps a cell in its cell: no line breaks, no bars. */
function plain(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|')
}
