import { schema as generated } from './schema.generated.js'

/** The JSON Schema (2020-12) of a document, `ahdath/1`; the package also holds it as `ahdath/schema.json`. */
export const schema: Readonly<Record<string, unknown>> = generated
