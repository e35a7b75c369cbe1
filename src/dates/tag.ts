import type { Stage } from '../document.js'

export const tagDates: Stage = (document) => document
