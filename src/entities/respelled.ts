import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Token } from '../document.js'
import { article } from '../text/clitics.js'
import { fold } from '../text/letters.js'
import { skeletonOf } from '../text/skeleton.js'
import type { NameEntry } from './entries.js'

/** Spellings of one name have its consonants and differ in two vowels at most. */
const closest = 0.84
/** Short surnames of different people are spelt alike: «دراج» is no دراغي. A first name that fits tells them apart. */
const shortestAlone = 7

/**
 * The listed foreigner whose surname a word that nobody listed is a spelling of: «نيتانياهو» is نتنياهو. Only words
 * that stand for a person are asked about: beside a title, a given name or a verb of speech.
 */
export function findRespelled(tokens: readonly Token[], first: number, last: number): NameEntry | null {
  const surname = tokens[last - 1]?.word
  if (!surname || surname.similar.length === 0 || surname.folded.startsWith(article)) return null
  if (last === first + 1 && surname.folded.length < shortestAlone) return null
  let best: NameEntry | null = null
  let nearest = closest
  for (const entry of surname.similar as readonly NameEntry[]) {
    const names = entry.name.ar.split(' ').map(fold)
    if (last > first + 1 && skeletonOf(names[0] ?? '') !== skeletonOf(tokens[first]?.word.folded ?? '')) continue
    if (names.at(-1)?.charAt(0) !== surname.folded.charAt(0)) continue
    const likeness = jaroWinkler(surname.folded, names.at(-1) ?? '')
    if (likeness < nearest) continue
    nearest = likeness
    best = entry
  }
  return best
}
