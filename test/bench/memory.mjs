/** Reads many texts, given as JSON in a file, and prints the resident megabytes on the way. */
import { readFileSync } from 'node:fs'
import { extractEvents } from '../../dist/index.js'

const [file, ...marks] = process.argv.slice(2)
const texts = JSON.parse(readFileSync(file, 'utf8'))
const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'

/** Words that no text before had, so that nothing can be kept for ever unnoticed. */
function unheard(number) {
  return Array.from({ length: 10 }, (_, i) => {
    let word = ''
    for (let rest = number * 10 + i + 1e6; rest > 0; rest = Math.floor(rest / letters.length)) {
      word += letters[rest % letters.length]
    }
    return word
  }).join(' ')
}

let read = 0
for (const mark of marks) {
  for (; read < Number(mark); read++) extractEvents(`${texts[read % texts.length]}\n${unheard(read)}`)
  console.log(process.memoryUsage().rss / 2 ** 20)
}
