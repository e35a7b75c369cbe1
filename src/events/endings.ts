/** The tables of the conjugator: which endings and prefixes each person takes, and how a final hamza is written. */

import type { Morphology } from '../document.js'

export interface Inflection {
  readonly form: string
  readonly morphology: Morphology
  /** The form stands before an object pronoun alone: «رما» of «رماه», «قتلو» of «قتلوه». */
  readonly joining?: true
}

/** Person, gender (none where the form serves both) and number: '3fs' is the third person feminine singular. */
export type Code = `${3 | 2}${'m' | 'f'}${'s' | 'd' | 'p'}` | '2d' | '1s' | '1p'

/** The forms of a stem, without the prefix of the present. */
export interface Stems {
  /** Without an ending: قال, يقول. */
  readonly whole: string
  /** The jussive: «لم يقل», «لم يدع». */
  readonly short: string
  /** Before the alef of the dual: رميا. */
  readonly dual: string
  /** Before the waw of the plural: رموا. */
  readonly masculine: string
  /** Before the ta of «رمت» and the ya of «ترمين». */
  readonly feminine: string
  /** Before an ending that begins with a consonant: قلنا, يقلن. */
  readonly closed: string
}

type Row = readonly [slot: keyof Stems, endings: readonly string[], codes: readonly Code[]]

const withoutEnding: readonly Code[] = ['3ms', '3fs', '2ms', '1s', '1p']

/** Where a row has two endings, the second is that of the subjunctive and jussive: يقتلون, لم يقتلوا. */
export const endings: Readonly<Record<'past' | 'present', readonly Row[]>> = {
  past: [
    ['whole', [''], ['3ms']],
    ['feminine', ['ت'], ['3fs']],
    ['dual', ['ا'], ['3md']],
    ['feminine', ['تا'], ['3fd']],
    ['masculine', ['وا'], ['3mp']],
    ['closed', ['ن'], ['3fp']],
    ['closed', ['ت'], ['2ms', '2fs', '1s']],
    ['closed', ['تما'], ['2d']],
    ['closed', ['تم'], ['2mp']],
    ['closed', ['تن'], ['2fp']],
    ['closed', ['نا'], ['1p']],
  ],
  present: [
    ['whole', [''], withoutEnding],
    ['short', [''], withoutEnding],
    ['dual', ['ان', 'ا'], ['3md', '3fd', '2d']],
    ['masculine', ['ون', 'وا'], ['3mp', '2mp']],
    ['feminine', ['ين', 'ي'], ['2fs']],
    ['closed', ['ن'], ['3fp', '2fp']],
  ],
}

/** The prefix of the present by person: يقتل, تقتل, أقتل, نقتل. */
export function prefixOf(code: Code): string {
  if (code === '1s') return 'أ'
  if (code === '1p') return 'ن'
  return code.startsWith('3m') || code === '3fp' ? 'ي' : 'ت'
}

/** What becomes of an ending before an object pronoun: قتلوا → قتلوه, قتلتم → قتلتموه. */
export const joinedEndings: Readonly<Record<string, string>> = { وا: 'و', تم: 'تمو' }

/**
 * A final hamza, with the long vowel before it if there is one, and the first letter of the ending → what is written
 * for both, all spellings of the press: بدؤوا, بدأوا, بدءوا. `pronoun` is the hamza of the indicative in «يقرؤه».
 * What is not listed is written side by side: قرأت.
 */
export const hamzas: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  أ: { ا: ['آ'], و: ['ؤو', 'أو', 'ءو'], ي: ['ئي', 'أي'], pronoun: ['ؤ'] },
  ؤ: { ي: ['ئي'] },
  اء: { و: ['اؤو', 'اءو'], ي: ['ائي'], pronoun: ['اؤ'] },
  وء: { و: ['وؤو', 'وءو'], ي: ['وئي'] },
  يء: { ا: ['يئا'], و: ['يئو'], ي: ['يئي'], ت: ['يئت'], pronoun: ['يئ'] },
}

/**
 * The weak verbs of measure I and the verbs of measure VI that have a passive: قيل, يوضع, تبودل. Most others are
 * intransitive, and what would be their passive is another word: قيم «values», سير «march», ميت «dead», يوقع «signs».
 */
export const transitives: ReadonlySet<string> = new Set(
  'قال باع ساق صاغ جاء داس صاد خان دعا تلا غزا شكا رجا محا وجد وضع وصف ولد وهب وزن ورث وقى تبادل تداول تناول'.split(
    ' ',
  ),
)

/** Verbs of measure VIII whose root begins with sin, which look like a doubled verb of measure X: استمع, but استمر. */
export const eighthOfSin: ReadonlySet<string> = new Set('استمع استند استلم استبق استتر استعر استلب'.split(' '))

/** A stem with an ending, in all spellings of the press: بدأ + وا = بدؤوا, بدأوا, بدءوا. */
export function attachEnding(stem: string, ending: string, slot?: keyof Stems): readonly string[] {
  // two letters without a vowel between them are written once: أعلن + نا = أعلنا, but مات + ت = ماتت
  if (slot === 'closed' && ending.startsWith(stem.slice(-1))) return [stem + ending.slice(1)]
  const first = ending.slice(0, 1)
  return seatHamza(stem, first)?.map((seated) => seated + ending.slice(1)) ?? [stem + ending]
}

/** A stem that ends in a hamza, with the first letter of its ending; undefined where the two just stand side by side. */
export function seatHamza(stem: string, next: string): readonly string[] | undefined {
  for (const length of [2, 1]) {
    const seated = hamzas[stem.slice(-length)]?.[next]
    if (seated) return seated.map((letters) => stem.slice(0, -length) + letters)
  }
  return undefined
}
