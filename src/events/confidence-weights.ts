// Written by src/build/confidence.ts; see there.
export const bias = 1
export const weights: Readonly<Record<string, number>> = {}
