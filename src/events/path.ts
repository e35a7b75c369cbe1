import { clauseOpeners } from './clauses.js'
import { pair } from './evidence.js'
import { type Element, identityOf } from './phrases.js'

/** What lies between an element of a sentence and a trigger. */
export interface Path {
  readonly side: 'before' | 'after' | 'same'
  /** Number of elements in between, in steps: '0', '1', '2', '3', '4' (4–5), '6' (6–9), '10'. */
  readonly distance: string
  readonly verbs: number
  readonly marks: number
  /** Particles that are no prepositions. */
  readonly openers: number
  /** Phrases that name or describe somebody or some place. */
  readonly people: number
  /** The verbs, marks and openers of clauses that are passed, in the order of the text: 'verb speech,complementizer'. */
  readonly way: string
}

/** The path between the elements at two indexes, as seen from the trigger. */
export function pathBetween(elements: readonly Element[], at: number, trigger: number): Path {
  const [low, high] = [Math.min(at, trigger), Math.max(at, trigger)]
  let verbs = 0
  let marks = 0
  let openers = 0
  let people = 0
  let way = ''
  let steps = 0
  let last = ''
  for (let i = low + 1; i < high; i++) {
    const element = elements[i]
    if (element?.kind === 'verb') verbs++
    else if (element?.kind === 'mark') marks++
    else if (isOpener(element)) openers++
    else if (element?.kind === 'phrase' && identityOf(element.phrase).mention) people++
    const step = stepOf(element)
    if (step === '' || step === last) continue
    last = step
    if (++steps <= longestWay) way = steps === 1 ? step : pair(way, step, ',')
  }
  return {
    side: at < trigger ? 'before' : at > trigger ? 'after' : 'same',
    distance: bucket(high - low),
    verbs: Math.min(verbs, 2),
    marks: Math.min(marks, 2),
    openers: Math.min(openers, 2),
    people: Math.min(people, 2),
    way: steps > longestWay ? 'long' : way,
  }
}

/** Whether an element is a particle that is no preposition. */
export function isOpener(element: Element | undefined): boolean {
  return element?.kind === 'particle' && element.unit.particle?.class !== 'preposition'
}

const longestWay = 3

/** What an element is on the way: verbs by their kind, openers of clauses, marks. */
function stepOf(element: Element | undefined): string {
  if (element?.kind === 'verb') return pair('verb', verbKind(element))
  if (element?.kind === 'mark') return element.unit.word === '،' ? ',' : 'mark'
  if (element?.kind !== 'particle') return ''
  const kind = element.unit.particle?.class ?? ''
  return openers.has(kind) ? kind : ''
}

const openers = new Set<string>([...clauseOpeners, 'report'])

/** The nearest verb before an element. */
export function verbBefore(elements: readonly Element[], at: number): number | null {
  for (let i = at - 1; i >= 0; i--) if (elements[i]?.kind === 'verb') return i
  return null
}

/** What a verb is to events: 'event' names one, 'light' carries one, others by their class: 'speech', 'modal' … */
export function verbKind(element: Element | undefined): string {
  const verb = element?.kind === 'verb' ? element.unit.verb : null
  if (!verb) return 'verb'
  if (verb.triggers.length > 0) return 'event'
  return verb.lights.length > 0 ? 'light' : verb.class
}

function bucket(distance: number): string {
  if (distance <= 3) return String(distance)
  return distance <= 5 ? '4' : distance <= 9 ? '6' : '10'
}
