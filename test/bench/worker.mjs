/** Reads the share of the texts that it is told to, as soon as it is told to. */
import { parentPort, workerData } from 'node:worker_threads'
import { extractEvents } from '../../dist/index.js'

const { texts, share, shares } = workerData
const own = texts.filter((_, i) => i % shares === share)
for (const text of own.slice(0, 100)) extractEvents(text)
parentPort.postMessage('ready')
parentPort.once('message', () => {
  for (const text of own) extractEvents(text)
  parentPort.postMessage('done')
  parentPort.close()
})
