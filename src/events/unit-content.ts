import type { Unit, UnitKind } from './units.js'

/** What a unit is, wherever it stands. */
export type UnitContent = Omit<Unit, 'first' | 'last' | 'start' | 'end' | 'surface' | 'word' | 'form'>

/** Units are many: written out field by field they all have one shape, which makes them quick to read. */
export function describeUnit(kind: UnitKind, known: Partial<UnitContent>): UnitContent {
  return {
    kind,
    proclitics: known.proclitics ?? '',
    definite: known.definite ?? false,
    enclitic: known.enclitic ?? '',
    accusative: known.accusative ?? false,
    listed: known.listed ?? false,
    place: known.place ?? false,
    particle: known.particle ?? null,
    mention: known.mention ?? null,
    time: known.time ?? null,
    number: known.number ?? null,
    verb: known.verb ?? null,
    event: known.event ?? null,
    light: known.light ?? null,
  }
}

/** A unit before it has its place: what it is, and the token after it. */
export interface Draft {
  readonly content: UnitContent
  readonly last: number
}
