/** Reads its share of the texts as often as it is told to, as soon as it is told to. */
import { parentPort, workerData } from 'node:worker_threads'
import { extractEvents } from '../../dist/index.js'

const { texts, share, shares, rounds } = workerData
// the same texts whatever the share: a worker with half of them would else start with code half as warm
for (const text of texts.slice(0, 500)) extractEvents(text)
const own = texts.filter((_, i) => i % shares === share)
parentPort.postMessage('ready')
parentPort.once('message', () => {
  for (let round = 0; round < rounds; round++) for (const text of own) extractEvents(text)
  parentPort.postMessage('done')
  parentPort.close()
})
