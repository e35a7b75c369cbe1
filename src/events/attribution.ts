import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import { describedParticipant, participantOf, phraseSpan } from './parties.js'
import type { Element, Phrase } from './phrases.js'
import { type Slots, verbSlots } from './slots.js'
import type { Unit } from './units.js'

/** A stretch of a sentence that somebody says. */
export interface Saying {
  readonly speaker: Participant | null
  /** Elements from here on are what is said. */
  readonly from: number
  readonly to: number
}

/**
 * Who says what in a sentence: «وقال المرصد إن …», «أعلن الجيش مقتل …», «بحسب مصادر طبية», «نقلت رويترز عن مسؤول …».
 * A speech verb without a subject («وأضاف أن») goes on with the speaker before; the impersonal «يذكر أن» is the narrator.
 */
export function findSayings(
  document: Document,
  elements: readonly Element[],
  previousSpeaker: Participant | null,
): Saying[] {
  const sayings: Saying[] = []
  let speaker = previousSpeaker
  elements.forEach((element, at) => {
    if (element.kind === 'verb' && element.unit.verb?.class === 'speech') {
      const slots = verbSlots(elements, at)
      const found = speakerOf(document, slots, quoting.has(element.unit.verb.lemma))
      const impersonal = slots.subject.length === 0 && isPresent(element.unit)
      if (found) speaker = found
      const content = contentOf(elements, at, slots)
      sayings.push({ speaker: found ?? (slots.dropped && !impersonal ? speaker : null), ...content })
    }
    if (element.kind === 'particle' && element.unit.particle?.class === 'report') {
      const next = elements[at + 1]
      const found = next?.kind === 'phrase' ? reporterIn(document, next.phrase) : null
      if (found) sayings.push({ speaker: found, from: 0, to: elements.length })
    }
  })
  return sayings
}

/** Verbs whose «عن» names the one quoted: «نقلت الوكالة عن مسؤول»; «أعرب عن قلقه» names nobody. */
const quoting = new Set(['نقل', 'نسب', 'أورد', 'روى'])

function speakerOf(document: Document, slots: Slots, quotes: boolean): Participant | null {
  const [quoted] = quotes ? (slots.prepositions.get('عن') ?? []) : []
  const [subject] = slots.subject
  const phrase = quoted ?? subject
  return phrase ? speakerIn(document, phrase) : null
}

/** Anybody who can speak, also one that no gazetteer knows: «مصدر في المقاومة», «بيان». */
function speakerIn(document: Document, phrase: Phrase): Participant | null {
  const known = participantOf(document, phrase)
  if (known || phrase.head.enclitic !== '' || phrase.head.accusative) return known
  return describedParticipant(document, phrase)
}

/** After «بحسب» whatever stands is the source, «بيان» and «الحصيلة» too. */
function reporterIn(document: Document, phrase: Phrase): Participant {
  const { start, end, text } = phraseSpan(document, phrase)
  const named = participantOf(document, phrase)
  return (
    named ?? {
      start,
      end,
      text,
      entity: null,
      name: { ar: text, en: null },
      country: null,
      sectors: [],
      via: 'nominal',
    }
  )
}

function isPresent(unit: Unit): boolean {
  return unit.verb?.morphologies.every((morphology) => morphology.tense === 'present') ?? false
}

const quotes = new Set(['"', '«', '“', ':'])

/** The report: what follows أن or إن, a colon or a quotation mark; else the object, as in «أعلن الجيش مقتل …». */
function contentOf(elements: readonly Element[], verb: number, slots: Slots): { from: number; to: number } {
  if (isAside(elements, verb)) return { from: 0, to: elements.length }
  let to = slots.to
  for (let i = verb + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind === 'verb') break
    if (element?.kind === 'mark' && quotes.has(element.unit.word)) return { from: i + 1, to: elements.length }
    if (element?.kind === 'particle' && element.unit.particle?.class === 'complementizer') {
      return { from: i + 1, to: elements.length }
    }
    to = i + 1
  }
  return { from: verb + 1, to }
}

/** «… بحسب ما أفاد مصدر», «حسبما أعلنت الشرطة», «كما ذكر»: all else in the sentence is what is said. */
function isAside(elements: readonly Element[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 2); i--) {
    const element = elements[i]
    if (element?.kind === 'particle' && element.unit.particle?.class === 'report') return true
  }
  return false
}

/** The speaker of what stands at an element; the innermost saying decides. */
export function sourceAt(sayings: readonly Saying[], at: number): Participant | null {
  let source: Participant | null = null
  for (const saying of sayings) if (at >= saying.from && at < saying.to && saying.speaker) source = saying.speaker
  return source
}

export function lastSpeaker(sayings: readonly Saying[], before: Participant | null): Participant | null {
  return sayings.findLast((saying) => saying.speaker)?.speaker ?? before
}
