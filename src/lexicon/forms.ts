/**
 * The forms of one entry, folded, as text: each is written as what stands before and after a stem, «يAون» for «يقصفون»
 * after «قصف», which is stem A. The first stem is the folded name or lemma of the entry; a form without a known stem is
 * written out and becomes the next one. Verbs of one pattern are then written alike.
 */
const separator = ','
const shortestStem = 2
const marks = 'ABCDEFGHIJ'
const anyMark = /[A-J]/
const firstMark = marks.charCodeAt(0)

export function encodeForms(forms: readonly string[], base: string): string {
  const stems = [base]
  const written = forms.map((form) => {
    if (anyMark.test(form)) throw new Error(`ahdath: a form with a capital letter: ${form}`)
    let best = -1
    stems.forEach((stem, i) => {
      const isBetter = best < 0 || stem.length > (stems[best]?.length ?? 0)
      if (stem.length >= shortestStem && form.includes(stem) && isBetter) best = i
    })
    const stem = stems[best]
    if (stem === undefined) {
      if (stems.length < marks.length) stems.push(form)
      return form
    }
    const at = form.indexOf(stem)
    return form === base ? '' : form.slice(0, at) + marks[best] + form.slice(at + stem.length)
  })
  return written.join(separator)
}

export function decodeForms(text: string, base: string): string[] {
  const written = text.split(separator)
  const stems = [base]
  for (let i = 0; i < written.length; i++) {
    const form = written[i] as string
    const at = markIn(form)
    if (form === '') written[i] = base
    else if (at >= 0) written[i] = form.slice(0, at) + stems[form.charCodeAt(at) - firstMark] + form.slice(at + 1)
    else if (stems.length < marks.length) stems.push(form)
  }
  return written
}

/** Where a form holds the mark of a stem, -1 if it is written out. */
function markIn(form: string): number {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code >= firstMark && code < firstMark + marks.length) return i
  }
  return -1
}
