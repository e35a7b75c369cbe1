/** Puts generated content into a page, where it stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function fillSection(page: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`the page has no «${open}» followed by «${close}»`)
  return `${page.slice(0, start + open.length)}\n${content}\n${page.slice(end)}`
}
