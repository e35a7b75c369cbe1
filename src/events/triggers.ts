import type { Entry } from '../document.js'
import type { Item } from '../lexicon/lexicon.js'
import type { EventType, Modality } from '../record.js'
import { fold } from '../text/letters.js'
import { conjugate } from './conjugate.js'
import { inflectNoun } from './decline.js'
import type { Frame, FrameFamily, LightVerb, Roles } from './frame.js'

/** A word that names an event, in one of its written forms; `morphology` says which. */
export interface TriggerEntry extends Entry {
  readonly kind: 'trigger'
  readonly type: EventType
  readonly mode: string | null
  readonly modality: Modality
  readonly lemma: string
  readonly roles: Roles
  readonly conditions: Conditions
  readonly minor?: true
  readonly contested?: true
}

/** What must hold around a trigger for it to count; see {@link Frame}. Words are folded. */
export type Conditions = Pick<
  Frame,
  | 'complement'
  | 'preposition'
  | 'subject'
  | 'object'
  | 'tense'
  | 'negated'
  | 'owned'
  | 'carried'
  | 'dated'
  | 'again'
  | 'unless'
>

/** A verb that lends its subject to the noun that carries the event. */
export interface LightEntry extends Entry {
  readonly kind: 'light'
  readonly lemma: string
  readonly noun: string
  readonly lends: Roles
}

/** The lexicon items of all forms of all words of a family. */
export function familyItems(family: FrameFamily): Item[] {
  return family.frames.flatMap((frame) => {
    const by = `events/${family.type.toLowerCase()}/${frame.id}`
    const entry = (lemma: string): TriggerEntry => ({
      kind: 'trigger',
      by,
      type: family.type,
      mode: frame.mode ?? null,
      modality: frame.modality ?? 'actual',
      lemma,
      roles: { ...family.roles, ...frame.roles },
      conditions: conditionsOf(frame),
      ...(frame.minor && { minor: true }),
      ...(frame.contested && { contested: true }),
    })
    return [
      ...(frame.verb ?? []).flatMap((verb) => verbItems(verb, entry(lemmaOf(verb)))),
      ...nounItems(frame.masdar, 'masdar', entry),
      ...nounItems(frame.noun, 'noun', entry),
      ...nounItems(frame.active, 'participle', entry, 'active'),
      ...nounItems(frame.passive, 'participle', entry, 'passive'),
    ]
  })
}

export function lightItems(light: LightVerb): Item[] {
  const entry = (lemma: string): LightEntry => ({
    kind: 'light',
    by: `events/light-verbs/${light.id}`,
    lemma,
    noun: light.noun,
    lends: light.lends,
  })
  return [
    ...light.verb.flatMap((verb) => verbItems(verb, entry(lemmaOf(verb)))),
    ...nounItems(light.masdar, 'masdar', entry),
  ]
}

/** The forms of a verb, each with its inflection. */
export function verbItems(verb: string, entry: Entry): Item[] {
  return conjugate(verb).map(({ form, morphology, joining }) => ({
    form,
    host: joining ? 'joining' : 'verb',
    entry: { ...entry, morphology },
  }))
}

function lemmaOf(verb: string): string {
  return verb.split(' ')[0] ?? verb
}

function conditionsOf(frame: Frame): Conditions {
  const { complement, preposition, subject, object, tense, negated, owned, carried, dated, again, unless } = frame
  return {
    ...(complement && { complement: complement.flatMap(casesOf).map(foldWords) }),
    ...(preposition && { preposition }),
    ...(subject && { subject }),
    ...(object && { object }),
    ...(tense && { tense }),
    ...(negated && { negated }),
    ...(owned && { owned }),
    ...(carried && { carried }),
    ...(dated && { dated }),
    ...(again && { again }),
    ...(unless && { unless: unless.map(foldWords) }),
  }
}

/** Shorter words are no duals or plurals: «دين». */
const shortestInflected = 6

/** A dual or sound plural is listed as an object is written; the subject has another ending: «صاروخين», «صاروخان». */
function casesOf(phrase: string): readonly string[] {
  if (!phrase.endsWith('ين') || phrase.length < shortestInflected || phrase.includes(' ')) return [phrase]
  const stem = phrase.slice(0, -2)
  return [phrase, `${stem}ان`, `${stem}ون`]
}

function foldWords(phrase: string): string {
  return phrase.split(' ').map(fold).join(' ')
}

function nounItems(
  nouns: readonly string[] | undefined,
  form: 'masdar' | 'noun' | 'participle',
  entry: (lemma: string) => Entry,
  voice: 'active' | 'passive' | null = null,
): Item[] {
  const lemma = nouns?.[0] ?? ''
  return (nouns ?? []).flatMap((noun) =>
    inflectNoun(noun, form).map((inflection) => ({
      form: inflection.form,
      host: inflection.joining ? ('joining' as const) : ('noun' as const),
      entry: { ...entry(lemma), morphology: { ...inflection.morphology, form, voice } },
    })),
  )
}
