/** Packs the outlines of the event models for the engine. */
import { packModels } from './models.js'

await packModels()
