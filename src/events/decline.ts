import type { Morphology } from '../document.js'
import { joinedHamzas } from '../text/hamza.js'
import { attachEnding, type Inflection } from './endings.js'

type Form = 'masdar' | 'noun' | 'participle'
type Gender = Morphology['gender']
type Count = Morphology['number']
type Ending = readonly [ending: string, gender: Gender, number: Count]

/** Endings by which a listed form shows that it is inflected already. */
const marked: readonly Ending[] = [
  ['تان', 'feminine', 'dual'],
  ['تين', 'feminine', 'dual'],
  ['ات', 'feminine', 'plural'],
]

const dual: readonly Ending[] = [
  ['ان', 'masculine', 'dual'],
  ['ين', 'masculine', 'dual'],
]
const feminine: readonly Ending[] = [
  ['ة', 'feminine', 'singular'],
  ['تان', 'feminine', 'dual'],
  ['تين', 'feminine', 'dual'],
]
/** The plural of persons; the last two before a genitive: «مهاجمو المدينة», «محتجزي الرهائن». */
const plural: readonly Ending[] = [
  ['ون', 'masculine', 'plural'],
  ['ين', 'masculine', 'plural'],
  ['و', 'masculine', 'plural'],
  ['ي', 'masculine', 'plural'],
]
const femininePlural: Ending = ['ات', 'feminine', 'plural']

/**
 * The regular inflections of a listed masdar, noun or participle, itself first: dual, accusative in alef and, of a
 * participle, feminine and sound plural. Broken plurals are for the data to list; a listed dual or plural stays as it is.
 *
 * @param noun without article, with its hamzas: 'هجوم', 'غارة', 'محتجز', 'اعتقالات'
 */
export function inflectNoun(noun: string, form: Form = 'noun'): readonly Inflection[] {
  const inflection = (written: string, gender: Gender, number: Count): Inflection => ({
    form: written,
    morphology: { form, tense: null, person: null, gender, number, voice: null },
  })
  const all = (stem: string, list: readonly Ending[]) =>
    list.flatMap(([ending, ...features]) => decline(stem, ending).map((written) => inflection(written, ...features)))

  const mark = markOf(noun, form)
  if (mark) return [inflection(noun, ...mark)]
  if (noun.endsWith('ة'))
    return all(noun.slice(0, -1), form === 'participle' ? [...feminine, femininePlural] : feminine)
  // a listed noun without a mark may be a broken plural: حروب
  const itself = form === 'noun' ? inflection(noun, null, null) : inflection(noun, 'masculine', 'singular')
  if (noun.endsWith('ى') || noun.endsWith('ا')) return [itself]
  const accusative: Ending = ['ا', itself.morphology.gender, itself.morphology.number]
  const persons = () => pluralStems(noun).flatMap((stem) => all(stem, plural))
  return [
    itself,
    ...(takesAlef(noun) ? all(noun, [accusative]) : []),
    ...(form === 'participle' ? [...all(noun, [...feminine, femininePlural]), ...persons()] : []),
    ...all(noun, dual),
    ...joinedHamzas(noun).map((written): Inflection => ({ ...itself, form: written, joining: true })),
  ]
}

function markOf(noun: string, form: Form): readonly [Gender, Count] | undefined {
  const found = marked.find(([ending]) => noun.endsWith(ending) && noun.length > ending.length + 2)
  if (found) return [found[1], found[2]]
  // masdars may end so in the singular: تعيين, تعاون
  const isPlural = form === 'participle' && noun.length > 4 && (noun.endsWith('ون') || noun.endsWith('ين'))
  return isPlural ? ['masculine', 'plural'] : undefined
}

/** «اعتداءً» and «خطأً» have no alef of their own. */
function takesAlef(noun: string): boolean {
  return !noun.endsWith('اء') && !noun.endsWith('أ')
}

/** «داعي» loses its ya before the plural, «منفي» keeps it: داعون, منفيون. */
function pluralStems(noun: string): readonly string[] {
  return noun.endsWith('ي') ? [noun.slice(0, -1), noun] : [noun]
}

function decline(stem: string, ending: string): readonly string[] {
  // a hamza of the singular keeps its seat before the dual: اعتداءين
  return ending === 'ين' && !stem.endsWith('يء') ? [stem + ending] : attachEnding(stem, ending)
}
