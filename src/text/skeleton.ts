/** Letters that the press changes for each other when it writes foreign names: غ, ج and ق for g, س and ش. */
const alike: Readonly<Record<string, string>> = {
  غ: 'ج',
  ق: 'ج',
  ك: 'ج',
  ط: 'ت',
  ص: 'س',
  ش: 'س',
  ض: 'د',
  ذ: 'د',
  ظ: 'ز',
}

/** Vowels, which foreign names are written with and without: نتنياهو, نتانياهو, نيتانياهو. */
const vowels = new Set(['ا', 'و', 'ي', 'ء', 'ئ', 'ؤ', 'ه'])

/** Begins the skeletons among the words of the lexicon, so that no word is taken for one. */
export const skeletonMark = '~'

/** The consonants of a folded foreign name, under which its spellings meet: `skeletonOf('نتانياهو') === '~نتن'`. */
export function skeletonOf(folded: string): string {
  let skeleton = skeletonMark
  for (const letter of folded) if (!vowels.has(letter)) skeleton += alike[letter] ?? letter
  return skeleton
}
