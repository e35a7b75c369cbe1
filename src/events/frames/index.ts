import type { FrameFamily } from '../frame.js'
import { accuse } from './accuse.js'
import { assault } from './assault.js'
import { coerce } from './coerce.js'
import { concede } from './concede.js'
import { disaster } from './disaster.js'

export { lightVerbs } from './light-verbs.js'

import { mobilize } from './mobilize.js'
import { protest } from './protest.js'
import { reject } from './reject.js'
import { request } from './request.js'
import { retreat } from './retreat.js'
import { sanction } from './sanction.js'
import { support } from './support.js'
import { threaten } from './threaten.js'

/** All event types, one file each. */
export const families: readonly FrameFamily[] = [
  accuse,
  assault,
  coerce,
  concede,
  disaster,
  mobilize,
  protest,
  reject,
  request,
  retreat,
  sanction,
  support,
  threaten,
]
