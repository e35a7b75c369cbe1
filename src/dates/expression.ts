import type { Expression, Piece, Sense } from './parts.js'

/** One or more expressions found together; ranges come with the dates that are their ends. */
export type Composition = readonly Expression[]

export function express(piece: Pick<Piece, 'first' | 'last' | 'skip' | 'by'>, sense: Sense): Expression {
  return { first: piece.first, last: piece.last, skip: piece.skip, sense, by: [...new Set(piece.by)] }
}

export const point = (piece: Piece): Expression => express(piece, { form: 'point', parts: piece.parts })
