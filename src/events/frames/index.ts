import type { FrameFamily, LightVerb } from '../frame.js'
import { assault } from './assault.js'

/** All event types, one file each. */
export const families: readonly FrameFamily[] = [assault]
export const lightVerbs: readonly LightVerb[] = []
