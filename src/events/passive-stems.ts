import { transitives } from './endings.js'

/** The stems of passive verbs, which differ from the active ones in their long vowels and the seats of their hamzas. */

/** What happens to a stem when an ending is added: قتل, شن/شننت, قال/قلت, رمى/رميت. */
export type Shape = 'strong' | 'doubled' | 'hollow' | 'defective'

/** «وعد يعد»: the waw is lost in the active present and returns in the passive. */
export function isAssimilated(past: string, body: string): boolean {
  return past.startsWith('و') && body.length < past.length
}

/** Whether the passive is written, and not as another word. */
export function hasPassive(past: string, body: string, shape: Shape): boolean {
  // «تؤكد» is the present of «أكد», «ووصل» is و + وصل
  if (body === '' || past.startsWith('تأ') || past.startsWith('وا')) return false
  const first = past.length === 3 && (shape === 'hollow' || body.endsWith('و') || isAssimilated(past, body))
  const sixth = past.startsWith('تآ') || (past.startsWith('ت') && past[2] === 'ا')
  return !(first || sixth) || transitives.has(past)
}

const hamzaLetters = 'أؤئءآ'

/** Vowels u … i: هاجم → هوجم, استأنف → استؤنف, سأل → سئل, اغتال → اغتيل, رمى → رمي. */
export function passivePast(past: string, shape: Shape): string {
  if (shape === 'hollow') return `${past.slice(0, -2)}ي${past.slice(-1)}`
  const letters = [...past].map((letter, index) => {
    if (index === 0) return letter === 'آ' ? 'أو' : letter
    if (letter === 'ا' && (index === 1 || (index === 2 && past.startsWith('ت')))) return 'و'
    if (!hamzaLetters.includes(letter)) return letter
    if (letter === 'آ') return 'ؤو'
    return index < past.length - 2 ? 'ؤ' : 'ئ'
  })
  return shape === 'defective' ? `${letters.slice(0, -1).join('')}ي` : letters.join('')
}

/** Vowels u … a: يأخذ → يؤخذ, ينشئ → ينشأ, يسائل → يساءل, يدين → يدان, يدعو → يدعى. */
export function passivePresent(body: string, shape: Shape): string {
  if (shape === 'hollow') return `${body.slice(0, -2)}ا${body.slice(-1)}`
  const letters = [...body].map((letter, index) => {
    if (index === 0) return letter === 'أ' ? 'ؤ' : letter
    if (!hamzaLetters.includes(letter) || index < body.length - 2) return letter
    return body[index - 1] === 'ا' ? 'ء' : 'أ'
  })
  return shape === 'defective' ? `${letters.slice(0, -1).join('')}ى` : letters.join('')
}
