export type { GazetteerName, Gazetteers, OwnFrameFamily } from './additions.js'
export type { Role, Roles } from './events/frame.js'
export { createExtractor, type Extractor, type ExtractorOptions, explain, extractEvents } from './extractor.js'
export type { Options } from './options.js'
export type * from './record.js'
export {
  type MergedCount,
  type MergedEvent,
  type MergedParticipant,
  type MergedSource,
  type MergeOptions,
  mergeEvents,
} from './records/merge.js'
export { schema } from './records/schema.js'
export { type Fault, isEventDocument, validate } from './records/validate.js'
export { toHtml } from './render/html.js'
