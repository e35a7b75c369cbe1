import type { Entry } from '../document.js'
import type { Valency } from '../lexicon/valency.js'
import type { Entity, Name, ResolvedPlace } from '../record.js'

/** A proper name of a gazetteer. One row gives an entry; its name and aliases share it. */
export interface NameEntry extends Entry {
  readonly kind: 'name'
  readonly id: string
  readonly type: Entity['type']
  readonly subtype: string | null
  readonly name: Name
  readonly country: string | null
  readonly sectors: readonly string[]
  readonly ids: Entity['ids']
  readonly place: PlaceFacts | null
  /** Organs of a state are described rather than named: «الجيش السوري», «وزارة الدفاع». */
  readonly mention: 'name' | 'nominal'
  /** A common word or an ambiguous name: it counts only beside a cue. */
  readonly needsCue: boolean
}

/** The subtype of places too small to be meant without a cue. */
export const village = 'village'

/** A village: it bears the name of a person or thing, mostly, and so it stands apart from the names that texts are read by. */
export interface VillageEntry extends Entry {
  readonly kind: 'village'
  readonly row: Readonly<Record<string, string>>
}

export interface PlaceFacts {
  readonly level: ResolvedPlace['level']
  readonly admin1: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly population: number
}

/** A token of persons' names that nobody in particular is meant by: «محمد», «جون». */
export interface GivenEntry extends Entry {
  readonly kind: 'given'
  /** As listed, with its dots: «علي» is a name and «على» is not. */
  readonly name: string
  /** A word of other uses too: it counts only inside a name that has begun. */
  readonly needsCue: boolean
}

/** The capital of a state, which stands for its government: «واشنطن». */
export interface CapitalEntry extends Entry {
  readonly kind: 'capital'
  readonly country: string
}

/** A nisba of a state or people: «أمريكية», «الأكراد». */
export interface NationalityEntry extends Entry {
  readonly kind: 'nationality'
  readonly country: string | null
  readonly name: Name
  /** Plurals name people by themselves: «الأمريكيون». */
  readonly plural: boolean
  readonly needsCue: boolean
}

/** A noun for people or bodies that act: «مسلحون», «الشرطة». */
export interface AgentEntry extends Entry {
  readonly kind: 'agent'
  readonly subtype: string
  readonly name: Name
  readonly country: string | null
  readonly sectors: readonly string[]
  readonly number: 'singular' | 'dual' | 'plural'
}

/** A word before a person's name: «الرئيس», «وزير الخارجية». */
export interface TitleEntry extends Entry {
  readonly kind: 'title'
  readonly name: Name
  readonly sectors: readonly string[]
}

/** A word that begins a compound name: «وزارة», «مدينة», «شمال». */
export interface HeadEntry extends Entry {
  readonly kind: 'head'
  readonly head: 'organization' | 'place'
  readonly word: string
  readonly subtype: string
  readonly sectors: readonly string[]
}

/** An ordinary word of news, known so that noun groups and clauses can be delimited. */
export interface WordEntry extends Entry {
  readonly kind: 'verb' | 'noun' | 'adjective'
  readonly lemma: string
  readonly class: string
  readonly valency?: Valency
}
