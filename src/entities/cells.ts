/** One row of a gazetteer: column → cell. */
export type Row = Readonly<Record<string, string>>

const cueMark = '~'

/** The parts of a cell, without blanks around them. */
export function split(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function orNull(cell: string | undefined): string | null {
  return cell ? cell : null
}

export function numberOrNull(cell: string | undefined): number | null {
  return cell ? Number(cell) : null
}

/** Whether a form counts only beside a cue. */
export function isMarked(form: string): boolean {
  return form.startsWith(cueMark)
}

/** A form without the mark that it needs a cue. */
export function bare(form: string): string {
  return isMarked(form) ? form.slice(cueMark.length) : form
}

const joint = 'ـ'

/** Whether a form, written with a joint at its end («نظيرـ»), is only what a pronoun makes of it: «نظيره». */
export function isJoining(form: string): boolean {
  return form.endsWith(joint)
}

/** A form without its joint. */
export function unjoined(form: string): string {
  return isJoining(form) ? form.slice(0, -joint.length) : form
}
