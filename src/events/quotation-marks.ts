/** Quotation marks that show whether they open or close; «"» shows neither. */
export const openingQuotes: ReadonlySet<string> = new Set(['«', '“'])
export const closingQuotes: ReadonlySet<string> = new Set(['»', '”'])

const straight = '"'

/** Whether a quotation is open after a mark that stands where one is open or not; null for a mark of another kind. */
export function isOpenAfter(mark: string, open: boolean): boolean | null {
  if (mark === straight) return !open
  if (openingQuotes.has(mark)) return true
  return closingQuotes.has(mark) ? false : null
}

/** Whether a mark may open a quotation. */
export function opensQuotation(mark: string): boolean {
  return mark === straight || openingQuotes.has(mark)
}
