/** A part of a feature's name: a word for what is told, or what is told of it. */
export type Part = string | number | boolean | null

/**
 * Listens to features. A feature is told by its parts, which make its name joined by blanks: `add('slot', 'subject')` is
 * «slot subject». Parts are strings that exist already, so that telling costs next to nothing; whoever wants names puts
 * them together.
 */
export interface Features {
  add(first: string, second?: Part, third?: Part, fourth?: Part): Prefix
  /** A beginning of names that is no feature itself. */
  under(first: string, second?: Part, third?: Part, fourth?: Part): Prefix
}

/** What names begin with: `add('rule', rule).with(form).with(type)` tells «rule …», «rule … form» and «rule … type». */
export interface Prefix {
  with(next: Part, second?: Part, third?: Part): Prefix
}

/** What speaks for and against something: tells its features, always the same ones, to whoever listens. */
export type Evidence = (features: Features) => void

/** The names of the features, for training and for explaining. */
export function namesOf(evidence: Evidence): string[] {
  const names: string[] = []
  const under = (...parts: readonly (Part | undefined)[]): Prefix => {
    const prefix: Prefix = {
      with: (...rest) => {
        names.push(nameOf([...parts, ...rest]))
        return prefix
      },
    }
    return prefix
  }
  const add: Features['add'] = (...parts) => {
    names.push(nameOf(parts))
    return under(...parts)
  }
  evidence({ add, under })
  return names
}

function nameOf(parts: readonly (Part | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map(String)
    .join(' ')
}

const pairs: Readonly<Record<' ' | ',', Map<string, Map<string, string>>>> = { ' ': new Map(), ',': new Map() }

/** Two parts as one, put together once: «PERSON name», «light subject». Only for words of which there are few. */
export function pair(one: string, other: string, between: ' ' | ',' = ' '): string {
  let made = pairs[between].get(one)
  if (!made) {
    made = new Map()
    pairs[between].set(one, made)
  }
  let both = made.get(other)
  if (both === undefined) {
    both = one + between + other
    made.set(other, both)
  }
  return both
}
