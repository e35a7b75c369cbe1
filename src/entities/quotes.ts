/** Marks before what a text puts between quotes, and behind it; some papers have brackets for them. */
export const openingQuotes: ReadonlySet<string> = new Set(['"', '«', '“'])
export const closingQuotes: ReadonlySet<string> = new Set(['"', '»', '”'])
