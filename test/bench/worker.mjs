/** Reads its share of the texts as often as it is told to, as soon as it is told to. */
import { parentPort, workerData } from 'node:worker_threads'
import { extractEvents } from '../../dist/index.js'

const { texts, share, shares, rounds } = workerData
/** So many texts are read before the clock runs: until then it is the compiler that is measured, which has threads of its own. */
const warming = 1000

// the same texts whatever the share: a worker with half of them would else start with code half as warm
for (let read = 0; read < warming; read++) extractEvents(texts[read % texts.length])
const own = texts.filter((_, i) => i % shares === share)
parentPort.postMessage('ready')
parentPort.once('message', () => {
  for (let round = 0; round < rounds; round++) for (const text of own) extractEvents(text)
  parentPort.postMessage('done')
  parentPort.close()
})
