import { article } from '../text/clitics.js'

const conjunctions = ['و', 'ف']
const attached = [...conjunctions, 'ب', 'ك', 'ل']
const shortestJoined = 4

/** A word without the conjunction before it: «وقناة»; a shorter one begins with the letter itself. */
export function withoutConjunction(word: string): string {
  return word.length >= shortestJoined && conjunctions.includes(word.charAt(0)) ? word.slice(1) : word
}

/** A word from its article on, whatever is attached before: «والأمين». */
export function fromArticle(word: string): string {
  return word.startsWith(article, 1) && attached.includes(word.charAt(0)) ? word.slice(1) : word
}

export function isDefinite(word: string): boolean {
  return fromArticle(word).startsWith(article)
}

/** A word without letters that it may begin with. */
export function without(front: string, word: string): string {
  return word.startsWith(front) ? word.slice(front.length) : word
}
