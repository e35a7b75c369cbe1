import type { EventType, Modality } from '../record.js'

/**
 * What a phrase around a trigger is to the event. A host is the recipient if it is somebody and the place if it is one:
 * «زار الرئيس», «زار القاهرة». A theme is neither: the demand of «طالب بـ», the topic of a talk.
 */
export type Role = 'actor' | 'recipient' | 'host' | 'place' | 'theme'

/**
 * How roles are realised: a slot of the clause → the role. Slots are `subject` and `object` of the verb (a passive verb
 * turns its object into its subject by itself), `genitive` of a masdar or noun («مقتل X», «هجوم X»), `complement` (the
 * genitive of a complement: «إطلاق سراح X») and any preposition by its written form («على», «مع», «من قبل»).
 */
export type Roles = Readonly<Record<string, Role>>

/** A lexeme that names an event. */
export interface Frame {
  /** Unique in its file; ascii transliteration of the lemma: `qasafa`. */
  readonly id: string
  readonly mode?: string
  /** What the word itself says of its happening, where the text says nothing: a warrant is an arrest to come. */
  readonly modality?: Modality
  /** «past present», third person masculine singular: 'قصف يقصف'. Several verbs that behave alike may share a frame. */
  readonly verb?: readonly string[]
  /** Masdars in all numbers: 'قصف', 'اعتقال', 'اعتقالات'. */
  readonly masdar?: readonly string[]
  /** Event nouns that are no masdar of the verb, in all numbers: 'غارة', 'غارتين', 'غارات'. */
  readonly noun?: readonly string[]
  /** Active participles, which behave like the verb: 'داعيا', 'داعية', 'مطالبين'. */
  readonly active?: readonly string[]
  /** Passive participles, whose noun is what a passive verb has as its subject: 'محتجز', 'محتجزون', 'محتجزين'. */
  readonly passive?: readonly string[]
  /** One of these words must be the object of the verb or the genitive of the masdar: 'النار' for «فتح النار». */
  readonly complement?: readonly string[]
  /** One of these prepositions must follow with a phrase of its own: 'إلى' for «دعا إلى». */
  readonly preposition?: readonly string[]
  /**
   * What the subject must be for the verb to be this event: «وقعت الدولتان» but not «وقعت المدينة»; a crowd is people who
   * protest: «أحرق متظاهرون سيارات», an official one person with a name or office: «هاجم الوزير المعارضة». Gunmen are armed
   * and of no state («احتجز مسلحون موظفا»), forces are of one («اقتحمت الشرطة مسجدا»); fighters are gunmen or soldiers, whose
   * deed a noun can be: «عمليات التحالف», «حملة للجيش», «العملية التي نفذها مسلحون», not «عملية للشرطة».
   */
  readonly subject?: 'participant' | 'event' | 'crowd' | 'official' | 'gunmen' | 'forces' | 'fighters'
  /**
   * What the object must be: a participant for «استقبل الرئيس نظيره», not for «استقبل المستشفى الحالات»; people are no
   * places and institutions: «إنقاذ البحارة», not «إنقاذ البلاد».
   */
  readonly object?: 'participant' | 'people' | 'place'
  /**
   * A verb of the future must look ahead: «سنرد بقوة», «لن نسكت», not «رد الوزير بقوة». One that is told must not stand in
   * the present outside headlines, which speaks of a state: «سيطر الجيش على المدينة», not «المدينة التي يسيطر عليها».
   */
  readonly tense?: 'future' | 'told'
  /** The verb or noun must be denied: «لن يقبل الشروط», «عدم قبول الطلب» is a refusal that has been made. */
  readonly negated?: true
  /** The noun must have a pronoun: «عملياته في سيناء», not «عمليات في البورصة». */
  readonly owned?: true
  /** One of these light verbs, by their ids, must carry the noun: «أصدر تعليمات», «الوعود التي تلقاها», «إصدار تعليمات». */
  readonly carried?: readonly string[]
  /** A date with a number must stand right after the noun: «حرب عام 1948», «عمليات 11 سبتمبر», not «الحرب أمس». */
  readonly dated?: true
  /** The word takes up an event of its type told before: «وقع الحادث» after an attack. */
  readonly again?: true
  /** With fighting told in its sentence the word is an assault: «سيطر على البلدة بعد معارك». */
  readonly contested?: true
  /** Beside another event of its type the word only tells what went with it: «هتافات» at a demonstration. */
  readonly minor?: true
  /** Overrides of the family's roles. */
  readonly roles?: Roles
  /** What the text around must not be: words that, right after the trigger, make it something else («هجوم» + «إعلامي»). */
  readonly unless?: readonly string[]
  readonly examples: readonly FrameExample[]
  /** Sentences in which this frame must not fire. */
  readonly not: readonly string[]
}

/** A sentence in which the frame must fire, and what it must yield where stated. */
export interface FrameExample {
  readonly text: string
  readonly trigger?: string
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly place?: string
  readonly modality?: 'actual' | 'future' | 'hypothetical' | 'negated'
  readonly counts?: Readonly<Partial<Record<'killed' | 'injured' | 'arrested' | 'displaced' | 'participants', number>>>
}

/** All frames of one event type. */
export interface FrameFamily {
  readonly type: EventType
  /** How roles are realised unless a frame says otherwise. */
  readonly roles: Roles
  readonly frames: readonly Frame[]
}

/**
 * A verb without an event of its own that lends its subject to the noun that carries one: «شنت الطائرات غارة».
 */
export interface LightVerb {
  readonly id: string
  readonly verb: readonly string[]
  readonly masdar?: readonly string[]
  /** Where the event noun stands: as its object, as its subject («وقع انفجار»), or after a preposition («قام بـ»). */
  readonly noun: string
  /** What the other party is to the event. */
  readonly lends: Roles
  readonly examples: readonly FrameExample[]
  readonly not: readonly string[]
}

const speechActs = new Set<EventType>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'SUPPORT', 'AGREE'])

/** Acts of speech have their speaker as actor: they have no other source, and mostly no place. */
export function isSpeechAct(type: EventType): boolean {
  return speechActs.has(type)
}
