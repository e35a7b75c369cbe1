export type * from './record.js'
export { createExtractor, type Extractor, extractEvents, type Options } from './extractor.js'
