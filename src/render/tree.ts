/** A label with what hangs on it. */
export interface Branch {
  readonly label: string
  readonly branches?: readonly Branch[]
}

/** Draws a tree with lines, the way file listings do. */
export function drawTree({ label, branches = [] }: Branch): string {
  return [label, ...branches.flatMap((branch, i) => drawBranch(branch, i === branches.length - 1))].join('\n')
}

function drawBranch(branch: Branch, isLast: boolean): string[] {
  const [first = '', ...rest] = drawTree(branch).split('\n')
  return [`${isLast ? '└─' : '├─'} ${first}`, ...rest.map((line) => `${isLast ? '  ' : '│ '} ${line}`)]
}
