import type { FrameFamily } from '../frame.js'
import { assault } from './assault.js'
import { coerce } from './coerce.js'
import { disaster } from './disaster.js'

export { lightVerbs } from './light-verbs.js'

import { mobilize } from './mobilize.js'
import { protest } from './protest.js'
import { retreat } from './retreat.js'
import { threaten } from './threaten.js'

/** All event types, one file each. */
export const families: readonly FrameFamily[] = [assault, coerce, disaster, mobilize, protest, retreat, threaten]
