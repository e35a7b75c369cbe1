import { anchorOf } from './dates/anchor.js'
import type { Context } from './document.js'
import { defaultMinConfidence } from './events/confidence.js'

/** What may be told about a text, and which of its events are wanted. */
export interface Options {
  /** ISO 8601 date or date-time of publication, from which relative dates are counted; without it they stay unresolved. */
  published?: string | undefined
  /** Echoed in the result; it also seeds the ids of the events. */
  id?: string | undefined
  /** ISO 3166-1 alpha-2: the outlet's country, which helps to tell places of one name apart. */
  country?: string | undefined
  /**
   * Events whose confidence is lower are left out, 0 to 1; 0 keeps all. The default, 0.5, is near the best F1 on annotated
   * news, with fewer false events.
   */
  minConfidence?: number | undefined
  /** Whether denied and merely possible events are wanted. Both are, unless set to false: they are marked, not hidden. */
  include?: { negated?: boolean | undefined; hypothetical?: boolean | undefined } | undefined
}

/** Options after checking, with nothing left out. */
export interface Settings {
  readonly context: Context
  readonly minConfidence: number
  readonly negated: boolean
  readonly hypothetical: boolean
}

export const optionNames = ['published', 'id', 'country', 'minConfidence', 'include'] as const

const countryCode = /^[A-Z]{2}$/

/**
 * Checks options that come from outside and fills the defaults in.
 * @throws TypeError that names the option and the value.
 */
export function checkOptions(options: Options): Settings {
  checkNames(options, optionNames)
  const { published, id, country, minConfidence, include } = options
  if (isGiven(published) && (typeof published !== 'string' || anchorOf(published) === null)) {
    throw wrongOption('published', 'an ISO 8601 date or date-time', published)
  }
  if (isGiven(id) && typeof id !== 'string') throw wrongOption('id', 'a string', id)
  if (isGiven(country) && (typeof country !== 'string' || !countryCode.test(country))) {
    throw wrongOption('country', "an ISO 3166-1 alpha-2 code such as 'SY'", country)
  }
  if (isGiven(minConfidence) && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1)) {
    throw wrongOption('minConfidence', 'a number from 0 to 1', minConfidence)
  }
  return {
    context: { published: published ?? null, id: id ?? null, country: country ?? null },
    minConfidence: minConfidence ?? defaultMinConfidence,
    ...checkInclude(include),
  }
}

function checkInclude(include: Options['include']): { negated: boolean; hypothetical: boolean } {
  if (!isGiven(include)) return { negated: true, hypothetical: true }
  if (!isObject(include)) throw wrongOption('include', 'an object', include)
  const known = ['negated', 'hypothetical'] as const
  for (const name of Object.keys(include)) {
    if (!known.some((one) => one === name)) throw unknownOption(`include.${name}`, known)
  }
  for (const name of known) {
    const wanted = include[name]
    if (isGiven(wanted) && typeof wanted !== 'boolean') throw wrongOption(`include.${name}`, 'true or false', wanted)
  }
  return { negated: include.negated ?? true, hypothetical: include.hypothetical ?? true }
}

/** @throws TypeError for anything but a string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`ahdath: text must be a string, got ${show(text)}`)
}

/** @throws TypeError if `options` is not an object, or has a name that is not known. */
export function checkNames(options: unknown, known: readonly string[]): void {
  if (!isObject(options)) throw new TypeError(`ahdath: options must be an object, got ${show(options)}`)
  for (const name of Object.keys(options)) if (!known.includes(name)) throw unknownOption(name, known)
}

export function wrongOption(name: string, wanted: string, got: unknown): TypeError {
  return new TypeError(`ahdath: option "${name}" must be ${wanted}, got ${show(got)}`)
}

export function unknownOption(name: string, known: readonly string[]): TypeError {
  return new TypeError(`ahdath: unknown option "${name}"; the options are ${known.join(', ')}`)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined
}

const longestShown = 60

/** A value as a message shows it. */
export function show(value: unknown): string {
  if (typeof value === 'string') {
    return `'${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}'`
  }
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}
