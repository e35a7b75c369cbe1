import type { FrameFamily } from '../frame.js'
import { accuse } from './accuse.js'
import { agree } from './agree.js'
import { aid } from './aid.js'
import { assault } from './assault.js'
import { coerce } from './coerce.js'
import { concede } from './concede.js'
import { consult } from './consult.js'
import { cooperate } from './cooperate.js'
import { disaster } from './disaster.js'
import { personnel } from './personnel.js'

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
  agree,
  aid,
  assault,
  coerce,
  concede,
  consult,
  cooperate,
  disaster,
  mobilize,
  personnel,
  protest,
  reject,
  request,
  retreat,
  sanction,
  support,
  threaten,
]
