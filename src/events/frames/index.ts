import type { FrameFamily, LightVerb } from '../frame.js'
import { assault } from './assault.js'
import { disaster } from './disaster.js'
import { mobilize } from './mobilize.js'
import { protest } from './protest.js'
import { threaten } from './threaten.js'

/** All event types, one file each. */
export const families: readonly FrameFamily[] = [assault, disaster, mobilize, protest, threaten]
export const lightVerbs: readonly LightVerb[] = []
