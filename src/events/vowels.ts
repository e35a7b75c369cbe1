/** What the vowels of a word say, where the press writes them: قُتل, قَتْل, كتابٌ. */

const tanwin = new Set(['\u064b', '\u064c', '\u064d'])
const damma = '\u064f'
const kasra = '\u0650'
const fatha = '\u064e'
const sukun = '\u0652'

/**
 * 'noun' for a word with tanwin («وفدًا»), with the ending of a case that no verb has («تكليفِ», no past «قتلُ»), or with a vowelless
 * second letter («قَتْل»); 'verb' for one that is vowelled like a verb («قَتَل», «قُتِل»); else null.
 */
export function vowelledAs(surface: string, past: boolean): 'noun' | 'verb' | null {
  if (hasTanwin(surface)) return 'noun'
  const vowels = vowelsOf(surface)
  if (vowels.at(-1) === kasra || (past && vowels.at(-1) === damma)) return 'noun'
  const [first, second] = vowels
  if (vowels.length !== 3 || first === '' || first === undefined) return null
  if (second === sukun) return 'noun'
  if (first === damma && second === kasra) return 'verb'
  return first === fatha && second === fatha ? 'verb' : null
}

export function hasTanwin(surface: string): boolean {
  return [...surface].some((letter) => tanwin.has(letter))
}

/** «قُتل», «اعتُقل»: a damma before the last two letters of a past makes it passive. */
export function isVowelledPassive(surface: string): boolean {
  return vowelsOf(surface).slice(0, -2).includes(damma)
}

/** The vowel of each letter, '' for none written; a shadda is no vowel. */
function vowelsOf(surface: string): string[] {
  const vowels: string[] = []
  for (const letter of surface) {
    if (letter >= fatha && letter <= kasra) vowels[vowels.length - 1] = letter
    else if (letter === sukun) vowels[vowels.length - 1] = sukun
    else if (letter < '\u064b' || letter > '\u0652') vowels.push('')
  }
  return vowels
}
