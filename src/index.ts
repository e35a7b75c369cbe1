export { createExtractor, type Extractor, extractEvents, type Options } from './extractor.js'
export type * from './record.js'
