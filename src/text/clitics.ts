/**
 * What may be attached to an Arabic word: conjunctions, particles, the article and pronouns.
 * The table lists every attested order; which stem may carry which is the lexicon's to say.
 */

/** What kind of word a stem is, as far as attachments go; a joining stem stands only before a pronoun: «قتلو» in «قتلوه». */
export type Host = 'verb' | 'noun' | 'name' | 'particle' | 'joining'

export interface Cut {
  readonly proclitics: string
  readonly definite: boolean
  readonly stem: string
  readonly enclitic: string
  /** The alef of the indefinite accusative was taken off: «ضابطا» is ضابط. */
  readonly accusative: boolean
}

interface Front {
  readonly written: string
  readonly proclitics: string
  readonly definite: boolean
}

const conjunctions = ['', 'و', 'ف']
/** Prepositions of one letter. */
export const attachedPrepositions: ReadonlySet<string> = new Set(['ب', 'ك', 'ل'])
const prepositions = ['', ...attachedPrepositions]
export const article = 'ال'

/** The article behind ل, whose alef is dropped: «للجيش». */
const contracted = 'لل'

/** Beginnings of nouns. */
const nounFronts: readonly Front[] = conjunctions.flatMap((conjunction) =>
  prepositions.flatMap((preposition) => {
    const proclitics = conjunction + preposition
    const written = preposition === 'ل' ? conjunction + contracted : proclitics + article
    return [
      { written: proclitics, proclitics, definite: false },
      { written, proclitics, definite: true },
    ]
  }),
)

/** Beginnings of verbs: «وسيقتل», «فليقتل», «أيقتل» is too rare to be worth its errors. */
const verbFronts: readonly Front[] = conjunctions.flatMap((conjunction) =>
  ['', 'س', 'ل'].map((particle) => ({
    written: conjunction + particle,
    proclitics: conjunction + particle,
    definite: false,
  })),
)

const fronts: readonly Front[] = [
  ...nounFronts,
  ...verbFronts.filter((verb) => !nounFronts.some((noun) => noun.written === verb.written)),
].sort((one, other) => one.written.length - other.written.length)

const pronouns = ['', 'ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'نا', 'ني', 'ي']

const shortestStem = 2
const accusativeEnding = 'ا'
const shortestAccusative = 3

/** Whether a front may stand before a word of this kind. */
export function mayCarry(host: Host, cut: Cut): boolean {
  switch (host) {
    case 'verb':
      return (
        !cut.definite &&
        !cut.accusative &&
        !cut.proclitics.endsWith('ب') &&
        !cut.proclitics.endsWith('ك') &&
        cut.enclitic !== 'ي'
      )
    case 'noun':
      return !cut.proclitics.endsWith('س') && !(cut.definite && cut.enclitic !== '') && cut.enclitic !== 'ني'
    case 'name':
      return !cut.definite && !cut.accusative && !cut.proclitics.endsWith('س') && cut.enclitic === ''
    case 'joining':
      return cut.enclitic !== '' && !cut.definite && !cut.accusative
    case 'particle':
      return (
        !cut.definite && !cut.accusative && cut.proclitics.length <= 1 && cut.proclitics !== 'س' && cut.enclitic === ''
      )
  }
}

/**
 * Every way to cut a folded word, the whole word first and then by the number of letters peeled:
 * «وبالهجوم» → وبالهجوم, و|بالهجوم, …, وبال|هجوم. A stem keeps at least two letters.
 */
export function cutClitics(folded: string): Cut[] {
  const cuts: Cut[] = []
  for (const { written, proclitics, definite } of fronts) {
    if (!folded.startsWith(written)) continue
    const host = folded.slice(written.length)
    for (const enclitic of pronouns) {
      const whole = written === '' && enclitic === ''
      if ((host.length - enclitic.length < shortestStem && !whole) || !host.endsWith(enclitic)) continue
      const stem = host.slice(0, host.length - enclitic.length)
      cuts.push({ proclitics, definite, stem, enclitic, accusative: false })
      // before a pronoun ta marbuta is written open: غارته is غارة + ه
      if (enclitic !== '' && stem.endsWith('ت')) {
        cuts.push({ proclitics, definite, stem: `${stem.slice(0, -1)}ه`, enclitic, accusative: false })
      }
    }
    if (!definite && host.length > shortestAccusative && host.endsWith(accusativeEnding)) {
      cuts.push({ proclitics, definite, stem: host.slice(0, -1), enclitic: '', accusative: true })
    }
  }
  return cuts.sort((one, other) => peeled(one) - peeled(other))
}

function peeled(cut: Cut): number {
  return cut.proclitics.length + (cut.definite ? article.length : 0) + cut.enclitic.length + (cut.accusative ? 1 : 0)
}
