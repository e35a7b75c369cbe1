import type { EventDocument } from '../record.js'
import { toHtml } from './html.js'
import { toPlainText } from './plain.js'

/** What a notebook shows of a value, by media type. */
export interface Display {
  'text/html': string
  'text/plain': string
}

/** The name under which Jupyter kernels for JavaScript look for a value's own way to show itself. */
const display = Symbol.for('Jupyter.display')

/** Lets a notebook show a document as marked text; the method is not enumerable, so the data stays plain JSON. */
export function showInNotebook(document: EventDocument, text: string): EventDocument {
  return Object.defineProperty(document, display, {
    value: (): Display => ({ 'text/html': toHtml(document, text), 'text/plain': toPlainText(document) }),
    enumerable: false,
  })
}
