import type { Sense } from './parts.js'
import { resolvePoint } from './resolve-points.js'
import { resolveRange } from './resolve-ranges.js'
import { resolveDuration, resolveOffset, resolveRecent } from './resolve-spans.js'
import type { Resolution, Setting } from './setting.js'

/** Ties the meaning of an expression to the calendar. */
export function resolve(sense: Sense, setting: Setting): Resolution {
  switch (sense.form) {
    case 'point':
      return resolvePoint(sense.parts, setting)
    case 'range':
      return resolveRange(sense, setting)
    case 'offset':
      return resolveOffset(sense, setting)
    case 'recent':
      return resolveRecent(sense, setting)
    case 'duration':
      return resolveDuration(sense)
    case 'set':
      return { kind: 'set', value: sense.value, interval: null, implied: [], day: null }
  }
}
