import type { EventDocument } from '../record.js'
import compiled from './validator.generated.js'

/** A fault found by {@link validate}: where in the document, and what is wrong. */
export interface Fault {
  /** JSON pointer: `/events/0/trigger`. */
  path: string
  message: string
}

interface CompiledValidator {
  (value: unknown): boolean
  errors?: readonly { instancePath: string; message?: string }[] | null
}

const check = compiled as unknown as CompiledValidator

/** Whether a value is a document of schema `ahdath/1`. */
export function isEventDocument(value: unknown): value is EventDocument {
  return check(value)
}

/** All the ways in which a value departs from schema `ahdath/1`; an empty list if it is valid. */
export function validate(value: unknown): Fault[] {
  if (check(value)) return []
  return (check.errors ?? []).map(({ instancePath, message }) => ({
    path: instancePath,
    message: message ?? 'is wrong',
  }))
}
