import type { Part } from './evidence.js'

/**
 * Names of features as a tree of words, which grows where it is asked: most of the thousands of names of a model lie
 * behind words that a text never says.
 */
class Step {
  /** The number of the name that ends here, or -1. */
  number = -1
  /** What was asked last and found: events of a sentence share most of what is told of them. */
  asked: Part | undefined = undefined
  found: Step | null = null
  private steps: Map<Part, Step | null> | null = null
  /** The names that go on from here, until they are sorted by their next words. */
  private further: number[] = []

  /** @param depth how many letters the names have up to here, with the blank behind them */
  constructor(
    private readonly names: readonly string[],
    private readonly depth: number,
  ) {}

  /** The words that may follow, null if none does. */
  get next(): Map<Part, Step | null> | null {
    if (this.further.length > 0) this.grow()
    return this.steps
  }

  lead(name: number): void {
    this.further.push(name)
  }

  private grow(): void {
    const { names, depth, further } = this
    const steps: Record<string, Step> = Object.create(null)
    for (const number of further) {
      const name = names[number] as string
      const end = name.indexOf(' ', depth)
      const word = end < 0 ? name.slice(depth) : name.slice(depth, end)
      steps[word] ??= new Step(names, depth + word.length + 1)
      const step = steps[word] as Step
      if (end < 0) step.number = number
      else step.lead(number)
    }
    this.further = noNames
    // keys of objects are the string objects that literals are; others would be compared letter by letter
    this.steps = new Map(Object.entries(steps))
  }
}

const noNames: number[] = []

export type NameStep = Step

/** The tree of some names, which are known by their numbers. */
export function createNames(names: readonly string[]): NameStep {
  const root = new Step(names, 0)
  names.forEach((_, number) => {
    root.lead(number)
  })
  return root
}

/** The step that a part of a name leads to. */
export function follow(step: Step, given: Part): Step | null {
  // maps are slow with keys that are neither strings nor numbers
  const part = given === true ? 'true' : given === false ? 'false' : given === null ? 'null' : given
  if (step.asked === part) return step.found
  step.asked = part
  step.found = lookUp(step, part)
  return step.found
}

function lookUp(step: Step, part: Part): Step | null {
  const { next } = step
  if (next === null) return null
  const known = next.get(part)
  if (known !== undefined) return known
  // any word may come here once, so what is unknown is not kept
  if (typeof part === 'string' && !part.includes(' ')) return null
  let found: Step | null = step
  for (const word of String(part).split(' ')) found = found?.next?.get(word) ?? null
  next.set(part, found)
  return found
}
